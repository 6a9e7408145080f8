// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/legend.h"

#include "core/text/dutch.h"
#include "ui/look/paint.h"
#include "ui/look/type.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace spiegel::map {

namespace {

constexpr double room = 12;
constexpr double row = 20;
constexpr double widest = 260;
constexpr double narrowest = 120;
constexpr QSizeF swatch(20, 12);
constexpr double gap = 8;
constexpr double mostCovered = 0.1; ///< of the map, by a box

QFont titleFont()
{
    return look::font(look::Size::Small, QFont::DemiBold);
}

QFont textFont()
{
    return look::font(look::Size::Small);
}

QString inWords(const char* words)
{
    return QCoreApplication::translate("map", words);
}

} // namespace

QString sourceLine(const Content& content)
{
    const QString outlines = inWords(QT_TRANSLATE_NOOP("map", "Map: CBS / Kadaster (CC BY 4.0), adapted"));
    return content.source.isEmpty() ? outlines : QString(outlines + QStringLiteral(" · ") + content.source);
}

Legend::Legend(const Content& content)
{
    const Classes& classes = content.classes;
    const Figures& figures = classes.figures();
    m_title = figures.title;
    m_of = figures.of;
    if (!figures.isEmpty()) {
        if (classes.has(Look::Zero))
            m_rows.push_back({text::number(qint64(0)), Coloring::fillOf(Look::Zero, 0), false});
        if (classes.has(Look::Amount)) {
            for (std::size_t one = 0; one < classes.count(); ++one)
                m_rows.push_back({classes.text(one), Coloring::fillOf(Look::Amount, classes.tint(one)), false});
        }
        if (classes.has(Look::Hidden))
            m_rows.push_back({inWords(QT_TRANSLATE_NOOP("map", "x: hidden to protect people")),
                              Coloring::fillOf(Look::Hidden, 0), false});
        if (classes.has(Look::Unknown))
            m_rows.push_back({text::unknownWord(), Coloring::fillOf(Look::Unknown, 0), false});
    }
    if (!content.zone.postcodes.empty() && !content.zoneText.isEmpty()) {
        Fill fill = Coloring::fillOf(Look::Plain, 0);
        fill.color = (figures.isEmpty() ? Coloring::plainInZone() : look::color(look::Role::Surface)).rgb();
        m_rows.push_back({content.zoneText, fill, true});
    }
}

double Legend::width() const
{
    const QFontMetricsF strong(titleFont());
    const QFontMetricsF plain(textFont());
    double words = std::max(strong.horizontalAdvance(m_title), plain.horizontalAdvance(m_of));
    for (const Row& one : m_rows)
        words = std::max(words, plain.horizontalAdvance(one.text) + swatch.width() + gap);
    return std::clamp(std::ceil(words) + 2 * room + 1, narrowest, widest);
}

double Legend::heightOf(const QString& words, bool strong, double width) const
{
    if (words.isEmpty())
        return 0;
    const QFontMetricsF metrics(strong ? titleFont() : textFont());
    return std::ceil(metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, words).height());
}

QSizeF Legend::size() const
{
    if (isEmpty())
        return {};
    const double inner = width() - 2 * room;
    double height = 2 * room + heightOf(m_title, true, inner) + heightOf(m_of, false, inner);
    if (!m_title.isEmpty() || !m_of.isEmpty())
        height += gap / 2;
    for (const Row& one : m_rows)
        height += std::max(row, heightOf(one.text, false, inner - swatch.width() - gap) + gap / 2);
    return {width(), height};
}

void Legend::paintBox(QPainter& painter, QPointF corner) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    look::paintBox(painter, QRectF(corner, size()), look::color(look::Role::Raised), look::color(look::Role::Border),
                   look::menuRadius);
    const double inner = width() - 2 * room;
    double y = corner.y() + room;
    const auto write = [&](const QString& words, const QFont& font, look::Role tone, double x, double width,
                           double least) {
        if (words.isEmpty())
            return;
        const double height = heightOf(words, font.weight() >= QFont::DemiBold, width);
        painter.setFont(font);
        painter.setPen(look::color(tone));
        painter.drawText(QRectF(x, y + std::max(0.0, (least - height) / 2), width, height), Qt::TextWordWrap, words);
        y += std::max(least, least > 0 ? height + gap / 2 : height);
    };
    write(m_title, titleFont(), look::Role::Text, corner.x() + room, inner, 0);
    write(m_of, textFont(), look::Role::Muted, corner.x() + room, inner, 0);
    if (y > corner.y() + room)
        y += gap / 2;
    for (const Row& one : m_rows) {
        const QRectF box(QPointF(corner.x() + room, y + (row - swatch.height()) / 2), swatch);
        paintSwatch(painter, box, one.fill, one.isZone);
        write(one.text, textFont(), look::Role::Text, corner.x() + room + swatch.width() + gap,
              inner - swatch.width() - gap, row);
    }
    painter.restore();
}

