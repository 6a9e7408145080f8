// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loading/codes/codework.h"
#include "ui/tables/column.h"

namespace spiegel::loading {

/// How far a code is: nobody said what it means; said, and in the week from the next load on; in the week.
enum class CodeState { Open, Waiting, Applied };
[[nodiscard]] CodeState stateOf(const codes::CodeLine& line);

/// Places of the lines in that state, or of all; in their order.
[[nodiscard]] std::vector<int> codeRows(const std::vector<codes::CodeLine>& lines, std::optional<CodeState> state);
/// How a meaning reads: 'MBO-2', the name of an occupation, 'onbekend: het zegt niets'.
[[nodiscard]] QString meaningText(const CodeReading& reading, const codes::CodeLine& line, const QString& meaning);
/// Whether the program hid the code, for it holds personal data: then nobody can say what it means.
[[nodiscard]] bool isWithheld(const codes::CodeLine& line);

/// Column, code, rows, meaning and, where rows of several are shown, state.
[[nodiscard]] std::vector<tables::Column> codeColumns(const Codes& reading, const std::vector<codes::CodeLine>& lines,
                                                      bool withState);

} // namespace spiegel::loading
