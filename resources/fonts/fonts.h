// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spiegel {

/// The bundled type of screen and paper: Spiegel Sans, derived from Inter (OFL.txt beside this file), in the weights
/// Normal, Medium, DemiBold and Bold, and an italic. Every digit has one width, so figures stand in columns without
/// font features; there are no ligatures or contextual alternates, so text copied from a PDF is the text written.
/// Programs and tests use the same files and never a font of the machine (which serves only for missing scripts).
[[nodiscard]] QString fontFamily();

/// Makes the family known to Qt. Once a process, after the QGuiApplication; calling it again does nothing.
/// False when the fonts are missing from the build.
bool loadFonts();

} // namespace spiegel
