// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/fillheads.h"

#include "ui/look/type.h"

#include <QPainter>

#include <algorithm>

namespace spiegel::uiquality {

namespace {

constexpr int onOneLine = look::space(11); ///< titles up to this long stay on one line
constexpr int air = look::space(1);

} // namespace

QStringList headLines(const QString& title, const QFontMetrics& metrics, int room)
{
    if (metrics.horizontalAdvance(title) <= room) {
        return {title};
    }
    const QStringList words = title.split(QLatin1Char(' '));
    QStringList best{title};
    int shortest = metrics.horizontalAdvance(title);
    for (qsizetype first = 1; first < words.size(); ++first) {
        const QString upper = words.first(first).join(QLatin1Char(' '));
        const QString lower = words.sliced(first).join(QLatin1Char(' '));
        const int longer = std::max(metrics.horizontalAdvance(upper), metrics.horizontalAdvance(lower));
        if (longer < shortest) {
            shortest = longer;
            best = {upper, lower};
        }
    }
    return best;
}

int headHeight(const QStringList& titles, const QFontMetrics& metrics, int least, int most)
{
    int longest = least;
    for (const QString& title : titles) {
        for (const QString& line : headLines(title, metrics, onOneLine)) {
            longest = std::max(longest, metrics.horizontalAdvance(line) + 2 * air);
        }
    }
    return std::min(longest, most);
}

void paintHeadLines(QPainter& painter, const QRect& head, const QString& title)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = head.height() - air;
    const QStringList lines = headLines(title, metrics, std::min(room, onOneLine));
    const int step = std::min(metrics.height(), head.width() / 2);
    painter.save();
    painter.translate(head.center().x(), head.bottom() - air / 2);
    painter.rotate(-90);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int middle = lines.size() == 1 ? 0 : i == 0 ? -step / 2 : step - step / 2;
        painter.drawText(QRect(0, middle - metrics.height() / 2, room, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(lines[i], Qt::ElideRight, room));
    }
    painter.restore();
}

} // namespace spiegel::uiquality
