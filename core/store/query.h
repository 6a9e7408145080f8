// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/result.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace spiegel::store {

class Database;

/// One prepared statement and the rows it gives. Faults are kept, not thrown: a loop over next() simply ends, and
/// outcome() then says what went wrong.
///
///     Query rows(database, QStringLiteral("SELECT cv, postcode FROM cv_at WHERE branch = ?"));
///     rows.bind(1, branch);
///     while (rows.next())
///         people.push_back({rows.number(0), rows.number(1)});
///     if (const auto outcome = rows.outcome(); !outcome)
///         return fail(outcome.error());
class Query
{
public:
    Query(const Database& database, const QString& sql);
    ~Query();
    Query(Query&&) noexcept;
    Query& operator=(Query&&) = delete;

    /// Parameters count from 1. `unknown` is bound as NULL.
    void bind(int parameter, std::int32_t value);
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, double value);
    void bind(int parameter, const QString& value); ///< a null QString is bound as NULL
    void bind(int parameter, std::string_view utf8);
    void bind(int parameter, Day value) { bind(parameter, value.sinceEpoch()); }

    /// Steps to the next row; false at the end, at a fault and when cancelled.
    [[nodiscard]] bool next();
    /// Runs a statement that gives no rows.
    [[nodiscard]] Result<> run();
    /// To be used again with other bindings.
    void reset();

    /// Columns count from 0. NULL is `unknown`, an empty text or 0.0.
    [[nodiscard]] std::int32_t number(int column) const;
    [[nodiscard]] std::int64_t wide(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::string_view utf8(int column) const; ///< valid until the next step
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] Day day(int column) const { return Day(number(column)); }
    [[nodiscard]] Month month(int column) const { return Month(number(column)); }

    [[nodiscard]] Result<> outcome() const;

private:
    void fault(int code);

    sqlite3* m_connection;
    QString m_path;
    sqlite3_stmt* m_statement = nullptr;
    int m_code = 0;
};

} // namespace spiegel::store
