// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QApplication;

namespace spiegel::look {

/// Which weight a button has on the page; kept in the property `kindProperty` of any QAbstractButton.
enum class ButtonKind {
    Quiet,   ///< outlined: the usual one
    Primary, ///< filled with the accent: at most one a page, the way forward
    Plain,   ///< no outline until the mouse is over it: in bars and rows
    Danger,  ///< red: takes something away for good
};
inline constexpr const char* kindProperty = "spiegelKind";

/// How every standard widget looks: flat, round corners, roles of the theme. It paints instead of using style sheets,
/// so a page with many widgets stays fast and a change of theme is one repaint.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returned) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
};

/// Gives the program its fonts, style and palette and keeps them in step with the theme. Once, before any widget.
void dress(QApplication& application);

} // namespace spiegel::look
