// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QRect>
#include <QStringList>

class QPainter;

namespace spiegel::uiquality {

/// The titles of narrow columns, written from below to above: on one line where that is not longer than `room`, else on
/// two that are as equal as can be, so that none is cut off.
[[nodiscard]] QStringList headLines(const QString& title, const QFontMetrics& metrics, int room);

/// How high the heads must be for all titles, between `least` and `most`; titles on two lines do not ask for more
/// than their longer line.
[[nodiscard]] int headHeight(const QStringList& titles, const QFontMetrics& metrics, int least, int most);

/// In the painter's pen and font, from the lower edge of `head` upwards.
void paintHeadLines(QPainter& painter, const QRect& head, const QString& title);

} // namespace spiegel::uiquality
