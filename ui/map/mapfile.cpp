// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapfile.h"

#include "ui/look/onpaper.h"
#include "ui/look/theme.h"
#include "ui/look/type.h"
#include "ui/map/mapscreen.h"
#include "ui/map/vectormap.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace spiegel::map {

namespace {

constexpr int headHeight = 48;
constexpr int sharpness = 2; ///< pixels of a PNG to a unit

void paintHead(QPainter& painter, const QString& title, double width)
{
    const QFont font = look::font(look::Size::Title, QFont::DemiBold);
    const QRectF box(mapMargin, 0, width - 2 * mapMargin, headHeight);
    painter.fillRect(QRectF(0, 0, width, headHeight), look::color(look::Role::Surface));
    painter.setPen(look::color(look::Role::Text));
    painter.setFont(font);
    painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter),
                     QFontMetricsF(font).elidedText(title, Qt::ElideRight, box.width()));
}

QSize sizeOf(const Camera& camera)
{
    return camera.screen.toSize() + QSize(0, headHeight);
}

QByteArray png(std::shared_ptr<const Shapes> shapes, const Content& content, const Camera& camera, const QString& title)
{
    QImage image(sizeOf(camera) * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    painter.save();
    painter.translate(0, headHeight);
    MapScreen screen(std::move(shapes));
    screen.setContent(content);
    screen.paint(painter, camera, sharpness);
    painter.restore();
    paintHead(painter, title, camera.screen.width()); // over what reaches above the map
    painter.end();
    image.setText(QStringLiteral("Title"), title);
    image.setText(QStringLiteral("Source"), sourceLine(content));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const Shapes& shapes, const Content& content, const Camera& camera, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sizeOf(camera));
    generator.setViewBox(QRect(QPoint(), sizeOf(camera)));
    generator.setTitle(title);
    generator.setDescription(sourceLine(content));
    QPainter painter(&generator);
    painter.save();
    painter.translate(0, headHeight);
    paintVectorMap(painter, shapes, content, camera);
    painter.restore();
    paintHead(painter, title, camera.screen.width());
    painter.end();
    return look::withKnownFonts(bytes);
}

} // namespace

Result<QByteArray> mapFile(std::shared_ptr<const Shapes> shapes, const Content& content, const Camera& camera,
                           const QString& title, MapFileKind kind)
{
    if (!content.mayLeave())
        return fail(Problem::refused(
            QCoreApplication::translate("map", "This map shows true counts of people: it stays in the program."), {},
            QCoreApplication::translate("map", "Choose protected figures, or another colour, and save the map then.")));
    const look::OnPaper paper;
    return kind == MapFileKind::Png ? png(std::move(shapes), content, camera, title)
                                    : svg(*shapes, content, camera, title);
}

} // namespace spiegel::map
