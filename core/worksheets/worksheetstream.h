// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worksheets/workbookfile.h"

namespace spiegel::worksheets {

/// How the rows of a sheet are written as CSV.
struct CsvLook
{
    char separator = ';';
    char decimal = ','; ///< in numbers with a fraction
};

/// The first visible sheet of a spreadsheet (.xlsx: ECMA-376, Office Open XML) as CSV in UTF-8, as if somebody had
/// saved it so, row by row while it is read. Line n of the CSV is row n of the sheet. Dates are written as 2015-03-02
/// (with a time of day 2015-03-02T08:15, times alone 08:15), truths as 1 and 0, numbers in at most 15 figures, line
/// ends within a cell as spaces; formulas by the value that was saved. Each row gets as many cells as the first row
/// that holds anything; what stands right of those is written too, so that the reader of the CSV says so.
///
/// `file` is read whole here (a spreadsheet is a zip, whose list stands at its end) and stays alive inside the answer,
/// so that a HashedStream keeps its hash. Problems: no workbook, behind a password, damaged, a trap (WorkbookLimits),
/// no sheet to be seen; while it is read: damage further on, a row of more than 16 MiB.
[[nodiscard]] Result<std::unique_ptr<source::ByteStream>> asCsv(std::unique_ptr<source::ByteStream> file,
                                                                const CsvLook& look, const WorkbookLimits& limits = {});

} // namespace spiegel::worksheets
