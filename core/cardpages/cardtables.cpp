// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/cardparts.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <cmath>

namespace spiegel::cardpages {

using cards::CvCard;
using cards::FigureRef;

namespace {

/// A share as a whole percentage, rounded exactly.
QString percent(const figures::Figure& figure)
{
    return text::percentOf(figure.people, figure.of, 0);
}

/// A word and an arrow, so that it can be read without colour.
QString directionText(occupations::LevelChange change)
{
    switch (change) {
    case occupations::LevelChange::Up:
        return QCoreApplication::translate("cardpages", "↑ higher level");
    case occupations::LevelChange::Sideways:
        return QCoreApplication::translate("cardpages", "→ same level");
    case occupations::LevelChange::Down:
        return QCoreApplication::translate("cardpages", "↓ lower level");
    case occupations::LevelChange::Unknown:
        break;
    }
    return {};
}

/// 'after 2.5 years'; in months below one year.
QString afterText(double months)
{
    constexpr double year = 12;
    if (std::round(months) < year) {
        const auto whole = static_cast<int>(std::max(1.0, std::round(months)));
        return (whole == 1 ? QCoreApplication::translate("cardpages", "after %1 month")
                           : QCoreApplication::translate("cardpages", "after %1 months"))
            .arg(whole);
    }
    const double years = std::round(months / year * 2) / 2;
    return QCoreApplication::translate("cardpages", "after %1 years")
        .arg(text::number(years, years == std::floor(years) ? 0 : 1));
}

/// The figure of a sentence that speaks of people, if it does.
std::optional<FigureRef> refOf(FigureRef::Kind kind, int people)
{
    return people > 0 ? std::optional(FigureRef{kind, 0}) : std::nullopt;
}

constexpr double aboveBar = 0.5; ///< of a row, mm
constexpr double barAndGap = 1.8;
constexpr double afterRow = 1.3;

} // namespace

double CardParts::leastRow()
{
    return Column::lineHeight(dress::body) + aboveBar + barAndGap + Column::lineHeight(dress::note) + afterRow;
}

void CardParts::row(Column& column, const QString& name, const figures::Figure& figure, const QString& detail,
                    FigureRef ref)
{
    const Figured figured(column, ref);
    constexpr double figureWidth = 13;
    const Part line(m_canvas, Tag::TableRow);
    {
        const Part cell(m_canvas, Tag::TableCell);
        column.rightText(percent(figure), dress::strong, figureWidth);
    }
    Column names(m_canvas, m_setter, column.left(), column.y(), column.width() - figureWidth);
    {
        const Part cell(m_canvas, Tag::RowHeader);
        names.text(name, dress::body, m_density.nameLines);
    }
    column.moveTo(names.y() + aboveBar);
    column.bar(figure.share(), 1.5);
    column.skip(barAndGap);
    {
        const Part cell(m_canvas, Tag::TableCell);
        column.text(detail, dress::note, 1);
    }
    column.skip(afterRow);
}

void CardParts::did(Column& column, const CvCard::Did& did)
{
    const Part section(m_canvas, Tag::Section);
    heading(column, did.title);
    intro(column, did.intro, refOf(FigureRef::Kind::Leavers, did.people));
    if (did.rows.empty())
        return;
    const Part table(m_canvas, Tag::Table);
    for (std::size_t i = 0; i < std::min(did.rows.size(), m_density.rows); ++i) {
        const CvCard::Step& step = did.rows[i];
        const QString people =
            QCoreApplication::translate("cardpages", "%1 people").arg(text::number(step.figure.people));
        const QString sector =
            step.isOtherSector ? QCoreApplication::translate("cardpages", "other sector") : QString();
        row(column, step.occupation, step.figure,
            joined({people, directionText(step.change), sector, afterText(step.medianMonths)}),
            {FigureRef::Kind::Step, static_cast<int>(i)});
    }
}

void CardParts::want(Column& column, const CvCard::Want& want, const QString& listed, const QString& notListed)
{
    const Part section(m_canvas, Tag::Section);
    heading(column, want.title);
    intro(column, want.intro, refOf(FigureRef::Kind::Wishing, want.people));
    if (want.rows.empty())
        return;
    {
        const Part table(m_canvas, Tag::Table);
        for (std::size_t i = 0; i < std::min(want.rows.size(), m_density.rows); ++i) {
            const CvCard::Wish& wish = want.rows[i];
            const QString people =
                QCoreApplication::translate("cardpages", "%1 people").arg(text::number(wish.figure.people));
            row(column, wish.occupation, wish.figure, joined({people, wish.listed ? listed : notListed}),
                {FigureRef::Kind::Wish, static_cast<int>(i)});
        }
    }
    if (want.silent > 0) {
        const Figured figured(column, FigureRef{FigureRef::Kind::Silent, 0});
        const Part part(m_canvas, Tag::Paragraph);
        column.text(QCoreApplication::translate("cardpages", "%1 other people name no occupation that they wish.")
                        .arg(text::number(want.silent)),
                    dress::note, lines(2));
    }
}

} // namespace spiegel::cardpages
