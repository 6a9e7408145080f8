// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/occupationcardpainter.h"

#include "core/cardpages/cvcardmeasures.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>

namespace spiegel::cardpages {

using cards::FigureRef;
using occupationcards::OccupationCard;
using Kind = FigureRef::Kind;

namespace {

constexpr TextStyle big{Weight::SemiBold, points(20), dress::accent};

} // namespace

QString OccupationCardPainter::numberText(int number)
{
    return number == unknown ? QStringLiteral("x") : text::number(number);
}

std::optional<FigureRef> OccupationCardPainter::refOf(int count, FigureRef ref)
{
    return count > 0 ? std::optional(ref) : std::nullopt;
}

int OccupationCardPainter::countOf(const OccupationCard::Tension& tension)
{
    return std::max(0, tension.vacancies) + std::max(0, tension.seekers);
}

OccupationCardPainter::OccupationCardPainter(const OccupationCard& card, Canvas& canvas, Typesetter& setter,
                                             Density density)
    : CardParts(canvas, setter, density)
    , m_card(card)
{
}

void OccupationCardPainter::end()
{
    m_page.skip(1.2);
    m_page.rule();
    m_page.skip(3);
}

void OccupationCardPainter::top()
{
    const OccupationCard::Header& header = m_card.header;
    head({QCoreApplication::translate("cardpages", "Beroepenkaart"),
          header.name,
          header.group.compare(header.name, Qt::CaseInsensitive) == 0 ? QString() : header.group,
          header.level,
          {QCoreApplication::translate("cardpages", "Week of %1").arg(text::date(header.snapshot)),
           QCoreApplication::translate("cardpages", "Occupation %1").arg(header.code),
           QCoreApplication::translate("cardpages", "Card %1").arg(header.number)},
          header.number});
}

void OccupationCardPainter::numbers(Column& column)
{
    const OccupationCard::Market& market = m_card.market;
    struct Number
    {
        int count;
        Kind kind;
        QString name;
    };
    std::vector<Number> shown = {
        {market.tension.vacancies, Kind::Open, QCoreApplication::translate("cardpages", "open vacancies")},
        {market.tension.seekers, Kind::Seekers,
         QCoreApplication::translate("cardpages", "look for this work now (WW)")},
        {market.held, Kind::Held, QCoreApplication::translate("cardpages", "have done this work")},
        {market.wished, Kind::Wished, QCoreApplication::translate("cardpages", "look for this work")}};
    if (!market.isSpanning)
        shown.erase(shown.begin() + 1);
    const double width = column.width() / 2;
    const double top = column.y();
    double lowest = top;
    const Part list(m_canvas, Tag::List);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const Part item(m_canvas, Tag::ListItem);
        Column place(m_canvas, m_setter, column.left() + (i % 2 == 0 ? 0 : width), i < 2 ? top : lowest, width - 3);
        {
            const Figured figured(place, refOf(shown[i].count, {shown[i].kind}));
            place.text(numberText(shown[i].count), big, 1);
            place.text(shown[i].name, dress::note, 1);
        }
        place.skip(1.6);
        if (i % 2 == 1 || i + 1 == shown.size())
            lowest = place.y();
    }
    column.moveTo(lowest);
}

void OccupationCardPainter::market()
{
    const Part section(m_canvas, Tag::Section);
    heading(m_page, m_card.market.title);
    const double y = m_page.y() + 0.6;
    Column left(m_canvas, m_setter, margin, y, half);
    Column right(m_canvas, m_setter, rightHalf, y, half);
    numbers(left);
    scale(right);
    trend(right);
    m_page.moveTo(std::max(left.y(), right.y()) + 0.6);
    if (!m_card.market.mismatch.isEmpty()) {
        const Figured figured(m_page, FigureRef{Kind::Mismatch});
        const Part part(m_canvas, Tag::Paragraph);
        m_page.text(m_card.market.mismatch, dress::body, lines(2));
        m_page.skip(0.6);
    }
    intro(m_page, m_card.market.intro);
    end();
}

