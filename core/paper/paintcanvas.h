// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/canvas.h"

#include <QHash>
#include <QRawFont>

class QPainter;

namespace spiegel::paper {

/// The page through a QPainter: on screen, into a picture, to a printer. Needs a QGuiApplication.
class PaintCanvas : public Canvas
{
public:
    /// One millimetre is `scale` units of `painter`; the page's corner lies at the painter's origin.
    PaintCanvas(QPainter& painter, double scale);

    void beginPage(QSizeF size) override; ///< paints white paper
    void text(const Line& line, QPointF at) override;
    void fill(const QRectF& area, QRgb colour) override;
    void path(const QPainterPath& path, QRgb colour) override;
    void outlined(const QPainterPath& path, QRgb colour, QRgb line, double width) override;
    void open(Tag, const QString&) override {}
    void close() override {}
    void bookmark(const QString&, double) override {}

private:
    [[nodiscard]] const QRawFont& font(const TextStyle& style);

    QPainter& m_painter;
    double m_scale;
    QHash<QPair<int, double>, QRawFont> m_fonts;
};

} // namespace spiegel::paper
