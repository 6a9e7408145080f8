// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/occupationcards/occupationcard.h"
#include "core/paper/cardparts.h"

namespace spiegel::paper {

/// Paints one side of a beroepenkaart: a detail of occupationcardpage.
class OccupationCardPainter : public CardParts
{
public:
    OccupationCardPainter(const occupationcards::OccupationCard& card, Canvas& canvas, Typesetter& setter,
                          Density density);

    /// What there is to know first: work, alternatives, where people come from and go to. Returns where the last
    /// section ends, mm.
    double front();
    /// Who they are, what they look for, what the work is, and the regions.
    double back();

private:
    void top();
    void market();
    void numbers(Column& column);
    /// The five classes on a logarithmic scale, with the ratio and how sure it is.
    void scale(Column& column);
    void trend(Column& column);
    void alternatives();
    void links(Column& column, const occupationcards::OccupationCard::Links& links);
    void bothLinks(std::size_t first);
    void people();
    void trait(Column& column, const occupationcards::OccupationCard::Trait& trait, int of);
    void work(Column& column);
    void offers(Column& column);
    void workAndOffers();
    void areas();
    void end();

    const occupationcards::OccupationCard& m_card;
};

} // namespace spiegel::paper
