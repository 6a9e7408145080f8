// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/cvcardpainter.h"

#include "core/paper/cvcardmeasures.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::paper {

using cards::CvCard;

namespace {

constexpr int introLines = 2;
constexpr int bulletLines = 2;

/// 'Cv 123456'; a number that begins with CV itself is enough.
QString cvTitle(const QString& cv)
{
    return cv.startsWith(QStringLiteral("cv"), Qt::CaseInsensitive)
               ? cv
               : QCoreApplication::translate("paper", "CV %1").arg(cv);
}

} // namespace

CvCardPainter::CvCardPainter(const CvCard& card, Canvas& canvas, Typesetter& setter, Density density)
    : m_card(card)
    , m_canvas(canvas)
    , m_setter(setter)
    , m_density(density)
    , m_page(canvas, setter, margin, top, contentWidth)
{
}

double CvCardPainter::paint()
{
    header();
    mirror();
    peers();
    const double y = m_page.y();
    Column left(m_canvas, m_setter, margin, y, (contentWidth - gutter) / 2);
    Column right(m_canvas, m_setter, margin + (contentWidth + gutter) / 2, y, (contentWidth - gutter) / 2);
    did(left);
    want(right);
    m_page.moveTo(std::max(left.y(), right.y()) + 3.5);
    vacancies();
    chances();
    return m_page.y();
}

void CvCardPainter::footer()
{
    Column foot(m_canvas, m_setter, margin, bottom + 1.5, contentWidth);
    foot.rule();
    foot.skip(1.5);
    const Part part(m_canvas, Tag::Paragraph);
    foot.text(m_card.method, dress::in(dress::muted, {Weight::Regular, points(7), 0}), 3);
}

void CvCardPainter::heading(Column& column, const QString& title)
{
    m_canvas.bookmark(title, column.y() - 2);
    const Part part(m_canvas, Tag::Heading2);
    column.text(title, dress::heading, 1);
    column.skip(0.6);
}

void CvCardPainter::intro(Column& column, const QString& text)
{
    const Part part(m_canvas, Tag::Paragraph);
    column.text(text, dress::note, lines(4));
    column.skip(1.6);
}

void CvCardPainter::figure(Column& column, int number)
{
    const QString figure = text::number(number);
    column.leftText(figure, dress::display, 0, column.width());
    const double width = m_setter.widthOf(figure, dress::display);
    m_canvas.text(m_setter.line(QCoreApplication::translate("paper", "out of 100"), dress::note),
                  {column.left() + width + 1.8, column.y() + Column::rise(dress::display)});
    column.skip(Column::lineHeight(dress::display));
}

QString CvCardPainter::joined(const QStringList& parts)
{
    QStringList known;
    for (const QString& part : parts) {
        if (!part.isEmpty() && !known.contains(part))
            known << part;
    }
    return known.join(QStringLiteral("  ·  "));
}

