// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/parents.h"
#include "core/dump/tablecontent.h"
#include "core/foundation/progress.h"

#include <functional>

namespace spiegel::dump {

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

} // namespace spiegel::dump
