// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/statistics.h"

#include <QByteArray>
#include <QStringList>

namespace spiegel::targetgroup {

/// A table that was given out, in the form it is handed over. Each form says what it is, where it holds, from which
/// week, to whom it was given and on what ground, and how people are protected.
[[nodiscard]] QString clipboardText(const statistics::Statistics& statistics); ///< tabs, for a spreadsheet
[[nodiscard]] QByteArray csvFile(const statistics::Statistics& statistics);    ///< RFC 4180, plain figures, x hidden
[[nodiscard]] QByteArray pdfFile(const statistics::Statistics& statistics);    ///< A4, tagged

/// 'Wajongers in Sonar naar opleidingsniveau'.
[[nodiscard]] QString titleOf(const statistics::Statistics& statistics);
/// Where, from which week, filters, to whom, on what ground; a sentence a line.
[[nodiscard]] QStringList factsOf(const statistics::Statistics& statistics);

} // namespace spiegel::targetgroup
