// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace spiegel::store {

class Database;

/// A cell that is written as NULL.
inline constexpr std::int64_t null = std::numeric_limits<std::int64_t>::min();

/// The one way in which many rows reach a table: whole numbers only (texts have been coded once), in the order of the
/// table's key. Behind it stand prepared statements. A fault is kept and given by finish().
class BulkWriter
{
public:
    /// Rows for `columns` of `table`, in this order.
    BulkWriter(Database& database, const QString& table, const QStringList& columns);
    ~BulkWriter();
    BulkWriter(const BulkWriter&) = delete;
    BulkWriter& operator=(const BulkWriter&) = delete;

    /// One row; as many cells as there are columns.
    void add(std::span<const std::int64_t> cells);
    [[nodiscard]] bool isBroken() const { return m_code != 0; }
    [[nodiscard]] Result<> finish() const;

private:
    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
    int m_columns;
    std::vector<std::int64_t> m_bound; ///< the cells of the row before
    bool m_hasBound = false;
    int m_code = 0;
};

/// The same for a dictionary: rows of (id, text) with rising ids.
class BulkTexts
{
public:
    BulkTexts(Database& database, const QString& table, const QString& column);
    ~BulkTexts();
    BulkTexts(const BulkTexts&) = delete;
    BulkTexts& operator=(const BulkTexts&) = delete;

    void add(std::int64_t id, std::string_view utf8);
    [[nodiscard]] Result<> finish() const;

private:
    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
    int m_code = 0;
};

} // namespace spiegel::store
