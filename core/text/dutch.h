// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <QString>
#include <QStringList>

/// Figures and dates as a Dutch reader writes them, on paper, on screen and in tables of the command line, whatever the
/// machine's own settings are. What is unknown reads 'onbekend' (translated), never 0 and never empty.
namespace spiegel::text {

/// 'onbekend'.
[[nodiscard]] QString unknownWord();
/// 44769 -> '44.769'; spiegel::unknown -> 'onbekend'.
[[nodiscard]] QString number(qint64 value);
/// 7.25, 1 -> '7,3': half away from zero, as all rounding in this program; NaN and infinite -> 'onbekend'.
[[nodiscard]] QString number(double value, int decimals);
/// 41.5 -> '41,5%': `percentage` is 0..100.
[[nodiscard]] QString percent(double percentage, int decimals = 1);
/// 83 of 200 -> '41,5%', reckoned in whole numbers so that it rounds exactly; of 0 people there is no share:
/// 'onbekend'.
[[nodiscard]] QString percentOf(qint64 count, qint64 total, int decimals = 1);
/// 2350 -> '€ 2.350'; with a space that does not break.
[[nodiscard]] QString euro(qint64 amount);
/// '2 maart 2015'.
[[nodiscard]] QString date(Day day);
/// '2 mrt 2015'.
[[nodiscard]] QString shortDate(Day day);
/// 'mei 2013'.
[[nodiscard]] QString month(Month month);
/// 'bakker, kapper en kok'.
[[nodiscard]] QString list(const QStringList& parts);

} // namespace spiegel::text
