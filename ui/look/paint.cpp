// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/paint.h"

#include "ui/look/style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QRegion>
#include <QStyleOption>

namespace spiegel::look {

namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor faint(Role role)
{
    return Theme::blend(color(role), color(Role::Background), 0.45);
}

ButtonKind kindOf(const QWidget* widget)
{
    return widget == nullptr ? ButtonKind::Quiet : ButtonKind(widget->property(kindProperty).toInt());
}

struct ButtonTones
{
    QColor fill;
    QColor outline;
    QColor text;
};

ButtonTones tonesOf(const QStyleOption& option, const QWidget* widget)
{
    const bool over = has(option, QStyle::State_MouseOver);
    const bool down = has(option, QStyle::State_Sunken);
    const bool on = has(option, QStyle::State_On);
    if (!has(option, QStyle::State_Enabled)) {
        const bool plain = kindOf(widget) == ButtonKind::Plain;
        return {plain ? QColor() : color(Role::Sunken), plain ? QColor() : color(Role::Border), faint(Role::Muted)};
    }
    switch (kindOf(widget)) {
    case ButtonKind::Primary:
        return {color(over || down ? Role::AccentHover : Role::Accent), {}, color(Role::AccentText)};
    case ButtonKind::Danger:
        return {color(over || down ? Role::DangerSoft : Role::Surface), color(Role::Danger), color(Role::Danger)};
    case ButtonKind::Plain:
        return {on             ? color(Role::AccentSoft)
                : over || down ? color(Role::Hover)
                               : QColor(),
                {},
                color(on ? Role::Accent : Role::Text)};
    case ButtonKind::Quiet:
        break;
    }
    return {color(on             ? Role::AccentSoft
                  : over || down ? Role::Hover
                                 : Role::Surface),
            color(on ? Role::Accent : Role::Field), color(on ? Role::Accent : Role::Text)};
}

void paintText(QPainter& painter, const QRect& where, int flags, const QString& text, const QColor& tone)
{
    painter.setPen(tone);
    painter.drawText(where, flags, text);
}

bool showsFocus(const QStyleOption& option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

} // namespace

void paintBox(QPainter& painter, const QRectF& where, const QColor& fill, const QColor& outline, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
    const qreal inset = outline.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QRegion boxRegion(const QRect& where, int radius)
{
    const int side = 2 * radius;
    const QRegion dot(QRect(where.topLeft(), QSize(side, side)), QRegion::Ellipse);
    const int right = where.width() - side;
    const int down = where.height() - side;
    return QRegion(where.adjusted(radius, 0, -radius, 0)) + where.adjusted(0, radius, 0, -radius) + dot +
           dot.translated(right, 0) + dot.translated(0, down) + dot.translated(right, down);
}

void paintFocusRing(QPainter& painter, const QRectF& where, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Role::Focus), 2));
    painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

bool showsFocus(const QWidget& widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const ButtonTones tones = tonesOf(option, widget);
    paintBox(painter, option.rect, tones.fill, tones.outline, controlRadius);
    if (showsFocus(option)) {
        paintFocusRing(painter, option.rect, controlRadius);
    }
}

void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const QColor tone = tonesOf(option, widget).text;
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const bool iconOnly = option.text.isEmpty();
    const QSize icon = option.icon.isNull() ? QSize() : option.iconSize;
    const int gap = icon.isEmpty() || iconOnly ? 0 : grid;
    const int arrow = menu ? 12 + halfSpace : 0;
    const QFontMetrics metrics(painter.font());
    const int text = metrics.horizontalAdvance(option.text);
    const int iconWidth = icon.isEmpty() ? 0 : icon.width();
    int x = option.rect.x() + (option.rect.width() - iconWidth - gap - text - arrow) / 2;
    x = std::max(x, option.rect.x() + (iconOnly ? 0 : halfSpace));
    const int middle = option.rect.center().y() + 1;
    if (!icon.isEmpty()) {
        const QRect where(QPoint(x, middle - icon.height() / 2), icon);
        const auto mode = has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        const qreal ratio = painter.device()->devicePixelRatioF();
        const QPixmap sign =
            option.icon.pixmap(icon, ratio, mode, has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
        painter.drawPixmap(where, sign);
        x += iconWidth + gap;
    }
    paintText(painter, QRect(x, option.rect.y(), text + 2, option.rect.height()),
              Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, option.text, tone);
    if (menu) {
        paintIcon(painter, Icon::Down, QRectF(x + text + halfSpace, middle - 6, 12, 12), tone);
    }
}

void paintToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget)
{
    QStyleOptionButton button;
    button.QStyleOption::operator=(option);
    button.text = option.toolButtonStyle == Qt::ToolButtonIconOnly ? QString() : option.text;
    button.icon = option.toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : option.icon;
    button.iconSize = option.iconSize;
    button.features = option.features.testFlag(QStyleOptionToolButton::HasMenu) ? QStyleOptionButton::HasMenu
                                                                                : QStyleOptionButton::None;
    paintButton(painter, button, widget);
    paintButtonLabel(painter, button, widget);
}

void paintField(QPainter& painter, const QStyleOption& option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool active = enabled && has(option, QStyle::State_HasFocus);
    const Role outline = active ? Role::Accent : Role::Field;
    paintBox(painter, option.rect, color(enabled ? Role::Surface : Role::Sunken), color(outline), controlRadius);
    if (active) {
        paintFocusRing(painter, option.rect, controlRadius);
    }
}

void paintCheck(QPainter& painter, const QStyleOption& option)
{
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool filled = on || partly;
    const QColor fill = filled ? (enabled ? color(Role::Accent) : faint(Role::Muted)) : color(Role::Surface);
    paintBox(painter, box, fill, filled ? fill : color(Role::Field), 4);
    if (on || partly) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Role::AccentText), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF middle = box.center();
        if (partly) {
            painter.drawLine(middle + QPointF(-4, 0), middle + QPointF(4, 0));
        } else {
            painter.drawPolyline(QPolygonF{middle + QPointF(-4, 0), middle + QPointF(-1, 3), middle + QPointF(4, -3)});
        }
        painter.restore();
    }
    if (showsFocus(option)) {
        paintFocusRing(painter, box.adjusted(-2, -2, 2, 2), 5);
    }
}

void paintRadio(QPainter& painter, const QStyleOption& option)
{
    const bool on = has(option, QStyle::State_On);
    const QRectF box = option.rect;
    paintBox(painter, box, color(on ? Role::Accent : Role::Surface), color(on ? Role::Accent : Role::Field),
             box.width() / 2);
    if (on) {
        const qreal inset = box.width() * 0.31;
        paintBox(painter, box.adjusted(inset, inset, -inset, -inset), color(Role::AccentText), {}, box.width());
    }
    if (showsFocus(option)) {
        paintFocusRing(painter, box.adjusted(-2, -2, 2, 2), box.width());
    }
}

} // namespace spiegel::look
