// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style.h"

#include "resources/fonts/fonts.h"
#include "ui/look/paint.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace spiegel::look {

namespace {

bool isFrame(const QWidget* widget)
{
    return widget != nullptr && (widget->inherits("QMenu") || widget->inherits("QComboBoxPrivateContainer"));
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame != nullptr) {
            if (frame->lineWidth > 0) {
                paintField(*painter, *option);
            }
        }
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_PanelScrollAreaCorner:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_IndicatorHeaderArrow:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, *option);
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option); item != nullptr) {
            paintItemBackground(*painter, *item, widget);
        }
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(Role::Raised));
        paintBox(*painter, option->rect, color(Role::Raised), color(Role::Field),
                 element == PE_PanelTipLabel ? controlRadius : menuRadius);
        return;
    case PE_Frame:
        if (isFrame(widget)) {
            painter->fillRect(option->rect, color(Role::Raised));
            paintBox(*painter, option->rect, color(Role::Raised), color(Role::Field), menuRadius);
        } else {
            paintBox(*painter, option->rect, {}, color(Role::Border), controlRadius);
        }
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const QPointF middle = QRectF(option->rect).center();
            paintIcon(*painter, option->state.testFlag(State_Open) ? Icon::Down : Icon::Right,
                      QRectF(middle.x() - 7, middle.y() - 7, 14, 14), color(Role::Muted));
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        paintButton(*painter, *qstyleoption_cast<const QStyleOptionButton*>(option), widget);
        return;
    case CE_PushButtonLabel:
        paintButtonLabel(*painter, *qstyleoption_cast<const QStyleOptionButton*>(option), widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo != nullptr) {
            if (!combo->editable) {
                const QRect text = combo->rect.adjusted(12, 0, -28, 0);
                painter->setPen(combo->palette.color(QPalette::ButtonText));
                const QString shown =
                    painter->fontMetrics().elidedText(combo->currentText, Qt::ElideRight, text.width());
                painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, shown);
            }
        }
        return;
    case CE_ProgressBar:
    case CE_ProgressBarContents:
        paintProgress(*painter, *qstyleoption_cast<const QStyleOptionProgressBar*>(option));
        return;
    case CE_Header: // whole, without the margins Fusion would take off
        paintHeaderSection(*painter, *qstyleoption_cast<const QStyleOptionHeader*>(option));
        paintHeaderLabel(*painter, *qstyleoption_cast<const QStyleOptionHeader*>(option));
        return;
    case CE_HeaderSection:
        paintHeaderSection(*painter, *qstyleoption_cast<const QStyleOptionHeader*>(option));
        return;
    case CE_HeaderLabel:
        paintHeaderLabel(*painter, *qstyleoption_cast<const QStyleOptionHeader*>(option));
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          color(Role::Border));
        return;
    case CE_TabBarTab:
        paintTab(*painter, *qstyleoption_cast<const QStyleOptionTab*>(option));
        return;
    case CE_MenuItem:
        paintMenuItem(*painter, *qstyleoption_cast<const QStyleOptionMenuItem*>(option));
        return;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
        return;
    case CE_Splitter:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        paintCombo(*painter, *qstyleoption_cast<const QStyleOptionComboBox*>(option));
        return;
    case CC_Slider:
        paintSlider(*painter, *qstyleoption_cast<const QStyleOptionSlider*>(option),
                    subControlRect(control, option, SC_SliderHandle, widget));
        return;
    case CC_ScrollBar:
        paintScrollBar(*painter, *qstyleoption_cast<const QStyleOptionSlider*>(option),
                       subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    case CC_ToolButton:
        paintToolButton(*painter, *qstyleoption_cast<const QStyleOptionToolButton*>(option), widget);
        return;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin != nullptr) {
            paintField(*painter, *option);
            const QRect up = subControlRect(control, option, SC_SpinBoxUp, widget);
            const QRect down = subControlRect(control, option, SC_SpinBoxDown, widget);
            paintIcon(*painter, Icon::Up, QRectF(up.center().x() - 5, up.bottom() - 11, 12, 12), color(Role::Muted));
            paintIcon(*painter, Icon::Down, QRectF(down.center().x() - 5, down.top(), 12, 12), color(Role::Muted));
        }
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QAbstractButton") || widget->inherits("QComboBox") || widget->inherits("QScrollBar") ||
        widget->inherits("QTabBar") || widget->inherits("QHeaderView")) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void dress(QApplication& application)
{
    loadFonts();
    Theme& theme = Theme::current(); // looks at the platform's palette: before ours is set
    QApplication::setStyle(new Style);
    QApplication::setFont(font());
    for (const char* small : {"QTipLabel", "QHeaderView"}) {
        QApplication::setFont(font(Size::Small), small);
    }
    QApplication::setPalette(theme.palette());
    QObject::connect(&theme, &Theme::changed, &application, [&theme] { QApplication::setPalette(theme.palette()); });
}

} // namespace spiegel::look
