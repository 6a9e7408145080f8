// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/canvas.h"

#include <QPointF>

class QPainter;

namespace spiegel::graph {

/// A line that is wide where people leave and narrow where they arrive: the form readers follow best (Holten and van
/// Wijk, 'A user study on visualizing directed edges in graphs', CHI 2009).
struct TaperedLine
{
    QPointF from;
    QPointF to;
    double fromWidth = 1; ///< pixels
    double toWidth = 1;
    QRgb color = 0;  ///< opaque: blended with the ground beforehand
    double dash = 0; ///< length of a dash and of the space after it, along the line's main direction; 0: none
};

/// A line worked out in whole numbers, so that each pixel of the plane gets the same colour whichever part is painted.
/// Drawn with smooth edges, some 8 times faster than QPainter: no paths, no blending but at the very edge.
class LineTrack
{
public:
    /// In pixels of the plane.
    explicit LineTrack(const TaperedLine& line);
    /// What lies outside the canvas is cut off.
    void draw(const Canvas& canvas) const;

private:
    using Fixed = qint64; ///< 2^32 to a pixel
    struct Span;
    void draw(const Canvas& canvas, const Span& along, const Span& across, qsizetype onAlong, qsizetype onAcross) const;

    bool m_isFlat = true;
    bool m_isBackward = false; ///< dashes are counted from the end at which people leave
    int m_first = 0;           ///< along the main direction, whole pixels
    int m_last = -1;
    int m_dash = 0;
    Fixed m_middle = 0; ///< across, at the centre of the first pixel
    Fixed m_slope = 0;  ///< across, a pixel
    Fixed m_half = 0;   ///< half the width across, at the first pixel
    Fixed m_narrowing = 0;
    QRgb m_color = 0;
};

/// The same line for every other device (SVG).
void paintTapered(QPainter& painter, const TaperedLine& line);

} // namespace spiegel::graph
