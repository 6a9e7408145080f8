// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace spiegel::figures {

/// Fewer people than this are never spoken of (cli.md, Protection: T).
inline constexpr int usualThreshold = 10;

/// How many people of a group, with the group: a figure never stands alone.
struct Figure
{
    int people = 0;
    int of = 0; ///< of how many

    [[nodiscard]] double share() const { return static_cast<double>(people) / of; } ///< 0..1
    bool operator==(const Figure&) const = default;
};

/// A group of people about whom figures may be given: the one place where counts for paper are divided. Disclosure
/// control across several figures belongs here too, when it comes.
class Group
{
public:
    /// `people` of whom something is known, and `unknown` who belong to it but of whom it is not.
    explicit Group(int people, int unknown = 0, int threshold = usualThreshold);

    [[nodiscard]] int people() const { return m_people; }
    [[nodiscard]] int unknown() const { return m_unknown; }
    /// Whether the group is large enough to be spoken of.
    [[nodiscard]] bool isLargeEnough() const { return m_people >= m_threshold; }
    /// So many of the group; nothing when they, or the group, are fewer than the threshold.
    [[nodiscard]] std::optional<Figure> figure(int people) const;

private:
    int m_people;
    int m_unknown;
    int m_threshold;
};

} // namespace spiegel::figures
