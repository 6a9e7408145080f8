// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/parts/sharebar.h"

#include <QString>

#include <functional>
#include <limits>

namespace spiegel::tables {

/// One column of a table: its words, and how a row's cell reads and sorts. A concrete table is a list of these over
/// values of core. `row` is the row of the source, 0 to count-1, whatever the order on screen.
///
/// The functions may be called from a worker thread (sorting): they capture shared, unchanging values, no widgets.
struct Column
{
    enum class Kind {
        Text,   ///< left; sorts as a Dutch reader expects, unless `key` says otherwise
        Number, ///< right; needs `key`
        Share,  ///< a small bar and its figure; needs `key` and `shares`
    };

    QString title;
    Kind kind = Kind::Text;
    int width = 120;        ///< at first, more if the title needs it; the analyst can drag it
    bool stretches = false; ///< takes what is left of the width; several share it
    bool wraps = false;     ///< a text that is too long stands small on two lines, instead of being cut off
    /// Where a table is too narrow for all columns, those that give way are left out, the highest first, so that it
    /// does not scroll sideways; with more room they are back. 0: never. Not the one the table is sorted by.
    int givesWay = 0;

    std::function<QString(int row)> text; ///< what the cell reads, formatted (core/text)
    /// What the cell sorts by: a count, a rank, hundredths, ordered(double). spiegel::unknown and noKey stand last,
    /// both ways.
    std::function<qint64(int row)> key = {};
    std::function<parts::Shares(int row)> shares = {};

    QString unit = {};        ///< in the header: 'duur (mnd)'
    QString explanation = {}; ///< on hover over the header: of whom, of what, in which week
    std::function<QString(int row)> toolTip = {};
    /// A colour other than Text: Muted for what is unknown.
    std::function<look::Role(int row)> tone = {};
    /// What goes to clipboard and file: plain, '44769' and '0.415'. Without it `text`.
    std::function<QString(int row)> plain = {};
};

/// A text that takes what is left of the width and wraps: mostly the name of what a row is about.
[[nodiscard]] Column nameColumn(const QString& title, int width, std::function<QString(int row)> text);
/// A number; its `text` and `key` are still to come.
[[nodiscard]] Column numberColumn(const QString& title, int width, const QString& explanation = {});
/// How many: grouped by thousands, 0 is quiet.
[[nodiscard]] Column countColumn(const QString& title, int width, std::function<qint64(int row)> count,
                                 const QString& explanation = {});

/// The smallest key: what is not known.
inline constexpr qint64 noKey = std::numeric_limits<qint64>::min();

/// A fraction as a key, in the same order; NaN is noKey.
[[nodiscard]] qint64 ordered(double value);

/// What a cell reads when its figure is hidden; the table explains it on hover.
[[nodiscard]] QString hiddenMark();

} // namespace spiegel::tables
