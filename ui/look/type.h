// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>

namespace spiegel::look {

/// The five sizes of type on screen, in pixels (logical: a sharp screen multiplies them).
enum class Size {
    Small = 12, ///< captions, units, table headers
    Body = 14,  ///< everything else
    Large = 16, ///< heading of a card
    Title = 22, ///< the page's title
    Figure = 32 ///< one big figure
};

/// The bundled family at one of the five sizes. Its digits are all equally wide.
[[nodiscard]] QFont font(Size size = Size::Body, QFont::Weight weight = QFont::Normal);

/// An SVG for who does not have the bundled family: Inter, of which it is made, has the same widths.
[[nodiscard]] QByteArray withKnownFonts(QByteArray svg);

/// Space is a multiple of 8 pixels; 4 (half) only inside a control.
inline constexpr int grid = 8;
[[nodiscard]] constexpr int space(int steps)
{
    return steps * grid;
}
inline constexpr int halfSpace = grid / 2;

/// The height of anything one can press or type in, and of a table's row.
inline constexpr int controlHeight = 32;
inline constexpr int rowHeight = 32;
/// Round corners of controls and of cards.
inline constexpr int controlRadius = 6;
inline constexpr int menuRadius = 8;
inline constexpr int surfaceRadius = 10;

} // namespace spiegel::look
