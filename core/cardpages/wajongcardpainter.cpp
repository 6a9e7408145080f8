// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/wajongcardpainter.h"

#include "core/cardpages/cvcardmeasures.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::cardpages {

using cards::FigureRef;
using wajongcards::WajongCard;

namespace {

constexpr double half = (contentWidth - gutter) / 2;
constexpr double rightHalf = margin + (contentWidth + gutter) / 2;
constexpr std::size_t matters = 4; ///< beside each other

} // namespace

WajongCardPainter::WajongCardPainter(const WajongCard& card, Canvas& canvas, Typesetter& setter, Density density)
    : CardParts(canvas, setter, density)
    , m_card(card)
{
}

double WajongCardPainter::paint()
{
    header(m_card.header, QCoreApplication::translate("cardpages", "Cv-kaart for tailored work"));
    conditions();
    abilities();
    tasks();
    const double y = m_page.y();
    Column left(m_canvas, m_setter, margin, y, half);
    Column right(m_canvas, m_setter, rightHalf, y, half);
    did(left, m_card.did);
    want(right, m_card.want, QCoreApplication::translate("cardpages", "✓ this person too"), QString());
    m_page.moveTo(std::max(left.y(), right.y()));
    return m_page.y();
}

/// Everything an employer has to know, at a glance: four matters beside each other.
void WajongCardPainter::conditions()
{
    const Part section(m_canvas, Tag::Section);
    {
        const Part part(m_canvas, Tag::Paragraph);
        m_page.text(m_card.use, dress::in(dress::accent, dress::strong), 2);
    }
    m_page.skip(3);
    heading(m_page, m_card.conditions.title);
    m_page.skip(0.8);
    {
        const Part table(m_canvas, Tag::Table);
        constexpr double space = 5;
        constexpr double width = (contentWidth - (matters - 1) * space) / matters;
        double y = m_page.y();
        double lowest = y;
        for (std::size_t i = 0; i < m_card.conditions.rows.size(); ++i) {
            const WajongCard::Possible& row = m_card.conditions.rows[i];
            if (i > 0 && i % matters == 0)
                y = lowest + 1.8;
            const double x = margin + static_cast<double>(i % matters) * (width + space);
            const Part line(m_canvas, Tag::TableRow);
            m_canvas.fill(QRectF(x, y, width, 0.5), row.isKnown ? dress::bar : dress::hairline);
            Column column(m_canvas, m_setter, x, y + 1.2, width);
            const Figured figured(column, FigureRef{FigureRef::Kind::Condition, static_cast<int>(i)});
            {
                const Part cell(m_canvas, Tag::RowHeader);
                column.text(row.name, dress::note, 1);
            }
            const Part cell(m_canvas, Tag::TableCell);
            column.text(row.text, row.isKnown ? dress::strong : dress::in(dress::muted, dress::body), lines(3));
            lowest = std::max(lowest, column.y());
        }
        m_page.moveTo(lowest + 1.6);
    }
    intro(m_page, m_card.conditions.intro);
    m_page.rule();
    m_page.skip(3.5);
}

void WajongCardPainter::fact(Column& column, const QString& name, const QString& text, int most)
{
    {
        const Part part(m_canvas, Tag::Paragraph);
        column.text(name, dress::note, 1);
    }
    const Part part(m_canvas, Tag::Paragraph);
    column.text(text, dress::body, most);
    column.skip(1);
}

void WajongCardPainter::jobs(Column& column)
{
    constexpr double durationWidth = 27;
    const WajongCard::Abilities& abilities = m_card.abilities;
    {
        const Part part(m_canvas, Tag::Paragraph);
        column.text(QCoreApplication::translate("cardpages", "Work done before"), dress::note, 1);
    }
    if (!abilities.jobs.empty()) {
        const Part table(m_canvas, Tag::Table);
        for (std::size_t i = 0; i < std::min(abilities.jobs.size(), m_density.rows); ++i) {
            const WajongCard::Job& job = abilities.jobs[i];
            const Part line(m_canvas, Tag::TableRow);
            const Figured figured(column, FigureRef{FigureRef::Kind::Job, static_cast<int>(i)});
            Column names(m_canvas, m_setter, column.left(), column.y(), column.width() - durationWidth - 2);
            {
                const Part cell(m_canvas, Tag::RowHeader);
                names.text(job.occupation, dress::body, m_density.nameLines);
            }
            {
                const Part cell(m_canvas, Tag::TableCell);
                column.rightText(job.text, dress::note, durationWidth);
            }
            column.moveTo(names.y() + 0.5);
        }
    }
    if (!abilities.jobsText.isEmpty()) {
        const Part part(m_canvas, Tag::Paragraph);
        std::optional<FigureRef> more;
        if (!abilities.jobs.empty())
            more = FigureRef{FigureRef::Kind::Career, 0};
        const Figured figured(column, more);
        column.text(abilities.jobsText, dress::note, 1);
    }
}

