// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/cvcardpainter.h"

#include "core/cardpages/cvcardmeasures.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::cardpages {

using cards::CvCard;
using cards::FigureRef;

namespace {

constexpr int introLines = 2;

} // namespace

CvCardPainter::CvCardPainter(const CvCard& card, Canvas& canvas, Typesetter& setter, Density density)
    : CardParts(canvas, setter, density)
    , m_card(card)
{
}

Ending CvCardPainter::paint()
{
    header(m_card.header, QCoreApplication::translate("cardpages", "Cv-kaart"));
    mirror();
    peers();
    const double y = m_page.y();
    Column left(m_canvas, m_setter, margin, y, (contentWidth - gutter) / 2);
    Column right(m_canvas, m_setter, margin + (contentWidth + gutter) / 2, y, (contentWidth - gutter) / 2);
    did(left, m_card.did);
    want(right, m_card.want, QCoreApplication::translate("cardpages", "✓ in your CV"),
         QCoreApplication::translate("cardpages", "not yet in your CV"));
    const double lower = std::max(left.y(), right.y());
    const auto withAnother = [&](const Column& column, std::size_t rows) {
        return column.y() + (rows > m_density.rows ? leastRow() : 0);
    };
    const double another =
        std::max(withAnother(left, m_card.did.rows.size()), withAnother(right, m_card.want.rows.size())) - lower;
    m_page.moveTo(lower + 3.5);
    vacancies();
    chances();
    const std::size_t longest =
        std::max({m_card.did.rows.size(), m_card.want.rows.size(), m_card.vacancies.rows.size()});
    return {m_page.y(), another + anotherVacancy(), longest <= m_density.rows};
}

void CvCardPainter::figure(Column& column, int number)
{
    const QString figure = text::number(number);
    column.leftText(figure, dress::display, 0, column.width());
    const double width = m_setter.widthOf(figure, dress::display);
    m_canvas.text(m_setter.line(QCoreApplication::translate("cardpages", "out of 100"), dress::note),
                  {column.left() + width + 1.8, column.y() + Column::rise(dress::display)});
    column.skip(Column::lineHeight(dress::display));
}

void CvCardPainter::score(Column& column)
{
    const CvCard::Mirror& mirror = m_card.mirror;
    if (mirror.score == unknown)
        return;
    const Part part(m_canvas, Tag::Paragraph);
    {
        const Figured figured(column, FigureRef{FigureRef::Kind::Score, 0});
        figure(column, mirror.score);
        column.skip(0.5);
        column.bar(mirror.score / 100.0, 2.2);
        if (mirror.usual != unknown) {
            const double at = column.left() + column.width() * mirror.usual / 100;
            m_canvas.fill(QRectF(at - 0.25, column.y() - 0.8, 0.5, 3.8), dress::ink);
        }
        column.skip(4.2);
    }
    std::optional<FigureRef> usual;
    if (mirror.usual != unknown)
        usual = FigureRef{FigureRef::Kind::Usual, 0};
    const Figured figured(column, usual);
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
        const QString gain = (fix.gain == 1 ? QCoreApplication::translate("cardpages", "+%1 point")
                                            : QCoreApplication::translate("cardpages", "+%1 points"))
                                 .arg(fix.gain);
        right.leftText(QString::number(number++), dress::in(dress::accent, dress::strong), 0, 5);
        constexpr double gainWidth = 24;
        right.rightText(gain, dress::in(dress::accent, dress::strong), gainWidth);
        m_canvas.figure({right.right() - gainWidth, right.y(), gainWidth, Column::lineHeight(dress::strong)},
                        {FigureRef::Kind::Score, number - 2});
        Column words(m_canvas, m_setter, right.left() + 5, right.y(), right.width() - 5 - 22);
        words.text(fix.remedy, dress::strong, lines(2));
        words.text(fix.text + QLatin1Char(' ') + fix.explanation, dress::note, lines(2));
        right.moveTo(words.y() + 1.6);
    }
    m_page.moveTo(std::max(left.y(), right.y()) + 2);
    m_page.rule();
    m_page.skip(3.5);
}

void CvCardPainter::peers()
{
    const CvCard::Peers& peers = m_card.peers;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, peers.title);
    {
        const Part part(m_canvas, Tag::Paragraph);
        std::optional<FigureRef> counted;
        if (peers.people > 0)
            counted = FigureRef{FigureRef::Kind::Peers, 0};
        const Figured figured(m_page, counted);
        m_page.text(peers.intro, dress::body, lines(introLines));
    }
    std::vector<std::pair<QString, FigureRef>> points;
    for (std::size_t i = 0; i < std::min(peers.shared.size(), m_density.shared); ++i)
        points.push_back({peers.shared[i].text, {FigureRef::Kind::Shared, static_cast<int>(i)}});
    if (!peers.agesText.isEmpty())
        points.push_back({peers.agesText, {FigureRef::Kind::Ages, 0}});
    if (!points.empty()) {
        m_page.skip(0.8);
        const Part list(m_canvas, Tag::List);
        for (const auto& [words, ref] : points) {
            const Figured figured(m_page, ref);
            bullet(m_page, words);
        }
    }
    m_page.skip(3.5);
}

} // namespace spiegel::cardpages
