// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/cells.h"

#include "core/people/wordlist.h"
#include "core/personas/hierarchies.h"
#include "core/personas/zone.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace spiegel::personas {

namespace {

using populations::Variable;

/// The keys but the area, as tables have them.
constexpr std::array features{Variable::Birth, Variable::Sex, Variable::Education, Variable::OccupationGroup};

/// For each of the features the categories, rising, that somebody may have.
using Box = std::array<std::vector<int>, features.size()>;

int leafOf(std::size_t key, const QString& word, int thisYear)
{
    switch (features[key]) {
    case Variable::Birth:
        return ageLeaf(word.isEmpty() ? unknown : thisYear - word.toInt());
    case Variable::Sex:
        return sexLeaf(people::sexes().parse(word).value_or(unknown));
    case Variable::Education:
        return educationLeaf(word.isEmpty() ? unknown : people::educationLevels().parse(word).value_or(unknown));
    default:
        return directionLeaf(populations::minorGroupOf(word));
    }
}

class Cells
{
public:
    Cells(const Personas& personas, const Population& population, const populations::Population& counted)
        : m_personas(personas)
        , m_population(population)
        , m_counted(counted)
    {
    }

    void write(releases::Release& release)
    {
        release.zones = {releases::zoneOf(m_personas.postcodes)};
        std::map<QString, std::vector<Box>> byArea;
        for (const Persona& persona : m_personas.personas) {
            byArea[persona.keys.back().word].push_back(boxOf(persona));
            addPersona(release, persona, byArea[persona.keys.back().word].back());
        }
        if (m_personas.toldHidden() != unknown)
            addHidden(release, byArea);
    }

private:
    [[nodiscard]] std::vector<int> all(std::size_t key) const
    {
        std::vector<int> categories(static_cast<std::size_t>(m_counted.categories(features[key]).count()));
        std::iota(categories.begin(), categories.end(), 0);
        return categories;
    }

    [[nodiscard]] Box boxOf(const Persona& persona) const
    {
        const int thisYear = m_personas.snapshot.isKnown() ? m_personas.snapshot.date().year() : 0;
        Box box;
        for (std::size_t key = 0; key < features.size(); ++key) {
            const Hierarchy::Group* const group = m_population.likenesses.hierarchies[key].find(persona.keys[key].word);
            for (const int category : all(key)) {
                const int leaf = leafOf(key, m_counted.categories(features[key]).words[category], thisYear);
                if (group && std::binary_search(group->leaves.begin(), group->leaves.end(), leaf))
                    box[key].push_back(category);
            }
        }
        return box;
    }

    [[nodiscard]] releases::Conditions conditionsOf(const Box& box) const
    {
        releases::Conditions conditions;
        for (std::size_t key = 0; key < features.size(); ++key) {
            if (box[key] != all(key))
                conditions.push_back({features[key], box[key]});
        }
        std::sort(conditions.begin(), conditions.end(),
                  [](const auto& a, const auto& b) { return a.feature < b.feature; });
        return conditions;
    }

    [[nodiscard]] int peopleIn(const releases::Zone& zone, const Box& box) const
    {
        int people = 0;
        for (int row = 0; row < m_counted.count(); ++row) {
            bool is = std::binary_search(zone.begin(), zone.end(), m_counted.place(row));
            for (std::size_t key = 0; is && key < features.size(); ++key)
                is = std::binary_search(box[key].begin(), box[key].end(), m_counted.category(row, features[key]));
            people += is ? 1 : 0;
        }
        return people;
    }

    static int numberOf(releases::Release& release, releases::Zone zone)
    {
        const auto found = std::find(release.zones.begin(), release.zones.end(), zone);
        if (found != release.zones.end())
            return static_cast<int>(found - release.zones.begin());
        release.zones.push_back(std::move(zone));
        return static_cast<int>(release.zones.size()) - 1;
    }

    void addPersona(releases::Release& release, const Persona& persona, const Box& box) const
    {
        const auto lives = releases::zoneOf(postcodesNamed(persona.keys.back().word, m_personas.postcodes));
        releases::Cell cell{numberOf(release, lives), {conditionsOf(box)}, figures::CellStatus::Open, 0};
        cell.value = m_personas.told(persona.people);
        if (!m_personas.isCounted)
            cell.status = figures::CellStatus::Secondary;
        if (peopleIn(lives, box) != persona.people) {
            // Of somebody's work a table knows less than the persona: then at least so many are not even that.
            Box wider = box;
            wider.back() = all(features.size() - 1);
            cell.parts = {conditionsOf(wider)};
            cell.status = figures::CellStatus::Secondary;
        }
        release.cells.push_back(std::move(cell));
    }

    /// Everybody who is in none of these boxes. Their sets of a key are the same or have nothing in common, as they are
    /// groups of one level.
    [[nodiscard]] std::vector<Box> outside(const std::vector<Box>& boxes, std::size_t key) const
    {
        if (key == features.size())
            return {};
        std::map<std::vector<int>, std::vector<Box>> bySet;
        std::vector<int> rest = all(key);
        for (const Box& box : boxes) {
            bySet[box[key]].push_back(box);
            std::erase_if(rest, [&](int one) { return std::binary_search(box[key].begin(), box[key].end(), one); });
        }
        std::vector<Box> found;
        for (const auto& [set, same] : bySet) {
            for (Box& box : outside(same, key + 1)) {
                box[key] = set;
                found.push_back(std::move(box));
            }
        }
        if (!rest.empty()) {
            Box box;
            for (std::size_t other = 0; other < features.size(); ++other)
                box[other] = all(other);
            box[key] = rest;
            found.push_back(std::move(box));
        }
        return found;
    }

    void addHidden(releases::Release& release, const std::map<QString, std::vector<Box>>& byArea) const
    {
        std::vector<int> elsewhere = m_personas.postcodes;
        for (const auto& [word, boxes] : byArea) {
            const std::vector<int> postcodes = postcodesNamed(word, m_personas.postcodes);
            std::erase_if(elsewhere, [&postcodes](int postcode) {
                return std::binary_search(postcodes.begin(), postcodes.end(), postcode);
            });
            addHidden(release, releases::zoneOf(postcodes), outside(boxes, 0));
        }
        if (!elsewhere.empty())
            addHidden(release, releases::zoneOf(elsewhere), outside({}, 0));
    }

    void addHidden(releases::Release& release, releases::Zone zone, const std::vector<Box>& boxes) const
    {
        if (boxes.empty())
            return;
        releases::Cell cell{numberOf(release, std::move(zone)), {}, figures::CellStatus::Open, 0};
        for (const Box& box : boxes)
            cell.parts.push_back(conditionsOf(box));
        cell.value = m_personas.toldHidden();
        release.cells.push_back(std::move(cell));
    }

    const Personas& m_personas;
    const Population& m_population;
    const populations::Population& m_counted;
};

} // namespace

void setCells(releases::Release& release, const Personas& personas, const Population& population,
              const populations::Population& counted)
{
    Cells(personas, population, counted).write(release);
}

} // namespace spiegel::personas
