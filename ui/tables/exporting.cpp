// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/exporting.h"

#include "core/foundation/privatefile.h"
#include "ui/desk/desk.h"
#include "ui/parts/savepath.h"
#include "ui/tables/tableview.h"

#include <QCoreApplication>

namespace spiegel::tables {

QString exported(const TableView& view, const Stamps& stamps)
{
    const TableModel& table = *view.table();
    std::vector<int> rows;
    for (int place = 0; place < table.rowCount(); ++place)
        rows.push_back(table.sourceRow(place));
    return separated(table, rows, Separator::Comma, stamps);
}

void exportOnDemand(TableView& view, desk::Desk& desk, std::function<ExportQuestion()> question)
{
    view.setExportable(true);
    QObject::connect(&view, &TableView::exportWanted, &view, [&view, &desk, question = std::move(question)] {
        const ExportQuestion asked = question();
        parts::askSavePath(&view, QCoreApplication::translate("tables", "Export the table"), asked.name,
                           QStringLiteral("csv"), [&view, &desk, asked](const QString& path) {
                               desk.run<void>(
                                   asked.title,
                                   [path, content = exported(view, asked.stamps).toUtf8()](Progress&) {
                                       return writePrivateFile(path, content);
                                   },
                                   &view, [](const Result<>&) {}); // the task bar tells
                           });
    });
}

} // namespace spiegel::tables
