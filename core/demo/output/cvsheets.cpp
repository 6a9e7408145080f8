// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/output/cvsheets.h"

#include <array>

namespace spiegel::demo {

namespace {

// One in so many CVs (or experiences) has something odd that the loader keeps and counts.
constexpr int oddOneIn = 4'000;
constexpr int mistypedMonth = 2105 * 12 + 2; // March 2105, for 2015
constexpr std::array<std::string_view, 6> benefitCodes = {"", "WW", "PW", "WAJONG", "WIA", "GEEN"};

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::string licenceText(unsigned licences)
{
    constexpr std::array<std::string_view, 6> names = {"A", "B", "C", "CE", "D", "T"};
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if ((licences & (1U << i)) == 0)
            continue;
        if (!text.empty())
            text += ',';
        text += names[i];
    }
    return text;
}

std::string_view exitReason(int number)
{
    const auto chance = scrambled(static_cast<std::uint64_t>(number)) % 100;
    return chance < 70 ? "WERK" : chance < 79 ? "STUDIE" : "OVERIG";
}

/// Which odd thing this CV has: 0 .. 3, mostly none of them.
int oddity(quint64 seed, const Profile& profile)
{
    return profile.freak ? -1 : Dice(seed, Stream::Register, profile.person.number, 99).below(oddOneIn);
}

} // namespace

std::string_view transportText(unsigned transport)
{
    constexpr std::array<std::string_view, 8> texts = {"",      "auto",       "ov",       "auto,ov",
                                                       "fiets", "auto,fiets", "ov,fiets", "auto,ov,fiets"};
    return texts[transport & 7U];
}

void CvCounts::add(const CvCounts& other)
{
    shown += other.shown;
    pilot += other.pilot;
    leaving += other.leaving;
    freeTextOnly += other.freeTextOnly;
    crisisSteps += other.crisisSteps;
    weeksWithCard += other.weeksWithCard;
    editsWithCard += other.editsWithCard;
    weeksWithoutCard += other.weeksWithoutCard;
    editsWithoutCard += other.editsWithoutCard;
    unlistedPostcodes += other.unlistedPostcodes;
    unlistedOccupations += other.unlistedOccupations;
    futureStarts += other.futureStarts;
    implausibleAges += other.implausibleAges;
}

CvSheets::CvSheets(const Profiles& profiles, const Views& views, const FreeTexts& texts, const Competences& competences,
                   quint64 seed)
    : m_profiles(profiles)
    , m_views(views)
    , m_texts(texts)
    , m_competences(competences)
    , m_seed(seed)
{
}

void CvSheets::write(int number, int week, Sheets& sheets, CvCounts& counts) const
{
    const Profile profile = m_profiles.profileOf(number, week);
    if (profile.history.gone)
        return;
    writeCv(profile, sheetOf(sheets, File::Cv), counts);
    writeJobs(profile, sheetOf(sheets, File::Werkervaring), counts);
    writeSchooling(profile, sheetOf(sheets, File::Opleiding));
    writeLists(profile, sheets);
    Sheet& views = sheetOf(sheets, File::Bekeken);
    for (const View& one : m_views.viewsOf(profile, week))
        views.id(cvLetters, number).id(vacancyLetters, one.vacancy).day(one.day).endRow();
}

