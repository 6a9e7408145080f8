// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/calendar.h"

namespace spiegel {

namespace {

/// The number in `count` digits from `from`, or -1 where there is anything but digits.
int digits(std::string_view text, std::size_t from, std::size_t count)
{
    unsigned number = 0;
    bool areDigits = true;
    for (std::size_t i = from; i < from + count; ++i) {
        const auto digit = static_cast<unsigned>(static_cast<unsigned char>(text[i])) - '0';
        areDigits = areDigits && digit <= 9;
        number = number * 10 + digit;
    }
    return areDigits ? static_cast<int>(number) : -1;
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant, chrono-Compatible Low-Level Date Algorithms).
constexpr std::int32_t daysFromCivil(int year, int month, int day)
{
    year -= month <= 2 ? 1 : 0;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

constexpr int daysInMonth(int year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

} // namespace

std::optional<Day> Day::parse(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    return Day(daysFromCivil(year, month, day));
}

std::optional<Day> Day::parse(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return parse(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

Day Day::of(int year, int month, int day)
{
    return Day(daysFromCivil(year, month, day));
}

QDate Day::date() const
{
    return isKnown() ? QDate(1970, 1, 1).addDays(m_days) : QDate();
}

QString Day::iso() const
{
    return date().toString(Qt::ISODate);
}

std::optional<Month> Month::parse(std::string_view text)
{
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    if (year < 1 || month < 1 || month > 12)
        return std::nullopt;
    return Month(year, month);
}

Month Month::of(Day day)
{
    const QDate date = day.date();
    return date.isValid() ? Month(date.year(), date.month()) : Month();
}

QString Month::iso() const
{
    if (!isKnown())
        return {};
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

} // namespace spiegel
