// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loading/load/loadwork.h"
#include "ui/tables/column.h"

#include <vector>

namespace spiegel::loading {

/// The files of a dump: rows, loaded, rejected, share, size.
struct ReportTable
{
    std::vector<tables::Column> columns;
    int rows = 0;
};
[[nodiscard]] ReportTable fileTable(const LoadOutcome& outcome, double mostRejected);
/// What is odd about columns and cells, in words: refused, left out, absent, kept but counted. The gravest first.
[[nodiscard]] ReportTable remarkTable(const dump::LoadReport& report);
/// What a load did to each table; only those that changed.
[[nodiscard]] ReportTable changeTable(const dump::LoadReport& report);

} // namespace spiegel::loading