double Legend::stripHeight(QSizeF screen) const
{
    const QSizeF box = size();
    const bool coversMuch = box.width() * box.height() > mostCovered * screen.width() * screen.height();
    return isEmpty() || !coversMuch ? 0 : flow(nullptr, screen.width());
}

QRectF Legend::place(QSizeF screen) const
{
    if (isEmpty())
        return {};
    const double strip = stripHeight(screen);
    return strip > 0 ? QRectF(0, 0, screen.width(), strip) : QRectF(QPointF(mapMargin, mapMargin), size());
}

double Legend::flow(QPainter* painter, double width) const
{
    const QFontMetricsF plain(textFont());
    double x = room;
    double y = room / 2;
    const auto write = [&](const QString& words, const QFont& font, look::Role tone) {
        const QFontMetricsF metrics(font);
        const double length = std::min(metrics.horizontalAdvance(words), width - room - x);
        if (painter != nullptr) {
            painter->setFont(font);
            painter->setPen(look::color(tone));
            painter->drawText(QRectF(x, y, length + 1, row), int(Qt::AlignLeft | Qt::AlignVCenter),
                              metrics.elidedText(words, Qt::ElideRight, length + 1));
        }
        x += length + gap;
    };
    if (!m_title.isEmpty()) {
        write(m_title, titleFont(), look::Role::Text);
        write(m_of, textFont(), look::Role::Muted);
    }
    bool isFirst = !m_title.isEmpty();
    for (const Row& one : m_rows) {
        const double wanted = swatch.width() + gap + plain.horizontalAdvance(one.text);
        if (isFirst || (x > room && x + wanted > width - room)) {
            x = room;
            y += row;
        }
        isFirst = false;
        if (painter != nullptr)
            paintSwatch(*painter, QRectF(QPointF(x, y + (row - swatch.height()) / 2), swatch), one.fill, one.isZone);
        x += swatch.width() + gap;
        write(one.text, textFont(), look::Role::Text);
        x += gap;
    }
    return y + row + room / 2;
}

void Legend::paint(QPainter& painter, QSizeF screen) const
{
    const QRectF box = place(screen);
    if (isEmpty())
        return;
    if (box.width() < screen.width()) {
        paintBox(painter, box.topLeft());
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(box, look::color(look::Role::Raised));
    painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), look::color(look::Role::Border));
    flow(&painter, screen.width());
    painter.restore();
}

QString Legend::text() const
{
    QStringList lines;
    for (const QString& words : {m_title, m_of}) {
        if (!words.isEmpty())
            lines << words;
    }
    for (const Row& one : m_rows)
        lines << one.text;
    return lines.join(QLatin1Char('\n'));
}

void paintSwatch(QPainter& painter, const QRectF& box, const Fill& fill, bool isZone)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(fill.color));
    painter.drawRect(box);
    painter.setBrush(Qt::NoBrush);
    if (fill.marks == Fill::Marks::Stripes) {
        painter.setPen(QPen(QColor(fill.mark), 1.4));
        for (double x = box.left() + stripeSpacing - 1; x < box.right() + box.height(); x += stripeSpacing) {
            const double low = std::max(box.left(), x - box.height());
            const double high = std::min(box.right(), x);
            painter.drawLine(QPointF(high, box.top() + (x - high)), QPointF(low, box.top() + (x - low)));
        }
    }
    if (fill.marks == Fill::Marks::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(fill.mark));
        for (double y = box.top() + 2; y < box.bottom() - 1; y += dotSpacing) {
            for (double x = box.left() + 3; x < box.right() - 1; x += dotSpacing)
                painter.drawEllipse(QPointF(x, y + 1), 1, 1);
        }
        painter.setBrush(Qt::NoBrush);
    }
    painter.setPen(QPen(isZone ? Coloring::zoneLine() : look::color(look::Role::Field), isZone ? 2 : 1));
    painter.drawRect(box);
}

void paintScale(QPainter& painter, QPointF corner, double unitsPerMetre)
{
    constexpr double longest = 120;
    double metres = 100;
    for (const double step : {2.0, 2.5, 2.0, 2.0, 2.5, 2.0, 2.0, 2.5, 2.0, 2.0}) {
        if (metres * step * unitsPerMetre > longest)
            break;
        metres *= step;
    }
    const double length = metres * unitsPerMetre;
    const QString words = metres < 1000 ? text::number(qint64(metres)) + QStringLiteral(" m")
                                        : text::number(qint64(metres / 1000)) + QStringLiteral(" km");
    painter.save();
    painter.setPen(QPen(look::color(look::Role::Muted), 1));
    const double left = corner.x() - length;
    painter.drawLine(QPointF(left, corner.y()), corner);
    for (const double x : {left, corner.x()})
        painter.drawLine(QPointF(x, corner.y() - 4), QPointF(x, corner.y()));
    painter.setFont(textFont());
    painter.drawText(QRectF(corner.x() - 200, corner.y() - 22, 200 - 4, 18), int(Qt::AlignRight | Qt::AlignBottom),
                     words);
    painter.restore();
}

} // namespace spiegel::map
