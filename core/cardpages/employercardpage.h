// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/onpaper.h"

#include <QByteArray>
#include <QImage>

#include <vector>

namespace spiegel::employercards {
struct EmployerCard;
}

namespace spiegel::cardpages {

/// Draws the vacaturekaart of an employer on two A4s, or both sides of one: the one painter for window and PDF. Never
/// runs over a page, as paintCvCard().
void paintEmployerCard(const employercards::EmployerCard& card, Canvas& canvas, Typesetter& setter);

/// Whether all of the card ends above the footers, with the lists as short as need be.
[[nodiscard]] bool employerCardFits(const employercards::EmployerCard& card, Typesetter& setter);

/// The card as a file, ready to be written; see cvCardPdf().
[[nodiscard]] QByteArray employerCardPdf(const employercards::EmployerCard& card, Typesetter& setter);

/// A picture of each page; see cvCardPicture().
[[nodiscard]] std::vector<QImage> employerCardPictures(const employercards::EmployerCard& card, Typesetter& setter,
                                                       double pixelsPerMm);

} // namespace spiegel::cardpages
