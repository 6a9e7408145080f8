// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>

namespace spiegel::graph {

/// A text as a picture, with `rim` units of the ground's colour around its letters so that it can be read over lines.
/// `ratio`: pixels of the screen to a unit; the picture itself counts in pixels.
[[nodiscard]] QImage written(const QString& text, const QFont& font, const QColor& ink, const QColor& ground,
                             double rim, double ratio);

} // namespace spiegel::graph
