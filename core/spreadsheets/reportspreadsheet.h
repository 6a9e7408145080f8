// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brainstorm/report.h"

#include <QByteArray>

namespace spiegel::spreadsheets {

/// A report as a spreadsheet (.xlsx): a sheet that says what it holds and how people are protected, a sheet a table
/// with the figures of the paper as numbers, and one with the personas. The same bytes for the same report. Problem: no
/// room for temporary files.
[[nodiscard]] Result<QByteArray> reportSpreadsheet(const brainstorm::Report& report);

} // namespace spiegel::spreadsheets
