// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/paint.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace spiegel::look {

namespace {

constexpr int scrollThickness = 6;
constexpr int progressThickness = 6;

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor textTone(const QStyleOption& option, Role role = Role::Text)
{
    return has(option, QStyle::State_Enabled) ? color(role) : option.palette.color(QPalette::Disabled, QPalette::Text);
}

void paintSortArrow(QPainter& painter, const QStyleOptionHeader& option, const QRect& text)
{
    if (option.sortIndicator == QStyleOptionHeader::None) {
        return;
    }
    const QFontMetrics metrics(painter.font());
    const int width = std::min(metrics.horizontalAdvance(option.text), text.width());
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    const int x = right ? text.right() - width - 14 : text.left() + width + 4;
    // Qt's SortDown is the ascending order: small above, the arrow pointing the way values grow.
    const Icon sign = option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::Up : Icon::Down;
    paintIcon(painter, sign, QRectF(x, text.center().y() - 5, 12, 12), color(Role::Accent));
}

} // namespace

void paintCombo(QPainter& painter, const QStyleOptionComboBox& option)
{
    const bool over = has(option, QStyle::State_MouseOver) && !option.editable;
    const bool enabled = has(option, QStyle::State_Enabled);
    const Role fill = !enabled ? Role::Sunken : over ? Role::Hover : Role::Surface;
    paintBox(painter, option.rect, color(fill), color(Role::Field), controlRadius);
    if (has(option, QStyle::State_HasFocus) && (option.editable || has(option, QStyle::State_KeyboardFocusChange))) {
        paintFocusRing(painter, option.rect, controlRadius);
    }
    const QRectF arrow(option.rect.right() - 23, option.rect.center().y() - 7, 16, 16);
    paintIcon(painter, Icon::Down, arrow, textTone(option, Role::Muted));
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider)
{
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool busy = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    QRectF thumb = slider;
    if (option.orientation == Qt::Vertical) {
        thumb.setLeft(thumb.center().x() - scrollThickness / 2.0);
        thumb.setWidth(scrollThickness);
        thumb.adjust(0, 2, 0, -2);
    } else {
        thumb.setTop(thumb.center().y() - scrollThickness / 2.0);
        thumb.setHeight(scrollThickness);
        thumb.adjust(2, 0, -2, 0);
    }
    const QColor tone = busy ? Theme::blend(color(Role::Muted), color(Role::Field), 0.5) : color(Role::Field);
    paintBox(painter, thumb, tone, {}, scrollThickness / 2.0);
}

void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    constexpr qreal thickness = 4;
    constexpr qreal radius = 7;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool over = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QColor tone = color(!enabled ? Role::Field : over ? Role::AccentHover : Role::Accent);
    const QPointF middle = QRectF(handle).center();
    QRectF line = option.rect;
    QRectF done = line;
    if (option.orientation == Qt::Horizontal) {
        line = QRectF(line.left(), middle.y() - thickness / 2, line.width(), thickness);
        done = line;
        option.upsideDown ? done.setLeft(middle.x()) : done.setRight(middle.x());
    } else {
        line = QRectF(middle.x() - thickness / 2, line.top(), thickness, line.height());
        done = line;
        option.upsideDown ? done.setTop(middle.y()) : done.setBottom(middle.y());
    }
    paintBox(painter, line, color(Role::Border), {}, thickness / 2);
    paintBox(painter, done, tone, {}, thickness / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone, 2));
    painter.setBrush(color(Role::Surface));
    painter.drawEllipse(middle, radius, radius);
    painter.restore();
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, QRectF(middle.x() - 10, middle.y() - 10, 20, 20), 10);
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option)
{
    QRectF groove = option.rect;
    groove.setTop(groove.center().y() - progressThickness / 2.0 + 0.5);
    groove.setHeight(progressThickness);
    paintBox(painter, groove, color(Role::Border), {}, progressThickness / 2.0);
    QRectF done = groove;
    if (option.maximum > option.minimum) {
        const double share = double(option.progress - option.minimum) / double(option.maximum - option.minimum);
        done.setWidth(groove.width() * std::clamp(share, 0.0, 1.0));
    } else {
        done.setWidth(groove.width() * 0.3); // length unknown: a still piece; the words beside it say what goes on
    }
    if (done.width() >= 1) {
        done.setWidth(std::max(done.width(), double(progressThickness)));
        paintBox(painter, done, color(Role::Accent), {}, progressThickness / 2.0);
    }
}

void paintHeaderSection(QPainter& painter, const QStyleOptionHeader& option)
{
    const bool over = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (over) {
        painter.fillRect(option.rect.adjusted(1, 1, -1, 0), color(Role::Hover));
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Role::Border));
}

void paintHeaderLabel(QPainter& painter, const QStyleOptionHeader& option)
{
    painter.save();
    painter.setFont(font(Size::Small, QFont::Medium));
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    QRect text = option.rect.adjusted(grid, 0, -grid, 0);
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    const int room = text.width() - (sorted ? space(2) : 0);
    const QString shown = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, room);
    painter.setPen(color(sorted ? Role::Text : Role::Muted));
    painter.drawText(text, int(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)), shown);
    paintSortArrow(painter, option, text);
    painter.restore();
}

void paintTab(QPainter& painter, const QStyleOptionTab& option)
{
    const bool on = has(option, QStyle::State_Selected);
    const bool over = has(option, QStyle::State_MouseOver);
    painter.save();
    painter.setFont(font(Size::Body, QFont::Medium));
    painter.setPen(color(on ? Role::Text : over ? Role::Text : Role::Muted));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter.restore();
    if (on) {
        const QRectF line(option.rect.left() + grid, option.rect.bottom() - 1, option.rect.width() - 2 * grid, 2);
        paintBox(painter, line, color(Role::Accent), {}, 1);
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, option.rect.adjusted(2, 2, -2, -3), controlRadius);
    }
}

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter.fillRect(QRect(option.rect.left() + grid, y, option.rect.width() - 2 * grid, 1), color(Role::Border));
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && enabled) {
        paintBox(painter, option.rect.adjusted(halfSpace, 0, -halfSpace, 0), color(Role::Hover), {}, 4);
    }
    const int middle = option.rect.center().y() + 1;
    if (option.checked) {
        paintIcon(painter, Icon::Ok, QRectF(option.rect.left() + 12, middle - 8, 16, 16), color(Role::Accent));
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, QRect(option.rect.left() + 12, middle - 8, 16, 16), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect text = option.rect.adjusted(36, 0, -16, 0);
    painter.setFont(font());
    painter.setPen(textTone(option));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, parts.value(0));
    painter.setPen(color(Role::Muted));
    if (parts.size() > 1) {
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, parts.value(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintIcon(painter, Icon::Right, QRectF(option.rect.right() - 22, middle - 7, 14, 14), color(Role::Muted));
    }
}

void paintItemBackground(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget)
{
    const bool selected = has(option, QStyle::State_Selected);
    const bool over = has(option, QStyle::State_MouseOver);
    if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, option.backgroundBrush);
    }
    if (!selected && !over) {
        return;
    }
    const QColor tone = color(selected ? Role::AccentSoft : Role::Hover);
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    if (view != nullptr && view->inherits("QTableView")) {
        painter.fillRect(option.rect, tone);
        return;
    }
    paintBox(painter, QRectF(option.rect).adjusted(2, 1, -2, -1), tone, {}, 4);
}

} // namespace spiegel::look
