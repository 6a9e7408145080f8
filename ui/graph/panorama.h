// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/canvas.h"

#include <QRegion>

#include <functional>

class QPainter;

namespace spiegel::graph {

/// What a window shows of an endless plane, kept while the window moves over it: only the strips that come into view
/// are painted. The picture is as large as the window and joined at its edges (a spot of the plane always lies in the
/// same pixel, whatever window it is seen through), so moving copies nothing.
class Panorama
{
public:
    /// Paints one part of the plane; the canvas says which.
    using Paint = std::function<void(const Canvas&)>;

    /// What was painted does not hold any more.
    void forget() { m_window = {}; }
    /// Moves the window to this part of the plane, in pixels, and has painted what was not seen before.
    void moveTo(const QRect& window, const Paint& paint);
    [[nodiscard]] const QRect& window() const { return m_window; }
    /// What the last move had painted.
    [[nodiscard]] const QRegion& painted() const { return m_painted; }

    /// The window, with its first pixel at (0, 0) of the painter.
    void draw(QPainter& painter) const;
    /// A part of the window as a picture of its own.
    [[nodiscard]] QImage copy(const QRect& part) const;

private:
    /// Cuts a part of the plane into the pieces that lie in one piece in the picture: `act(piece, its pixels)`.
    void forPieces(const QRect& part, const std::function<void(const QRect&, const QRect&)>& act) const;

    QImage m_picture;
    QRect m_window;
    QRegion m_painted;
};

} // namespace spiegel::graph
