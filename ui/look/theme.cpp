// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include "ui/look/onpaper.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace spiegel::look {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of Role.
constexpr std::array<Pair, roleCount> palettes{{
    {0xfff6f7f9, 0xff15171c}, // Background
    {0xffffffff, 0xff1c1f26}, // Surface
    {0xffffffff, 0xff252932}, // Raised
    {0xffeceef2, 0xff0f1115}, // Sunken
    {0xffe1e4ea, 0xff2d323c}, // Border
    {0xffc5cad3, 0xff474e5c}, // Field
    {0xff1a1e26, 0xffe8eaef}, // Text
    {0xff596273, 0xff9fa7b6}, // Muted
    {0xff4549c9, 0xff9ba1ff}, // Accent
    {0xff3639ac, 0xffb4b9ff}, // AccentHover
    {0xffffffff, 0xff14162e}, // AccentText
    {0xffebecfb, 0xff2b2d55}, // AccentSoft
    {0xffeff1f5, 0xff313744}, // Hover
    {0xffb3261e, 0xffff8f86}, // Danger
    {0xfffceceb, 0xff3b2022}, // DangerSoft
    {0xff865200, 0xfff2c15f}, // Warning
    {0xfffdf3dd, 0xff352b15}, // WarningSoft
    {0xff1a6b3b, 0xff70cf90}, // Ok
    {0xffe6f5ec, 0xff19301f}, // OkSoft
    {0xff7d81e6, 0xff7c83f0}, // Focus
}};

constexpr std::array<Pair, Theme::groupCount> groups{{
    {0xff0072b2, 0xff3d9bd8}, // blue
    {0xffd55e00, 0xffe8793a}, // vermilion
    {0xff009e73, 0xff1fb58b}, // bluish green
    {0xffe69f00, 0xffe69f00}, // orange
    {0xffcc79a7, 0xffd68fb6}, // reddish purple
    {0xff56b4e9, 0xff8fd0f5}, // sky blue
    {0xfff0e442, 0xfff0e442}, // yellow
    {0xff5b6270, 0xffaab0bb}, // grey for black
}};

constexpr std::array<Pair, 4> directions{{
    {0xff0072b2, 0xff56b4e9},
    {0xff7a8291, 0xff8d95a4},
    {0xffd55e00, 0xfff0894a},
    {0xffb4bac4, 0xff5b6270},
}};

// One hue, lightness even steps apart; the quiet end lies near the surface in both themes.
constexpr std::array<Pair, 5> rampSteps{{
    {0xffe9f0f9, 0xff1f2b3c},
    {0xffb9d1ec, 0xff27476c},
    {0xff7dabdb, 0xff35699f},
    {0xff3c7fc0, 0xff5c97d3},
    {0xff0c4a87, 0xffa9d0f7},
}};

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

thread_local int sheets = 0; ///< how many OnPaper live in this thread

QColor pick(const Pair& pair, bool dark)
{
    return QColor(dark && sheets == 0 ? pair.dark : pair.light);
}

} // namespace

OnPaper::OnPaper()
{
    ++sheets;
}

OnPaper::~OnPaper()
{
    --sheets;
}

Theme::Theme()
    // Qt 6.4 has no colour scheme of the system; the platform's own palette tells.
    : m_systemIsDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_dark(m_systemIsDark)
{
}

Theme& Theme::current()
{
    static Theme theme;
    return theme;
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    const bool dark = choice == Choice::Dark || (choice == Choice::System && m_systemIsDark);
    if (dark == m_dark) {
        return;
    }
    m_dark = dark;
    Q_EMIT changed();
}

QColor Theme::color(Role role, bool dark)
{
    const Pair& pair = palettes[std::size_t(role)];
    return QColor(dark ? pair.dark : pair.light);
}

QColor Theme::group(int number) const
{
    Q_ASSERT(number >= 0);
    const Pair& pair = groups[std::size_t(number % groupCount)];
    return pick(pair, m_dark);
}

QColor Theme::direction(Direction direction) const
{
    const Pair& pair = directions[std::size_t(direction)];
    return pick(pair, m_dark);
}

QColor Theme::ramp(double amount) const
{
    const double place = std::clamp(amount, 0.0, 1.0) * double(rampSteps.size() - 1);
    const auto step = std::min(std::size_t(place), rampSteps.size() - 2);
    const Pair& from = rampSteps[step];
    const Pair& to = rampSteps[step + 1];
    return blend(pick(to, m_dark), pick(from, m_dark), place - double(step));
}

QColor Theme::blend(const QColor& color, const QColor& under, double opacity)
{
    const auto mix = [opacity](int above, int below) {
        return int(std::lround(double(above) * opacity + double(below) * (1.0 - opacity)));
    };
    return QColor(mix(color.red(), under.red()), mix(color.green(), under.green()), mix(color.blue(), under.blue()));
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette, this](QPalette::ColorRole where, Role role) { palette.setColor(where, color(role)); };
    set(QPalette::Window, Role::Background);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Background);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::AccentText);
    set(QPalette::ToolTipBase, Role::Raised);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Highlight, Role::AccentSoft);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Midlight, Role::Hover);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Dark, Role::Field);
    set(QPalette::Shadow, Role::Border);
    const QColor faint = blend(color(Role::Muted), color(Role::Background), 0.6);
    for (const auto where : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, where, faint);
    }
    return palette;
}

QColor color(Role role)
{
    return Theme::color(role, Theme::current().isDark() && sheets == 0);
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace spiegel::look
