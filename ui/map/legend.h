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
    /// As wide as its words, at most a third of a usual window.
    [[nodiscard]] QSizeF size() const;
    void paint(QPainter& painter, QPointF corner) const;
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
    [[nodiscard]] double heightOf(const QString& words, bool strong, double width) const;

    QString m_title;
    QString m_of;
    std::vector<Row> m_rows;
};

/// One swatch as the map fills an area.
void paintSwatch(QPainter& painter, const QRectF& box, const Fill& fill, bool isZone);

/// A line that says how long so many kilometres are here; its right end at `corner`.
void paintScale(QPainter& painter, QPointF corner, double unitsPerMetre);

} // namespace spiegel::map
