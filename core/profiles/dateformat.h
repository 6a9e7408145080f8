// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace spiegel::profiles {

/// The days that a date of another source stands for: one, or a whole month, quarter or year.
struct DatePeriod
{
    Day first;
    Day last;

    bool operator==(const DatePeriod&) const = default;
};

/// How another source writes its dates, as a pattern: `yyyy` year, `mm` month and `dd` day in two digits, `m` and `d`
/// in one or two, `q` quarter 1-4, and at the end `*` for whatever follows (a time of day). All else stands for itself,
/// capitals and small letters alike: `Qq yyyy` reads Q3 2010, `dd-mm-yyyy` 02-03-2015, `yyyy-mm-dd*` 2015-03-02T08:15.
class DateFormat
{
public:
    /// Nothing when the pattern has no `yyyy`, a part twice, a day without a month, or a quarter beside a month.
    [[nodiscard]] static std::optional<DateFormat> parse(const QString& pattern);

    [[nodiscard]] const QString& pattern() const { return m_pattern; }
    /// What `text` stands for; nothing when it is not written so, or no such day is in the calendar.
    [[nodiscard]] std::optional<DatePeriod> read(std::string_view text) const;

    bool operator==(const DateFormat& other) const { return m_pattern == other.m_pattern; }

private:
    struct Part
    {
        char kind = 'x';       ///< y, m, d, q, * or x for itself
        std::size_t least = 1; ///< digits
        std::size_t most = 1;
        char itself = '\0';
    };
    QString m_pattern;
    std::vector<Part> m_parts;
};

} // namespace spiegel::profiles
