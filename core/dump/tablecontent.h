// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/dictionary.h"
#include "core/dump/loadreport.h"
#include "core/dump/tablespec.h"
#include "core/versions/rows.h"

namespace spiegel::dump {

using versions::Rows;

/// One file of a dump, read: its usable rows as numbers, in the order of the file, each marked with its line.
struct TableContent
{
    Rows rows;
    FileReport report;
    std::vector<Reject> rejects;
    std::vector<privacy::Refusal> refused;
    std::array<qint64, rejectKindCount> rejectCounts{};
    std::vector<profiles::MetCode> codes; ///< of another source, that its profile has no list for

    /// Counts a reject and keeps it, as long as there is room.
    void reject(Reject reject);
};

/// What may be shown of a cell: at most longestRejectValue characters, readable, and `[verborgen]` for personal data.
[[nodiscard]] QString shownCell(std::string_view cell);

/// Puts rows in the order of their key and leaves out those whose key stands there already (the first line stays), as
/// rejects; where repeats count, equal rows become one with the number of times as its last cell.
void settleKeys(TableContent& content, const TableSpec& spec, const Dictionaries& dictionaries);

} // namespace spiegel::dump
