// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/look/type.h"

class QPainter;
class QRegion;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

/// The pieces the style is painted from; also for widgets that paint themselves.
namespace spiegel::look {

/// A rectangle with round corners, sharp on the pixel grid. An invalid colour leaves fill or outline out.
void paintBox(QPainter& painter, const QRectF& where, const QColor& fill, const QColor& outline, qreal radius);
/// The ring around what has the keyboard; only asked for when the keyboard brought it there.
void paintFocusRing(QPainter& painter, const QRectF& where, qreal radius);
/// The same rectangle as a region, to cut the corners off a window: translucent windows turn black on a desktop without
/// a compositor.
[[nodiscard]] QRegion boxRegion(const QRect& where, int radius);
/// Whether a widget that paints itself shows its ring now.
[[nodiscard]] bool showsFocus(const QWidget& widget);

void paintButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void paintToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget);
void paintField(QPainter& painter, const QStyleOption& option);
void paintCheck(QPainter& painter, const QStyleOption& option);
void paintRadio(QPainter& painter, const QStyleOption& option);
void paintCombo(QPainter& painter, const QStyleOptionComboBox& option);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider);
/// A line that is filled up to the handle, and the handle.
void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option);
void paintHeaderSection(QPainter& painter, const QStyleOptionHeader& option);
void paintHeaderLabel(QPainter& painter, const QStyleOptionHeader& option);
void paintTab(QPainter& painter, const QStyleOptionTab& option);
void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option);
void paintItemBackground(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget);

} // namespace spiegel::look
