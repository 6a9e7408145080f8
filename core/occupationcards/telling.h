// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/market/spanning.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace spiegel::occupationcards {

/// How the counts of a card are told: as they are, for the screen of the analyst; or rounded to tens, for everybody
/// (cli.md, Protection). Rounded ones follow from a secret of the database, from the week and from what is counted. So
/// each count is told as the same number on every card, in a batch or alone, and repeats do not average out. All that
/// a rounded card says more (shares, classes, what is promising, in which order) is reckoned from rounded counts, so it
/// tells nothing about people that these do not.
class Telling
{
public:
    static constexpr int base = 10; ///< counts become a multiple next to them

    [[nodiscard]] static Telling truly() { return {}; }
    /// `week` tells weeks, and loads of one week, apart.
    [[nodiscard]] static Telling rounded(QByteArray secret, QByteArray week);

    [[nodiscard]] bool isProtected() const { return !m_secret.isEmpty(); }

    /// A count that stands alone: the multiple below or above.
    [[nodiscard]] int single(const QByteArray& what, int count) const;
    /// A count, and what it was told as.
    struct Whole
    {
        int count;
        int told;
    };
    /// A count that is a part of others: told so that what is left of each is told as a multiple next to it too, so who
    /// subtracts learns no more than from a table. Unknown where that cannot be.
    [[nodiscard]] int part(const QByteArray& what, int count, std::span<const Whole> wholes) const;
    /// Counts of groups that overlap: the multiple below. So a group within another is never told as the larger one,
    /// and each is known to no less than base - 1.
    [[nodiscard]] int down(int count) const { return isProtected() ? count - count % base : count; }
    /// Counts that add up to what was told as `total`: controlled rounding (Cox 1987). `most` (empty, or one for each)
    /// is what was told of a group of which the cell is a part: the cell is told as no more. All unknown when the sums
    /// cannot be kept.
    [[nodiscard]] std::vector<int> table(const QByteArray& what, std::span<const int> counts, int total,
                                         std::span<const int> most = {}) const;
    /// From counts as they were told; `people` is at least how many job seekers there are.
    [[nodiscard]] market::Spanning spanning(int vacancies, int seekers) const;
    /// The class of a zone that overlaps others; its counts are not told. Protected: from people rounded down, and only
    /// when any number of them that rounds so gives the same one, so it is that of the true counts or none. Vacancies
    /// stand open on werk.nl for everybody to count.
    [[nodiscard]] std::optional<market::Tightness> tightness(const market::Spanning& zone) const;

private:
    Telling() = default;

    QByteArray m_secret;
    QByteArray m_week;
};

} // namespace spiegel::occupationcards
