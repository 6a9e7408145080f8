// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace spiegel::text {

namespace {

// Fixed, not from QLocale: the Dutch of a page must not change with the CLDR version of the machine.
constexpr std::array<QStringView, 12> monthNames{u"januari",   u"februari", u"maart",    u"april",
                                                 u"mei",       u"juni",     u"juli",     u"augustus",
                                                 u"september", u"oktober",  u"november", u"december"};
constexpr std::array<QStringView, 12> shortMonthNames{u"jan", u"feb", u"mrt", u"apr", u"mei", u"jun",
                                                      u"jul", u"aug", u"sep", u"okt", u"nov", u"dec"};
constexpr int mostDecimals = 9;

QString grouped(QString digits)
{
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, u'.');
    return digits;
}

/// `scaled` counts in units of 10^-decimals.
QString fixed(quint64 scaled, bool negative, int decimals)
{
    QString digits = QString::number(scaled);
    while (digits.size() <= decimals)
        digits.prepend(u'0');
    QString out = grouped(digits.left(digits.size() - decimals));
    if (decimals > 0)
        out += QStringView(u",") % digits.right(decimals);
    return negative && scaled != 0 ? QStringView(u"-") % out : out;
}

QString onDay(Day day, const std::array<QStringView, 12>& months)
{
    if (!day.isKnown())
        return unknownWord();
    const QDate date = day.date();
    return QString::number(date.day()) % u' ' % months[static_cast<std::size_t>(date.month() - 1)] % u' ' %
           QString::number(date.year());
}

} // namespace

QString unknownWord()
{
    return QCoreApplication::translate("text", "unknown");
}

QString number(qint64 value)
{
    if (value == unknown)
        return unknownWord();
    const bool negative = value < 0;
    return fixed(negative ? quint64{0} - static_cast<quint64>(value) : static_cast<quint64>(value), negative, 0);
}

QString number(double value, int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= mostDecimals);
    const double scaled = std::abs(value) * std::pow(10.0, decimals);
    if (!(scaled < 9e18)) // also NaN
        return unknownWord();
    // 1.005 is kept as 1.00499999999999989…: a hair within the error of the number itself counts as the half it means.
    const double nudged = scaled * (1.0 + 4.0 * std::numeric_limits<double>::epsilon());
    return fixed(static_cast<quint64>(std::round(nudged)), value < 0, decimals);
}

QString percent(double percentage, int decimals)
{
    return std::isfinite(percentage) ? number(percentage, decimals) + u'%' : unknownWord();
}

QString percentOf(qint64 count, qint64 total, int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= 3);
    if (total <= 0 || count < 0)
        return unknownWord();
    qint64 scale = 100;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const auto rest = static_cast<quint64>(count % total) * static_cast<quint64>(scale);
    const auto whole = static_cast<quint64>(count / total) * static_cast<quint64>(scale);
    const auto parts = static_cast<quint64>(total);
    return fixed(whole + (2 * rest + parts) / (2 * parts), false, decimals) + u'%';
}

QString euro(qint64 amount)
{
    if (amount == unknown)
        return unknownWord();
    return QStringView(u"€\u00a0") % number(amount);
}

QString date(Day day)
{
    return onDay(day, monthNames);
}

QString shortDate(Day day)
{
    return onDay(day, shortMonthNames);
}

QString month(Month month)
{
    if (!month.isKnown())
        return unknownWord();
    return monthNames[static_cast<std::size_t>(month.month() - 1)] % u' ' % QString::number(month.year());
}

QString list(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")) % QCoreApplication::translate("text", " and ") %
           parts.last();
}

} // namespace spiegel::text
