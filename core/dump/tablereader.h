// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/dictionary.h"
#include "core/dump/loadreport.h"
#include "core/dump/parents.h"
#include "core/dump/rows.h"
#include "core/dump/tablespec.h"
#include "core/foundation/progress.h"

#include <functional>

namespace spiegel::dump {

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

/// What reading one file needs from the rest of the dump.
struct ReadingContext
{
    Dictionaries& dictionaries;
    Parents& parents;
    Day peildatum;
    std::function<void(qint64 bytes)> tell; ///< how far the file is read
    Progress& progress;
};

class FileReading;

/// Reads one file. A Problem is a failure of the whole file (no header, no key column, an open quote …) or a cancel;
/// bad rows are rejects in the content, columns with personal data are refusals in it.
[[nodiscard]] Result<TableContent> readTable(FileReading& reading, const TableSpec& spec, ReadingContext& context);

/// Puts rows in the order of their key and leaves out those whose key stands there already (the first line stays), as
/// rejects; where repeats count, equal rows become one with the number of times as its last cell.
void settleKeys(TableContent& content, const TableSpec& spec, const Dictionaries& dictionaries);

} // namespace spiegel::dump
