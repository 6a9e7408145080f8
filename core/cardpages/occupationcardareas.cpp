// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/occupationcardpainter.h"
#include "core/cardpages/regionmap.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spiegel::cardpages {

using cards::FigureRef;
using market::Tightness;
using occupationcards::OccupationCard;
using Kind = FigureRef::Kind;

namespace {

constexpr TextStyle small{Weight::Regular, points(7), dress::muted};
constexpr double lineWidth = 0.12;

// A table of half of the regions, mm from its left side.
constexpr double tableWidth = 62;
constexpr double tableGap = 3;
constexpr double nameEnd = 32;
constexpr double vacanciesEnd = 38;
constexpr double seekersEnd = 48.5;
constexpr double classStart = 50;
constexpr double per100End = 60;
constexpr double rowHeight = 3.25;

/// The band of the scale that a region is coloured by. Where duration of looking is not known there are no classes, and
/// vacancies for each person who looks are laid along the same borders.
std::optional<Tightness> bandOf(const OccupationCard& card, const OccupationCard::Tension& tension)
{
    if (card.market.isSpanning)
        return tension.spanning.tightness();
    const auto ratio = tension.spanning.ratio();
    return ratio ? std::optional(market::bandOf(*ratio)) : std::nullopt;
}

/// Vacancies for every 100.
QString per100(double ratio)
{
    return text::number(qint64{std::llround(ratio * 100)});
}

/// 'zeer krap'; '25–67' vacancies for every 100 where there are no classes.
QString bandName(const OccupationCard& card, Tightness band)
{
    return card.market.isSpanning ? market::text(band) : market::bordersText(band);
}

/// What the table says of a region beside its numbers.
QString lastCell(const OccupationCard& card, const OccupationCard::Tension& tension)
{
    if (card.market.isSpanning)
        return tension.spanning.tightness() ? tension.text : QStringLiteral("–");
    const auto ratio = tension.spanning.ratio();
    return ratio ? per100(*ratio) : QStringLiteral("–");
}

QString noBand(const OccupationCard& card)
{
    return card.market.isSpanning ? QCoreApplication::translate("cardpages", "no class")
                                  : QCoreApplication::translate("cardpages", "nobody");
}

/// The map in words: which regions are of which class.
QString mapInWords(const OccupationCard& card)
{
    QStringList said;
    for (auto band = market::tightnesses.rbegin(); band != market::tightnesses.rend(); ++band) {
        QStringList names;
        for (const OccupationCard::Area& area : card.areas.rows) {
            if (!area.code.isEmpty() && bandOf(card, area.tension) == *band)
                names << area.name;
        }
        if (!names.isEmpty())
            said << QCoreApplication::translate("cardpages", "%1: %2.").arg(bandName(card, *band), text::list(names));
    }
    return QCoreApplication::translate("cardpages", "Map of the regions, by vacancies for every 100 job seekers.") +
           QLatin1Char(' ') +
           (said.isEmpty() ? QCoreApplication::translate("cardpages", "No region can be told.")
                           : said.join(QLatin1Char(' '))) +
           QLatin1Char(' ') + QCoreApplication::translate("cardpages", "The table beside it has the numbers.");
}

} // namespace

void OccupationCardPainter::legend(double left, double top)
{
    constexpr double swatch = 2.2;
    constexpr double step = 2.75;
    constexpr double rim = 0.2;
    const auto line = [&](const QString& name, QRgb colour) {
        m_canvas.fill(QRectF(left, top, swatch, swatch), landLine);
        m_canvas.fill(QRectF(left, top, swatch, swatch).adjusted(rim, rim, -rim, -rim), colour);
        m_canvas.text(m_setter.fitted(name, small, 16), {left + swatch + 1, top + swatch - 0.3});
        top += step;
    };
    for (auto band = market::tightnesses.rbegin(); band != market::tightnesses.rend(); ++band)
        line(bandName(m_card, *band), tints[static_cast<std::size_t>(*band)]);
    line(noBand(m_card), unclassed);
}

