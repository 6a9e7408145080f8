// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/distinctnumbers.h"

#include <QtGlobal>

#include <string_view>

namespace spiegel::privacy {

/// What the cells of one column look like, counted while they pass by: the figures of a column, never a value of it.
class ColumnTally
{
public:
    void add(std::string_view cell)
    {
        if (cell.empty())
            return;
        ++m_filled;
        if (cell.size() >= shortestSuspect)
            look(cell);
    }
    void merge(const ColumnTally& other);

    [[nodiscard]] qint64 filled() const { return m_filled; }     ///< cells that are not empty
    [[nodiscard]] qint64 mails() const { return m_mails; }       ///< cells that hold an e-mail address
    [[nodiscard]] qint64 phones() const { return m_phones; }     ///< cells that hold a telephone number
    [[nodiscard]] qint64 contacts() const { return m_contacts; } ///< cells that hold one or the other
    /// Different values of nine digits, and how many of those pass the elfproef.
    [[nodiscard]] qint64 nineDigits() const { return static_cast<qint64>(m_nineDigits.count()); }
    [[nodiscard]] qint64 passing() const;

private:
    static constexpr std::size_t shortestSuspect = 6;
    void look(std::string_view cell);

    qint64 m_filled = 0;
    qint64 m_mails = 0;
    qint64 m_phones = 0;
    qint64 m_contacts = 0;
    DistinctNumbers m_nineDigits;
};

/// How likely at least `passing` of `tried` independent tries succeed that each succeed with `chance` (0..1): the upper
/// tail of the binomial distribution, added up from its largest term so that it is right far below 1e-300 as well.
[[nodiscard]] double chanceOfAtLeast(qint64 passing, qint64 tried, double chance);

} // namespace spiegel::privacy
