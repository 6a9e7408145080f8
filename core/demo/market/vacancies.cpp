// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/market/vacancies.h"

#include <algorithm>
#include <array>

namespace spiegel::demo {

namespace {

constexpr int daysOpen[] = {14, 28, 42, 60, 80, 105, 135, 165, 200, 250, 320, 420};
constexpr int popularities[] = {1, 2, 3, 4, 6, 8, 11, 15, 22, 34, 60, 140};
constexpr int descriptionLengths[] = {0, 180, 400, 700, 1000, 1400, 1900, 2600, 4200};
constexpr int historyDays = 7 * historyWeeks;
constexpr int tries = 6;

Education educationFor(int skill, Dice& dice)
{
    switch (skill) {
    case 1:
        return dice.permille(500) ? Education::Basis : Education::Vmbo;
    case 2:
        return std::array{Education::Vmbo, Education::Mbo2, Education::Mbo2, Education::Mbo3}[dice.below(4)];
    case 3:
        return std::array{Education::Mbo4, Education::Mbo4, Education::MboGeneral, Education::Hbo}[dice.below(4)];
    default:
        return dice.permille(720) ? Education::Hbo : Education::Wo;
    }
}

} // namespace

Vacancies::Vacancies(const DemoSizes& sizes, int lastWeek, quint64 seed, const Places& places, const Trades& trades,
                     const Employers& employers, const Competences& competences)
    : m_seed(seed)
    , m_places(places)
    , m_trades(trades)
    , m_employers(employers)
    , m_competences(competences)
    , m_regions(static_cast<int>(places.regions().size()))
    , m_byGroupAndRegion(trades.groupCount() * places.regions().size())
    , m_byRegion(places.regions().size())
{
    const int wanted = sizes.vacanciesEver(lastWeek);
    m_vacancies.reserve(wanted);
    for (int number = 0; number < wanted; ++number) {
        const Vacancy vacancy = made(number, sizes);
        const int group = m_trades.at(vacancy.trade).group;
        const int region = m_places.at(vacancy.place).region;
        m_byGroupAndRegion[group * m_regions + region].push_back(number);
        m_byRegion[region].push_back(number);
        m_vacancies.push_back(vacancy);
    }
}

Vacancy Vacancies::made(int number, const DemoSizes& sizes) const
{
    Dice dice(m_seed, Stream::Vacancy, number);
    Vacancy vacancy;
    if (number < sizes.vacancies) {
        vacancy.placedDay = referenceDay(0).sinceEpoch() - historyDays +
                            static_cast<int>(std::int64_t{number} * historyDays / sizes.vacancies);
    } else {
        int week = 1;
        while (sizes.vacanciesEver(week) <= number)
            ++week;
        vacancy.placedDay = referenceDay(week).sinceEpoch() - 7 + dice.below(7);
    }
    vacancy.closedDay = vacancy.placedDay + drawQuantile(daysOpen, dice);
    vacancy.employer = m_employers.draw(dice);
    const Employer& employer = m_employers.at(vacancy.employer);
    const Sector& sector = m_employers.sectorOf(vacancy.employer);
    const unsigned kinds = m_places.regions()[m_places.at(employer.place).region].kinds;
    for (int i = 0; i < tries; ++i) {
        vacancy.trade = m_trades.drawOfGroup(sector.groups[sector.draw.draw(dice)], dice);
        const unsigned wanted = m_trades.at(vacancy.trade).kinds;
        if (wanted == 0 || (wanted & kinds) != 0 || dice.permille(350))
            break;
    }
    vacancy.place =
        dice.permille(820) ? employer.place : m_places.drawInRegion(m_places.at(employer.place).region, dice);
    vacancy.popularity = drawQuantile(popularities, dice);
    vacancy.byEmployer = dice.permille(320);
    return vacancy;
}

QByteArray Vacancies::titleOf(const Vacancy& vacancy, Dice& dice) const
{
    const occupations::Occupation& occupation = m_trades.occupations().at(vacancy.trade);
    QString title = occupation.name;
    if (!occupation.otherNames.isEmpty() && dice.permille(250))
        title = occupation.otherNames[dice.below(std::min(3, static_cast<int>(occupation.otherNames.size())))];
    if (dice.permille(700) && !title.isEmpty())
        title[0] = title[0].toUpper();
    constexpr std::array tails = {" (m/v)",   " 24 uur",      " parttime",   "; per direct",
                                  " - regio", " \"starter\"", " (0-32 uur)", "\ntijdelijk"};
    if (dice.permille(300))
        title += QString::fromLatin1(tails[dice.below(static_cast<int>(tails.size()))]);
    return title.toUtf8();
}

VacancyText Vacancies::textOf(int number) const
{
    const Vacancy& vacancy = m_vacancies[number];
    Dice dice(m_seed, Stream::Vacancy, number, 1);
    const int skill = m_trades.at(vacancy.trade).skill;
    VacancyText text;
    text.title = titleOf(vacancy, dice);
    // What the spider finds on other sites says less.
    const int said = vacancy.byEmployer ? 930 : 720;
    if (dice.permille(said))
        text.education = educationFor(skill, dice);
    if (dice.permille(said)) {
        text.hoursMax = std::array{40, 40, 38, 36, 32, 32, 24, 24, 20, 16, 12}[dice.below(11)];
        if (dice.permille(700))
            text.hoursMin = std::max(4, text.hoursMax - 4 * dice.below(4));
    }
    if (dice.permille(said * 6 / 10))
        text.experienceYears = std::max(0, dice.below(skill + 3) - 1);
    if (dice.permille(said))
        text.contract =
            std::array{"VAST", "TIJDELIJK", "TIJDELIJK", "TIJDELIJK", "UITZEND", "UITZEND", "LEERWERK"}[std::min(
                dice.below(14), 6)];
    if (dice.permille(said * 5 / 10)) {
        text.salaryMin = 1'500 + 420 * (skill - 1) + 10 * dice.below(45);
        if (dice.permille(750))
            text.salaryMax = text.salaryMin + 50 * (1 + dice.below(5 * skill));
    }
    if (dice.permille(960))
        text.descriptionLength = drawQuantile(descriptionLengths, dice);
    if (dice.permille(900))
        text.contact = dice.permille(vacancy.byEmployer ? 850 : 400) ? 1 : 0;
    const auto links = m_competences.of(vacancy.trade);
    const int asked = dice.below(vacancy.byEmployer ? 7 : 4);
    for (int i = 0; i < asked; ++i) {
        const int one = links[dice.below(static_cast<int>(links.size()))].competence;
        if (std::ranges::find(text.competences, one) == text.competences.end())
            text.competences.push_back(one);
    }
    return text;
}

} // namespace spiegel::demo
