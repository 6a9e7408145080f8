// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slides/areamap.h"
#include "core/slides/reportslides.h"
#include "core/slides/stage.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::slides {

using paper::Column;
using paper::Part;
using paper::Tag;

namespace {

constexpr double panelWidth = 112;
constexpr double textLeft = panelWidth + 18;
constexpr double textWidth = 297 - textLeft - slideLeft;
constexpr double nameWidth = 34;
constexpr QRgb landOnAccent = 0xff585cc0;
constexpr QRgb areaOnAccent = 0xffffd166;

void fact(Stage& stage, Column& column, const QString& name, const QString& value)
{
    const Part row(stage.canvas(), Tag::TableRow);
    {
        const Part cell(stage.canvas(), Tag::RowHeader);
        column.leftText(name, dress::in(dress::muted, {dress::Weight::Regular, dress::points(12), 0}), 0,
                        nameWidth - 2);
    }
    const Part cell(stage.canvas(), Tag::TableCell);
    column.text(value, {dress::Weight::SemiBold, dress::points(12), dress::ink}, 2, nameWidth);
    column.skip(1.8);
}

} // namespace

void paintTitleSlide(Stage& stage)
{
    const brainstorm::Report& report = stage.report();
    paper::Canvas& canvas = stage.canvas();
    stage.beginBarePage();
    canvas.fill(QRectF(0, 0, panelWidth, pageSize.height()), dress::accent);
    canvas.bookmark(report.title, 0);
    constexpr double textTop = 38;
    Column column(canvas, stage.setter(), textLeft, textTop, textWidth);
    {
        const Part part(canvas, Tag::Heading1);
        column.text(report.title, {dress::Weight::SemiBold, dress::points(36), dress::ink}, 3);
    }
    column.skip(3);
    if (!report.subtitle.isEmpty()) {
        const Part part(canvas, Tag::Paragraph);
        column.text(report.subtitle, {dress::Weight::Regular, dress::points(16), dress::muted}, 3);
    }
    column.skip(12);
    canvas.fill(QRectF(textLeft, column.y(), 26, 1.2), dress::accent);
    column.skip(9);
    {
        const Part table(canvas, Tag::Table);
        fact(stage, column, QCoreApplication::translate("slides", "Where"), report.placeText);
        fact(stage, column, QCoreApplication::translate("slides", "Week"), text::date(report.snapshot));
        fact(stage, column, QCoreApplication::translate("slides", "For whom"), report.recipient);
        fact(stage, column, QCoreApplication::translate("slides", "Legal ground"), report.ground);
    }
    if (!report.isRelease) {
        const Part part(canvas, Tag::Paragraph);
        column.skip(3);
        column.text(QCoreApplication::translate("slides", "A look at what would go out: not given out yet"),
                    dress::in(dress::accent, dress::smallStrong), 2);
    }
    const QRectF frame(14, 24, panelWidth - 28, pageSize.height() - 48);
    const Part figure(
        canvas, Tag::Figure,
        QCoreApplication::translate("slides", "Map of the Netherlands; marked: %1").arg(report.placeText));
    AreaMap map(AreaMap::country(), frame);
    canvas.path(map.provinces(), landOnAccent);
    if (!report.postcodes.empty())
        canvas.path(map.postcodes(report.postcodes), areaOnAccent);
}

} // namespace spiegel::slides
