// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/label.h"

namespace spiegel::parts {

Label::Label(const QString& text, look::Size size, look::Role tone, QFont::Weight weight, QWidget* parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(look::font(size, weight));
    dress();
    connect(&look::Theme::current(), &look::Theme::changed, this, &Label::dress);
}

void Label::setTone(look::Role tone)
{
    m_tone = tone;
    dress();
}

Label* Label::wrapped()
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

Label* Label::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursor(Qt::IBeamCursor);
    return this;
}

void Label::dress()
{
    QPalette own = look::Theme::current().palette();
    own.setColor(QPalette::WindowText, look::color(m_tone));
    setPalette(own);
}

Label* caption(const QString& text, QWidget* parent)
{
    return new Label(text, look::Size::Small, look::Role::Muted, QFont::Normal, parent);
}

Label* heading(const QString& text, QWidget* parent)
{
    return new Label(text, look::Size::Large, look::Role::Text, QFont::DemiBold, parent);
}

} // namespace spiegel::parts
