// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/writing.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace spiegel::graph {

QImage written(const QString& text, const QFont& font, const QColor& ink, const QColor& ground, double rim,
               double ratio)
{
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(text) + 2 * rim, metrics.height() + 2 * rim);
    QImage letters((size * ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    letters.setDevicePixelRatio(ratio);
    letters.fill(Qt::transparent);
    QPainter pen(&letters);
    pen.setFont(font);
    pen.setPen(ink);
    pen.drawText(QPointF(rim, rim + metrics.ascent()), text);
    pen.end();
    letters.setDevicePixelRatio(1);
    QImage shade = letters; // setting a text costs far more than shifting its picture
    pen.begin(&shade);
    pen.setCompositionMode(QPainter::CompositionMode_SourceIn);
    pen.fillRect(shade.rect(), ground);
    pen.end();
    QImage picture(letters.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    pen.begin(&picture);
    for (int direction = 0; direction < 8; ++direction) {
        const QPointF shift = QPointF(std::cos(direction * M_PI / 4), std::sin(direction * M_PI / 4)) * 0.9 * rim;
        pen.drawImage((shift * ratio).toPoint(), shade);
    }
    pen.drawImage(0, 0, letters);
    return picture;
}

} // namespace spiegel::graph
