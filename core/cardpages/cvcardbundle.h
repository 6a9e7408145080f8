// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/onpaper.h"

#include <functional>

namespace spiegel::cards {
struct CvCard;
}

namespace spiegel::cardpages {

/// The cards of one adviser in one file, ready to print: a bookmark a card (its CV number), the fonts once, tagged as
/// single cards are. Every card begins on a right-hand page: its back stays empty, so that a printer that prints on
/// both sides never puts two people on one sheet. The file asks for printing on both sides, so that the empty backs
/// cost no paper. Two to three thousand cards at most: it grows in memory.
class CvCardBundle
{
public:
    /// `adviser` is empty for those who have none.
    CvCardBundle(const QString& adviser, Day snapshot);

    /// Adds a card; returns the page it begins on, from 1.
    int add(const cards::CvCard& card, Typesetter& setter);
    /// The same for another card about a CV, which `paint` draws on one page.
    int add(const QString& cv, const std::function<void(Canvas&)>& paint);
    /// The file; nothing may be added any more.
    [[nodiscard]] QByteArray finish() { return m_canvas.finish(); }

private:
    PdfCanvas m_canvas;
};

} // namespace spiegel::cardpages