void CvSheets::writeCv(const Profile& profile, Sheet& sheet, CvCounts& counts) const
{
    const Person& person = profile.person;
    const History& history = profile.history;
    const Population& population = m_profiles.population();
    const Places& places = population.places();
    const int odd = oddity(m_seed, profile);
    ++counts.shown;
    counts.pilot += person.pilot ? 1 : 0;
    counts.implausibleAges += odd == 0 ? 1 : 0;
    counts.unlistedPostcodes += odd == 1 ? 1 : 0;
    if (person.pilot) {
        counts.weeksWithCard += history.weeksWithCard;
        counts.editsWithCard += history.editsWithCard;
        counts.weeksWithoutCard += history.weeksWithoutCard;
        counts.editsWithoutCard += history.editsWithoutCard;
    }
    sheet.id(cvLetters, person.number);
    sheet.known(odd == 0 ? 1895 : person.saysBirthYear ? person.birthYear : unknown);
    sheet.text(!person.saysSex ? "" : person.saysOtherSex ? "X" : person.woman ? "V" : "M");
    sheet.known(odd == 1 ? places.unlistedPostcode() : person.saysPlace ? places.at(person.place).pc4 : unknown);
    sheet.text(person.saysEducation ? code(person.education) : person.number % 3 == 0 ? "ONBEKEND" : "");
    sheet.text(person.saysBranch ? view(places.regions()[person.branch].branch) : "");
    sheet.text(person.saysAdviser && person.saysBranch ? view(population.adviserCode(person.branch, person.adviser))
                                                       : "");
    sheet.known(person.hoursMin).known(person.hoursMax).known(person.travelMinutes);
    sheet.text(transportText(person.transport)).text(licenceText(person.licences));
    sheet.text(benefitCodes[static_cast<std::size_t>(person.benefit)]).flag(person.targetGroup);
    sheet.day(person.registeredDay).day(history.lastEditDay).known(person.presentation).flag(person.visible);
    if (history.exitWeek == unknown) {
        sheet.blank().blank().endRow();
        return;
    }
    ++counts.leaving;
    sheet.day(history.exitDay).text(exitReason(person.number)).endRow();
}

void CvSheets::writeJobs(const Profile& profile, Sheet& sheet, CvCounts& counts) const
{
    const int number = profile.person.number;
    const int odd = oddity(m_seed, profile);
    for (std::size_t i = 0; i < profile.jobs.size(); ++i) {
        const Job& job = profile.jobs[i];
        Dice dice(m_seed, Stream::Register, number, 200 + static_cast<int>(i));
        const bool coded = job.wording != Job::Wording::Text;
        counts.crisisSteps += job.crisisStep ? 1 : 0;
        counts.freeTextOnly += coded ? 0 : 1;
        sheet.id(cvLetters, number).number(static_cast<int>(i) + 1);
        const bool unlisted = odd == 2 && i == 0 && coded;
        counts.unlistedOccupations += unlisted ? 1 : 0;
        const QByteArray& known = m_profiles.careers().trades().at(job.trade).code;
        sheet.text(!coded ? "" : unlisted ? "9998.7" : view(known));
        sheet.text(job.wording == Job::Wording::Code ? "" : view(m_texts.draw(job.trade, dice)));
        const bool future = odd == 3 && i + 1 == profile.jobs.size();
        counts.futureStarts += future ? 1 : 0;
        if (future)
            sheet.month(mistypedMonth).blank();
        else {
            job.saysStart ? sheet.month(job.start) : sheet.blank();
            job.saysEnd&& job.end != unknown ? sheet.month(job.end) : sheet.blank();
        }
        sheet.known(job.hours).known(job.descriptionLength).endRow();
    }
}

void CvSheets::writeSchooling(const Profile& profile, Sheet& sheet) const
{
    int nth = 0;
    for (const Schooling& school : profile.schooling) {
        sheet.id(cvLetters, profile.person.number).number(++nth);
        sheet.text(school.level == Education::Unknown ? "" : code(school.level));
        sheet.text(school.direction == nullptr ? "" : school.direction)
            .flag(school.diploma)
            .known(school.year)
            .endRow();
    }
}

void CvSheets::writeLists(const Profile& profile, Sheets& sheets) const
{
    const int number = profile.person.number;
    Sheet& competences = sheetOf(sheets, File::CvCompetentie);
    for (const int one : profile.competences)
        competences.id(cvLetters, number).text(view(m_competences.all()[one].code)).endRow();
    Sheet& wishes = sheetOf(sheets, File::Wensberoep);
    int nth = 0;
    for (const int wish : profile.wishes) {
        wishes.id(cvLetters, number).number(++nth);
        wishes.text(view(m_profiles.careers().trades().at(wish).code)).endRow();
    }
    Sheet& cards = sheetOf(sheets, File::Kaart);
    const Population& population = m_profiles.population();
    for (const CardGiven& card : profile.history.cards) {
        cards.id(cvLetters, number).day(card.day).text(view(population.adviserCode(card.branch, card.adviser)));
        cards.text(view(population.places().regions()[card.branch].branch)).endRow();
    }
}

} // namespace spiegel::demo
