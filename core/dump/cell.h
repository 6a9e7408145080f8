// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/reject.h"
#include "core/dump/tablespec.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace spiegel::dump {

/// True for the kinds whose number comes from a dictionary, not from the cell itself.
[[nodiscard]] bool isText(Kind kind);

/// Reads a cell of a kind that is no text. Empty is `unknown`; so is ONBEKEND as an education level. On a flaw the
/// result says which, and `value` is left alone.
[[nodiscard]] std::optional<RejectKind> readCell(const ColumnSpec& column, std::string_view cell, std::int32_t& value);

/// A number with a decimal comma in hundredths (rounded half up), without a bound below 10^16.
[[nodiscard]] std::optional<std::int64_t> readHundredths(std::string_view cell);

/// True for a list of driving licences such as `B` or `B,BE,C1`.
[[nodiscard]] bool isLicences(std::string_view cell);

} // namespace spiegel::dump
