// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/separated.h"

#include <functional>

namespace spiegel::desk {
class Desk;
}

namespace spiegel::tables {

class TableView;

struct ExportQuestion
{
    QString title; ///< 'Exporting …': of the task
    QString name;  ///< of the file, without its suffix
    Stamps stamps;
};

/// The rows on screen as CSV, in their order, with all columns, those that gave way too.
[[nodiscard]] QString exported(const TableView& view, const Stamps& stamps);
/// 'Exporteren als CSV …' of the menu asks where to, and writes the file beside the window. `question`: as the table
/// stands then.
void exportOnDemand(TableView& view, desk::Desk& desk, std::function<ExportQuestion()> question);

} // namespace spiegel::tables
