// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/cardparts.h"
#include "core/wajongcards/wajongcard.h"

namespace spiegel::cardpages {

/// Paints one Wajong card on an A4: a detail of wajongcardpage.
class WajongCardPainter : public CardParts
{
public:
    WajongCardPainter(const wajongcards::WajongCard& card, Canvas& canvas, Typesetter& setter, Density density);

    /// Where the last section ends, mm.
    double paint();

private:
    void conditions();
    void abilities();
    void jobs(Column& column);
    /// A small heading with what it says below it.
    void fact(Column& column, const QString& name, const QString& text, int most);
    void tasks();
    void task(Column& column, const wajongcards::WajongCard::Task& task, cards::FigureRef ref);

    const wajongcards::WajongCard& m_card;
};

} // namespace spiegel::cardpages
