// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careers/careersfile.h"

#include "core/foundation/privatefile.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "ui/careers/careerswords.h"
#include "ui/graph/networkpainter.h"
#include "ui/look/onpaper.h"
#include "ui/look/type.h"
#include "ui/overview/arranged.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace spiegel::uicareers {

namespace {

constexpr int margin = 24;
constexpr int headHeight = 72;
constexpr int footHeight = 56;
constexpr int sharpness = 2; ///< pixels of a PNG to a unit

QRectF pictureArea(QSize size)
{
    return {0, headHeight, double(size.width()), double(size.height() - headHeight - footHeight)};
}

void paintFrame(QPainter& painter, const CareersAnswer& answer, QSize size)
{
    const QRectF inner(margin, 0, size.width() - 2 * margin, size.height());
    painter.setPen(look::color(look::Role::Text));
    painter.setFont(look::font(look::Size::Title, QFont::DemiBold));
    painter.drawText(QRectF(inner.left(), 12, inner.width(), 32), int(Qt::AlignLeft | Qt::AlignVCenter),
                     CareersWords::title(answer));
    painter.setPen(look::color(look::Role::Muted));
    painter.setFont(look::font(look::Size::Body));
    painter.drawText(QRectF(inner.left(), 44, inner.width(), 22), int(Qt::AlignLeft | Qt::AlignVCenter),
                     CareersWords::filters(answer.view));
    painter.setFont(look::font(look::Size::Small));
    const QRectF foot(inner.left(), size.height() - footHeight, inner.width(), footHeight - 12);
    painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignTop),
                     painter.fontMetrics().elidedText(CareersWords::footnote(answer), Qt::ElideRight,
                                                      static_cast<int>(inner.width())));
    painter.drawText(foot, int(Qt::AlignRight | Qt::AlignBottom),
                     CareersWords::source(answer.shelf->workplace) + QStringLiteral(" · Spiegelpaleis"));
}

void paintPicture(QPainter& painter, const CareersAnswer& answer, QSize size)
{
    const look::OnPaper paper;
    const QRectF area = pictureArea(size);
    painter.fillRect(QRectF(QPointF(), size), look::color(look::Role::Surface));
    painter.save();
    painter.translate(area.topLeft());
    if (answer.isOverview()) {
        graph::NetworkPainter network;
        network.setNetwork(std::make_shared<const graph::Network>(
            overview::arranged(answer.network, answer.view.arrangement).network));
        network.paint(painter, graph::cameraFor(network.network(), area.size()));
    } else {
        paintEgo(painter, egoPicture(answer.steps, area.size()), CareersWords::ofOne(answer));
    }
    painter.restore();
    paintFrame(painter, answer, size);
}

QByteArray png(const CareersAnswer& answer, QSize size)
{
    QImage image(size * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    paintPicture(painter, answer, size);
    painter.end();
    image.setText(QStringLiteral("Title"), CareersWords::title(answer));
    image.setText(QStringLiteral("Source"), CareersWords::source(answer.shelf->workplace));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const CareersAnswer& answer, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(CareersWords::title(answer));
    generator.setDescription(CareersWords::source(answer.shelf->workplace));
    QPainter painter(&generator);
    paintPicture(painter, answer, size);
    painter.end();
    return look::withKnownFonts(bytes);
}

/// RFC 4180; a text that a spreadsheet would take for a formula gets an apostrophe before it.
QString cell(QString text)
{
    constexpr QStringView risky = u"=+-@\t\r";
    if (!text.isEmpty() && risky.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    if (text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('\n')) ||
        text.contains(QLatin1Char('\r')))
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return text;
}

/// What each line ends with: of which week, from where, by which filters.
QStringList origin(const CareersAnswer& answer)
{
    const parts::Workplace& workplace = answer.shelf->workplace;
    return {workplace.snapshot.iso(), cell(workplace.source), cell(CareersWords::filters(answer.view))};
}

QByteArray occupationsCsv(const CareersAnswer& answer)
{
    QStringList lines = {QStringLiteral("code,name,cluster,cluster_name,arriving,leaving,elsewhere,bridge,snapshot,"
                                        "source,filters")};
    const people::OccupationCodes& codes = answer.codes();
    for (const int occupation : answer.occupations) {
        if (answer.view.arrangement.hidden.contains(codes.code(occupation)))
            continue;
        const communities::Standing& standing = *answer.communities.find(occupation);
        const auto cluster = static_cast<std::size_t>(standing.community);
        QStringList cells = {cell(codes.code(occupation)),
                             cell(codes.name(occupation)),
                             QString::number(standing.community + 1),
                             cell(communities::nameOf(answer.communities.communities[cluster], codes)),
                             QString::number(standing.arriving),
                             QString::number(standing.leaving),
                             standing.leaving == 0 ? QString() : QString::number(standing.elsewhereShare(), 'g', 17),
                             QString::number(standing.passing, 'g', 17)};
        lines << (cells + origin(answer)).join(QLatin1Char(','));
    }
    return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

QByteArray csv(const CareersAnswer& answer)
{
    if (answer.isOverview() && answer.view.listsOccupations)
        return occupationsCsv(answer);
    QStringList lines = {
        QStringLiteral("from,from_name,to,to_name,people,share,median_months,level_change,snapshot,source,filters")};
    for (const careers::Transition& step : answer.steps.steps) {
        const people::OccupationCodes& codes = answer.codes();
        QStringList cells = {cell(codes.code(step.from)),        cell(codes.name(step.from)),
                             cell(codes.code(step.to)),          cell(codes.name(step.to)),
                             QString::number(step.people),       QString::number(step.share(), 'g', 17),
                             QString::number(step.medianMonths), occupations::word(step.change)};
        lines << (cells + origin(answer)).join(QLatin1Char(','));
    }
    return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

} // namespace

QByteArray fileOf(const CareersAnswer& answer, FileKind kind, QSize size)
{
    switch (kind) {
    case FileKind::Png:
        return png(answer, size);
    case FileKind::Svg:
        return svg(answer, size);
    case FileKind::Csv:
        break;
    }
    return csv(answer);
}

Result<> saveFile(const CareersAnswer& answer, FileKind kind, const QString& path)
{
    const QByteArray content = fileOf(answer, kind);
    const parts::Workplace& workplace = answer.shelf->workplace;
    auto database = store::Database::open(workplace.database, store::Access::Write);
    if (!database)
        return fail(database.error());
    const QJsonObject detail = {{QStringLiteral("what"), QStringLiteral("careers")},
                                {QStringLiteral("file"), QFileInfo(path).fileName()},
                                {QStringLiteral("occupation"), answer.view.occupation},
                                {QStringLiteral("filters"), CareersWords::filters(answer.view)},
                                {QStringLiteral("steps"), static_cast<qint64>(answer.steps.steps.size())}};
    if (const auto written = store::writeJournal(*database, QStringLiteral("export"), workplace.snapshot, detail);
        !written)
        return written;
    return writePrivateFile(path, content);
}

} // namespace spiegel::uicareers
