// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/cardparts.h"

#include "core/cardpages/cvcardmeasures.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QPainter>

namespace spiegel::cardpages {

using cards::CvCard;

namespace {

constexpr int bulletLines = 2;

/// 'Cv 123456'; a number that begins with CV itself is enough.
QString cvTitle(const QString& cv)
{
    return cv.startsWith(QStringLiteral("cv"), Qt::CaseInsensitive)
               ? cv
               : QCoreApplication::translate("cardpages", "CV %1").arg(cv);
}

} // namespace

bool Layout::fits() const
{
    return ending.y <= CardParts::bottom;
}

Layout laidOut(std::span<const Density> densities, std::size_t usual,
               const std::function<Ending(Canvas&, Density)>& paint)
{
    const auto with = [&](std::size_t at) {
        Layout layout;
        layout.ending = paint(*layout.drawing, densities[at]);
        return layout;
    };
    std::size_t at = usual;
    Layout best = with(at);
    if (!best.fits()) {
        while (!best.fits() && ++at < densities.size())
            best = with(at);
        return best;
    }
    while (at-- > 0) {
        const Density& next = densities[at];
        const Density& last = densities[at + 1];
        if (best.ending.isWhole && next.withRows(last.rows) == last)
            continue;
        if (next.rows > last.rows && best.ending.y + best.ending.another > CardParts::bottom)
            break;
        Layout roomier = with(at);
        if (!roomier.fits())
            break;
        best = std::move(roomier);
    }
    return best;
}

CardParts::CardParts(Canvas& canvas, Typesetter& setter, Density density)
    : m_canvas(canvas)
    , m_setter(setter)
    , m_density(density)
    , m_page(canvas, setter, margin, top, contentWidth)
{
}

void CardParts::footer(const QString& method)
{
    Column foot(m_canvas, m_setter, margin, bottom + 1.5, contentWidth);
    foot.rule();
    foot.skip(1.5);
    const Part part(m_canvas, Tag::Paragraph);
    foot.text(method, dress::in(dress::muted, {Weight::Regular, points(7), 0}), 3);
}

void CardParts::heading(Column& column, const QString& title)
{
    m_canvas.bookmark(title, column.y() - 2);
    const Part part(m_canvas, Tag::Heading2);
    column.text(title, dress::heading, 1);
    column.skip(0.6);
}

void CardParts::intro(Column& column, const QString& text, std::optional<cards::FigureRef> ref)
{
    const Figured figured(column, ref);
    const Part part(m_canvas, Tag::Paragraph);
    column.text(text, dress::note, lines(4));
    column.skip(1.6);
}

QString CardParts::joined(const QStringList& parts)
{
    QStringList known;
    for (const QString& part : parts) {
        if (!part.isEmpty() && !known.contains(part))
            known << part;
    }
    return known.join(QStringLiteral("  ·  "));
}

void CardParts::head(const Head& head)
{
    constexpr double code = 17;
    const Part section(m_canvas, Tag::Section);
    {
        const Part figure(
            m_canvas, Tag::Figure,
            QCoreApplication::translate("cardpages", "QR code of the number of this card: %1").arg(head.number));
        paintQr(m_canvas, head.number, {m_page.right() - code, top}, code);
    }
    Column left(m_canvas, m_setter, margin, top - 1, contentWidth - code - 52);
    {
        const Part part(m_canvas, Tag::Heading1);
        left.text(head.kind, dress::in(dress::accent, dress::strong), 1);
        left.skip(0.4);
        left.text(head.title, dress::title, 2);
    }
    left.skip(0.6);
    {
        const Part part(m_canvas, Tag::Paragraph);
        left.text(head.subtitle, {Weight::Regular, points(11), dress::ink}, 2);
        left.skip(0.4);
        left.text(head.note, dress::note, 1);
    }
    Column right(m_canvas, m_setter, margin, top - 0.6, contentWidth - code - 5);
    {
        const Part part(m_canvas, Tag::Paragraph);
        for (const QString& line : head.lines) {
            if (line.isEmpty())
                continue;
            right.rightText(line, dress::note, 47);
            right.skip(Column::lineHeight(dress::note));
        }
    }
    m_page.moveTo(std::max(left.y(), top + code) + 3);
    m_page.rule();
    m_page.skip(4);
}

void CardParts::header(const CvCard::Header& header, const QString& kind)
{
    const QString branch =
        header.branch.isEmpty() ? QString() : QCoreApplication::translate("cardpages", "Branch %1").arg(header.branch);
    const QString adviser = header.adviser.isEmpty()
                                ? QString()
                                : QCoreApplication::translate("cardpages", "Adviser %1").arg(header.adviser);
    head({kind,
          cvTitle(header.cv),
          header.occupation,
          joined({header.place, header.region}),
          {QCoreApplication::translate("cardpages", "Week of %1").arg(text::date(header.snapshot)), branch, adviser,
           QCoreApplication::translate("cardpages", "Card %1").arg(header.number)},
          header.number});
}

void CardParts::bullet(Column& column, const QString& words)
{
    constexpr double indent = 3.6;
    const Part item(m_canvas, Tag::ListItem);
    column.leftText(QStringLiteral("•"), dress::in(dress::accent, dress::body), 0, indent);
    column.text(words, dress::body, lines(bulletLines), indent);
    column.skip(0.3);
}

paper::PdfTitle cardTitle(const QString& title, Day snapshot)
{
    return {title, QCoreApplication::translate("cardpages", "en", "language of the paper"), snapshot};
}

QByteArray cardPdf(const QString& title, Day snapshot, const std::function<void(Canvas&)>& paint)
{
    PdfCanvas canvas(cardTitle(title, snapshot));
    paint(canvas);
    return canvas.finish();
}

std::vector<FigureArea> cardFigures(const std::function<void(Canvas&)>& paint)
{
    FigureCanvas canvas;
    paint(canvas);
    return canvas.areas();
}

QImage cardPicture(double pixelsPerMm, const std::function<void(Canvas&)>& paint)
{
    QImage picture((a4 * pixelsPerMm).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    PaintCanvas canvas(painter, pixelsPerMm);
    paint(canvas);
    return picture;
}

} // namespace spiegel::cardpages
