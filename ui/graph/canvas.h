// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

namespace spiegel::graph {

/// A part of a picture that may be painted on, and which part of the endless plane the picture shows. What is painted
/// through it gets the same colour at the same spot of the plane wherever the picture begins: so a picture can be put
/// together of parts that were painted at different times.
class Canvas
{
public:
    /// `part` in pixels of the picture, inside it; `origin`: the spot of the plane its first pixel shows. The picture
    /// is of format RGB32 or ARGB32_Premultiplied and opaque; it must not be copied while it is painted on.
    Canvas(QImage& picture, const QRect& part, QPoint origin)
        : m_bits(picture.bits())
        , m_stride(picture.bytesPerLine())
        , m_part(part)
        , m_origin(origin)
    {
        Q_ASSERT(picture.depth() == 32);
        Q_ASSERT(part.isEmpty() || picture.rect().contains(part));
    }

    [[nodiscard]] const QRect& part() const { return m_part; }
    [[nodiscard]] QPoint origin() const { return m_origin; }
    /// The same part, in places of the plane.
    [[nodiscard]] QRect onPlane() const { return m_part.translated(m_origin); }
    [[nodiscard]] qsizetype stride() const { return m_stride; } ///< bytes from a row to the next

    [[nodiscard]] QRgb* pixel(int x, int y) const
    {
        return reinterpret_cast<QRgb*>(m_bits + y * m_stride + x * qsizetype(sizeof(QRgb)));
    }

    void fill(QRgb color) const
    {
        for (int y = m_part.top(); y <= m_part.bottom(); ++y)
            std::fill_n(pixel(m_part.left(), y), m_part.width(), color);
    }

    static constexpr int whole = 256;
    /// `part` of 256 of a pixel in this colour, the rest as it was.
    static void cover(QRgb& pixel, QRgb color, int part)
    {
        const auto mine = static_cast<quint32>(part);
        const quint32 rest = whole - mine;
        const quint32 redBlue = ((color & 0xff00ff) * mine + (pixel & 0xff00ff) * rest) >> 8;
        const quint32 green = ((color & 0x00ff00) * mine + (pixel & 0x00ff00) * rest) >> 8;
        pixel = 0xff000000 | (redBlue & 0xff00ff) | (green & 0x00ff00);
    }

private:
    uchar* m_bits;
    qsizetype m_stride;
    QRect m_part;
    QPoint m_origin;
};

} // namespace spiegel::graph
