// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/zone.h"

#include "core/personas/hierarchies.h"

#include <algorithm>

namespace spiegel::personas {

namespace {

using people::SonarColumn;

/// The bins of `statistics` (cli.md): less than 2, 2 to 4, 4 to 6, 6 to 8, 8 and more, not applicable.
int hoursValue(int hundredths)
{
    constexpr std::array starts = {200, 400, 600, 800};
    if (hundredths == unknown)
        return unknown;
    if (hundredths == people::hoursNotApplicable)
        return static_cast<int>(starts.size()) + 1;
    return static_cast<int>(std::upper_bound(starts.begin(), starts.end(), hundredths) - starts.begin());
}

int sensitiveValue(const people::SonarPeople& sonar, int row, Sensitive sensitive)
{
    switch (sensitive) {
    case Sensitive::Hours:
        return hoursValue(sonar.value(row, SonarColumn::HoursADay));
    case Sensitive::Variation:
        return sonar.value(row, SonarColumn::Variation);
    case Sensitive::Adaptation:
        return sonar.value(row, SonarColumn::Adaptation);
    case Sensitive::Guidance:
        return sonar.value(row, SonarColumn::Guidance);
    case Sensitive::Regime:
        break;
    }
    const int regime = sonar.value(row, SonarColumn::Regime);
    return regime == unknown ? unknown : regime - 1;
}

/// By number of OccupationCodes.
std::vector<int> directionLeaves(const people::OccupationCodes& codes)
{
    std::vector<int> leaves;
    for (int occupation = 0; occupation < codes.end(); ++occupation)
        leaves.push_back(directionLeaf(codes.occupations().iscoOf(codes.code(occupation))));
    return leaves;
}

int placeOf(const std::vector<int>& postcodes, int postcode)
{
    return static_cast<int>(std::lower_bound(postcodes.begin(), postcodes.end(), postcode) - postcodes.begin());
}

/// For each leaf of a key but the area whether a word applies to it.
std::vector<bool> leavesNamed(const Hierarchy& hierarchy, const QString& word)
{
    std::vector<bool> named(static_cast<std::size_t>(hierarchy.leaves()), false);
    if (const Hierarchy::Group* const group = hierarchy.find(word)) {
        for (const int leaf : group->leaves)
            named[static_cast<std::size_t>(leaf)] = true;
    }
    return named;
}

/// The postcodes a word of areaHierarchy() applies to: `pc3:201`.
class Area
{
public:
    explicit Area(const QString& word)
        : m_isAll(word == QLatin1String("zone"))
    {
        constexpr int digits = 4;
        const QString begin = word.section(QLatin1Char(':'), 1);
        m_begin = begin.toInt();
        for (qsizetype i = begin.size(); i < digits; ++i)
            m_each *= 10;
    }

    [[nodiscard]] bool contains(int postcode) const
    {
        return m_isAll || (postcode != unknown && postcode / m_each == m_begin);
    }

private:
    bool m_isAll;
    int m_begin;
    int m_each = 1; ///< postcodes that begin so
};

std::vector<int> rowsNamed(const Population& population, const KeyWords& words, const std::vector<int>& candidates)
{
    const Likenesses& likenesses = population.likenesses;
    std::array<std::vector<bool>, keyCount - 1> named;
    for (std::size_t key = 0; key < named.size(); ++key)
        named[key] = leavesNamed(likenesses.hierarchies[key], words[key]);
    const Area area(words.back());
    std::vector<int> rows;
    for (const int row : candidates) {
        bool fits = true;
        for (std::size_t key = 0; fits && key < named.size(); ++key)
            fits = named[key][static_cast<std::size_t>(likenesses.leaves[key][static_cast<std::size_t>(row)])];
        if (fits && area.contains(population.sonar.value(row, SonarColumn::Postcode)))
            rows.push_back(row);
    }
    return rows;
}

} // namespace

std::vector<int> rowsIn(const people::SonarPeople& sonar, const std::vector<int>& postcodes)
{
    std::vector<int> rows;
    for (int row = 0; row < sonar.count(); ++row) {
        if (std::binary_search(postcodes.begin(), postcodes.end(), sonar.value(row, SonarColumn::Postcode)))
            rows.push_back(row);
    }
    return rows;
}

Likenesses likenessesOf(const Population& population)
{
    const people::SonarPeople& sonar = population.sonar;
    const std::vector<int> directions = directionLeaves(population.codes);
    const int thisYear = population.snapshot.isKnown() ? population.snapshot.date().year() : 0;
    Likenesses found;
    found.hierarchies = {ageHierarchy(), sexHierarchy(), educationHierarchy(), directionHierarchy()};
    for (int row = 0; row < sonar.count(); ++row) {
        const int year = sonar.value(row, SonarColumn::BirthYear);
        const int occupation = sonar.value(row, SonarColumn::Occupation);
        found.leaves[0].push_back(ageLeaf(year == unknown ? unknown : thisYear - year));
        found.leaves[1].push_back(sexLeaf(sonar.value(row, SonarColumn::Sex)));
        found.leaves[2].push_back(educationLeaf(sonar.value(row, SonarColumn::Education)));
        found.leaves[3].push_back(occupation == unknown ? directionLeaf({})
                                                        : directions[static_cast<std::size_t>(occupation)]);
    }
    return found;
}

Crowd crowdOf(const Population& population, const std::vector<int>& rows, const std::vector<int>& postcodes)
{
    const Likenesses& likenesses = population.likenesses;
    Crowd crowd;
    std::copy(likenesses.hierarchies.begin(), likenesses.hierarchies.end(), crowd.hierarchies.begin());
    crowd.hierarchies.back() = areaHierarchy(postcodes);
    for (const int row : rows) {
        for (std::size_t key = 0; key < likenesses.leaves.size(); ++key)
            crowd.leaves[key].push_back(likenesses.leaves[key][static_cast<std::size_t>(row)]);
        crowd.leaves.back().push_back(placeOf(postcodes, population.sonar.value(row, SonarColumn::Postcode)));
        for (const Sensitive sensitive : sensitives)
            crowd.values[static_cast<std::size_t>(sensitive)].push_back(
                sensitiveValue(population.sonar, row, sensitive));
    }
    return crowd;
}

std::vector<int> postcodesNamed(const QString& word, const std::vector<int>& postcodes)
{
    const Area area(word);
    std::vector<int> named;
    std::copy_if(postcodes.begin(), postcodes.end(), std::back_inserter(named),
                 [&area](int postcode) { return area.contains(postcode); });
    return named;
}

std::vector<int> rowsOf(const Population& population, const KeyWords& words, const std::vector<int>& postcodes)
{
    return rowsNamed(population, words, rowsIn(population.sonar, postcodes));
}

int peopleInCountry(const Population& population, const KeyWords& words)
{
    std::vector<int> all(static_cast<std::size_t>(population.sonar.count()));
    for (std::size_t row = 0; row < all.size(); ++row)
        all[row] = static_cast<int>(row);
    return static_cast<int>(rowsNamed(population, words, all).size());
}

} // namespace spiegel::personas
