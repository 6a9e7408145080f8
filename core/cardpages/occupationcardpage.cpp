// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/occupationcardpage.h"

#include "core/cardpages/occupationcardpainter.h"

#include <QCoreApplication>

namespace spiegel::cardpages {

using occupationcards::OccupationCard;

namespace {

/// From roomy to tight: rows of a list, lines of a name, alternatives, lines of a text.
constexpr Density densities[] = {{8, 2, 6, 4}, {7, 1, 6, 3}, {6, 1, 5, 3}, {5, 1, 5, 2},
                                 {4, 1, 4, 2}, {3, 1, 4, 2}, {3, 1, 3, 2}, {2, 1, 2, 1}};

constexpr std::size_t usual = 2; ///< of densities

Layout laidOut(const OccupationCard& card, int page, Typesetter& setter)
{
    return laidOut(densities, usual, [&](Canvas& canvas, Density density) {
        OccupationCardPainter painter(card, canvas, setter, density);
        const double end = page == 0 ? painter.front() : painter.back();
        painter.footer(card.method);
        return Ending{end};
    });
}

} // namespace

int occupationCardPages(const OccupationCard& card)
{
    return card.market.isSpanning ? 2 : 1;
}

void paintOccupationCardPage(const OccupationCard& card, int page, Canvas& canvas, Typesetter& setter)
{
    canvas.beginPage(a4);
    laidOut(card, page, setter).drawing->playOn(canvas);
}

void paintOccupationCard(const OccupationCard& card, Canvas& canvas, Typesetter& setter)
{
    for (int page = 0; page < occupationCardPages(card); ++page)
        paintOccupationCardPage(card, page, canvas, setter);
}

bool occupationCardFits(const OccupationCard& card, Typesetter& setter)
{
    return laidOut(card, 0, setter).fits() && (occupationCardPages(card) == 1 || laidOut(card, 1, setter).fits());
}

QByteArray occupationCardPdf(const OccupationCard& card, Typesetter& setter)
{
    return cardPdf(QCoreApplication::translate("cardpages", "Beroepenkaart, %1").arg(card.header.name),
                   card.header.snapshot, [&](Canvas& canvas) { paintOccupationCard(card, canvas, setter); });
}

std::vector<FigureArea> occupationCardFigures(const OccupationCard& card, Typesetter& setter)
{
    return cardFigures([&](Canvas& canvas) { paintOccupationCard(card, canvas, setter); });
}

QImage occupationCardPicture(const OccupationCard& card, int page, Typesetter& setter, double pixelsPerMm)
{
    return cardPicture(pixelsPerMm, [&](Canvas& canvas) { paintOccupationCardPage(card, page, canvas, setter); });
}

} // namespace spiegel::cardpages
