// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/layout.h"
#include "ui/look/theme.h"

#include <QPointF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace spiegel::graph {

/// A picture of who goes where: discs and tapered lines between them, in pixels around (0, 0) as they are at scale 1.
struct NetworkNode
{
    QString key;  ///< an occupation's code
    QString name; ///< its label
    QPointF place;
    double radius = 4;     ///< by area: how many people
    double tint = 0;       ///< 0..1 on the theme's ramp; below 0: not known
    int group = -1;        ///< 0..: its colour is that of this group, in a network with a legend; below 0: of none
    bool isBridge = false; ///< has a ring
    bool isPinned = false; ///< has a dot in its middle
    bool operator==(const NetworkNode&) const = default;
};

struct NetworkLine
{
    int from = 0; ///< places in Network::nodes
    int to = 0;
    double width = 1;    ///< pixels where it leaves
    double strength = 1; ///< 0 quiet .. 1 loud
    look::Direction direction = look::Direction::Unknown;
    double amount = 0; ///< how many people
    bool operator==(const NetworkLine&) const = default;
};

struct Network
{
    std::vector<NetworkNode> nodes; ///< the most important first: labels are given in this order
    std::vector<NetworkLine> lines; ///< the quietest first: the loud ones lie on top
    /// The names of the groups that have a colour of their own, at most Network::groups; empty: discs are coloured by
    /// tint.
    std::vector<QString> legend = {};

    static constexpr int groups = 7; ///< colours that are told apart; all other groups are grey together
    bool operator==(const Network&) const = default;
};

/// Pixels at the bottom of the screen.
inline constexpr double legendHeight = 80;

/// Which part of a picture is seen, and how large.
struct Camera
{
    QPointF middle; ///< of the picture, in the middle of the screen
    double scale = 1;
    QSizeF screen;

    static constexpr double least = 0.1;
    static constexpr double most = 8;

    [[nodiscard]] QPointF onScreen(QPointF place) const;
    [[nodiscard]] QPointF inPicture(QPointF point) const;
    /// Discs grow slower than distances: zooming in makes room.
    [[nodiscard]] double radius(const NetworkNode& node) const;
    /// Larger or smaller while what lies under `fixed` on the screen stays there.
    [[nodiscard]] Camera zoomed(double factor, QPointF fixed) const;
    bool operator==(const Camera&) const = default;
};

/// Everything on the screen, with room at the edges for names, and below for the legend where that is wide.
[[nodiscard]] Camera cameraFor(const Network& network, QSizeF screen);

/// The node under a point of the screen, or -1; the nearest of several.
[[nodiscard]] int nodeAt(const Network& network, const Camera& camera, QPointF point);
/// The line within a few pixels of it, or -1; the loudest of several.
[[nodiscard]] int lineAt(const Network& network, const Camera& camera, QPointF point);

} // namespace spiegel::graph
