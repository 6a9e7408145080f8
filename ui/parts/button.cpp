// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/button.h"

#include "ui/look/type.h"

namespace spiegel::parts {

namespace {

look::Role signRole(look::ButtonKind kind)
{
    switch (kind) {
    case look::ButtonKind::Primary:
        return look::Role::AccentText;
    case look::ButtonKind::Danger:
        return look::Role::Danger;
    case look::ButtonKind::Quiet:
    case look::ButtonKind::Plain:
        break;
    }
    return look::Role::Muted;
}

} // namespace

Button::Button(const QString& text, Kind kind, std::optional<look::Icon> sign, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setProperty(look::kindProperty, int(kind));
    setFont(look::font(look::Size::Body, QFont::Medium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    if (sign) {
        setSign(*sign);
    }
}

Button::Button(look::Icon sign, const QString& name, QWidget* parent)
    : Button(QString(), Kind::Plain, sign, parent)
{
    setToolTip(name);
    setAccessibleName(name);
}

void Button::setSign(look::Icon sign)
{
    setIcon(look::icon(sign, signRole(m_kind)));
    setIconSize({16, 16});
}

} // namespace spiegel::parts
