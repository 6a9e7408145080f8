// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careers/egopainter.h"

#include "ui/look/paint.h"
#include "ui/look/type.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace spiegel::uicareers {

namespace {

constexpr double quiet = 0.3;
constexpr double strong = 0.62;
constexpr double standsOut = 0.85;
constexpr double dimmed = 0.12;
constexpr double arrowSide = 12;

/// Lends its context to the sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(spiegel::uicareers::EgoPainter)
};

QString headingText(const EgoHeading& heading)
{
    switch (heading.direction) {
    case look::Direction::Up:
        return heading.isArriving ? Words::tr("from a lower level") : Words::tr("to a higher level");
    case look::Direction::Sideways:
        return heading.isArriving ? Words::tr("from the same level") : Words::tr("to the same level");
    case look::Direction::Down:
        return heading.isArriving ? Words::tr("from a higher level") : Words::tr("to a lower level");
    case look::Direction::Unknown:
        break;
    }
    return Words::tr("level not known");
}

void paintHeading(QPainter& painter, const EgoHeading& heading)
{
    const QColor color = look::Theme::current().direction(heading.direction);
    painter.setFont(look::font(look::Size::Small, QFont::DemiBold));
    painter.setPen(look::color(look::Role::Muted));
    const QRectF& box = heading.place;
    const QFontMetricsF letters(painter.font());
    const QString text = letters.elidedText(headingText(heading), Qt::ElideRight, box.width() - arrowSide - 6);
    const double width = letters.horizontalAdvance(text);
    const double y = box.center().y() - arrowSide / 2;
    if (heading.isArriving) {
        painter.drawText(box.adjusted(0, 0, -arrowSide - 6, 0), int(Qt::AlignRight | Qt::AlignVCenter), text);
        paintArrow(painter, {box.right() - arrowSide, y, arrowSide, arrowSide}, heading.direction, color);
    } else {
        paintArrow(painter, {box.left(), y, arrowSide, arrowSide}, heading.direction, color);
        painter.drawText(QRectF(box.left() + arrowSide + 6, box.top(), width + 2, box.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter), text);
    }
}

void paintBand(QPainter& painter, const EgoBand& band, double seen)
{
    const QColor color = look::Theme::current().direction(band.direction);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::Theme::blend(color, look::color(look::Role::Surface), seen));
    painter.drawPath(band.band);
}

void paintRow(QPainter& painter, const EgoBand& band, const EgoWords& words, bool isLoud, bool isDimmed)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::Theme::current().direction(band.direction));
    painter.drawRoundedRect(band.bar, 1, 1);
    const Qt::Alignment side = band.isArriving ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(look::font(look::Size::Body, isLoud ? QFont::DemiBold : QFont::Normal));
    painter.setPen(look::color(isDimmed ? look::Role::Muted : look::Role::Text));
    const QString name =
        QFontMetricsF(painter.font()).elidedText(words.names[band.step], Qt::ElideRight, band.name.width());
    painter.drawText(band.name, int(side | Qt::AlignVCenter), name);
    painter.setFont(look::font(look::Size::Small, isLoud ? QFont::DemiBold : QFont::Normal));
    painter.setPen(look::color(look::Role::Muted));
    painter.drawText(band.figure, int(side | Qt::AlignVCenter), words.figures[band.step]);
}

