// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/loadreport.h"
#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/foundation/workers.h"

#include <optional>

namespace spiegel::dump {

/// What to load, and how.
struct LoadOrder
{
    QString path;
    QString profile;               ///< name of a shipped profile or path to one; empty: a native dump
    std::optional<Day> peildatum;  ///< goes before what the dump says
    bool replace = false;          ///< put this dump in the place of an earlier one of the same day
    double mostRejected = 0.05;    ///< share of a file's rows above which the load fails
    profiles::CodeBook codes = {}; ///< what codes of another source mean; load() takes what its database remembers
};

/// All that load() would find, writing nothing. A bad dump is no Problem but a report that says so; a Problem is that
/// the dump could not be opened at all, or a cancel.
[[nodiscard]] Result<LoadReport> check(const LoadOrder& order, Workers workers, Progress& progress);

/// Loads a week into the database at `database` (made when it is not there), as one transaction: at every moment, also
/// after a kill, a full disk or a power cut, the database holds the state before or the state after. Nothing was
/// written when the report has failures or refusals, and when the same week with the same content is there already. A
/// Problem is that the dump or the database could not be opened, read or written, or a cancel.
[[nodiscard]] Result<LoadReport> load(const QString& database, const LoadOrder& order, Workers workers,
                                      Progress& progress);

} // namespace spiegel::dump
