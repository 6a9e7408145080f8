// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/onpaper.h"

#include <QByteArray>
#include <QImage>

namespace spiegel::vacancycards {
struct VacancyCard;
}

namespace spiegel::cardpages {

/// Draws a vacaturekaart on one A4: the one painter for window and PDF. Never runs over the page, as paintCvCard().
void paintVacancyCard(const vacancycards::VacancyCard& card, Canvas& canvas, Typesetter& setter);

/// Whether all of the card ends above the footer, with the lists as short as need be.
[[nodiscard]] bool vacancyCardFits(const vacancycards::VacancyCard& card, Typesetter& setter);

/// The card as a file, ready to be written; see cvCardPdf().
[[nodiscard]] QByteArray vacancyCardPdf(const vacancycards::VacancyCard& card, Typesetter& setter);

/// The card as a picture; see cvCardPicture().
[[nodiscard]] QImage vacancyCardPicture(const vacancycards::VacancyCard& card, Typesetter& setter, double pixelsPerMm);

} // namespace spiegel::cardpages
