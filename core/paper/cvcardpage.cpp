// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/cvcardpage.h"

#include "core/paper/cvcardpainter.h"
#include "core/paper/paintcanvas.h"
#include "core/paper/pdfcanvas.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace spiegel::paper {

using cards::CvCard;

namespace {

/// From roomy to tight.
constexpr Density densities[] = {{6, 2, 9, 4}, {6, 1, 9, 4}, {5, 1, 9, 4}, {4, 1, 9, 4},
                                 {3, 1, 9, 4}, {3, 1, 2, 4}, {2, 1, 1, 4}, {2, 1, 1, 1}};

/// The roomiest that leaves the footer free; nothing when none does. Each leaves more room than the one before it, so
/// that not all have to be tried.
std::optional<Density> fitting(const CvCard& card, Typesetter& setter)
{
    const auto runsOver = [&](const Density& density) {
        NoCanvas nothing;
        return CvCardPainter(card, nothing, setter, density).paint() > CvCardPainter::bottom;
    };
    const auto* const found = std::partition_point(std::begin(densities), std::end(densities), runsOver);
    return found == std::end(densities) ? std::nullopt : std::optional(*found);
}

} // namespace

void paintCvCard(const CvCard& card, Canvas& canvas, Typesetter& setter)
{
    const Density density = fitting(card, setter).value_or(*std::rbegin(densities));
    canvas.beginPage(a4);
    CvCardPainter painter(card, canvas, setter, density);
    painter.paint();
    painter.footer();
}

bool cvCardFits(const CvCard& card, Typesetter& setter)
{
    return fitting(card, setter).has_value();
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
