// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/panorama.h"

#include <QPainter>

#include <cstring>

namespace spiegel::graph {

namespace {

int remainder(int value, int divisor)
{
    const int rest = value % divisor;
    return rest < 0 ? rest + divisor : rest;
}

} // namespace

void Panorama::forPieces(const QRect& part, const std::function<void(const QRect&, const QRect&)>& act) const
{
    for (int y = part.top(); y <= part.bottom();) {
        const int row = remainder(y, m_picture.height());
        const int height = std::min(m_picture.height() - row, part.bottom() + 1 - y);
        for (int x = part.left(); x <= part.right();) {
            const int column = remainder(x, m_picture.width());
            const int width = std::min(m_picture.width() - column, part.right() + 1 - x);
            act(QRect(x, y, width, height), QRect(column, row, width, height));
            x += width;
        }
        y += height;
    }
}

void Panorama::moveTo(const QRect& window, const Paint& paint)
{
    m_painted = QRegion();
    if (window == m_window)
        return;
    if (window.size() != m_picture.size()) {
        m_picture = QImage(window.size(), QImage::Format_RGB32);
        m_window = {};
    }
    m_painted = QRegion(window).subtracted(m_window);
    m_window = window;
    for (const QRect& strip : m_painted) {
        forPieces(strip, [&](const QRect& piece, const QRect& pixels) {
            paint(Canvas(m_picture, pixels, piece.topLeft() - pixels.topLeft()));
        });
    }
}

void Panorama::draw(QPainter& painter) const
{
    forPieces(m_window, [&](const QRect& piece, const QRect& pixels) {
        painter.drawImage(piece.topLeft() - m_window.topLeft(), m_picture, pixels);
    });
}

QImage Panorama::copy(const QRect& part) const
{
    Q_ASSERT(m_window.contains(part));
    QImage copied(part.size(), QImage::Format_RGB32);
    forPieces(part, [&](const QRect& piece, const QRect& pixels) {
        constexpr auto bytes = qsizetype(sizeof(QRgb));
        const QPoint to = piece.topLeft() - part.topLeft();
        for (int row = 0; row < piece.height(); ++row)
            std::memcpy(copied.scanLine(to.y() + row) + to.x() * bytes,
                        m_picture.constScanLine(pixels.top() + row) + pixels.left() * bytes,
                        static_cast<std::size_t>(piece.width() * bytes));
    });
    return copied;
}

} // namespace spiegel::graph
