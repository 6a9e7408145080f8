// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/cvcardmeasures.h"
#include "core/cardpages/occupationcardpainter.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace spiegel::cardpages {

using cards::FigureRef;
using occupationcards::OccupationCard;
using Kind = FigureRef::Kind;

namespace {

constexpr TextStyle small{Weight::Regular, points(7), dress::muted};

/// The scale shows ratios from 1/11 to 11; what is beyond stands at its end.
constexpr double widest = 3.5; // doublings to either side of 1

double placeOf(double ratio)
{
    if (ratio <= 0)
        return 0;
    return std::clamp((std::log2(ratio) + widest) / (2 * widest), 0.0, 1.0);
}

/// A line through points, as wide as it should be drawn.
QPainterPath lineThrough(const std::vector<QPointF>& points, double width)
{
    QPainterPath line(points.front());
    for (std::size_t i = 1; i < points.size(); ++i)
        line.lineTo(points[i]);
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line);
}

} // namespace

void OccupationCardPainter::scale(Column& column)
{
    const OccupationCard::Tension& tension = m_card.market.tension;
    const auto ratio = tension.spanning.ratio();
    const auto sure = tension.spanning.interval();
    const Figured figured(column, refOf(countOf(tension), {Kind::Tension}));
    const bool isSpanning = m_card.market.isSpanning;
    const QString kind = isSpanning ? tension.text : QCoreApplication::translate("cardpages", "Demand / supply");
    const QString said = ratio ? QCoreApplication::translate("cardpages", "%1: %2 vacancies for every 100 job seekers")
                                     .arg(kind, text::number(std::llround(*ratio * 100)))
                               : QCoreApplication::translate("cardpages", "%1: nobody to reckon with").arg(kind);
    {
        const Part part(m_canvas, Tag::Paragraph);
        column.text(said, dress::strong, 2);
    }
    column.skip(1.6);
    const Part figure(m_canvas, Tag::Figure, said);
    constexpr double height = 3;
    const double left = column.left();
    const double width = column.width();
    std::array<double, 6> edges = {0, 0, 0, 0, 0, 1};
    for (std::size_t i = 0; i < market::tightnessBorders.size(); ++i)
        edges[i + 1] = placeOf(market::tightnessBorders[i]);
    const double y = column.y();
    for (std::size_t i = 0; i < tints.size(); ++i) {
        const double from = left + width * edges[i];
        const double to = left + width * edges[i + 1];
        m_canvas.fill(QRectF(from, y, to - from - 0.3, height), isSpanning ? tints[i] : dress::track);
        if (!isSpanning)
            continue;
        const Line name = m_setter.fitted(market::text(market::tightnesses[i]), small, to - from);
        m_canvas.text(name, {(from + to - name.width) / 2, y + height + Column::rise(small) + 0.4});
    }
    if (ratio) {
        const double from = left + width * placeOf(sure.low);
        const double to = left + width * placeOf(sure.high);
        m_canvas.fill(QRectF(from, y + height / 2 - 0.3, std::max(0.4, to - from), 0.6), dress::ink);
        m_canvas.fill(QRectF(left + width * placeOf(*ratio) - 0.5, y - 0.8, 1, height + 1.6), dress::ink);
    }
    column.moveTo(y + height + Column::lineHeight(small) + 2.4);
}

void OccupationCardPainter::trend(Column& column)
{
    const OccupationCard::Trend& trend = m_card.trend;
    if (trend.weeks.size() < 2)
        return;
    const Figured figured(column, FigureRef{Kind::Weeks});
    {
        const Part part(m_canvas, Tag::Paragraph);
        column.text(trend.intro, dress::note, lines(2));
    }
    column.skip(0.8);
    const Part figure(m_canvas, Tag::Figure, trend.intro);
    constexpr double height = 9;
    constexpr double labels = 30;
    const auto draw = [&](int OccupationCard::Week::*member, QRgb colour, const QString& name) {
        int most = 1;
        for (const OccupationCard::Week& week : trend.weeks) {
            most = std::max({most, week.vacancies, week.wished});
        }
        std::vector<QPointF> points;
        for (std::size_t i = 0; i < trend.weeks.size(); ++i) {
            const double x = column.left() + (column.width() - labels) * static_cast<double>(i) /
                                                 static_cast<double>(trend.weeks.size() - 1);
            points.emplace_back(x, column.y() + height * (1 - static_cast<double>(trend.weeks[i].*member) / most));
        }
        m_canvas.path(lineThrough(points, 0.5), colour);
        m_canvas.text(m_setter.fitted(name, dress::in(colour, small), labels - 2),
                      {column.right() - labels + 2, points.back().y() + 0.8});
    };
    draw(&OccupationCard::Week::vacancies, dress::bar, QCoreApplication::translate("cardpages", "vacancies"));
    draw(&OccupationCard::Week::wished, dress::muted, QCoreApplication::translate("cardpages", "look for it"));
    column.skip(height + 2);
}

} // namespace spiegel::cardpages
