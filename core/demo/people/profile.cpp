// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/people/profile.h"

#include <algorithm>
#include <array>

namespace spiegel::demo {

namespace {

constexpr int wishCounts[] = {0, 1, 2, 2, 2, 3, 3, 5};
constexpr int competenceCounts[] = {0, 0, 1, 2, 3, 4, 5, 6, 9};
constexpr std::size_t mostWishes = 6;

/// Directions of schooling by the first digit of the ISCO code of the first job, 0 .. 9.
constexpr std::array<std::array<const char*, 4>, 10> directions = {{
    {"Veiligheid en vakmanschap", "Techniek", "Algemeen", "Defensie"},
    {"Bedrijfskunde", "Management", "Economie", "Bestuurskunde"},
    {"Pedagogiek", "Informatica", "Rechten", "Bedrijfseconomie"},
    {"Administratie", "Techniek", "Sociaal werk", "Commerciële economie"},
    {"Administratie", "Secretarieel", "Economie", "Algemeen"},
    {"Verkoop", "Zorg en welzijn", "Horeca", "Uiterlijke verzorging"},
    {"Groen", "Tuinbouw", "Veehouderij", "Hoveniers"},
    {"Bouw", "Installatietechniek", "Metaaltechniek", "Motorvoertuigentechniek"},
    {"Transport en logistiek", "Procestechniek", "Metaaltechniek", "Algemeen"},
    {"Algemeen", "Verzorging", "Horeca", "Logistiek"},
}};

/// What somebody went to before this level.
Education before(Education level)
{
    switch (level) {
    case Education::Wo:
        return Education::HavoVwo;
    case Education::Hbo:
        return Education::Mbo4;
    case Education::Unknown:
    case Education::Basis:
    case Education::Vmbo:
        return Education::Basis;
    default:
        return Education::Vmbo;
    }
}

Dice skillDice(const Profiles& profiles, const Person& person, Stream stream)
{
    return Dice(profiles.careers().seed(), stream, person.number);
}

} // namespace

Profiles::Profiles(const Population& population, const Careers& careers, const Histories& histories,
                   const Competences& competences)
    : m_population(population)
    , m_careers(careers)
    , m_histories(histories)
    , m_competences(competences)
{
}

Profile Profiles::profileOf(int number, int week) const
{
    Profile profile;
    profile.person = m_population.person(number);
    profile.history = m_histories.historyOf(profile.person, week);
    if (profile.history.gone)
        return profile;
    profile.freak = m_careers.takesFreakStep(number);
    profile.jobs = m_careers.careerOf(profile.person);
    drawWishes(profile);
    profile.wishesAtFirst = profile.wishes.size();
    drawCompetences(profile);
    drawSchooling(profile);
    // New jobs come last: what an earlier edit improved must not change by a job that is found later.
    improve(profile);
    int nth = 0;
    for (const int found : profile.history.newJobWeeks)
        profile.jobs.push_back(m_careers.newJob(profile.person, profile.jobs, found, nth++));
    return profile;
}

void Profiles::drawWishes(Profile& profile) const
{
    Dice dice = skillDice(*this, profile.person, Stream::Wishes);
    const Walker walker = m_careers.walkerOf(profile.person);
    const int count = drawQuantile(wishCounts, dice);
    for (int i = 0; i < count; ++i) {
        const int last = profile.jobs.empty() ? -1 : profile.jobs.back().trade;
        const int kind = dice.below(100);
        int wish = 0;
        if (last < 0 || kind >= 90)
            wish = m_careers.steps().first(walker, dice);
        else if (kind < 48)
            wish = last;
        else if (kind < 80)
            wish = m_careers.steps().likely(last, walker, dice);
        else
            wish = profile.jobs[dice.below(static_cast<int>(profile.jobs.size()))].trade;
        if (std::ranges::find(profile.wishes, wish) == profile.wishes.end())
            profile.wishes.push_back(wish);
    }
}

void Profiles::addCompetence(Profile& profile, Dice& dice) const
{
    if (profile.jobs.empty())
        return;
    const std::size_t back = std::min<std::size_t>(dice.permille(700) ? 1 : 2, profile.jobs.size());
    const auto links = m_competences.of(profile.jobs[profile.jobs.size() - back].trade);
    // The essential ones stand first, and are named most.
    const int at = std::min(dice.below(static_cast<int>(links.size())), dice.below(static_cast<int>(links.size())));
    const int competence = links[at].competence;
    if (std::ranges::find(profile.competences, competence) == profile.competences.end())
        profile.competences.push_back(competence);
}

void Profiles::drawCompetences(Profile& profile) const
{
    Dice dice = skillDice(*this, profile.person, Stream::Skills);
    const int count = drawQuantile(competenceCounts, dice);
    for (int i = 0; i < count; ++i)
        addCompetence(profile, dice);
}

void Profiles::drawSchooling(Profile& profile) const
{
    const Person& person = profile.person;
    if (person.education == Education::Unknown)
        return;
    Dice dice = skillDice(*this, person, Stream::Schooling);
    if (!dice.permille(890))
        return;
    const QString isco =
        profile.jobs.empty() ? QStringLiteral("5") : m_careers.trades().at(profile.jobs.front().trade).isco;
    const auto& possible = directions[isco[0].digitValue()];
    if (dice.permille(280) && person.education != Education::Basis) {
        Schooling earlier;
        earlier.level = before(person.education);
        earlier.direction = "Algemeen";
        earlier.diploma = dice.permille(850) ? 1 : unknown;
        earlier.year = dice.permille(800) ? person.birthYear + std::min(firstWorkingAge(earlier.level), 18) : unknown;
        profile.schooling.push_back(earlier);
    }
    Schooling highest;
    highest.level = person.education;
    if (dice.permille(830))
        highest.direction = person.education == Education::Basis ? "Algemeen" : possible[dice.below(4)];
    if (dice.permille(900))
        highest.diploma = dice.permille(840) ? 1 : 0;
    if (dice.permille(780))
        highest.year = person.birthYear + firstWorkingAge(person.education) + dice.below(3);
    profile.schooling.push_back(highest);
    const int year = Day(person.registeredDay).date().year();
    if (dice.permille(120) && person.ageAtRegistration() > 25) {
        Schooling course;
        course.direction = possible[dice.below(4)];
        course.diploma = dice.permille(700) ? 1 : unknown;
        course.year = year - dice.below(6);
        profile.schooling.push_back(course);
    }
}

void Profiles::improve(Profile& profile) const
{
    Person& person = profile.person;
    for (int nth = 0; nth < profile.history.improvements; ++nth) {
        Dice dice(m_careers.seed(), Stream::Improvement, person.number, nth);
        switch (dice.below(6)) {
        case 0:
        case 1:
            person.presentation = std::max(person.presentation, 0) + 80 + dice.below(400);
            break;
        case 2:
            addCompetence(profile, dice);
            break;
        case 3:
            if (!profile.jobs.empty()) {
                Job& job = profile.jobs[dice.below(static_cast<int>(profile.jobs.size()))];
                job.descriptionLength = std::max(job.descriptionLength, 0) + 60 + dice.below(300);
            }
            break;
        case 4:
            if (!profile.jobs.empty() && profile.wishes.size() < mostWishes) {
                const int wish = m_careers.steps().likely(profile.jobs.back().trade, m_careers.walkerOf(person), dice);
                if (std::ranges::find(profile.wishes, wish) == profile.wishes.end())
                    profile.wishes.push_back(wish);
            }
            break;
        default:
            person.visible = 1;
            person.saysEducation = true;
            if (person.hoursMax == unknown)
                person.hoursMax = 32;
            break;
        }
    }
}

} // namespace spiegel::demo
