// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/cvcardpage.h"

#include "core/paper/cvcardpainter.h"
#include "core/paper/paintcanvas.h"
#include "core/paper/pdfcanvas.h"
#include "core/paper/recording.h"

#include <QCoreApplication>
#include <QPainter>

#include <iterator>
#include <memory>
#include <utility>

namespace spiegel::paper {

using cards::CvCard;

namespace {

/// From roomy to tight.
constexpr Density densities[] = {{6, 2, 9, 4}, {6, 1, 9, 4}, {5, 1, 9, 4}, {4, 1, 9, 4},
                                 {3, 1, 9, 4}, {3, 1, 2, 4}, {2, 1, 1, 4}, {2, 1, 1, 1}};

constexpr std::size_t usual = 3; ///< of densities: most cards need this one or the next

/// A card as it was laid out.
struct Layout
{
    std::unique_ptr<Recording> drawing = std::make_unique<Recording>();
    bool fits = false; ///< the footer is free
};

Layout laidOut(const CvCard& card, Typesetter& setter, Density density)
{
    Layout layout;
    CvCardPainter painter(card, *layout.drawing, setter, density);
    layout.fits = painter.paint() <= CvCardPainter::bottom;
    painter.footer();
    return layout;
}

/// With the roomiest density that leaves the footer free; the tightest when none does. Each density leaves more room
/// than the one before it, so that not all have to be tried.
Layout laidOut(const CvCard& card, Typesetter& setter)
{
    std::size_t at = usual;
    Layout best = laidOut(card, setter, densities[at]);
    if (!best.fits) {
        while (!best.fits && ++at < std::size(densities))
            best = laidOut(card, setter, densities[at]);
        return best;
    }
    while (at-- > 0) {
        Layout roomier = laidOut(card, setter, densities[at]);
        if (!roomier.fits)
            break;
        best = std::move(roomier);
    }
    return best;
}

} // namespace

void paintCvCard(const CvCard& card, Canvas& canvas, Typesetter& setter)
{
    canvas.beginPage(a4);
    laidOut(card, setter).drawing->playOn(canvas);
}

bool cvCardFits(const CvCard& card, Typesetter& setter)
{
    return laidOut(card, setter).fits;
}

QByteArray cvCardPdf(const CvCard& card, Typesetter& setter)
{
    const QString title = QCoreApplication::translate("paper", "Cv-kaart for CV %1").arg(card.header.cv);
    PdfCanvas canvas(
        {title, QCoreApplication::translate("paper", "en", "language of the paper"), card.header.snapshot});
    paintCvCard(card, canvas, setter);
    return canvas.finish();
}

QImage cvCardPicture(const CvCard& card, Typesetter& setter, double pixelsPerMm)
{
    QImage picture((a4 * pixelsPerMm).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    PaintCanvas canvas(painter, pixelsPerMm);
    paintCvCard(card, canvas, setter);
    return picture;
}

} // namespace spiegel::paper