void paintMiddle(QPainter& painter, const QRectF& box, const EgoWords& words)
{
    look::paintBox(painter, box, look::color(look::Role::AccentSoft), look::color(look::Role::Accent),
                   look::surfaceRadius);
    const QRectF inner = box.adjusted(10, 8, -10, -8);
    QFont name = look::font(look::Size::Large, QFont::DemiBold);
    const QStringList parts = words.occupation.split(QLatin1Char(' '));
    const auto isTooLong = [&] {
        return std::any_of(parts.begin(), parts.end(), [&](const QString& part) {
            return QFontMetricsF(name).horizontalAdvance(part) > inner.width();
        });
    };
    // Smaller letters rather than a word broken in the middle; that only where a word fits in no size.
    for (const look::Size size : {look::Size::Body, look::Size::Small}) {
        if (isTooLong())
            name = look::font(size, QFont::DemiBold);
    }
    const bool isLong = isTooLong();
    const QFont small = look::font(look::Size::Small);
    const QRectF factsBox = box.adjusted(6, 0, -6, 0);
    const QString facts = words.facts.join(QLatin1Char('\n'));
    const int factsWrap = int(Qt::AlignHCenter) | int(Qt::TextWordWrap);
    const double factsHeight = QFontMetricsF(small).boundingRect(factsBox, factsWrap, facts).height();
    const int wrap = int(Qt::AlignCenter) | int(Qt::TextWordWrap) | (isLong ? int(Qt::TextWrapAnywhere) : 0);
    const QRectF text = QFontMetricsF(name).boundingRect(QRectF(0, 0, inner.width(), inner.height() - factsHeight - 8),
                                                         wrap, words.occupation);
    const double top = inner.center().y() - (text.height() + 8 + factsHeight) / 2;
    painter.setFont(name);
    painter.setPen(look::color(look::Role::Text));
    painter.drawText(QRectF(inner.left(), top, inner.width(), text.height() + 1), wrap, words.occupation);
    painter.setFont(small);
    painter.setPen(look::color(look::Role::Muted));
    painter.drawText(QRectF(factsBox.left(), top + text.height() + 8, factsBox.width(), factsHeight + 1), factsWrap,
                     facts);
}

void paintMore(QPainter& painter, const QRectF& where, int hidden, int shown, bool isArriving)
{
    painter.setFont(look::font(look::Size::Small));
    painter.setPen(look::color(look::Role::Muted));
    const int side = int((isArriving ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop) | int(Qt::TextWordWrap);
    if (hidden > 0)
        painter.drawText(where, side, Words::tr("and %n more step(s), see the table", nullptr, hidden));
    else if (shown == 0)
        painter.drawText(where, side,
                         isArriving ? Words::tr("no step here with enough people")
                                    : Words::tr("no step from here with enough people"));
}

} // namespace

void paintArrow(QPainter& painter, const QRectF& where, look::Direction direction, const QColor& color)
{
    painter.save();
    painter.translate(where.center());
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (direction == look::Direction::Unknown) {
        painter.drawEllipse(QPointF(), 2, 2);
    } else {
        painter.rotate(direction == look::Direction::Up ? -45 : direction == look::Direction::Down ? 45 : 0);
        const double half = where.width() / 2 - 1;
        painter.drawLine(QPointF(-half, 0), QPointF(half, 0));
        const std::array<QPointF, 3> head = {QPointF(half - 3.5, -3.5), QPointF(half, 0), QPointF(half - 3.5, 3.5)};
        painter.drawPolyline(head.data(), static_cast<int>(head.size()));
    }
    painter.restore();
}

void paintEgo(QPainter& painter, const EgoPicture& picture, const EgoWords& words, int loud)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), picture.size), look::color(look::Role::Surface));
    int arriving = 0;
    for (std::size_t index = 0; index < picture.bands.size(); ++index) {
        const EgoBand& band = picture.bands[index];
        arriving += band.isArriving ? 1 : 0;
        if (static_cast<int>(index) != loud)
            paintBand(painter, band, loud >= 0 ? dimmed : quiet + (strong - quiet) * std::min(1.0, band.strength));
    }
    if (loud >= 0)
        paintBand(painter, picture.bands[static_cast<std::size_t>(loud)], standsOut);
    for (std::size_t index = 0; index < picture.bands.size(); ++index)
        paintRow(painter, picture.bands[index], words, static_cast<int>(index) == loud,
                 loud >= 0 && static_cast<int>(index) != loud);
    for (const EgoHeading& heading : picture.headings)
        paintHeading(painter, heading);
    paintMiddle(painter, picture.middle, words);
    paintMore(painter, picture.moreArriving, picture.hiddenArriving, arriving, true);
    paintMore(painter, picture.moreLeaving, picture.hiddenLeaving, static_cast<int>(picture.bands.size()) - arriving,
              false);
    painter.restore();
}

} // namespace spiegel::uicareers
