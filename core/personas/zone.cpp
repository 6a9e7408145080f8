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

/// The leaf of every key but the area.
class Leaves
{
public:
    explicit Leaves(const Population& population)
        : m_sonar(population.sonar)
        , m_directions(directionLeaves(population.codes))
        , m_year(population.snapshot.isKnown() ? population.snapshot.date().year() : 0)
    {
    }

    [[nodiscard]] int of(Key key, int row) const
    {
        switch (key) {
        case Key::Age: {
            const int year = m_sonar.value(row, SonarColumn::BirthYear);
            return ageLeaf(year == unknown ? unknown : m_year - year);
        }
        case Key::Sex:
            return sexLeaf(m_sonar.value(row, SonarColumn::Sex));
        case Key::Education:
            return educationLeaf(m_sonar.value(row, SonarColumn::Education));
        default:
            break;
        }
        const int occupation = m_sonar.value(row, SonarColumn::Occupation);
        return occupation == unknown ? directionLeaf({}) : m_directions[static_cast<std::size_t>(occupation)];
    }

private:
    const people::SonarPeople& m_sonar;
    std::vector<int> m_directions;
    int m_year;
};

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

/// Whether a word of areaHierarchy() applies to a postcode: `pc3:201`.
bool isInArea(const QString& word, int postcode)
{
    if (word == QLatin1String("zone"))
        return true;
    return postcode != unknown && QString::number(postcode).startsWith(word.section(QLatin1Char(':'), 1));
}

std::vector<int> rowsNamed(const Population& population, const KeyWords& words, const std::vector<int>& candidates)
{
    const std::array hierarchies = {ageHierarchy(), sexHierarchy(), educationHierarchy(), directionHierarchy()};
    std::array<std::vector<bool>, keyCount - 1> named;
    for (std::size_t key = 0; key < named.size(); ++key)
        named[key] = leavesNamed(hierarchies[key], words[key]);
    const Leaves leaves(population);
    std::vector<int> rows;
    for (const int row : candidates) {
        bool fits = isInArea(words.back(), population.sonar.value(row, SonarColumn::Postcode));
        for (std::size_t key = 0; fits && key < named.size(); ++key)
            fits = named[key][static_cast<std::size_t>(leaves.of(keys[key], row))];
        if (fits)
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

Crowd crowdOf(const Population& population, const std::vector<int>& rows, const std::vector<int>& postcodes)
{
    Crowd crowd;
    crowd.hierarchies = {ageHierarchy(), sexHierarchy(), educationHierarchy(), directionHierarchy(),
                         areaHierarchy(postcodes)};
    const Leaves leaves(population);
    for (const int row : rows) {
        for (const Key key : keys) {
            const int leaf = key == Key::Area ? placeOf(postcodes, population.sonar.value(row, SonarColumn::Postcode))
                                              : leaves.of(key, row);
            crowd.leaves[static_cast<std::size_t>(key)].push_back(leaf);
        }
        for (const Sensitive sensitive : sensitives)
            crowd.values[static_cast<std::size_t>(sensitive)].push_back(
                sensitiveValue(population.sonar, row, sensitive));
    }
    return crowd;
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
