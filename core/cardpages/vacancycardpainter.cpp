// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/vacancycardpainter.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::cardpages {

using vacancycards::VacancyCard;

VacancyCardPainter::VacancyCardPainter(const VacancyCard& card, Canvas& canvas, Typesetter& setter, Density density)
    : VacancyParts(canvas, setter, density)
    , m_card(card)
{
}

double VacancyCardPainter::paint()
{
    top();
    const double y = m_page.y();
    Column left(m_canvas, m_setter, margin, y, half);
    Column right(m_canvas, m_setter, rightHalf, y, half);
    quality(left, m_card.quality);
    seekers(right);
    m_page.moveTo(std::max(left.y(), right.y()));
    end();
    peers();
    types(m_card.types);
    end();
    carving(m_card.carving);
    return m_page.y();
}

void VacancyCardPainter::top()
{
    const VacancyCard::Header& header = m_card.header;
    const bool isNamed = header.occupation.compare(header.title, Qt::CaseInsensitive) == 0;
    head({QCoreApplication::translate("cardpages", "Vacaturekaart"),
          header.title.isEmpty() ? header.vacancy : header.title,
          header.employer,
          joined({isNamed ? QString() : header.occupation, header.place}),
          {QCoreApplication::translate("cardpages", "Week of %1").arg(text::date(header.snapshot)),
           QCoreApplication::translate("cardpages", "Vacancy %1").arg(header.vacancy),
           QCoreApplication::translate("cardpages", "Card %1").arg(header.number)},
          header.number});
}

void VacancyCardPainter::seekers(Column& column)
{
    const VacancyCard::Seekers& seekers = m_card.seekers;
    const Part section(m_canvas, Tag::Section);
    heading(column, seekers.title);
    if (seekers.isKnown)
        fitting(
            column, seekers.fitting, seekers.near,
            QCoreApplication::translate("cardpages", "of %1 people have all you ask").arg(text::number(seekers.near)));
    costs(column, seekers.costs, seekers.near);
    intro(column, introOf(seekers));
}

void VacancyCardPainter::peers()
{
    const VacancyCard::Peers& peers = m_card.peers;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, peers.title);
    intro(m_page, peers.intro);
    if (!peers.rows.empty()) {
        constexpr double nameWidth = 42;
        constexpr double ownWidth = 46;
        const Part table(m_canvas, Tag::Table);
        const auto row = [&](const QString& name, const QString& own, const QString& usual, const TextStyle& first,
                             const TextStyle& others, Tag firstTag, Tag otherTag) {
            const Part line(m_canvas, Tag::TableRow);
            Column names(m_canvas, m_setter, margin, m_page.y(), nameWidth - 2);
            Column owns(m_canvas, m_setter, margin + nameWidth, m_page.y(), ownWidth - 3);
            Column usuals(m_canvas, m_setter, margin + nameWidth + ownWidth, m_page.y(),
                          contentWidth - nameWidth - ownWidth);
            {
                const Part cell(m_canvas, firstTag);
                names.text(name, first, 1);
            }
            {
                const Part cell(m_canvas, otherTag);
                owns.text(own, others, 1);
            }
            {
                const Part cell(m_canvas, otherTag);
                usuals.text(usual, others, 1);
            }
            m_page.moveTo(std::max({names.y(), owns.y(), usuals.y()}) + 0.5);
        };
        row({}, QCoreApplication::translate("cardpages", "Your vacancy"),
            QCoreApplication::translate("cardpages", "Vacancies like it"), dress::note, dress::note, Tag::TableCell,
            Tag::ColumnHeader);
        for (const VacancyCard::Comparison& one : peers.rows) {
            m_page.rule();
            m_page.skip(0.7);
            row(one.name, one.own, one.usual, dress::strong, dress::body, Tag::RowHeader, Tag::TableCell);
        }
    }
    if (!peers.competences.isEmpty()) {
        m_page.skip(0.8);
        const Part part(m_canvas, Tag::Paragraph);
        m_page.text(peers.competences, dress::body, lines(2));
    }
    end();
}

} // namespace spiegel::cardpages
