// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paintcanvas.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPen>

namespace spiegel::paper {

PaintCanvas::PaintCanvas(QPainter& painter, double scale)
    : m_painter(painter)
    , m_scale(scale)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void PaintCanvas::beginPage(QSizeF size)
{
    m_painter.fillRect(QRectF(QPointF(0, 0), size * m_scale), Qt::white);
}

const QRawFont& PaintCanvas::font(const TextStyle& style)
{
    const QPair<int, double> key(static_cast<int>(style.weight), style.size);
    const auto found = m_fonts.constFind(key);
    if (found != m_fonts.constEnd())
        return *found;
    return *m_fonts.insert(key,
                           QRawFont(Typeface::of(style.weight).file(), style.size * m_scale, QFont::PreferNoHinting));
}

void PaintCanvas::text(const Line& line, QPointF at)
{
    if (line.glyphs.empty()) {
        path(QTransform(line.style.size, 0, 0, line.style.size, at.x(), at.y()).map(line.outline), line.style.colour);
        return;
    }
    const double unit = line.style.size * m_scale / Typeface::of(line.style.weight).unitsPerEm();
    QList<quint32> ids;
    QList<QPointF> places;
    double pen = 0;
    for (const Glyph& glyph : line.glyphs) {
        ids << glyph.id;
        places << QPointF((pen + glyph.x) * unit, -glyph.y * unit);
        pen += glyph.advance;
    }
    QGlyphRun run;
    run.setRawFont(font(line.style));
    run.setGlyphIndexes(ids);
    run.setPositions(places);
    m_painter.setPen(QColor::fromRgb(line.style.colour));
    m_painter.drawGlyphRun(at * m_scale, run);
}

void PaintCanvas::fill(const QRectF& area, QRgb colour)
{
    m_painter.fillRect(QRectF(area.topLeft() * m_scale, area.size() * m_scale), QColor::fromRgb(colour));
}

void PaintCanvas::path(const QPainterPath& path, QRgb colour)
{
    m_painter.fillPath(QTransform::fromScale(m_scale, m_scale).map(path), QColor::fromRgb(colour));
}

void PaintCanvas::outlined(const QPainterPath& path, QRgb colour, QRgb line, double width)
{
    const QPainterPath scaled = QTransform::fromScale(m_scale, m_scale).map(path);
    m_painter.fillPath(scaled, QColor::fromRgb(colour));
    m_painter.strokePath(scaled,
                         QPen(QColor::fromRgb(line), width * m_scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
}

} // namespace spiegel::paper
