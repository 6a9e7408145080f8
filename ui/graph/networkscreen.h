// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/networkpainter.h"
#include "ui/graph/panorama.h"

namespace spiegel::graph {

/// The network on a screen, frame after frame. Lines and discs are kept while one pans: a frame paints the strip that
/// came into view, and the names over it. There are two such pictures, the network as it is and the quiet one under
/// what stands out, so that pointing at something paints no more than that.
class NetworkScreen
{
public:
    void setNetwork(std::shared_ptr<const Network> network);
    [[nodiscard]] const Network& network() const { return m_painter.network(); }
    /// The theme or the font changed.
    void forget();

    /// A frame, in units of the window; `ratio`: pixels of the screen to a unit. False: the picture is so large that a
    /// zoom is first shown as what was there made larger; ask for another frame soon.
    [[nodiscard]] bool paint(QPainter& painter, const Camera& camera, double ratio, const Emphasis& emphasis);

    /// Lines and discs painted for the last frame, in pixels.
    [[nodiscard]] qint64 painted() const { return m_painted; }

private:
    struct Layer
    {
        Panorama panorama;
        std::optional<Drawing> drawing;
        double scale = 0; ///< of the drawing
        double ratio = 0;
        void forget();
    };
    void stretch(QPainter& painter, const Layer& layer, const QRect& window, double factor) const;

    NetworkPainter m_painter;
    Layer m_plain;
    Layer m_quiet;
    std::optional<bool> m_wasQuiet; ///< which of the two was on screen
    double m_stretchedTo = 0;       ///< the scale that was shown by making the picture larger
    qint64 m_painted = 0;
};

} // namespace spiegel::graph
