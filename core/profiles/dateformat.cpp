// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/dateformat.h"

#include <QDate>

#include <algorithm>

namespace spiegel::profiles {

namespace {

constexpr qsizetype longestPattern = 40;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

Day dayOf(const QDate& date)
{
    return Day::of(date.year(), date.month(), date.day());
}

/// From the first of `firstMonth` to the last of `lastMonth`.
DatePeriod monthsOf(int year, int firstMonth, int lastMonth)
{
    const QDate last(year, lastMonth, 1);
    return {Day::of(year, firstMonth, 1), dayOf(last.addDays(last.daysInMonth() - 1))};
}

} // namespace

std::optional<DateFormat> DateFormat::parse(const QString& pattern)
{
    if (pattern.isEmpty() || pattern.size() > longestPattern)
        return std::nullopt;
    DateFormat format;
    format.m_pattern = pattern;
    const QByteArray signs = pattern.toUtf8();
    for (qsizetype at = 0; at < signs.size();) {
        const char sign = signs[at];
        qsizetype end = at;
        while (end < signs.size() && signs[end] == sign)
            ++end;
        const auto length = static_cast<std::size_t>(end - at);
        const bool isPart = sign == 'y' || sign == 'm' || sign == 'd' || sign == 'q';
        if (!isPart && sign != '*') {
            format.m_parts.push_back({'x', 1, 1, lower(sign)});
            ++at;
            continue;
        }
        const bool rightLength = sign == 'y' ? length == 4 : isPart && sign != 'q' ? length <= 2 : length == 1;
        if (!rightLength || (sign == '*' && end != signs.size()))
            return std::nullopt;
        format.m_parts.push_back({sign, length, sign == 'm' || sign == 'd' ? 2 : length, '\0'});
        at = end;
    }
    const auto count = [&](char kind) {
        return std::count_if(format.m_parts.begin(), format.m_parts.end(),
                             [&](const Part& part) { return part.kind == kind; });
    };
    const bool sound = count('y') == 1 && count('m') <= 1 && count('d') <= count('m') && count('q') + count('m') <= 1;
    return sound ? std::optional(format) : std::nullopt;
}

std::optional<DatePeriod> DateFormat::read(std::string_view text) const
{
    int year = 0;
    int month = 0;
    int day = 0;
    int quarter = 0;
    std::size_t at = 0;
    for (const Part& part : m_parts) {
        if (part.kind == '*') {
            at = text.size();
            break;
        }
        if (part.kind == 'x') {
            if (at == text.size() || lower(text[at]) != part.itself)
                return std::nullopt;
            ++at;
            continue;
        }
        int number = 0;
        std::size_t digits = 0;
        for (; at < text.size() && digits < part.most && isDigit(text[at]); ++at, ++digits)
            number = number * 10 + (text[at] - '0');
        if (digits < part.least || number == 0)
            return std::nullopt;
        (part.kind == 'y' ? year : part.kind == 'm' ? month : part.kind == 'd' ? day : quarter) = number;
    }
    if (at != text.size() || month > 12 || quarter > 4)
        return std::nullopt;
    if (day > 0) {
        const QDate date(year, month, day);
        return date.isValid() ? std::optional(DatePeriod{dayOf(date), dayOf(date)}) : std::nullopt;
    }
    if (month > 0)
        return monthsOf(year, month, month);
    if (quarter > 0)
        return monthsOf(year, quarter * 3 - 2, quarter * 3);
    return monthsOf(year, 1, 12);
}

} // namespace spiegel::profiles
