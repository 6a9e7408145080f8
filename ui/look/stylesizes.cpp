// SPDX-License-Identifier: GPL-3.0-or-later
// How large things are and where their parts lie; how they are painted stands in style.cpp.
#include "ui/look/paint.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QStyleOption>

#include <algorithm>

namespace spiegel::look {

namespace {

constexpr int indicator = 16;
constexpr int scrollExtent = 12;
constexpr int smallestThumb = 32;

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const int range = bar.maximum - bar.minimum;
    int thumb = length;
    if (range > 0) {
        thumb = int(qint64(bar.pageStep) * length / (range + bar.pageStep));
        thumb = std::min(std::max(thumb, smallestThumb), length);
    }
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    int from = 0;
    int size = 0;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        from = start;
        size = thumb;
        break;
    case QStyle::SC_ScrollBarSubPage:
        size = start;
        break;
    case QStyle::SC_ScrollBarAddPage:
        from = start + thumb;
        size = length - from;
        break;
    case QStyle::SC_ScrollBarGroove:
        size = length;
        break;
    default:
        break;
    }
    const QRect where = upright ? QRect(0, from, bar.rect.width(), size) : QRect(from, 0, size, bar.rect.height());
    return where.translated(bar.rect.topLeft());
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_ScrollBarSliderMin:
        return smallestThumb;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_MenuPanelWidth:
    case PM_MenuHMargin:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return grid - 1; // Qt adds one
    case PM_MenuVMargin:
        return halfSpace;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space(2);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space(1);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return indicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space(1);
    case PM_ToolBarIconSize:
        return 20;
    case PM_SplitterWidth:
        return space(2);
    case PM_DefaultFrameWidth:
        return 1;
    case PM_HeaderMargin:
        return space(1);
    case PM_HeaderMarkSize:
        return 12;
    case PM_FocusFrameHMargin: // the space left and right of a table cell's text
        return space(1) - 1;
    case PM_TabBarTabHSpace:
        return space(4);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_Menu_SubMenuPopupDelay:
        return 150;
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(returned); mask != nullptr && option != nullptr) {
            mask->region = boxRegion(option->rect, hint == SH_Menu_Mask ? menuRadius : controlRadius);
            return 1;
        }
        return 0;
    case SH_Widget_Animate:
        return 0;
    case SH_Widget_Animation_Duration:
        return QGuiApplication::platformName() == QLatin1String("offscreen") ? 0 : 250; // nobody watches a picture
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_Table_GridLineColor:
        return int(Theme::current().color(Role::Border).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button == nullptr) {
            break;
        }
        const QFontMetrics metrics(widget == nullptr ? font() : widget->font());
        if (button->text.isEmpty()) {
            return {controlHeight, controlHeight};
        }
        const int icon = button->icon.isNull() ? 0 : button->iconSize.width() + grid;
        const int menu = button->features.testFlag(QStyleOptionButton::HasMenu) ? 16 : 0;
        return {metrics.size(Qt::TextShowMnemonic, button->text).width() + icon + menu + space(3), controlHeight};
    }
    case CT_ToolButton:
        return {std::max(contents.width() + grid, controlHeight), std::max(contents.height() + grid, controlHeight)};
    case CT_LineEdit:
    case CT_SpinBox:
        return {contents.width() + space(2), controlHeight};
    case CT_ComboBox:
        return {contents.width() + space(2) + 32, controlHeight};
    case CT_HeaderSection: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + space(1), rowHeight};
    }
    case CT_TabBarTab:
        return {contents.width(), space(5)};
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator) {
            return {contents.width(), space(1) + 1};
        }
        return {contents.width() + 36 + space(4), controlHeight};
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + space(1), std::max(size.height(), rowHeight)};
    }
    case CT_ProgressBar:
        return {std::max(contents.width(), 120), space(2)};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar != nullptr) {
            return scrollBarPart(*bar, part);
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return rect.adjusted(12, 1, -28, -1);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup) {
        return rect.adjusted(0, 4, 0, 4);
    }
    if (control == CC_SpinBox) {
        const int half = rect.height() / 2;
        switch (part) {
        case SC_SpinBoxUp:
            return {rect.right() - 24, rect.top(), 24, half};
        case SC_SpinBoxDown:
            return {rect.right() - 24, rect.top() + half, 24, half};
        case SC_SpinBoxEditField:
            return rect.adjusted(1, 1, -26, -1); // the field inside has its own margin
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return option->rect.adjusted(10, 1, -10, -1);
    case SE_HeaderLabel:
    case SE_HeaderArrow:
        return option->rect;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

} // namespace spiegel::look
