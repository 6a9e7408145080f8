// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportwork.h"

#include "core/foundation/privatefile.h"
#include "core/geography/postcodes.h"
#include "core/paper/paintcanvas.h"
#include "core/spreadsheets/reportspreadsheet.h"
#include "ui/desk/openat.h"
#include "ui/map/placesearch.h"

#include <QCoreApplication>
#include <QPainter>

namespace spiegel::uireport {

namespace {

constexpr std::size_t mostFound = 10;

Result<ShownPointer> withSlides(Result<brainstorm::Report> report)
{
    if (!report)
        return fail(report.error());
    auto shown = std::make_shared<Shown>();
    shown->report = *std::move(report);
    paper::Typesetter setter;
    shown->slides = slides::reportSlides(shown->report, setter);
    return ShownPointer(std::move(shown));
}

} // namespace

Result<ShownPointer> look(const parts::Workplace& workplace, const brainstorm::Order& order, Progress& progress)
{
    auto database = desk::openToLook(workplace);
    if (!database)
        return fail(database.error());
    return withSlides(brainstorm::preview(*database, order, progress));
}

Result<ShownPointer> giveOut(const parts::Workplace& workplace, const brainstorm::Order& order, Progress& progress)
{
    auto database = desk::openAt(workplace, store::Access::Write);
    if (!database)
        return fail(database.error());
    return withSlides(brainstorm::giveOut(*database, order, progress));
}

Result<ShownPointer> giveOutFile(const parts::Workplace& workplace, const brainstorm::Order& order, const QString& path,
                                 Progress& progress)
{
    auto shown = giveOut(workplace, order, progress);
    if (!shown)
        return shown;
    paper::Typesetter setter;
    const bool isSpreadsheet = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    const auto file = isSpreadsheet ? spreadsheets::reportSpreadsheet((*shown)->report)
                                    : Result<QByteArray>(slides::reportPdf((*shown)->report, setter));
    if (!file)
        return fail(file.error());
    if (const auto written = writePrivateFile(path, *file); !written)
        return fail(written.error());
    return shown;
}

QImage picture(const slides::Slide& slide, QSize room)
{
    const QSize size = slides::pageSize.scaled(room, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paper::PaintCanvas canvas(painter, size.width() / slides::pageSize.width());
    slide.drawing->playOn(canvas);
    return image;
}

std::vector<parts::Suggestion> findAreas(const QString& text)
{
    std::vector<parts::Suggestion> found;
    const QString country = QCoreApplication::translate("uireport", "The whole country");
    if (country.contains(text, Qt::CaseInsensitive))
        found.push_back({country, QString(), QStringLiteral("country:"), look::Icon::Target});
    for (const geography::Place& region : geography::Postcodes::builtIn().regions()) {
        if (region.name.startsWith(text, Qt::CaseInsensitive))
            found.push_back({region.name, QCoreApplication::translate("uireport", "labour-market region"),
                             QStringLiteral("area:") + region.code, look::Icon::Target});
    }
    for (parts::Suggestion& place : map::findPlaces(text)) {
        // A place is reported on as its municipality, which stands in the list itself.
        if (!place.key.startsWith(QLatin1String("place:")))
            found.push_back(std::move(place));
    }
    if (found.size() > mostFound)
        found.resize(mostFound);
    return found;
}

} // namespace spiegel::uireport
