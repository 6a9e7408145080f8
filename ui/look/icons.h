// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QIcon>

class QPainter;

namespace spiegel::look {

/// The program's own signs: 24 pixels, one stroke of 1.75, without colour; they take the colour of a role when painted.
enum class Icon {
    Start,
    Careers,
    Occupations,
    Cards,
    Vacancies,
    Target,
    Reports,
    Data,
    Settings,
    About,
    Search,
    Undo,
    Redo,
    Close,
    Export,
    Copy,
    Play,
    Pause,
    Warning,
    Error,
    Ok,
    Information,
    Plus,
    Minus,
    Left,
    Right,
    Up,
    Down,
    Folder,
    Filter,
    Calendar,
    Language,
    Lock,
    Refresh,
    Fit,
    People,
    Weights,
    Quality,
    Predictions,
    Comparison,
    Personas,
};
inline constexpr int iconCount = int(Icon::Personas) + 1;

/// For buttons and menus: follows the theme by itself; selected or checked it takes the accent, disabled it is faint.
[[nodiscard]] QIcon icon(Icon icon, Role role = Role::Text);

/// Straight onto a painter, in any colour.
void paintIcon(QPainter& painter, Icon icon, const QRectF& where, const QColor& color);

} // namespace spiegel::look
