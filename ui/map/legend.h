// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/content.h"

#include <QRectF>

class QPainter;

namespace spiegel::map {

/// The box that says what the colours mean: what the figures are, of what, each class, and what hidden, unknown and 0
/// look like; and what the outline is. Painted with lines and words only, so also in SVG.
class Legend
{
public:
    explicit Legend(const Content& content);

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// Where it stands on a map of this size: a box in the corner, over the sea; where that would cover too much, a
    /// strip over the whole width at the top.
    [[nodiscard]] QRectF place(QSizeF screen) const;
    /// How much of the map's height the strip takes; 0 for a box.
    [[nodiscard]] double stripHeight(QSizeF screen) const;
    void paint(QPainter& painter, QSizeF screen) const;
    /// Every line of it, for who cannot see it.
    [[nodiscard]] QString text() const;

private:
    struct Row
    {
        QString text;
        Fill fill;
        bool isZone = false;
    };
    [[nodiscard]] double width() const;
    /// Of the box: as wide as its words, at most a third of a usual window.
    [[nodiscard]] QSizeF size() const;
    void paintBox(QPainter& painter, QPointF corner) const;
    /// Goes through the strip, and paints it if there is a painter. Returns its height.
    double flow(QPainter* painter, double width) const;
    [[nodiscard]] double heightOf(const QString& words, bool strong, double width) const;

    QString m_title;
    QString m_of;
    std::vector<Row> m_rows;
};

/// How far a legend in the corner, the source and the scale keep from the edges of the map.
inline constexpr double mapMargin = 12;

/// One swatch as the map fills an area.
void paintSwatch(QPainter& painter, const QRectF& box, const Fill& fill, bool isZone);

/// A line that says how long so many kilometres are here; its right end at `corner`.
void paintScale(QPainter& painter, QPointF corner, double unitsPerMetre);

} // namespace spiegel::map
