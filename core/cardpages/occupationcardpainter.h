// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/cardparts.h"
#include "core/cardpages/cvcardmeasures.h"
#include "core/occupationcards/occupationcard.h"

#include <array>

namespace spiegel::cardpages {

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
    static constexpr double half = (contentWidth - gutter) / 2;
    static constexpr double rightHalf = margin + (contentWidth + gutter) / 2;

    /// 'x' where it cannot be told.
    [[nodiscard]] static QString numberText(int number);
    /// Of a figure that counts something; there are no rows behind none.
    [[nodiscard]] static std::optional<cards::FigureRef> refOf(int count, cards::FigureRef ref);
    [[nodiscard]] static int countOf(const occupationcards::OccupationCard::Tension& tension);

    void top();
    void market();
    void numbers(Column& column);
    /// The five classes on a logarithmic scale, with the ratio and how sure it is.
    void scale(Column& column);
    void trend(Column& column);
    void alternatives();
    void links(Column& column, std::size_t section);
    void bothLinks(std::size_t first);
    void people();
    void trait(Column& column, std::size_t trait);
    void work(Column& column);
    void offers(Column& column);
    void workAndOffers();
    void areas();
    void map(double left, double top);
    void legend(double left, double top);
    void areaRow(double left, double y, std::size_t row);
    void areaCells(double left, double y, const QStringList& cells, Tag first, Tag others);
    /// The classes, and around which postcodes each is found within 30 minutes.
    void zones();
    void zoneRow(std::size_t row);
    void zoneCells(const QString& kind, const QString& count, const QString& names, bool isHead);
    void end();

    /// The five classes, from few vacancies for each job seeker to many.
    static constexpr std::array<QRgb, market::tightnesses.size()> tints = {0xffe4e5f4, 0xffcfd1ee, 0xffb3b6e6,
                                                                           0xff9194da, 0xff6f73cc};
    static constexpr QRgb unclassed = 0xffffffff; ///< where there is no class
    static constexpr QRgb landLine = 0xff9a9fab;

    const occupationcards::OccupationCard& m_card;
};

} // namespace spiegel::cardpages
