// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/employercardpainter.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::cardpages {

using employercards::EmployerCard;

namespace {

QString vacanciesText(int count)
{
    return count == 1 ? QCoreApplication::translate("cardpages", "1 vacancy")
                      : QCoreApplication::translate("cardpages", "%1 vacancies").arg(text::number(count));
}

} // namespace

EmployerCardPainter::EmployerCardPainter(const EmployerCard& card, Canvas& canvas, Typesetter& setter, Density density)
    : VacancyParts(canvas, setter, density)
    , m_card(card)
{
}

double EmployerCardPainter::paintFirst()
{
    top();
    const double y = m_page.y();
    Column left(m_canvas, m_setter, margin, y, half);
    Column right(m_canvas, m_setter, rightHalf, y, half);
    works(left);
    quality(right, m_card.quality);
    m_page.moveTo(std::max(left.y(), right.y()));
    end();
    seekers();
    end();
    standing();
    return m_page.y();
}

double EmployerCardPainter::paintSecond()
{
    top();
    types(m_card.types);
    end();
    carving(m_card.carving);
    return m_page.y();
}

void EmployerCardPainter::top()
{
    const EmployerCard::Header& header = m_card.header;
    head({QCoreApplication::translate("cardpages", "Vacaturekaart of an employer"),
          header.name.isEmpty() ? header.employer : header.name,
          header.vacancies == 1 ? QCoreApplication::translate("cardpages", "1 open vacancy")
                                : QCoreApplication::translate("cardpages", "%1 open vacancies").arg(header.vacancies),
          header.place,
          {QCoreApplication::translate("cardpages", "Week of %1").arg(text::date(header.snapshot)),
           QCoreApplication::translate("cardpages", "Employer %1").arg(header.employer),
           QCoreApplication::translate("cardpages", "Card %1").arg(header.number)},
          header.number});
}

void EmployerCardPainter::works(Column& column)
{
    const EmployerCard::Works& works = m_card.works;
    const Part section(m_canvas, Tag::Section);
    heading(column, works.title);
    const std::size_t count = std::min(works.rows.size(), std::max<std::size_t>(m_density.rows, 4));
    int others = works.others;
    for (std::size_t i = count; i < works.rows.size(); ++i)
        others += works.rows[i].vacancies;
    const Part list(m_canvas, Tag::List);
    const auto line = [&](const QString& name, int vacancies) {
        const Part item(m_canvas, Tag::ListItem);
        constexpr double countWidth = 24;
        column.rightText(vacanciesText(vacancies), dress::in(dress::accent, dress::strong), countWidth);
        Column names(m_canvas, m_setter, column.left(), column.y(), column.width() - countWidth);
        names.text(name, dress::body, m_density.nameLines);
        column.moveTo(names.y() + 0.4);
    };
    for (std::size_t i = 0; i < count; ++i)
        line(works.rows[i].occupation, works.rows[i].vacancies);
    if (others > 0)
        line(QCoreApplication::translate("cardpages", "other work"), others);
}

void EmployerCardPainter::kind(Column& column, const EmployerCard::Kind& kind, int most)
{
    constexpr double countWidth = 28;
    const QString count =
        QCoreApplication::translate("cardpages", "%1 of %2").arg(text::number(kind.fitting), text::number(kind.near));
    counted(column, kind.name, {count, countWidth, kind.near, most});
    column.skip(2);
}

void EmployerCardPainter::seekers()
{
    const EmployerCard::Seekers& seekers = m_card.seekers;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, seekers.title);
    intro(m_page, introOf(seekers));
    if (!seekers.isKnown)
        return;
    Column left(m_canvas, m_setter, margin, m_page.y(), half);
    Column right(m_canvas, m_setter, rightHalf, m_page.y(), half);
    fitting(left, seekers.fitting, seekers.near,
            QCoreApplication::translate("cardpages", "of %1 people have all that a vacancy asks")
                .arg(text::number(seekers.near)));
    if (seekers.kinds.size() > 1) {
        const Part table(m_canvas, Tag::Table);
        for (const EmployerCard::Kind& one : seekers.kinds)
            kind(left, one, seekers.near);
    }
    costs(right, seekers.costs, seekers.near);
    m_page.moveTo(std::max(left.y(), right.y()));
}

void EmployerCardPainter::comparison(const QStringList& cells, bool isHead)
{
    constexpr double nameWidth = 64;
    const double width = (contentWidth - nameWidth) / static_cast<double>(cells.size() - 1);
    const Part line(m_canvas, Tag::TableRow);
    double lowest = m_page.y();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double left = i == 0 ? margin : margin + nameWidth + width * static_cast<double>(i - 1);
        Column column(m_canvas, m_setter, left, m_page.y(), (i == 0 ? nameWidth : width) - 2);
        const Part cell(m_canvas, isHead ? (i == 0 ? Tag::TableCell : Tag::ColumnHeader)
                                         : (i == 0 ? Tag::RowHeader : Tag::TableCell));
        column.text(cells[i], isHead ? dress::note : i == 0 ? dress::strong : dress::body, 1);
        lowest = std::max(lowest, column.y());
    }
    m_page.moveTo(lowest + 0.5);
}

void EmployerCardPainter::standing()
{
    const EmployerCard::Standing& standing = m_card.standing;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, standing.title);
    intro(m_page, standing.intro);
    if (standing.vacancies == 0)
        return;
    const Part table(m_canvas, Tag::Table);
    comparison({{},
                QCoreApplication::translate("cardpages", "Less"),
                QCoreApplication::translate("cardpages", "The same"),
                QCoreApplication::translate("cardpages", "More"),
                QCoreApplication::translate("cardpages", "Not said")},
               true);
    const auto told = [](int count) { return count == 0 ? QStringLiteral("–") : vacanciesText(count); };
    for (const EmployerCard::Comparison& row : standing.rows) {
        m_page.rule();
        m_page.skip(0.7);
        comparison({row.name, told(row.less), told(row.same), told(row.more), told(row.silent)}, false);
    }
}

} // namespace spiegel::cardpages
