// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "ui/map/camera.h"
#include "ui/map/content.h"

#include <QByteArray>

#include <memory>

namespace spiegel::map {

enum class MapFileKind { Png, Svg };

/// The map as it is seen, with its title, legend, source and scale, on white whatever the theme on screen. True counts
/// of people are refused (Content::mayLeave): a map that is given out is made of protected figures. Needs fonts, but no
/// window: it can be made beside it.
[[nodiscard]] Result<QByteArray> mapFile(std::shared_ptr<const Shapes> shapes, const Content& content,
                                         const Camera& camera, const QString& title, MapFileKind kind);

} // namespace spiegel::map
