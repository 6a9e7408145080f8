// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/loader.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::dump {

/// Writes the load down: the snapshot, its source, hashes and counts, how long it took, the version of the program,
/// what changed, the rejects, and a line in the journal.
[[nodiscard]] Result<> writeLoad(store::Database& database, const LoadOrder& order, const LoadReport& report,
                                 qint64 milliseconds);

/// How a snapshot came in, as the start page and the command line tell it.
struct LoadRecord
{
    QString at;      ///< UTC, ISO 8601
    QString path;    ///< of the dump
    QString profile; ///< empty: a native dump
    qint64 milliseconds = 0;
    QString program; ///< version
    std::vector<FileReport> files;
};
/// The newest load of the chosen snapshot.
[[nodiscard]] Result<LoadRecord> readLoad(const store::Database& database);

} // namespace spiegel::dump
