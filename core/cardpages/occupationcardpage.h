// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/onpaper.h"

#include <QByteArray>
#include <QImage>

namespace spiegel::occupationcards {
struct OccupationCard;
}

namespace spiegel::cardpages {

/// Two, or one of public data that says less.
[[nodiscard]] int occupationCardPages(const occupationcards::OccupationCard& card);

/// Draws a beroepenkaart on the two sides of an A4: the one painter for window and PDF. Never runs over a page, as
/// paintCvCard().
void paintOccupationCard(const occupationcards::OccupationCard& card, Canvas& canvas, Typesetter& setter);
/// One of its sides, from 0.
void paintOccupationCardPage(const occupationcards::OccupationCard& card, int page, Canvas& canvas, Typesetter& setter);

/// Whether all of the card ends above the footers, with the lists as short as need be.
[[nodiscard]] bool occupationCardFits(const occupationcards::OccupationCard& card, Typesetter& setter);

/// Where its figures stand, on all sides.
[[nodiscard]] std::vector<FigureArea> occupationCardFigures(const occupationcards::OccupationCard& card,
                                                            Typesetter& setter);

/// The card as a file, ready to be written; see cvCardPdf().
[[nodiscard]] QByteArray occupationCardPdf(const occupationcards::OccupationCard& card, Typesetter& setter);

/// A side of the card as a picture; see cvCardPicture().
[[nodiscard]] QImage occupationCardPicture(const occupationcards::OccupationCard& card, int page, Typesetter& setter,
                                           double pixelsPerMm);

} // namespace spiegel::cardpages
