// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/meanings.h"
#include "core/codes/weekcodes.h"

namespace spiegel::codes {

/// The list of codes as a file that is filled in with a spreadsheet and read again: CSV with `;`, UTF-8 (a byte-order
/// mark is allowed) and the columns codes, file, column, value, rows, meaning. In `meaning` stands a word of the dump,
/// ONBEKEND (it says nothing), `-` (take back what is remembered) or nothing (no decision).
[[nodiscard]] QString codesFile(const std::vector<CodeLine>& lines);

/// The decisions in such a file. Problem: a column that is not there, or the first meaning that is not allowed, with
/// its line.
[[nodiscard]] Result<std::vector<Decision>> readCodesFile(const QString& path);

} // namespace spiegel::codes