void WajongCardPainter::abilities()
{
    const WajongCard::Abilities& abilities = m_card.abilities;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, abilities.title);
    m_page.skip(0.8);
    Column left(m_canvas, m_setter, margin, m_page.y(), half);
    Column right(m_canvas, m_setter, rightHalf, m_page.y(), half);
    jobs(left);
    left.skip(1);
    fact(left, QCoreApplication::translate("cardpages", "Education"), abilities.education, 1);
    if (!abilities.direction.isEmpty())
        fact(right, QCoreApplication::translate("cardpages", "Looked for by the adviser"), abilities.direction,
             m_density.nameLines);
    const QString more = abilities.competencesText;
    const QString names = text::list(abilities.competences);
    std::optional<FigureRef> skills;
    if (!names.isEmpty())
        skills = FigureRef{FigureRef::Kind::Skills, 0};
    const Figured figured(right, skills);
    fact(right, QCoreApplication::translate("cardpages", "Competences"),
         names.isEmpty()  ? more
         : more.isEmpty() ? names
                          : names + QStringLiteral(". ") + more,
         static_cast<int>(m_density.shared));
    m_page.moveTo(std::max(left.y(), right.y()) + 1.5);
    m_page.rule();
    m_page.skip(3.5);
}

void WajongCardPainter::task(Column& column, const WajongCard::Task& task, FigureRef ref)
{
    const Figured figured(column, ref);
    constexpr double countWidth = 26;
    const Part line(m_canvas, Tag::TableRow);
    Column names(m_canvas, m_setter, column.left(), column.y(), column.width() - countWidth - 2);
    {
        const Part cell(m_canvas, Tag::RowHeader);
        names.text(task.task, dress::strong, m_density.nameLines);
    }
    {
        const Part cell(m_canvas, Tag::TableCell);
        const QString count =
            task.vacancies == 1
                ? QCoreApplication::translate("cardpages", "1 vacancy")
                : QCoreApplication::translate("cardpages", "%1 vacancies").arg(text::number(task.vacancies));
        column.rightText(count, dress::note, countWidth);
    }
    column.moveTo(names.y());
    {
        const Part cell(m_canvas, Tag::TableCell);
        QString occupations = task.occupations.join(QStringLiteral(", "));
        if (task.moreOccupations > 0)
            occupations += QCoreApplication::translate("cardpages", " and %1 more").arg(task.moreOccupations);
        const QString reason = task.reason.isEmpty() ? QString() : QStringLiteral("✓ ") + task.reason;
        column.text(joined({reason, occupations}), dress::note, m_density.nameLines);
    }
    column.skip(1.4);
}

void WajongCardPainter::tasks()
{
    const WajongCard::Tasks& tasks = m_card.tasks;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, tasks.title);
    intro(m_page, tasks.intro);
    if (!tasks.rows.empty()) {
        const std::size_t count = std::min(tasks.rows.size(), 2 * m_density.rows);
        const std::size_t atLeft = (count + 1) / 2;
        Column left(m_canvas, m_setter, margin, m_page.y(), half);
        Column right(m_canvas, m_setter, rightHalf, m_page.y(), half);
        const Part table(m_canvas, Tag::Table);
        for (std::size_t i = 0; i < count; ++i)
            task(i < atLeft ? left : right, tasks.rows[i], {FigureRef::Kind::Task, static_cast<int>(i)});
        m_page.moveTo(std::max(left.y(), right.y()));
    }
    if (!tasks.reach.isEmpty()) {
        const Part part(m_canvas, Tag::Paragraph);
        m_page.text(tasks.reach, dress::note, lines(2));
    }
    m_page.skip(2);
    m_page.rule();
    m_page.skip(3.5);
}

} // namespace spiegel::cardpages
