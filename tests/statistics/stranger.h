// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/statistics.h"

#include <functional>
#include <optional>
#include <vector>

struct glp_prob;

namespace spiegel::statistics {

/// Somebody from outside who has every table that was given out, written without any of the program's own ideas: one
/// unknown whole number for each place and each combination of categories, one line for each figure he has, and bounds
/// by integer programming. Slow, and exact.
class Stranger
{
public:
    /// `features` are the ones any table uses; `others` places in which nobody lives, which he cannot know.
    Stranger(const populations::Population& population, std::vector<populations::Variable> features,
             const std::vector<const Statistics*>& papers, const std::vector<int>& others = {});
    ~Stranger();

    /// Whom one figure is about.
    struct Group
    {
        std::vector<char> is; ///< by unknown
        int people = 0;       ///< in truth
    };
    /// Those of row and column (one past the last: the total) of a paper; of the whole country in its second column
    /// where it is compared with the country.
    [[nodiscard]] Group group(const Statistics& paper, std::size_t row, std::size_t column) const;
    /// By combination of categories whether anybody of the group could have it.
    [[nodiscard]] std::vector<char> kinds(const Group& group) const;
    [[nodiscard]] Group within(const Group& group, const releases::Zone& zone, bool isInside) const;

    [[nodiscard]] Group without(const Group& group, const Group& other) const;
    /// Those for whom it holds, by place (of Population::place) and category of a feature.
    using Category = std::function<int(populations::Variable feature)>;
    [[nodiscard]] Group groupOf(const std::function<bool(int place, const Category& category)>& holds) const;

    /// One more figure that he has: so many of the group, at least and at most.
    void add(const Group& whom, int least, std::optional<int> most);

    struct Bounds
    {
        int least;
        std::optional<int> most;
    };
    [[nodiscard]] Bounds bounds(const Group& group) const;

private:
    [[nodiscard]] int unknowns() const { return static_cast<int>(m_people.size()); }
    [[nodiscard]] int place(int unknown) const { return unknown / m_combinations; }
    [[nodiscard]] int category(int unknown, populations::Variable feature) const;
    [[nodiscard]] std::optional<int> extreme(const Group& group, int direction) const;
    void addPaper(const Statistics& paper);

    const populations::Population& m_population;
    std::vector<populations::Variable> m_features;
    std::vector<int> m_places; ///< those where anybody lives, and one more, of Population::place
    int m_combinations = 1;
    std::vector<int> m_people; ///< by unknown, in truth
    glp_prob* m_problem;
};

} // namespace spiegel::statistics
