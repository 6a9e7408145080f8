// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/cvcardmeasures.h"
#include "core/cardpages/cvcardpainter.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spiegel::cardpages {

using cards::CvCard;
using cards::FigureRef;

namespace {

constexpr double partGutter = 4;
constexpr double afterTitle = -0.1; ///< of a vacancy
constexpr double afterVacancy = 1.3;

} // namespace

double CvCardPainter::anotherVacancy() const
{
    const bool isMore = m_card.vacancies.rows.size() > m_density.rows;
    return isMore ? Column::lineHeight(dress::strong) + afterTitle + afterVacancy : 0;
}

void CvCardPainter::vacancies()
{
    const CvCard::Vacancies& vacancies = m_card.vacancies;
    const Part section(m_canvas, Tag::Section);
    m_page.rule();
    m_page.skip(3.5);
    heading(m_page, vacancies.title);
    std::optional<FigureRef> lookers;
    if (!vacancies.rows.empty())
        lookers = FigureRef{FigureRef::Kind::Lookers, 0};
    intro(m_page, vacancies.intro, lookers);
    if (!vacancies.rows.empty()) {
        const Part table(m_canvas, Tag::Table);
        for (std::size_t i = 0; i < std::min(vacancies.rows.size(), m_density.rows); ++i) {
            const CvCard::Vacancy& vacancy = vacancies.rows[i];
            const Figured figured(m_page, FigureRef{FigureRef::Kind::Vacancy, static_cast<int>(i)});
            const Part line(m_canvas, Tag::TableRow);
            {
                const Part cell(m_canvas, Tag::TableCell);
                m_page.rightText(vacancy.reason, dress::note, 62);
            }
            {
                const Part cell(m_canvas, Tag::RowHeader);
                m_page.leftText(vacancy.title, dress::strong, 0, contentWidth - 66);
            }
            m_page.skip(Column::lineHeight(dress::strong) + afterTitle);
            const Part cell(m_canvas, Tag::TableCell);
            const QString seen =
                vacancy.seen ? QCoreApplication::translate("cardpages", "you looked at it already") : QString();
            const QString occupation = vacancy.occupation == vacancy.title ? QString() : vacancy.occupation;
            m_page.text(joined({vacancy.place, vacancy.way, occupation, seen}), dress::note, 1);
            m_page.skip(afterVacancy);
        }
    }
    if (!vacancies.reach.isEmpty()) {
        const Part part(m_canvas, Tag::Paragraph);
        m_page.text(vacancies.reach, dress::note, lines(2));
    }
}

void CvCardPainter::chances()
{
    if (!m_card.chances)
        return;
    const CvCard::Chances& chances = *m_card.chances;
    m_page.skip(3);
    const Part section(m_canvas, Tag::Section);
    heading(m_page, chances.title);
    if (chances.index != unknown)
        index(chances);
    const Part part(m_canvas, Tag::Paragraph);
    std::optional<FigureRef> reachable;
    if (chances.held != unknown)
        reachable = FigureRef{FigureRef::Kind::Reachable, 0};
    const Figured figured(m_page, reachable);
    const QString gap = chances.text.isEmpty() || chances.method.isEmpty() ? QString() : QStringLiteral(" ");
    m_page.text(chances.text + gap + chances.method, dress::note, lines(3));
}

/// The figure, and beside it its parts, each with a bar.
void CvCardPainter::index(const CvCard::Chances& chances)
{
    constexpr double figureWidth = 33;
    const double y = m_page.y();
    Column left(m_canvas, m_setter, margin, y, figureWidth);
    {
        const Part part(m_canvas, Tag::Paragraph);
        const Figured figured(left, FigureRef{FigureRef::Kind::Index, 0});
        figure(left, chances.index);
    }
    double lowest = left.y();
    const Part list(m_canvas, Tag::List);
    const auto count = static_cast<double>(chances.parts.size());
    const double width = (contentWidth - figureWidth - gutter - (count - 1) * partGutter) / count;
    double x = margin + figureWidth + gutter;
    for (const CvCard::Chances::Part& one : chances.parts) {
        const Part item(m_canvas, Tag::ListItem);
        Column column(m_canvas, m_setter, x, y + 1, width);
        const Figured figured(column,
                              FigureRef{FigureRef::Kind::Index, 1 + static_cast<int>(&one - chances.parts.data())});
        column.text(one.title, dress::note, 1);
        column.skip(0.6);
        column.text(one.score == unknown ? QCoreApplication::translate("cardpages", "not known")
                                         : text::number(one.score),
                    dress::strong, 1);
        column.skip(0.4);
        column.bar(one.score == unknown ? 0 : one.score / 100.0, 1.5);
        column.skip(2);
        lowest = std::max(lowest, column.y());
        x += width + partGutter;
    }
    m_page.moveTo(lowest + 0.8);
}

} // namespace spiegel::cardpages
