// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/onpaper.h"

#include <QByteArray>
#include <QImage>

#include <span>
#include <vector>

namespace spiegel::cards {
struct CvCard;
}

namespace spiegel::cardpages {

/// Draws a cv-kaart on one A4: the one painter for window and PDF. Never runs over the page: long names are broken and
/// shortened, and lists are shortened when all of a card is long.
void paintCvCard(const cards::CvCard& card, Canvas& canvas, Typesetter& setter);

/// Whether all of the card ends above the footer, with the lists as short as need be.
[[nodiscard]] bool cvCardFits(const cards::CvCard& card, Typesetter& setter);

/// The card as a file, ready to be written. `setter` remembers what it has set: use one for many cards, one a thread.
[[nodiscard]] QByteArray cvCardPdf(const cards::CvCard& card, Typesetter& setter);
/// The same of several, quicker than one by one: all are painted before the first is written.
[[nodiscard]] std::vector<QByteArray> cvCardPdfs(std::span<const cards::CvCard> cards, Typesetter& setter);

/// The card as a picture with so many pixels a millimetre (3.78 is 96 dpi): for the preview. Any thread; needs a
/// QGuiApplication.
[[nodiscard]] QImage cvCardPicture(const cards::CvCard& card, Typesetter& setter, double pixelsPerMm);

/// Where the figures of the card stand on the page, in reading order.
[[nodiscard]] std::vector<FigureArea> cvCardFigures(const cards::CvCard& card, Typesetter& setter);

} // namespace spiegel::cardpages
