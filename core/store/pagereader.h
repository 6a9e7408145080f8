// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bulkreader.h"

namespace spiegel::store {

/// A detail of readRows(): the same rows, taken straight from the pages of the file, past SQLite's byte code; some ten
/// times as fast. The layout of the pages is that of https://www.sqlite.org/fileformat2.html, sections 1.6 and 2.
/// The pages are read through SQLite's own file handle: another one, when closed, would end the locks of this process.
///
/// For a table WITHOUT ROWID that holds whole numbers and NULL only, in a file with a rollback journal. False, and no
/// row taken, where that is not how things are, or where this connection has changes that are not in the file yet.
/// Problem: the file is damaged, or could not be read; cancelled.
[[nodiscard]] Result<bool> readPages(const Database& database, const QString& table, const QStringList& columns,
                                     const Lives& lives, const TakeRow& take,
                                     const Progress& progress = Progress::unwatched());

} // namespace spiegel::store
