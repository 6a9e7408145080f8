// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/chance.h"

#include <algorithm>
#include <unordered_map>

namespace spiegel::linking {

namespace {

/// So many people of the whole stand behind the shares of a small group.
constexpr double borrowed = 100;

int decadeOf(int year, int decades)
{
    constexpr int firstDecade = 189;
    return year == unknown ? decades : std::clamp(year / 10 - firstDecade, 0, decades - 1);
}

/// Of somebody's schooling a rough idea, for which occupations go with it.
int schoolCellOf(int education)
{
    constexpr int last = 9; // WO
    if (education < 0 || education > last)
        return 0;
    constexpr std::array<int, last + 1> cell = {1, 1, 1, 2, 2, 2, 2, 2, 3, 3};
    return cell[static_cast<std::size_t>(education)];
}

int cellOf(int sex, int education)
{
    constexpr int schoolCells = 4;
    constexpr int lastSex = 3;
    return (sex < 0 || sex > lastSex ? 0 : sex) * schoolCells + schoolCellOf(education);
}

double shareOf(double people, double total, double whole)
{
    return (people + borrowed * whole) / (total + borrowed);
}

/// Never 0: what was seen is possible.
double plainShare(double people, double total)
{
    return std::max(0.5, people) / std::max(1.0, total);
}

std::size_t placeOf(Trait trait)
{
    return static_cast<std::size_t>(trait);
}

template<class Values>
int countAt(const Values& values, int index)
{
    return index >= 0 && static_cast<std::size_t>(index) < values.size() ? values[static_cast<std::size_t>(index)] : 0;
}

} // namespace

Chance::Chance(const Sides& sides, const std::vector<bool>& counts)
    : m_postcodes(10000)
{
    const auto largest = std::max_element(sides.regions.begin(), sides.regions.end());
    m_regions.assign(largest == sides.regions.end() || *largest < 0 ? 0 : static_cast<std::size_t>(*largest) + 1, 0);
    countPlain(sides, counts);
    countOccupations(sides, counts);
    for (std::size_t trait = 0; trait < traitCount; ++trait)
        m_known[trait] = plainShare(m_totals[trait], m_people);
}

void Chance::countPlain(const Sides& sides, const std::vector<bool>& counts)
{
    const CvSide& cvs = sides.cvs;
    const auto add = [this](Trait trait, auto& values, int value) {
        if (value < 0 || static_cast<std::size_t>(value) >= values.size())
            return;
        ++values[static_cast<std::size_t>(value)];
        ++m_totals[placeOf(trait)];
    };
    for (std::size_t cv = 0; cv < cvs.ids.size(); ++cv) {
        if (!counts[cv])
            continue;
        ++m_people;
        add(Trait::BirthYear, m_years, cvs.birthYears[cv]);
        add(Trait::Sex, m_sexes, cvs.sexes[cv]);
        add(Trait::Home, m_postcodes, cvs.postcodes[cv]);
        const int region = sides.region(cvs.postcodes[cv]);
        if (region != unknown)
            ++m_regions[static_cast<std::size_t>(region)];
        const auto decade = static_cast<std::size_t>(decadeOf(cvs.birthYears[cv], decades));
        add(Trait::Education, m_educations[decades], cvs.educations[cv]);
        if (decade < decades && cvs.educations[cv] >= 0)
            ++m_educations[decade][static_cast<std::size_t>(std::min(cvs.educations[cv], maxEducations - 1))];
        const Alikeness standing = standingOf(cvs, static_cast<int>(cv));
        if (standing == notKnown)
            continue;
        add(Trait::Standing, m_standings[decades], standing);
        if (decade < decades)
            ++m_standings[decade][static_cast<std::size_t>(standing)];
    }
    m_allStandings = m_standings;
}

std::vector<double> Chance::leaveOut(const Sides& sides, const std::vector<bool>& counts,
                                     const std::vector<double>& taken)
{
    constexpr double leastLeft = 0.2;
    const CvSide& cvs = sides.cvs;
    std::vector<double> changes(cvs.ids.size(), 1);
    const auto share = [&](std::size_t cv) {
        const Alikeness level = standingOf(cvs, static_cast<int>(cv));
        return level == notKnown ? 1 : standingShare(level, decadeOf(cvs.birthYears[cv], decades));
    };
    for (std::size_t cv = 0; cv < changes.size(); ++cv)
        changes[cv] = share(cv);
    m_standings = m_allStandings;
    for (std::size_t cv = 0; cv < changes.size(); ++cv) {
        const Alikeness level = standingOf(cvs, static_cast<int>(cv));
        if (!counts[cv] || level == notKnown)
            continue;
        const auto place = static_cast<std::size_t>(level);
        const auto decade = static_cast<std::size_t>(decadeOf(cvs.birthYears[cv], decades));
        m_standings[decades][place] -= taken[cv];
        if (decade < decades)
            m_standings[decade][place] -= taken[cv];
    }
    for (std::size_t decade = 0; decade < m_standings.size(); ++decade) {
        for (std::size_t level = 0; level < m_standings[decade].size(); ++level)
            m_standings[decade][level] =
                std::max(m_standings[decade][level], leastLeft * m_allStandings[decade][level]);
    }
    for (std::size_t cv = 0; cv < changes.size(); ++cv)
        changes[cv] /= share(cv);
    return changes;
}

void Chance::countOccupations(const Sides& sides, const std::vector<bool>& counts)
{
    const CvSide& cvs = sides.cvs;
    const std::size_t end = sides.minorGroups.size();
    std::array<std::unordered_map<int, int>, cells + 1> lastByGroup;
    for (auto& table : m_occupations)
        table.assign(end * occupationLevels, 0);
    const auto place = [](int occupation, Alikeness level) {
        return static_cast<std::size_t>(occupation) * occupationLevels + static_cast<std::size_t>(level) - 1;
    };
    for (std::size_t cv = 0; cv < cvs.ids.size(); ++cv) {
        const int last = cvs.lastOccupations[cv];
        const auto others = cvs.otherOccupations.of(static_cast<int>(cv));
        if (!counts[cv] || (last == unknown && others.empty()))
            continue;
        ++m_totals[placeOf(Trait::Occupation)];
        const int group = sides.minorGroup(last);
        for (const int cell : {cellOf(cvs.sexes[cv], cvs.educations[cv]), cells}) {
            auto& table = m_occupations[static_cast<std::size_t>(cell)];
            ++m_occupationTotals[static_cast<std::size_t>(cell)];
            if (last != unknown)
                ++table[place(last, 1)];
            if (group != unknown)
                ++lastByGroup[static_cast<std::size_t>(cell)][group];
            for (const int other : others) {
                ++table[place(other, 2)];
                if (group != unknown && group == sides.minorGroup(other))
                    --table[place(other, 3)]; // who has it already is not one of its neighbours
            }
        }
    }
    for (std::size_t cell = 0; cell < m_occupations.size(); ++cell) {
        for (int occupation = 0; occupation < static_cast<int>(end); ++occupation) {
            auto& table = m_occupations[cell];
            const int group = sides.minorGroup(occupation);
            if (group != unknown)
                table[place(occupation, 3)] += lastByGroup[cell][group] - table[place(occupation, 1)];
            table[place(occupation, 4)] = m_occupationTotals[cell] - table[place(occupation, 1)] -
                                          table[place(occupation, 2)] - table[place(occupation, 3)];
        }
    }
}

double Chance::yearShare(int year, Alikeness level) const
{
    const int same = countAt(m_years, year);
    const int near = countAt(m_years, year - 1) + countAt(m_years, year + 1);
    const int total = m_totals[placeOf(Trait::BirthYear)];
    return plainShare(level == 1 ? same : level == 2 ? near : total - same - near, total);
}

double Chance::homeShare(const Sides& sides, int postcode, Alikeness level) const
{
    const int same = countAt(m_postcodes, postcode);
    const int region = sides.region(postcode);
    const int near = region == unknown ? 0 : countAt(m_regions, region) - same;
    const int total = m_totals[placeOf(Trait::Home)];
    return plainShare(level == 1 ? same : level == 2 ? near : total - same - near, total);
}

double Chance::educationShare(int education, Alikeness level, int decade) const
{
    const auto people = [&](int which) {
        const auto& table = m_educations[static_cast<std::size_t>(which)];
        const int same = countAt(table, education);
        const int near = countAt(table, education - 1) + countAt(table, education + 1);
        int total = 0;
        for (const int count : table)
            total += count;
        return std::pair(level == 1 ? same : level == 2 ? near : total - same - near, total);
    };
    const auto [all, total] = people(decades);
    if (decade == decades)
        return plainShare(all, total);
    const auto [some, of] = people(decade);
    return shareOf(some, of, plainShare(all, total));
}

double Chance::occupationShare(int occupation, Alikeness level, int cell) const
{
    const auto place = static_cast<std::size_t>(occupation) * occupationLevels + static_cast<std::size_t>(level) - 1;
    const double whole = plainShare(m_occupations[cells][place], m_occupationTotals[cells]);
    const auto some = static_cast<std::size_t>(cell);
    return cell == cells ? whole : shareOf(m_occupations[some][place], m_occupationTotals[some], whole);
}

double Chance::standingShare(Alikeness level, int decade) const
{
    const LevelRange range = rangeOf(Trait::Standing, level);
    const auto people = [&](int which) {
        const auto& table = m_standings[static_cast<std::size_t>(which)];
        double total = 0;
        for (Alikeness one = range.first; one <= range.last; ++one)
            total += table[static_cast<std::size_t>(one)];
        return std::pair(table[static_cast<std::size_t>(level)], total);
    };
    const auto [all, total] = people(decades);
    if (decade == decades)
        return plainShare(all, total);
    const auto [some, of] = people(decade);
    return shareOf(some, of, plainShare(all, total));
}

double Chance::of(const Sides& sides, Trait trait, int client, int cv, Alikeness level) const
{
    const auto row = static_cast<std::size_t>(cv);
    const int decade = decadeOf(sides.cvs.birthYears[row], decades);
    if (level == notKnown)
        return 1;
    switch (trait) {
    case Trait::Education:
        return educationShare(sides.clients.educations[static_cast<std::size_t>(client)], level, decade);
    case Trait::Occupation:
        return occupationShare(sides.clients.occupations[static_cast<std::size_t>(client)], level,
                               cellOf(sides.cvs.sexes[row], sides.cvs.educations[row]));
    case Trait::Standing:
        return standingShare(level, decade);
    default:
        return among(sides, trait, client, level);
    }
}

double Chance::of(const Sides& sides, int client, int cv, const Levels& levels) const
{
    double product = 1;
    for (std::size_t trait = 0; trait < traitCount; ++trait)
        product *= of(sides, static_cast<Trait>(trait), client, cv, levels[trait]);
    return product;
}

double Chance::among(const Sides& sides, Trait trait, int client, Alikeness level) const
{
    const auto row = static_cast<std::size_t>(client);
    const Clients& clients = sides.clients;
    if (level == notKnown)
        return 1;
    switch (trait) {
    case Trait::BirthYear:
        return yearShare(clients.birthYears[row], level);
    case Trait::Sex: {
        const int same = countAt(m_sexes, clients.sexes[row]);
        const int total = m_totals[placeOf(trait)];
        return plainShare(level == 1 ? same : total - same, total);
    }
    case Trait::Home:
        return homeShare(sides, clients.postcodes[row], level);
    case Trait::Education:
        return educationShare(clients.educations[row], level, decades);
    case Trait::Occupation:
        return occupationShare(clients.occupations[row], level, cells);
    case Trait::Standing:
        return standingShare(level, decades);
    }
    return 1;
}

} // namespace spiegel::linking
