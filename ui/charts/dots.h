// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/interval.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace spiegel::charts {

/// A measured value with how sure it is, in the unit of the axis.
struct Dot
{
    double value = 0;
    Interval interval;

    bool operator==(const Dot&) const = default;
};

/// The same measure of one thing, for each series.
struct DotRow
{
    QString name;
    QString amount;                       ///< muted, at the right of the name: '1.204'
    std::vector<std::optional<Dot>> dots; ///< by series; nothing: not told
    QString note;                         ///< in the place of dots, where there are none: 'te weinig mensen'
    bool isQuiet = false;                 ///< about what is left over, or not known
    QStringList tip;                      ///< what pointing at it says

    bool operator==(const DotRow&) const = default;
};

/// What a DotChart shows: a row a thing, a dot with its interval a series. Each series has a colour and a shape of its
/// own, at most `mostSeries`. The axis begins at `low` and ends at `high`, round numbers.
struct Dots
{
    static constexpr int mostSeries = 5;

    QString title;       ///< the question, or what was found
    QString axis;        ///< what is measured, with its unit
    QString amountTitle; ///< above the amounts: 'loopbanen'
    QStringList series;
    std::vector<DotRow> rows;
    double low = 0;
    double high = 100;
    bool connects = false; ///< a line from the first dot of a row to its last: for two series

    bool operator==(const Dots&) const = default;
};

/// Round ends of an axis around all dots and intervals, from `least` at the least; at least `span` apart.
void fitAxis(Dots& dots, double least, double most, double span);
/// Where lines stand: three to seven round numbers from low to high.
[[nodiscard]] std::vector<double> ticksOf(double low, double high);

} // namespace spiegel::charts
