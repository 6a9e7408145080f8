// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

#include "core/store/database.h"
#include "core/store/sqlproblem.h"

#include <sqlite3.h>

#include <utility>

namespace spiegel::store {

Query::Query(const Database& database, const QString& sql)
    : m_connection(database.handle())
    , m_path(database.path())
{
    const QByteArray utf8 = sql.toUtf8();
    fault(sqlite3_prepare_v3(database.handle(), utf8.constData(), static_cast<int>(utf8.size()), 0, &m_statement,
                             nullptr));
}

Query::Query(Query&& other) noexcept
    : m_connection(other.m_connection)
    , m_path(other.m_path)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_code(other.m_code)
{
}

Query::~Query()
{
    sqlite3_finalize(m_statement);
}

void Query::fault(int code)
{
    if (code != SQLITE_OK && m_code == SQLITE_OK)
        m_code = code;
}

void Query::bind(int parameter, std::int32_t value)
{
    fault(value == unknown ? sqlite3_bind_null(m_statement, parameter)
                           : sqlite3_bind_int(m_statement, parameter, value));
}

void Query::bind(int parameter, std::int64_t value)
{
    fault(sqlite3_bind_int64(m_statement, parameter, value));
}

void Query::bind(int parameter, double value)
{
    fault(sqlite3_bind_double(m_statement, parameter, value));
}

void Query::bind(int parameter, const QString& value)
{
    if (value.isNull()) {
        fault(sqlite3_bind_null(m_statement, parameter));
        return;
    }
    const QByteArray utf8 = value.toUtf8();
    bind(parameter, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void Query::bind(int parameter, std::string_view utf8)
{
    fault(sqlite3_bind_text(m_statement, parameter, utf8.data(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT));
}

bool Query::next()
{
    if (m_code != SQLITE_OK)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        fault(code);
    return false;
}

Result<> Query::run()
{
    while (next()) {
    }
    Result<> result = outcome();
    if (m_statement)
        sqlite3_reset(m_statement);
    return result;
}

void Query::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

std::int32_t Query::number(int column) const
{
    // NULL reads as 0: only then is it worth asking, and most of some hundred million cells are not 0.
    const std::int32_t value = sqlite3_column_int(m_statement, column);
    return value == 0 && sqlite3_column_type(m_statement, column) == SQLITE_NULL ? unknown : value;
}

std::int64_t Query::wide(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Query::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Query::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string_view Query::utf8(int column) const
{
    const void* bytes = sqlite3_column_text(m_statement, column);
    if (!bytes)
        return {};
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Result<> Query::outcome() const
{
    if (m_code == SQLITE_OK)
        return {};
    return fail(problemOf(m_code, QString::fromUtf8(sqlite3_errmsg(m_connection)), m_path));
}

} // namespace spiegel::store
