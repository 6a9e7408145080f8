// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace spiegel {

/// How every whole number that may be unknown is kept in memory. In the database it is NULL, on screen 'onbekend'.
inline constexpr std::int32_t unknown = std::numeric_limits<std::int32_t>::min();

/// A day of the calendar, as days since 1970-01-01.
class Day
{
public:
    constexpr Day() = default;
    constexpr explicit Day(std::int32_t sinceEpoch)
        : m_days(sinceEpoch)
    {
    }
    /// Exactly `YYYY-MM-DD` and a real date, else nothing.
    [[nodiscard]] static std::optional<Day> parse(std::string_view text);
    [[nodiscard]] static std::optional<Day> parse(const QString& text);
    [[nodiscard]] static Day of(int year, int month, int day);

    [[nodiscard]] constexpr std::int32_t sinceEpoch() const { return m_days; }
    [[nodiscard]] constexpr bool isKnown() const { return m_days != unknown; }
    [[nodiscard]] QDate date() const;
    [[nodiscard]] QString iso() const; ///< 2015-03-02
    auto operator<=>(const Day&) const = default;

private:
    std::int32_t m_days = unknown;
};

/// A month of the calendar, as months since January of the year 0.
class Month
{
public:
    constexpr Month() = default;
    constexpr explicit Month(std::int32_t sinceYearZero)
        : m_months(sinceYearZero)
    {
    }
    constexpr Month(int year, int month)
        : m_months(year * 12 + month - 1)
    {
    }
    /// Exactly `YYYY-MM`, month 01..12, else nothing.
    [[nodiscard]] static std::optional<Month> parse(std::string_view text);
    [[nodiscard]] static Month of(Day day);

    [[nodiscard]] constexpr std::int32_t count() const { return m_months; }
    [[nodiscard]] constexpr bool isKnown() const { return m_months != unknown; }
    [[nodiscard]] constexpr int year() const { return m_months / 12; }
    [[nodiscard]] constexpr int month() const { return m_months % 12 + 1; }
    [[nodiscard]] QString iso() const; ///< 2013-05
    auto operator<=>(const Month&) const = default;

private:
    std::int32_t m_months = unknown;
};

} // namespace spiegel