void CvCardPainter::header()
{
    constexpr double code = 17;
    const CvCard::Header& header = m_card.header;
    const Part section(m_canvas, Tag::Section);
    {
        const Part figure(
            m_canvas, Tag::Figure,
            QCoreApplication::translate("paper", "QR code of the number of this card: %1").arg(header.number));
        paintQr(m_canvas, header.number, {m_page.right() - code, top}, code);
    }
    Column left(m_canvas, m_setter, margin, top - 1, contentWidth - code - 52);
    {
        const Part part(m_canvas, Tag::Heading1);
        left.text(QCoreApplication::translate("paper", "Cv-kaart"), dress::in(dress::accent, dress::strong), 1);
        left.skip(0.4);
        left.text(cvTitle(header.cv), dress::title, 1);
    }
    left.skip(0.6);
    {
        const Part part(m_canvas, Tag::Paragraph);
        left.text(header.occupation, {Weight::Regular, points(11), dress::ink}, 2);
        left.skip(0.4);
        left.text(joined({header.place, header.region}), dress::note, 1);
    }
    Column right(m_canvas, m_setter, margin, top - 0.6, contentWidth - code - 5);
    {
        const Part part(m_canvas, Tag::Paragraph);
        const QString week = QCoreApplication::translate("paper", "Week of %1").arg(text::date(header.snapshot));
        const QString branch =
            header.branch.isEmpty() ? QString() : QCoreApplication::translate("paper", "Branch %1").arg(header.branch);
        const QString adviser = header.adviser.isEmpty()
                                    ? QString()
                                    : QCoreApplication::translate("paper", "Adviser %1").arg(header.adviser);
        const QString number = QCoreApplication::translate("paper", "Card %1").arg(header.number);
        for (const QString& line : {week, branch, adviser, number}) {
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

void CvCardPainter::score(Column& column)
{
    const CvCard::Mirror& mirror = m_card.mirror;
    if (mirror.score == unknown)
        return;
    const Part part(m_canvas, Tag::Paragraph);
    figure(column, mirror.score);
    column.skip(0.5);
    column.bar(mirror.score / 100.0, 2.2);
    if (mirror.usual != unknown) {
        const double at = column.left() + column.width() * mirror.usual / 100;
        m_canvas.fill(QRectF(at - 0.25, column.y() - 0.8, 0.5, 3.8), dress::ink);
    }
    column.skip(4.2);
    column.text(mirror.usualText, dress::note, lines(3));
}

void CvCardPainter::mirror()
{
    const CvCard::Mirror& mirror = m_card.mirror;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, mirror.title);
    const double y = m_page.y();
    Column left(m_canvas, m_setter, margin, y, 42);
    score(left);
    Column right(m_canvas, m_setter, margin + 52, y + 0.8, contentWidth - 52);
    {
        const Part part(m_canvas, Tag::Paragraph);
        right.text(mirror.intro, dress::body, lines(2));
    }
    right.skip(1.4);
    const Part list(m_canvas, Tag::List);
    int number = 1;
    for (const quality::Finding& fix : mirror.fixes) {
        const Part item(m_canvas, Tag::ListItem);
        const QString gain = (fix.gain == 1 ? QCoreApplication::translate("paper", "+%1 point")
                                            : QCoreApplication::translate("paper", "+%1 points"))
                                 .arg(fix.gain);
        right.leftText(QString::number(number++), dress::in(dress::accent, dress::strong), 0, 5);
        right.rightText(gain, dress::in(dress::accent, dress::strong), 24);
        Column words(m_canvas, m_setter, right.left() + 5, right.y(), right.width() - 5 - 22);
        words.text(fix.remedy, dress::strong, lines(2));
        words.text(fix.text + QLatin1Char(' ') + fix.explanation, dress::note, lines(2));
        right.moveTo(words.y() + 1.6);
    }
    m_page.moveTo(std::max(left.y(), right.y()) + 2);
    m_page.rule();
    m_page.skip(3.5);
}

void CvCardPainter::bullet(const QString& words)
{
    constexpr double indent = 3.6;
    const Part item(m_canvas, Tag::ListItem);
    m_page.leftText(QStringLiteral("•"), dress::in(dress::accent, dress::body), 0, indent);
    m_page.text(words, dress::body, lines(bulletLines), indent);
    m_page.skip(0.3);
}

void CvCardPainter::peers()
{
    const CvCard::Peers& peers = m_card.peers;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, peers.title);
    {
        const Part part(m_canvas, Tag::Paragraph);
        m_page.text(peers.intro, dress::body, lines(introLines));
    }
    QStringList points;
    for (std::size_t i = 0; i < std::min(peers.shared.size(), m_density.shared); ++i)
        points << peers.shared[i].text;
    if (!peers.agesText.isEmpty())
        points << peers.agesText;
    if (!points.isEmpty()) {
        m_page.skip(0.8);
        const Part list(m_canvas, Tag::List);
        for (const QString& point : points)
            bullet(point);
    }
    m_page.skip(3.5);
}

} // namespace spiegel::paper
