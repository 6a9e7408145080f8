// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/panorama.h"
#include "ui/map/camera.h"
#include "ui/map/content.h"
#include "ui/map/legend.h"
#include "ui/map/placenames.h"

#include <memory>
#include <optional>

class QPainter;

namespace spiegel::map {

/// The map on a screen, frame after frame. Two pictures are kept while one pans: which area each pixel lies in, and its
/// colour; a frame paints the strip that came into view. Other figures or another zone colour the first picture anew
/// and draw nothing. Over it lie names, what stands out, and the legend.
class MapScreen
{
public:
    explicit MapScreen(std::shared_ptr<const Shapes> shapes);

    [[nodiscard]] const Shapes& shapes() const { return *m_shapes; }
    void setContent(Content content);
    /// Another zone, as quick as the mouse moves.
    void setZone(Zone zone, const QString& text);
    [[nodiscard]] const Content& content() const { return m_content; }
    /// The theme or the font changed.
    void forget();

    /// A frame, in units of the window; `ratio`: pixels of the screen to a unit; `hovered`: a postcode, or -1.
    void paint(QPainter& painter, const Camera& camera, double ratio, int hovered = -1);
    /// Pixels whose area was drawn for the last frame.
    [[nodiscard]] qint64 painted() const { return m_painted; }
    /// Where the legend stands; empty without one.
    [[nodiscard]] QRectF legendBox(QSizeF screen) const;
    /// The whole country on the screen, below a legend that takes a strip of it.
    [[nodiscard]] Camera cameraForAll(QSizeF screen) const;

private:
    void paintGround(QPainter& painter, const Camera& camera, double ratio);
    void paintNames(QPainter& painter, const Camera& camera, double ratio);

    std::shared_ptr<const Shapes> m_shapes;
    Content m_content;
    std::optional<Coloring> m_coloring;
    std::optional<Raster> m_raster;
    std::optional<Legend> m_legend;
    double m_scale = 0; ///< of the raster
    double m_ratio = 0;
    graph::Panorama m_spots;
    graph::Panorama m_colors;
    PlaceNames m_names;
    qint64 m_painted = 0;
};

/// A postcode that stands out (its place in Postcodes; -1: none); the chosen one also gets a dot.
void paintPostcodeOutline(QPainter& painter, const Shapes& shapes, const Camera& camera, int postcode, bool isChosen);
/// Where the source of the map and its scale stand: names keep out of it.
[[nodiscard]] QRectF footBox(QSizeF screen, const Content& content);
/// The source of the map and its scale, at the foot.
void paintFoot(QPainter& painter, const Camera& camera, const Content& content);

} // namespace spiegel::map
