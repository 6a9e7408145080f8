// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkwriter.h"

#include "core/store/database.h"
#include "core/store/sqlproblem.h"

#include <sqlite3.h>

namespace spiegel::store {

namespace {

sqlite3_stmt* prepared(const Database& database, const QString& sql, int& code)
{
    sqlite3_stmt* statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    code = sqlite3_prepare_v3(database.handle(), utf8.constData(), static_cast<int>(utf8.size()),
                              SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

/// Steps a statement that gives no rows and makes it ready for the next one.
int stepped(sqlite3_stmt* statement)
{
    const int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

} // namespace

BulkWriter::BulkWriter(Database& database, const QString& table, const QStringList& columns)
    : m_database(database)
    , m_columns(static_cast<int>(columns.size()))
    , m_bound(static_cast<std::size_t>(columns.size()))
{
    QStringList marks;
    for (int i = 0; i < m_columns; ++i)
        marks << QStringLiteral("?");
    m_statement = prepared(database,
                           QStringLiteral("INSERT INTO %1(%2) VALUES(%3)")
                               .arg(table, columns.join(QLatin1Char(',')), marks.join(QLatin1Char(','))),
                           m_code);
}

BulkWriter::~BulkWriter()
{
    sqlite3_finalize(m_statement);
}

void BulkWriter::add(std::span<const std::int64_t> cells)
{
    Q_ASSERT(static_cast<int>(cells.size()) == m_columns);
    if (m_code != SQLITE_OK)
        return;
    // A binding stays until it is changed, and in key order most cells are those of the row before.
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (m_hasBound && cells[i] == m_bound[i])
            continue;
        const int parameter = static_cast<int>(i) + 1;
        m_bound[i] = cells[i];
        if (cells[i] == null)
            sqlite3_bind_null(m_statement, parameter);
        else
            sqlite3_bind_int64(m_statement, parameter, cells[i]);
    }
    m_hasBound = true;
    m_code = stepped(m_statement);
}

Result<> BulkWriter::finish() const
{
    if (m_code == SQLITE_OK)
        return {};
    return fail(problemOf(m_code, m_database));
}

BulkTexts::BulkTexts(Database& database, const QString& table, const QString& column)
    : m_database(database)
{
    m_statement = prepared(database, QStringLiteral("INSERT INTO %1(id,%2) VALUES(?,?)").arg(table, column), m_code);
}

BulkTexts::~BulkTexts()
{
    sqlite3_finalize(m_statement);
}

void BulkTexts::add(std::int64_t id, std::string_view utf8)
{
    if (m_code != SQLITE_OK)
        return;
    sqlite3_bind_int64(m_statement, 1, id);
    sqlite3_bind_text(m_statement, 2, utf8.data(), static_cast<int>(utf8.size()), SQLITE_STATIC);
    m_code = stepped(m_statement);
}

Result<> BulkTexts::finish() const
{
    if (m_code == SQLITE_OK)
        return {};
    return fail(problemOf(m_code, m_database));
}

} // namespace spiegel::store
