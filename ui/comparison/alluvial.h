// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonview.h"
#include "ui/look/theme.h"

#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace spiegel::uicomparison {

/// A node of the diagram: a column and a place in it.
struct NodeSpot
{
    int column = -1;
    int node = -1;

    [[nodiscard]] bool isThere() const { return column >= 0; }
    bool operator==(const NodeSpot&) const = default;
};

/// The strands as a picture: where bars, ribbons and words stand. Heights are people, on one scale; words never lie
/// over each other, and where they had to move a line leads back to their bar.
struct Alluvial
{
    struct Bar
    {
        NodeSpot spot;
        QRectF box;
        QRectF label;
        QString name;   ///< shortened to fit
        QString figure; ///< '1.204 · 12,3%'
        bool isTwoLines = false;
        look::Direction direction = look::Direction::Unknown; ///< of the level, seen from the occupation itself
        bool isNamed = true;                                  ///< an occupation: else other, or no step
    };
    struct Ribbon
    {
        int column = 0;
        Strands::Flow flow;
        QPainterPath path;
    };

    std::vector<Bar> bars;
    std::vector<Ribbon> ribbons;
    QStringList titles;        ///< above the columns
    std::vector<double> lefts; ///< of the columns
    double scale = 0;          ///< pixels a person

    [[nodiscard]] NodeSpot barAt(QPointF point) const;
    /// Its place in `ribbons`, or -1.
    [[nodiscard]] int ribbonAt(QPointF point) const;
    [[nodiscard]] const Bar* bar(NodeSpot spot) const;
};

[[nodiscard]] Alluvial alluvialOf(const Answer& answer, QSizeF size);
/// `chosen`: whose people stand out, over all columns.
void paintAlluvial(QPainter& painter, const Alluvial& alluvial, const Answer& answer, NodeSpot chosen,
                   NodeSpot hovered);
/// What pointing at it says.
[[nodiscard]] QStringList tipOf(const Answer& answer, NodeSpot spot);
[[nodiscard]] QStringList tipOf(const Answer& answer, int column, const Strands::Flow& flow);

} // namespace spiegel::uicomparison
