// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/careers/egopicture.h"

#include <QStringList>

class QPainter;

namespace spiegel::uicareers {

/// The words of an EgoPicture.
struct EgoWords
{
    QString occupation;
    QStringList facts;   ///< under it, a line each
    QStringList names;   ///< by step: the occupation at the other end
    QStringList figures; ///< by step: '1.234 · 12,3%'
};

/// Paints it on any device: screen, PNG and SVG are the same. `loud` is the band that stands out, or -1.
void paintEgo(QPainter& painter, const EgoPicture& picture, const EgoWords& words, int loud = -1);

/// A small arrow that says the same as the colour: up, level, down, or a dot for unknown.
void paintArrow(QPainter& painter, const QRectF& where, look::Direction direction, const QColor& color);

} // namespace spiegel::uicareers