void OccupationCardPainter::alternatives()
{
    const Part section(m_canvas, Tag::Section);
    heading(m_page, m_card.alternatives.title);
    intro(m_page, m_card.alternatives.intro);
    const std::size_t count = std::min(m_card.alternatives.rows.size(), m_density.shared);
    constexpr double classWidth = 40;
    const Part list(m_canvas, Tag::List);
    for (std::size_t i = 0; i < count; ++i) {
        const OccupationCard::Alternative& one = m_card.alternatives.rows[i];
        const Part item(m_canvas, Tag::ListItem);
        const auto row = static_cast<int>(i);
        Column tight(m_canvas, m_setter, m_page.right() - classWidth, m_page.y(), classWidth);
        {
            const Figured figured(tight, refOf(countOf(one.tension), {Kind::AlternativeTension, row}));
            tight.rightText(one.tension.text,
                            one.tension.spanning.tightness() ? dress::in(dress::accent, dress::strong) : dress::note,
                            classWidth);
            tight.skip(Column::lineHeight(dress::strong));
        }
        Column words(m_canvas, m_setter, margin, m_page.y(), contentWidth - classWidth - 2);
        {
            const Figured figured(words, refOf(one.people, {Kind::Alternative, row}));
            words.text(one.name, dress::strong, 1);
            words.text(one.reason, dress::note, lines(2));
        }
        m_page.moveTo(words.y() + 1.4);
    }
    end();
}

void OccupationCardPainter::links(Column& column, std::size_t number)
{
    const OccupationCard::Links& links = m_card.links[number];
    const auto place = static_cast<int>(number);
    const bool isAboutMoves = links.word == QLatin1String("from") || links.word == QLatin1String("to");
    const Part section(m_canvas, Tag::Section);
    heading(column, links.title);
    intro(column, links.intro, refOf(isAboutMoves && !links.rows.empty() ? links.of : 0, {Kind::Movers, place}));
    const std::size_t count = std::min(links.rows.size(), m_density.rows);
    const int most = count > 0 ? std::max(1, links.rows.front().people) : 1;
    constexpr double numberWidth = 18;
    const Part table(m_canvas, Tag::Table);
    for (std::size_t i = 0; i < count; ++i) {
        const OccupationCard::Link& one = links.rows[i];
        const Figured figured(column, refOf(one.people, {Kind::Link, place, static_cast<int>(i)}));
        const Part row(m_canvas, Tag::TableRow);
        Column names(m_canvas, m_setter, column.left(), column.y(), column.width() - numberWidth);
        {
            const Part cell(m_canvas, Tag::RowHeader);
            names.text(one.name, dress::body, m_density.nameLines);
            if (!one.detail.isEmpty())
                names.text(one.detail, dress::note, 1);
        }
        {
            const Part cell(m_canvas, Tag::TableCell);
            column.rightText(text::number(one.people), dress::strong, numberWidth);
        }
        column.moveTo(names.y() + 0.4);
        column.bar(static_cast<double>(one.people) / most, 1);
        column.skip(2);
    }
}

void OccupationCardPainter::bothLinks(std::size_t first)
{
    if (m_card.links.size() < first + 2)
        return;
    Column left(m_canvas, m_setter, margin, m_page.y(), half);
    Column right(m_canvas, m_setter, rightHalf, m_page.y(), half);
    links(left, first);
    links(right, first + 1);
    m_page.moveTo(std::max(left.y(), right.y()));
    end();
}

double OccupationCardPainter::front()
{
    top();
    market();
    if (!m_card.zones.title.isEmpty())
        zones();
    if (!m_card.alternatives.title.isEmpty())
        alternatives();
    bothLinks(0);
    if (!m_card.market.isSpanning) { // there is no other side
        people();
        areas();
    }
    return m_page.y();
}

double OccupationCardPainter::back()
{
    {
        const Part part(m_canvas, Tag::Paragraph);
        m_page.text(
            joined({m_card.header.name, QCoreApplication::translate("cardpages", "Card %1").arg(m_card.header.number)}),
            dress::note, 1);
    }
    m_page.skip(1.5);
    m_page.rule();
    m_page.skip(3);
    people();
    bothLinks(2);
    if (!m_card.work.title.isEmpty())
        workAndOffers();
    areas();
    return m_page.y();
}

} // namespace spiegel::cardpages
