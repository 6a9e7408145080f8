// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/occupationcardpainter.h"

#include "core/paper/cvcardmeasures.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>

namespace spiegel::paper {

using occupationcards::OccupationCard;

namespace {

constexpr double half = (contentWidth - gutter) / 2;
constexpr double rightHalf = margin + (contentWidth + gutter) / 2;
constexpr TextStyle big{Weight::SemiBold, points(20), dress::accent};

QString numberText(int number)
{
    return number == unknown ? QStringLiteral("x") : text::number(number);
}

} // namespace

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
    head({QCoreApplication::translate("paper", "Beroepenkaart"),
          header.name,
          header.group.compare(header.name, Qt::CaseInsensitive) == 0 ? QString() : header.group,
          header.level,
          {QCoreApplication::translate("paper", "Week of %1").arg(text::date(header.snapshot)),
           QCoreApplication::translate("paper", "Occupation %1").arg(header.code),
           QCoreApplication::translate("paper", "Card %1").arg(header.number)},
          header.number});
}

void OccupationCardPainter::numbers(Column& column)
{
    const OccupationCard::Market& market = m_card.market;
    std::vector shown = {
        std::pair(market.tension.vacancies, QCoreApplication::translate("paper", "open vacancies")),
        std::pair(market.tension.seekers, QCoreApplication::translate("paper", "look for this work now (WW)")),
        std::pair(market.held, QCoreApplication::translate("paper", "have done this work")),
        std::pair(market.wished, QCoreApplication::translate("paper", "look for this work"))};
    if (!market.isSpanning)
        shown.erase(shown.begin() + 1);
    const double width = column.width() / 2;
    const double top = column.y();
    double lowest = top;
    const Part list(m_canvas, Tag::List);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const Part item(m_canvas, Tag::ListItem);
        Column place(m_canvas, m_setter, column.left() + (i % 2 == 0 ? 0 : width), i < 2 ? top : lowest, width - 3);
        place.text(numberText(shown[i].first), big, 1);
        place.text(shown[i].second, dress::note, 1);
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
        m_page.rightText(one.tension.text,
                         one.tension.spanning.tightness() ? dress::in(dress::accent, dress::strong) : dress::note,
                         classWidth);
        Column words(m_canvas, m_setter, margin, m_page.y(), contentWidth - classWidth - 2);
        words.text(one.name, dress::strong, 1);
        words.text(one.reason, dress::note, lines(2));
        m_page.moveTo(words.y() + 1.4);
    }
    end();
}

void OccupationCardPainter::links(Column& column, const OccupationCard::Links& links)
{
    const Part section(m_canvas, Tag::Section);
    heading(column, links.title);
    intro(column, links.intro);
    const std::size_t count = std::min(links.rows.size(), m_density.rows);
    const int most = count > 0 ? std::max(1, links.rows.front().people) : 1;
    constexpr double numberWidth = 18;
    const Part table(m_canvas, Tag::Table);
    for (std::size_t i = 0; i < count; ++i) {
        const OccupationCard::Link& one = links.rows[i];
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
    links(left, m_card.links[first]);
    links(right, m_card.links[first + 1]);
    m_page.moveTo(std::max(left.y(), right.y()));
    end();
}

void OccupationCardPainter::trait(Column& column, const OccupationCard::Trait& trait, int of)
{
    const Part table(m_canvas, Tag::Table);
    {
        const Part line(m_canvas, Tag::TableRow);
        const Part cell(m_canvas, Tag::ColumnHeader);
        column.text(trait.name, dress::strong, 1);
    }
    column.skip(0.4);
    constexpr double nameWidth = 25;
    constexpr double numberWidth = 12;
    for (const OccupationCard::Bar& bar : trait.rows) {
        if (bar.people == 0)
            continue;
        const Part line(m_canvas, Tag::TableRow);
        {
            const Part cell(m_canvas, Tag::RowHeader);
            column.leftText(bar.label, bar.isUnknown ? dress::note : dress::in(dress::ink, dress::note), 0, nameWidth);
        }
        {
            const Part cell(m_canvas, Tag::TableCell);
            column.rightText(numberText(bar.people), dress::note, numberWidth);
        }
        Column place(m_canvas, m_setter, column.left(), column.y() + 1.1, column.width());
        const double width = column.width() - nameWidth - numberWidth;
        const double share = of > 0 && bar.people != unknown ? static_cast<double>(bar.people) / of : 0;
        if (bar.isUnknown)
            m_canvas.fill(QRectF(column.left() + nameWidth, place.y(), width * std::min(1.0, share), 1.6),
                          dress::hairline);
        else
            place.bar(share, 1.6, nameWidth, width);
        column.skip(Column::lineHeight(dress::note));
    }
    column.skip(1.6);
}

void OccupationCardPainter::people()
{
    const OccupationCard::People& people = m_card.people;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, people.title);
    intro(m_page, people.intro);
    constexpr std::size_t columns = 3;
    constexpr double space = 6;
    constexpr double width = (contentWidth - (columns - 1) * space) / columns;
    double lowest = m_page.y();
    std::vector<Column> places;
    for (std::size_t i = 0; i < columns; ++i)
        places.emplace_back(m_canvas, m_setter, margin + static_cast<double>(i) * (width + space), m_page.y(), width);
    for (const OccupationCard::Trait& one : people.traits) {
        const auto shortest = std::min_element(places.begin(), places.end(),
                                               [](const Column& a, const Column& b) { return a.y() < b.y(); });
        trait(*shortest, one, people.of);
        lowest = std::max(lowest, shortest->y());
    }
    m_page.moveTo(lowest);
    end();
}

