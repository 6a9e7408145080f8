// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/employercardpage.h"

#include "core/cardpages/employercardpainter.h"

#include <QCoreApplication>

namespace spiegel::cardpages {

using employercards::EmployerCard;

namespace {

constexpr int pages = 2;

Layout laidOut(const EmployerCard& card, int page, Typesetter& setter)
{
    return laidOut(vacancyDensities, usualVacancyDensity, [&](Canvas& canvas, Density density) {
        EmployerCardPainter painter(card, canvas, setter, density);
        const double end = page == 0 ? painter.paintFirst() : painter.paintSecond();
        painter.footer(card.method);
        return Ending{end};
    });
}

void paintPage(const EmployerCard& card, int page, Canvas& canvas, Typesetter& setter)
{
    canvas.beginPage(a4);
    laidOut(card, page, setter).drawing->playOn(canvas);
}

} // namespace

void paintEmployerCard(const EmployerCard& card, Canvas& canvas, Typesetter& setter)
{
    for (int page = 0; page < pages; ++page)
        paintPage(card, page, canvas, setter);
}

bool employerCardFits(const EmployerCard& card, Typesetter& setter)
{
    bool fits = true;
    for (int page = 0; page < pages; ++page)
        fits = fits && laidOut(card, page, setter).fits();
    return fits;
}

QByteArray employerCardPdf(const EmployerCard& card, Typesetter& setter)
{
    return cardPdf(QCoreApplication::translate("cardpages", "Vacaturekaart, employer %1").arg(card.header.employer),
                   card.header.snapshot, [&](Canvas& canvas) { paintEmployerCard(card, canvas, setter); });
}

std::vector<QImage> employerCardPictures(const EmployerCard& card, Typesetter& setter, double pixelsPerMm)
{
    std::vector<QImage> pictures;
    for (int page = 0; page < pages; ++page)
        pictures.push_back(cardPicture(pixelsPerMm, [&](Canvas& canvas) { paintPage(card, page, canvas, setter); }));
    return pictures;
}

} // namespace spiegel::cardpages
