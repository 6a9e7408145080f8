// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/onpaper.h"

#include <QByteArray>
#include <QImage>

namespace spiegel::wajongcards {
struct WajongCard;
}

namespace spiegel::cardpages {

/// Draws a Wajong card on one A4: the one painter for window and PDF. Never runs over the page, as paintCvCard().
void paintWajongCard(const wajongcards::WajongCard& card, Canvas& canvas, Typesetter& setter);

/// Whether all of the card ends above the footer, with the lists as short as need be.
[[nodiscard]] bool wajongCardFits(const wajongcards::WajongCard& card, Typesetter& setter);

/// The card as a file, ready to be written; see cvCardPdf().
[[nodiscard]] QByteArray wajongCardPdf(const wajongcards::WajongCard& card, Typesetter& setter);

/// The card as a picture; see cvCardPicture().
[[nodiscard]] QImage wajongCardPicture(const wajongcards::WajongCard& card, Typesetter& setter, double pixelsPerMm);

/// Where the figures of the card stand on the page, in reading order.
[[nodiscard]] std::vector<FigureArea> wajongCardFigures(const wajongcards::WajongCard& card, Typesetter& setter);

} // namespace spiegel::cardpages
