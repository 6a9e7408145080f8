// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QLabel>

namespace spiegel::parts {

/// Text in one of the five sizes and in a role's colour, which follows the theme. Plain text, never markup: what comes
/// from a dump cannot change the page.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString& text, look::Size size = look::Size::Body, look::Role tone = look::Role::Text,
                   QFont::Weight weight = QFont::Normal, QWidget* parent = nullptr);

    void setTone(look::Role tone);
    /// Breaks long text into lines instead of asking for the width.
    Label* wrapped();
    /// Can be selected and copied with the mouse.
    Label* selectable();

private:
    void dress();

    look::Role m_tone;
};

/// A muted, small label: units, explanations.
[[nodiscard]] Label* caption(const QString& text, QWidget* parent = nullptr);
/// The heading of a card.
[[nodiscard]] Label* heading(const QString& text, QWidget* parent = nullptr);

} // namespace spiegel::parts
