// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

namespace spiegel::look {

/// What a colour is for. Widgets name roles and never a colour, so that light and dark are one design.
/// Text, Muted, Accent, Danger, Warning and Ok are readable (4.5:1) on Background, Surface and Raised; AccentText on
/// Accent; each of Accent, Danger, Warning and Ok also on its own Soft.
enum class Role {
    Background, ///< the page
    Surface,    ///< cards and tables on the page
    Raised,     ///< menus, pop-ups, tool tips
    Sunken,     ///< the rail, wells, empty part of a bar
    Border,     ///< hairlines between surfaces
    Field,      ///< the outline of something one can type in or press
    Text,
    Muted, ///< explanations, units, headers
    Accent,
    AccentHover,
    AccentText, ///< on Accent
    AccentSoft, ///< selection, active chip
    Hover,      ///< under the mouse
    Danger,
    DangerSoft,
    Warning,
    WarningSoft,
    Ok,
    OkSoft,
    Focus, ///< the ring around what the keyboard works on
};
inline constexpr int roleCount = int(Role::Focus) + 1;

/// Which way an occupation's level goes. Never colour alone: a word, an arrow or a side says it too.
enum class Direction { Up, Sideways, Down, Unknown };

/// The colours of the moment. There is one; it is chosen in the settings and can change while the program runs: paint
/// with colours asked for when painting, and listen to changed() only for what is kept (pictures, palettes).
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    [[nodiscard]] static Theme& current();

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] Choice choice() const { return m_choice; }
    /// Takes effect at once and everywhere.
    void choose(Choice choice);

    [[nodiscard]] QColor color(Role role) const { return color(role, m_dark); }
    [[nodiscard]] static QColor color(Role role, bool dark);

    /// Groups: Okabe and Ito's eight colours ("Color Universal Design", 2008), 0 first; from 8 on they repeat, so give
    /// groups a label or shape as well. The black of the set becomes grey.
    [[nodiscard]] QColor group(int number) const;
    static constexpr int groupCount = 8;
    /// Up and down: blue and vermilion around grey.
    [[nodiscard]] QColor direction(Direction direction) const;
    /// Amounts: one hue, `amount` 0 (quiet) to 1 (strong) whatever the theme.
    [[nodiscard]] QColor ramp(double amount) const;
    /// `color` as it looks at `opacity` on `under`: opaque, so that lines paint fast.
    [[nodiscard]] static QColor blend(const QColor& color, const QColor& under, double opacity);

    /// For QApplication.
    [[nodiscard]] QPalette palette() const;

Q_SIGNALS:
    void changed();

private:
    Theme();

    Choice m_choice = Choice::System;
    bool m_systemIsDark = false;
    bool m_dark = false;
};

/// Short for Theme::current().color(role).
[[nodiscard]] QColor color(Role role);

/// The contrast of two colours as WCAG 2.1 defines it: 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace spiegel::look
