// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkwriter.h"

#include "core/store/database.h"
#include "core/store/sqlproblem.h"

#include <sqlite3.h>

#include <vector>

namespace spiegel::store {

namespace {

constexpr int mostColumns = 64;
constexpr const char* moduleName = "bulk_rows";

/// The rows on their way: as the virtual table `bulk_rows` sees them. Column 0 may be accompanied by a text in
/// column 1.
class Flow
{
public:
    Flow(const NextRow& next, std::size_t columns)
        : m_nextRow(&next)
        , m_cells(columns)
    {
    }
    explicit Flow(const NextText& next)
        : m_nextText(&next)
        , m_cells(1)
    {
    }

    void advance()
    {
        m_isAtEnd = m_nextRow ? !(*m_nextRow)(m_cells) : !(*m_nextText)(m_cells.front(), m_text);
        ++m_row;
    }
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    [[nodiscard]] sqlite3_int64 row() const { return m_row; }

    void give(sqlite3_context* context, std::size_t column) const
    {
        if (column >= m_cells.size())
            sqlite3_result_text(context, m_text.data(), static_cast<int>(m_text.size()), SQLITE_STATIC);
        else if (m_cells[column] == null)
            sqlite3_result_null(context);
        else
            sqlite3_result_int64(context, m_cells[column]);
    }

private:
    const NextRow* m_nextRow = nullptr;
    const NextText* m_nextText = nullptr;
    std::vector<std::int64_t> m_cells;
    std::string_view m_text;
    sqlite3_int64 m_row = 0;
    bool m_isAtEnd = false;
};

struct FlowTable
{
    sqlite3_vtab base;
    Flow* flow;
};

struct FlowCursor
{
    sqlite3_vtab_cursor base;
    Flow* flow;
};

Flow& flowOf(sqlite3_vtab_cursor* cursor)
{
    return *reinterpret_cast<FlowCursor*>(cursor)->flow;
}

int connectFlow(sqlite3* connection, void* flow, int, const char* const*, sqlite3_vtab** table, char**)
{
    QByteArray declaration = "CREATE TABLE flow(c0";
    for (int i = 1; i < mostColumns; ++i)
        declaration += ",c" + QByteArray::number(i);
    declaration += ")";
    *table = &(new FlowTable{{}, static_cast<Flow*>(flow)})->base;
    return sqlite3_declare_vtab(connection, declaration.constData());
}

int disconnectFlow(sqlite3_vtab* table)
{
    delete reinterpret_cast<FlowTable*>(table);
    return SQLITE_OK;
}

int planFlow(sqlite3_vtab*, sqlite3_index_info*)
{
    return SQLITE_OK;
}

int openFlow(sqlite3_vtab* table, sqlite3_vtab_cursor** cursor)
{
    *cursor = &(new FlowCursor{{}, reinterpret_cast<FlowTable*>(table)->flow})->base;
    return SQLITE_OK;
}

int closeFlow(sqlite3_vtab_cursor* cursor)
{
    delete reinterpret_cast<FlowCursor*>(cursor);
    return SQLITE_OK;
}

int startFlow(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
{
    flowOf(cursor).advance();
    return SQLITE_OK;
}

int advanceFlow(sqlite3_vtab_cursor* cursor)
{
    flowOf(cursor).advance();
    return SQLITE_OK;
}

int isFlowAtEnd(sqlite3_vtab_cursor* cursor)
{
    return flowOf(cursor).isAtEnd() ? 1 : 0;
}

int giveFlowCell(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column)
{
    flowOf(cursor).give(context, static_cast<std::size_t>(column));
    return SQLITE_OK;
}

int giveFlowRow(sqlite3_vtab_cursor* cursor, sqlite3_int64* row)
{
    *row = flowOf(cursor).row();
    return SQLITE_OK;
}

/// An eponymous virtual table: there without CREATE, as it has no xCreate.
sqlite3_module flowModule()
{
    sqlite3_module module = {};
    module.xConnect = &connectFlow;
    module.xDisconnect = &disconnectFlow;
    module.xBestIndex = &planFlow;
    module.xOpen = &openFlow;
    module.xClose = &closeFlow;
    module.xFilter = &startFlow;
    module.xNext = &advanceFlow;
    module.xEof = &isFlowAtEnd;
    module.xColumn = &giveFlowCell;
    module.xRowid = &giveFlowRow;
    return module;
}

/// OR FAIL: the caller rolls back the whole transaction, so SQLite need not remember how to undo one statement.
Result<> pour(Database& database, const QString& table, const QStringList& columns, Flow& flow)
{
    static const sqlite3_module module = flowModule();
    Q_ASSERT(columns.size() <= mostColumns);
    int code = sqlite3_create_module_v2(database.handle(), moduleName, &module, &flow, nullptr);
    if (code != SQLITE_OK)
        return fail(problemOf(code, database));
    QStringList cells;
    for (qsizetype i = 0; i < columns.size(); ++i)
        cells << QStringLiteral("c%1").arg(i);
    const QString comma = QStringLiteral(",");
    const auto written =
        database.run(QStringLiteral("INSERT OR FAIL INTO %1(%2) SELECT %3 FROM %4")
                         .arg(table, columns.join(comma), cells.join(comma), QLatin1String(moduleName)));
    code = sqlite3_create_module_v2(database.handle(), moduleName, nullptr, nullptr, nullptr);
    if (written && code != SQLITE_OK)
        return fail(problemOf(code, database));
    return written;
}

} // namespace

Result<> writeRows(Database& database, const QString& table, const QStringList& columns, const NextRow& next)
{
    Flow flow(next, static_cast<std::size_t>(columns.size()));
    return pour(database, table, columns, flow);
}

Result<> writeTexts(Database& database, const QString& table, const QString& column, const NextText& next)
{
    Flow flow(next);
    return pour(database, table, {QStringLiteral("id"), column}, flow);
}

} // namespace spiegel::store
