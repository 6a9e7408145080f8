// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/vacancycardpage.h"

#include "core/cardpages/vacancycardpainter.h"

#include <QCoreApplication>

namespace spiegel::cardpages {

using vacancycards::VacancyCard;

namespace {

Layout laidOut(const VacancyCard& card, Typesetter& setter)
{
    return laidOut(vacancyDensities, usualVacancyDensity, [&](Canvas& canvas, Density density) {
        VacancyCardPainter painter(card, canvas, setter, density);
        const double end = painter.paint();
        painter.footer(card.method);
        return Ending{end};
    });
}

} // namespace

void paintVacancyCard(const VacancyCard& card, Canvas& canvas, Typesetter& setter)
{
    canvas.beginPage(a4);
    laidOut(card, setter).drawing->playOn(canvas);
}

bool vacancyCardFits(const VacancyCard& card, Typesetter& setter)
{
    return laidOut(card, setter).fits();
}

QByteArray vacancyCardPdf(const VacancyCard& card, Typesetter& setter)
{
    return cardPdf(QCoreApplication::translate("cardpages", "Vacaturekaart, vacancy %1").arg(card.header.vacancy),
                   card.header.snapshot, [&](Canvas& canvas) { paintVacancyCard(card, canvas, setter); });
}

QImage vacancyCardPicture(const VacancyCard& card, Typesetter& setter, double pixelsPerMm)
{
    return cardPicture(pixelsPerMm, [&](Canvas& canvas) { paintVacancyCard(card, canvas, setter); });
}

} // namespace spiegel::cardpages
