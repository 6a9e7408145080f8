// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/figureref.h"
#include "core/foundation/calendar.h"

#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace spiegel::origins {

/// A figure among the rows that has rows of its own: the same occupation's, in that week.
struct Further
{
    cards::FigureRef::Kind kind = cards::FigureRef::Kind::Held;
    Day week;

    bool operator==(const Further&) const = default;
};

/// One cell: what it reads, and what it sorts by where that is a number. NaN: not known, or a text.
struct Cell
{
    QString text;
    double value = std::numeric_limits<double>::quiet_NaN();
    std::optional<Further> further = {};
};

struct Column
{
    QString title;
    bool isNumber = false;
    bool stretches = false; ///< takes what is left of the width
};

/// The rows behind one figure of a card, from which it follows. Those about single people are true, for the analyst's
/// eyes only (inzage) and never to be given out; those of public data may be copied.
struct Origin
{
    struct Row
    {
        int person = -1; ///< row of the population; -1: no single person. Else the first cell is the CV's number
        std::vector<Cell> cells;
    };
    QString title;
    QString sentence; ///< which rows these are, and how the figure follows from them
    std::vector<Column> columns;
    std::vector<Row> rows;
    bool isPublic = false; ///< nothing in it is about one person: it may be copied and saved

    /// Distinct people in the rows.
    [[nodiscard]] int people() const;
};

} // namespace spiegel::origins
