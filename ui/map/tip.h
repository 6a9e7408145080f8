// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>
#include <QStringList>

class QPainter;

namespace spiegel::map {

/// A small box beside the mouse, the first line strong; it stays whole on the screen. Painted with the map, so that it
/// follows the mouse as quickly as that.
void paintTip(QPainter& painter, const QStringList& lines, QPointF mouse, QSizeF screen);

} // namespace spiegel::map
