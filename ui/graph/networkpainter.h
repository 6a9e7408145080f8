// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/drawing.h"
#include "ui/graph/names.h"

#include <QImage>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace spiegel::graph {

/// Which part of the plane (pixels around (0, 0)) a camera sees on a screen of this pixel ratio: whole pixels, so that
/// what was painted once fits at its next place.
[[nodiscard]] QRect windowOf(const Camera& camera, double ratio);

/// Draws a network: on a picture in pixels of our own (Drawing), on any other device (SVG) with QPainter. Both show the
/// same: discs and lines, what stands out over them, names and the legend. Keeps the pictures of the names, so keep it
/// too.
class NetworkPainter
{
public:
    void setNetwork(std::shared_ptr<const Network> network);
    [[nodiscard]] const Network& network() const { return *m_network; }
    /// The theme or the font changed.
    void forget();

    /// Fills the whole picture; its device pixel ratio counts. Format RGB32.
    void paint(QImage& picture, const Camera& camera, const Emphasis& emphasis = {});
    void paint(QPainter& painter, const Camera& camera, const Emphasis& emphasis = {});

    /// All that lies over the drawing: what stands out, names, legend.
    void paintOver(QPainter& painter, const Camera& camera, double ratio, const Emphasis& emphasis);

    /// Where the names stand on the screen, by node: only whole ones, and none behind the legend.
    [[nodiscard]] std::vector<std::optional<QRectF>> labels(const Camera& camera, const Emphasis& emphasis = {});

private:
    void paintLoud(QPainter& painter, double scale, const Emphasis& emphasis) const;

    std::shared_ptr<const Network> m_network = std::make_shared<Network>();
    Names m_names;
};

} // namespace spiegel::graph
