// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitions.h"
#include "ui/look/theme.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

namespace spiegel::uicareers {

/// One occupation in the middle; at the left where people came from, at the right where they went, with a band as wide
/// as the number of people. Height says the level: who is above stands on a higher level than the one in the middle,
/// so a band that rises is a step up. Calculation only: the same for the same steps and size.
struct EgoBand
{
    int step = 0; ///< place in EgoSteps
    bool isArriving = false;
    look::Direction direction = look::Direction::Unknown; ///< of the step
    QRectF row;                                           ///< where the mouse finds it: name, figure and bar
    QRectF name;   ///< right-aligned at the left side, left-aligned at the right side
    QRectF figure; ///< under the name
    QRectF bar;    ///< the disc of a graph, as a bar: as high as the band is wide
    QPainterPath band;
    double strength = 1; ///< 0 quiet .. 1 loud, by people
};

/// 'naar hoger niveau' above the rows it is about.
struct EgoHeading
{
    QRectF place;
    bool isArriving = false;
    look::Direction direction = look::Direction::Unknown;
};

struct EgoPicture
{
    QSizeF size;
    QRectF middle; ///< the card of the occupation
    std::vector<EgoBand> bands;
    std::vector<EgoHeading> headings;
    int hiddenArriving = 0; ///< steps for which there was no room; the table has them
    int hiddenLeaving = 0;
    QRectF moreArriving; ///< where that is said
    QRectF moreLeaving;

    /// The band under the mouse, or -1.
    [[nodiscard]] int at(QPointF point) const;
};

/// What is drawn: steps to and from one occupation, each list by people.
struct EgoSteps
{
    std::vector<careers::Transition> steps; ///< arriving first, then leaving
    int arriving = 0;                       ///< how many of them arrive
};

inline constexpr double egoRowHeight = 40;

[[nodiscard]] EgoPicture egoPicture(const EgoSteps& steps, QSizeF size);

} // namespace spiegel::uicareers
