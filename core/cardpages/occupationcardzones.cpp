// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/cvcardmeasures.h"
#include "core/cardpages/occupationcardpainter.h"
#include "core/market/areas.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::cardpages {

using cards::FigureRef;
using occupationcards::OccupationCard;
using Kind = FigureRef::Kind;

namespace {

constexpr TextStyle small{Weight::Regular, points(8), dress::muted};
constexpr TextStyle smallInk = dress::in(dress::ink, small);

// Columns of the table, mm from its left side.
constexpr double swatch = 2.4;
constexpr double classStart = 4;
constexpr double countEnd = 52;
constexpr double namesStart = 56;
constexpr double countWidth = 17;

/// Where there is no class, and most of them are, the names would say nothing.
QString namesOf(const OccupationCard::Zones::Row& row)
{
    constexpr std::size_t most = market::Areas::regions / 2;
    if (row.zones.size() == market::Areas::regions)
        return QCoreApplication::translate("cardpages", "all of the largest places");
    if (!row.band && row.zones.size() > most)
        return QCoreApplication::translate("cardpages", "the other largest places");
    QStringList names;
    for (const OccupationCard::Zone& zone : row.zones)
        names << zone.place;
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

} // namespace

void OccupationCardPainter::zoneCells(const QString& kind, const QString& count, const QString& names, bool isHead)
{
    const Part row(m_canvas, Tag::TableRow);
    const Tag others = isHead ? Tag::ColumnHeader : Tag::TableCell;
    const TextStyle& style = isHead ? small : smallInk;
    {
        const Part cell(m_canvas, isHead ? Tag::ColumnHeader : Tag::RowHeader);
        m_page.leftText(kind, style, isHead ? 0 : classStart, countEnd - countWidth - classStart);
    }
    {
        const Part cell(m_canvas, others);
        Column counts(m_canvas, m_setter, margin, m_page.y(), countEnd);
        counts.rightText(count, style, countWidth);
    }
    const Part cell(m_canvas, others);
    Column words(m_canvas, m_setter, margin + namesStart, m_page.y(), contentWidth - namesStart);
    constexpr int allOfThem = 8; // 35 names, and the longest of them, take no more
    words.text(names, isHead ? small : dress::in(dress::ink, small), allOfThem);
    m_page.moveTo(words.y() + 0.3);
}

void OccupationCardPainter::zoneRow(std::size_t number)
{
    const OccupationCard::Zones::Row& row = m_card.zones.rows[number];
    const double top = m_page.y();
    const QRectF box(margin, top + 0.7, swatch, swatch);
    constexpr double rim = 0.2;
    m_canvas.fill(box, landLine);
    m_canvas.fill(box.adjusted(rim, rim, -rim, -rim),
                  row.band ? tints[static_cast<std::size_t>(*row.band)] : unclassed);
    zoneCells(row.text, numberText(row.postcodes), namesOf(row), false);
    if (m_card.market.isSpanning && row.postcodes > 0)
        m_canvas.figure(QRectF(margin, top, countEnd + 1, Column::lineHeight(small)),
                        {Kind::Zone, static_cast<int>(number)});
}

void OccupationCardPainter::zones()
{
    const OccupationCard::Zones& zones = m_card.zones;
    const Part section(m_canvas, Tag::Section);
    heading(m_page, zones.title);
    intro(m_page, zones.intro);
    if (zones.here) {
        const Part part(m_canvas, Tag::Paragraph);
        const bool isRatio = zones.here->band && !m_card.market.isSpanning;
        const QString said =
            isRatio ? QCoreApplication::translate("cardpages", "%1 vacancies for every 100 CVs").arg(zones.here->text)
                    : zones.here->text;
        m_page.text(QCoreApplication::translate("cardpages", "Around %1 %2: %3")
                        .arg(QString::number(zones.here->postcode), zones.here->place, said),
                    dress::strong, 1);
        m_page.skip(0.6);
    }
    if (!zones.rows.empty()) {
        const Part table(m_canvas, Tag::Table);
        zoneCells(m_card.market.isSpanning ? QCoreApplication::translate("cardpages", "class")
                                           : QCoreApplication::translate("cardpages", "per 100"),
                  QCoreApplication::translate("cardpages", "postcodes"),
                  QCoreApplication::translate("cardpages", "among others around"), true);
        for (std::size_t i = 0; i < zones.rows.size(); ++i)
            zoneRow(i);
    }
    end();
}

} // namespace spiegel::cardpages
