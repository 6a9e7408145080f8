// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/camera.h"
#include "ui/map/content.h"

class QPainter;

namespace spiegel::map {

/// The map of lines and areas only, with names, legend and source, for a device that is no screen (SVG). It shows the
/// same as MapScreen.
void paintVectorMap(QPainter& painter, const Shapes& shapes, const Content& content, const Camera& camera);

} // namespace spiegel::map
