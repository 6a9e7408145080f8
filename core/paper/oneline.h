// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spiegel::paper {

/// The text on one line: NFC, control characters and line breaks as spaces, invisible direction marks left out.
[[nodiscard]] QString oneLine(const QString& text);
/// Whether it surely is like that already, as nearly every text is: ordinary words with one space between them.
[[nodiscard]] bool isOneLine(const QString& text);

} // namespace spiegel::paper