void OccupationCardPainter::work(Column& column)
{
    const OccupationCard::Work& work = m_card.work;
    const Part section(m_canvas, Tag::Section);
    heading(column, work.title);
    if (work.tasks.isEmpty() && work.competences.isEmpty())
        intro(column, QCoreApplication::translate("paper", "The register says nothing about it."));
    if (!work.tasks.isEmpty()) {
        const Part list(m_canvas, Tag::List);
        for (qsizetype i = 0; i < std::min(work.tasks.size(), static_cast<qsizetype>(m_density.rows)); ++i)
            bullet(column, work.tasks[i]);
    }
    if (!work.competences.isEmpty()) {
        column.skip(0.8);
        const Part part(m_canvas, Tag::Paragraph);
        const auto most = std::min(work.competences.size(), static_cast<qsizetype>(m_density.rows + 2));
        column.text(QCoreApplication::translate("paper", "You need: %1.").arg(text::list(work.competences.first(most))),
                    dress::body, lines(4));
    }
}

void OccupationCardPainter::offers(Column& column)
{
    const OccupationCard::Offers& offers = m_card.offers;
    const Part section(m_canvas, Tag::Section);
    heading(column, offers.title);
    intro(column, offers.intro);
    {
        const Part table(m_canvas, Tag::Table);
        for (const OccupationCard::Offer& one : offers.rows) {
            constexpr double nameWidth = 24;
            const Part line(m_canvas, Tag::TableRow);
            Column words(m_canvas, m_setter, column.left() + nameWidth, column.y(), column.width() - nameWidth);
            {
                const Part cell(m_canvas, Tag::RowHeader);
                column.leftText(one.name, dress::strong, 0, nameWidth - 2);
            }
            const Part cell(m_canvas, Tag::TableCell);
            words.text(one.text, dress::body, lines(2));
            column.moveTo(words.y() + 0.3);
        }
    }
    column.skip(0.8);
    const Part list(m_canvas, Tag::List);
    const std::size_t count = std::min({offers.vacancies.size(), m_density.rows, std::size_t{3}});
    for (std::size_t i = 0; i < count; ++i) {
        const Part item(m_canvas, Tag::ListItem);
        column.text(offers.vacancies[i].title, dress::body, 1);
        column.text(offers.vacancies[i].detail, dress::note, 1);
        column.skip(0.5);
    }
}

void OccupationCardPainter::workAndOffers()
{
    Column left(m_canvas, m_setter, margin, m_page.y(), half);
    Column right(m_canvas, m_setter, rightHalf, m_page.y(), half);
    work(left);
    offers(right);
    m_page.moveTo(std::max(left.y(), right.y()));
    end();
}

double OccupationCardPainter::front()
{
    top();
    market();
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
            joined({m_card.header.name, QCoreApplication::translate("paper", "Card %1").arg(m_card.header.number)}),
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

} // namespace spiegel::paper
