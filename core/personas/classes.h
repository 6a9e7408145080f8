// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/personas/crowd.h"

#include <cstdint>
#include <optional>
#include <span>

namespace spiegel::personas {

/// When a class of people who are alike may be shown (cli.md, Personas).
struct Rules
{
    int people = 10;       ///< k: a class has at least so many
    int values = 2;        ///< l: of each sensitive variable at least so many known values
    int mostPercent = 80;  ///< of those whose value is known at most so many share one
    int fewestHidden = 10; ///< T: who is not shown are nobody, or at least so many

    bool operator==(const Rules&) const = default;
};

/// People who cannot be told apart by what is told of the keys.
struct Class
{
    int first = 0; ///< place in Classes::order
    int end = 0;
    std::int64_t code = 0; ///< the groups of the keys as one number: the order of classes
    bool isShown = false;

    [[nodiscard]] int people() const { return end - first; }
    bool operator==(const Class&) const = default;
};

/// A crowd divided by one node of the lattice.
struct Classes
{
    Node node{};
    std::vector<int> order; ///< members, those of a class together and rising
    std::vector<Class> classes;
    int hidden = 0;        ///< people in classes that are not shown
    std::int64_t loss = 0; ///< in the parts of LossScale

    [[nodiscard]] std::span<const int> members(const Class& one) const
    {
        return std::span<const int>(order).subspan(static_cast<std::size_t>(one.first),
                                                   static_cast<std::size_t>(one.people()));
    }
};

/// What is lost by telling less, after Iyengar, Transforming Data to Satisfy Privacy Constraints (2002): for each
/// person and key (leaves covered - 1) / (leaves - 1), and 1 for who is not shown. In whole parts, so that losses
/// compare exactly.
class LossScale
{
public:
    explicit LossScale(const Hierarchies& hierarchies);

    /// Of one person and one key, told on this level.
    [[nodiscard]] std::int64_t of(Key key, int level, int leaf) const;
    /// The same of the one group of that level that loses most.
    [[nodiscard]] std::int64_t most(Key key, int level) const;
    /// Of one person and one key that are not told at all: 1.
    [[nodiscard]] std::int64_t whole() const { return m_whole; }
    /// The mean over `people` and all keys, 0 to 1.
    [[nodiscard]] double mean(std::int64_t loss, int people) const;

private:
    const Hierarchies& m_hierarchies;
    std::int64_t m_whole = 1;
};

/// Divides the crowd, and decides which classes are shown: those with enough people and values; then, while few others
/// are left over, the smallest shown class is hidden with them, for the few could be found by subtraction.
[[nodiscard]] Classes divide(const Crowd& crowd, const Node& node, const Rules& rules, const LossScale& scale);

/// How many would be in a class of fewer than k.
[[nodiscard]] int tooFew(const Crowd& crowd, const Node& node, const Rules& rules);

/// Whether the values of a sensitive variable, those of the members of a class, hide each of them well enough.
[[nodiscard]] bool isDiverse(const Crowd& crowd, Sensitive sensitive, std::span<const int> members, const Rules& rules);

} // namespace spiegel::personas