/// Of the same cells as the table: what is told of a region, and no more.
void OccupationCardPainter::map(double left, double top)
{
    const Part figure(m_canvas, Tag::Figure, mapInWords(m_card));
    const RegionMap& regions = RegionMap::builtIn();
    for (std::size_t i = 0; i < m_card.areas.rows.size(); ++i) {
        const OccupationCard::Area& area = m_card.areas.rows[i];
        const QPainterPath land = regions.land(area.code).translated(left, top);
        if (land.isEmpty())
            continue;
        const auto band = bandOf(m_card, area.tension);
        m_canvas.outlined(land, band ? tints[static_cast<std::size_t>(*band)] : unclassed, landLine, lineWidth);
        if (countOf(area.tension) > 0)
            m_canvas.figureWithin(land, {Kind::AreaTension, static_cast<int>(i)});
    }
    legend(left - 2.4, top); // in the sea
}

void OccupationCardPainter::areaCells(double left, double y, const QStringList& cells, Tag first, Tag others)
{
    const TextStyle style = first == Tag::RowHeader ? dress::in(dress::ink, small) : small;
    const double base = y + Column::rise(style);
    const Part row(m_canvas, Tag::TableRow);
    const auto atRight = [&](const QString& words, double end, double width) {
        const Part cell(m_canvas, others);
        const Line set = m_setter.fitted(words, style, width);
        m_canvas.text(set, {left + end - set.width, base});
    };
    {
        const Part cell(m_canvas, first);
        m_canvas.text(m_setter.fitted(cells[0], style, nameEnd - 1), {left, base});
    }
    atRight(cells[1], vacanciesEnd, vacanciesEnd - nameEnd + (first == Tag::RowHeader ? 0 : 8));
    atRight(cells[2], seekersEnd, seekersEnd - vacanciesEnd);
    if (!m_card.market.isSpanning) { // a number as the others
        atRight(cells[3], per100End, per100End - seekersEnd);
        return;
    }
    const Part cell(m_canvas, others);
    m_canvas.text(m_setter.fitted(cells[3], style, tableWidth - classStart), {left + classStart, base});
}

void OccupationCardPainter::areaRow(double left, double y, std::size_t row)
{
    const OccupationCard::Area& one = m_card.areas.rows[row];
    const bool isSpanning = m_card.market.isSpanning;
    const int seekers = isSpanning ? one.tension.seekers : one.wished;
    areaCells(left, y,
              {one.name, numberText(one.tension.vacancies), numberText(seekers), lastCell(m_card, one.tension)},
              Tag::RowHeader, Tag::TableCell);
    const auto cell = [&](double from, double to, int count, Kind kind) {
        if (count > 0)
            m_canvas.figure(QRectF(left + from, y, to - from, rowHeight), {kind, static_cast<int>(row)});
    };
    cell(nameEnd, vacanciesEnd + 0.5, one.tension.vacancies, Kind::AreaOpen);
    cell(vacanciesEnd + 0.5, seekersEnd + 0.5, seekers, Kind::AreaSeekers);
    cell(seekersEnd + 0.5, tableWidth, countOf(one.tension), Kind::AreaTension);
}

void OccupationCardPainter::areas()
{
    const OccupationCard::Areas& areas = m_card.areas;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, areas.title);
    intro(m_page, areas.intro);
    if (areas.rows.empty())
        return;
    const double top = std::round(m_page.y() * 10) / 10; // short numbers in the file
    const std::size_t atLeft = (areas.rows.size() + 1) / 2;
    {
        const Part table(m_canvas, Tag::Table);
        for (const bool isLeft : {true, false}) {
            const double left = isLeft ? margin : margin + tableWidth + tableGap;
            double y = top;
            areaCells(left, y,
                      {QCoreApplication::translate("cardpages", "Region"),
                       QCoreApplication::translate("cardpages", "vacancies"),
                       QCoreApplication::translate("cardpages", "seekers"),
                       m_card.market.isSpanning ? QCoreApplication::translate("cardpages", "class")
                                                : QCoreApplication::translate("cardpages", "per 100")},
                      Tag::ColumnHeader, Tag::ColumnHeader);
            for (std::size_t i = isLeft ? 0 : atLeft; i < (isLeft ? atLeft : areas.rows.size()); ++i) {
                y += rowHeight;
                areaRow(left, y + 0.2, i);
            }
        }
    }
    map(margin + contentWidth - RegionMap::width, top);
    m_page.moveTo(top + std::max(0.2 + rowHeight * static_cast<double>(atLeft + 1), RegionMap::builtIn().height()));
}

} // namespace spiegel::cardpages
