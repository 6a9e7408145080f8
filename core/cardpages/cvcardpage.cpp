// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/cvcardpage.h"

#include "core/cardpages/cvcardpainter.h"

#include <QCoreApplication>

#include <deque>

namespace spiegel::cardpages {

using cards::CvCard;

namespace {

/// From roomy to tight.
constexpr Density densities[] = {{6, 2, 9, 4}, {6, 1, 9, 4}, {5, 1, 9, 4}, {4, 1, 9, 4},
                                 {3, 1, 9, 4}, {3, 1, 2, 4}, {2, 1, 1, 4}, {2, 1, 1, 1}};

constexpr std::size_t usual = 4; ///< of densities: more than half of the cards need this one

Layout laidOut(const CvCard& card, Typesetter& setter)
{
    return laidOut(densities, usual, [&](Canvas& canvas, Density density) {
        CvCardPainter painter(card, canvas, setter, density);
        const Ending ending = painter.paint();
        painter.footer(card.method);
        return ending;
    });
}

} // namespace

void paintCvCard(const CvCard& card, Canvas& canvas, Typesetter& setter)
{
    canvas.beginPage(a4);
    laidOut(card, setter).drawing->playOn(canvas);
}

bool cvCardFits(const CvCard& card, Typesetter& setter)
{
    return laidOut(card, setter).fits();
}

QByteArray cvCardPdf(const CvCard& card, Typesetter& setter)
{
    return cvCardPdfs({&card, 1}, setter).front();
}

std::vector<QByteArray> cvCardPdfs(std::span<const CvCard> cards, Typesetter& setter)
{
    std::deque<PdfCanvas> pages; // they stay where they are
    for (const CvCard& card : cards) {
        pages.emplace_back(cardTitle(QCoreApplication::translate("cardpages", "Cv-kaart for CV %1").arg(card.header.cv),
                                     card.header.snapshot));
        paintCvCard(card, pages.back(), setter);
    }
    std::vector<QByteArray> files;
    files.reserve(pages.size());
    for (PdfCanvas& page : pages)
        files.push_back(page.finish());
    return files;
}

QImage cvCardPicture(const CvCard& card, Typesetter& setter, double pixelsPerMm)
{
    return cardPicture(pixelsPerMm, [&](Canvas& canvas) { paintCvCard(card, canvas, setter); });
}

std::vector<FigureArea> cvCardFigures(const CvCard& card, Typesetter& setter)
{
    return cardFigures([&](Canvas& canvas) { paintCvCard(card, canvas, setter); });
}

} // namespace spiegel::cardpages
