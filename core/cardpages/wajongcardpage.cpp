// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/wajongcardpage.h"

#include "core/cardpages/wajongcardpainter.h"

#include <QCoreApplication>

namespace spiegel::cardpages {

using wajongcards::WajongCard;

namespace {

/// From roomy to tight.
constexpr Density densities[] = {{6, 2, 5, 4}, {5, 2, 5, 4}, {5, 1, 4, 4}, {4, 1, 4, 3},
                                 {3, 1, 3, 3}, {3, 1, 2, 2}, {2, 1, 2, 2}, {2, 1, 1, 1}};

constexpr std::size_t usual = 1; ///< of densities

Layout laidOut(const WajongCard& card, Typesetter& setter)
{
    return laidOut(densities, usual, [&](Canvas& canvas, Density density) {
        WajongCardPainter painter(card, canvas, setter, density);
        const double end = painter.paint();
        painter.footer(card.method);
        return Ending{end};
    });
}

} // namespace

void paintWajongCard(const WajongCard& card, Canvas& canvas, Typesetter& setter)
{
    canvas.beginPage(a4);
    laidOut(card, setter).drawing->playOn(canvas);
}

bool wajongCardFits(const WajongCard& card, Typesetter& setter)
{
    return laidOut(card, setter).fits();
}

QByteArray wajongCardPdf(const WajongCard& card, Typesetter& setter)
{
    return cardPdf(QCoreApplication::translate("cardpages", "Cv-kaart for tailored work, CV %1").arg(card.header.cv),
                   card.header.snapshot, [&](Canvas& canvas) { paintWajongCard(card, canvas, setter); });
}

QImage wajongCardPicture(const WajongCard& card, Typesetter& setter, double pixelsPerMm)
{
    return cardPicture(pixelsPerMm, [&](Canvas& canvas) { paintWajongCard(card, canvas, setter); });
}

std::vector<FigureArea> wajongCardFigures(const WajongCard& card, Typesetter& setter)
{
    return cardFigures([&](Canvas& canvas) { paintWajongCard(card, canvas, setter); });
}

} // namespace spiegel::cardpages
