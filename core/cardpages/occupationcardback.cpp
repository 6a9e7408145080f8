// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/cvcardmeasures.h"
#include "core/cardpages/occupationcardpainter.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::cardpages {

using cards::FigureRef;
using occupationcards::OccupationCard;
using Kind = FigureRef::Kind;

void OccupationCardPainter::trait(Column& column, std::size_t number)
{
    const OccupationCard::Trait& trait = m_card.people.traits[number];
    const int of = m_card.people.of;
    {
        const Part title(m_canvas, Tag::Paragraph);
        column.text(trait.name, dress::strong, 1);
    }
    const Part table(m_canvas, Tag::Table);
    column.skip(0.4);
    constexpr double nameWidth = 25;
    constexpr double numberWidth = 12;
    for (std::size_t i = 0; i < trait.rows.size(); ++i) {
        const OccupationCard::Bar& bar = trait.rows[i];
        if (bar.people == 0)
            continue;
        const Figured figured(column, refOf(bar.people, {Kind::Bar, static_cast<int>(number), static_cast<int>(i)}));
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
    intro(m_page, people.intro, refOf(people.of, {Kind::Held}));
    constexpr std::size_t columns = 3;
    constexpr double space = 6;
    constexpr double width = (contentWidth - (columns - 1) * space) / columns;
    double lowest = m_page.y();
    std::vector<Column> places;
    for (std::size_t i = 0; i < columns; ++i)
        places.emplace_back(m_canvas, m_setter, margin + static_cast<double>(i) * (width + space), m_page.y(), width);
    for (std::size_t i = 0; i < people.traits.size(); ++i) {
        const auto shortest = std::min_element(places.begin(), places.end(),
                                               [](const Column& a, const Column& b) { return a.y() < b.y(); });
        trait(*shortest, i);
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
        intro(column, QCoreApplication::translate("cardpages", "The register says nothing about it."));
    if (!work.tasks.isEmpty()) {
        const Part list(m_canvas, Tag::List);
        for (qsizetype i = 0; i < std::min(work.tasks.size(), static_cast<qsizetype>(m_density.rows)); ++i)
            bullet(column, work.tasks[i]);
    }
    if (!work.competences.isEmpty()) {
        column.skip(0.8);
        const Part part(m_canvas, Tag::Paragraph);
        const auto most = std::min(work.competences.size(), static_cast<qsizetype>(m_density.rows + 2));
        column.text(
            QCoreApplication::translate("cardpages", "You need: %1.").arg(text::list(work.competences.first(most))),
            dress::body, lines(4));
    }
}

void OccupationCardPainter::offers(Column& column)
{
    const OccupationCard::Offers& offers = m_card.offers;
    const Part section(m_canvas, Tag::Section);
    heading(column, offers.title);
    const int open = offers.rows.empty() && offers.vacancies.empty() ? 0 : m_card.market.tension.vacancies;
    intro(column, offers.intro, refOf(open, {Kind::Open}));
    {
        const Part table(m_canvas, Tag::Table);
        for (std::size_t i = 0; i < offers.rows.size(); ++i) {
            const OccupationCard::Offer& one = offers.rows[i];
            const Figured figured(column, FigureRef{Kind::Offer, static_cast<int>(i)});
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

} // namespace spiegel::cardpages
