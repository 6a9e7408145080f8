// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/knowledge/competences.h"
#include "core/demo/market/employers.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace spiegel::demo {

/// A made-up vacancy.
struct Vacancy
{
    std::int32_t placedDay = 0;
    std::int32_t closedDay = 0; ///< may lie after the dump: then the dump does not know it yet
    int employer = 0;
    int trade = 0;
    int place = 0;
    int popularity = 1;      ///< how much it draws, whoever looks
    bool byEmployer = false; ///< placed on werk.nl by the employer; else found by the spider
};

/// What a vacancy asks and offers; unknown where it does not say.
struct VacancyText
{
    QByteArray title;
    Education education = Education::Unknown;
    int hoursMin = unknown;
    int hoursMax = unknown;
    int experienceYears = unknown;
    const char* contract = "";
    int salaryMin = unknown;
    int salaryMax = unknown;
    int descriptionLength = unknown;
    int contact = unknown; ///< 1 yes, 0 no
    std::vector<int> competences;
};

/// All vacancies up to and including the last week that is asked for, in order of the day they were placed.
class Vacancies
{
public:
    Vacancies(const DemoSizes& sizes, int lastWeek, quint64 seed, const Places& places, const Trades& trades,
              const Employers& employers, const Competences& competences);

    [[nodiscard]] int count() const { return static_cast<int>(m_vacancies.size()); }
    [[nodiscard]] const Vacancy& at(int vacancy) const { return m_vacancies[vacancy]; }
    [[nodiscard]] VacancyText textOf(int vacancy) const;
    /// Those for work of the unit group in the region, oldest first.
    [[nodiscard]] std::span<const int> of(int group, int region) const
    {
        return m_byGroupAndRegion[group * m_regions + region];
    }
    /// All of the region, oldest first.
    [[nodiscard]] std::span<const int> inRegion(int region) const { return m_byRegion[region]; }

private:
    [[nodiscard]] Vacancy made(int number, const DemoSizes& sizes) const;
    [[nodiscard]] QByteArray titleOf(const Vacancy& vacancy, Dice& dice) const;

    quint64 m_seed;
    const Places& m_places;
    const Trades& m_trades;
    const Employers& m_employers;
    const Competences& m_competences;
    int m_regions;
    std::vector<Vacancy> m_vacancies;
    std::vector<std::vector<int>> m_byGroupAndRegion;
    std::vector<std::vector<int>> m_byRegion;
};

} // namespace spiegel::demo
