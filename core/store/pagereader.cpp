// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagereader.h"

#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/readlock.h"
#include "core/store/sqlproblem.h"

#include <algorithm>
#include <memory>
#include <sqlite3.h>
#include <utility>
#include <vector>

namespace spiegel::store {

namespace {

using Byte = std::uint8_t;

std::uint32_t bigEndian(const Byte* at, int bytes)
{
    std::uint32_t number = 0;
    for (int i = 0; i < bytes; ++i)
        number = number << 8 | at[i];
    return number;
}

/// A whole number of one to eight bytes, the highest first, with a sign.
std::int64_t signedNumber(const Byte* at, int bytes)
{
    std::int64_t number = static_cast<std::int8_t>(at[0]);
    for (int i = 1; i < bytes; ++i)
        number = number * 256 + at[i];
    return number;
}

/// How the cells of a row stand in a record of the table.
struct RecordShape
{
    std::size_t cells = 0;           ///< of a record
    std::vector<std::size_t> wanted; ///< place in the record, for each column that is asked for
    std::size_t since = 0;
    std::optional<std::size_t> until;
    std::uint32_t root = 0; ///< page
};

/// First the columns of the key in its order, then the others; nothing when a column is not there.
Result<std::optional<RecordShape>> shapeOf(const Database& database, const QString& table, const QStringList& columns)
{
    RecordShape shape;
    QStringList stored;
    Query parts(database, QStringLiteral("SELECT name, upper(type) FROM pragma_table_info(?) "
                                         "ORDER BY CASE WHEN pk > 0 THEN pk ELSE 1000 + cid END"));
    parts.bind(1, table);
    while (parts.next()) {
        if (parts.text(1) != QLatin1String("INTEGER"))
            return std::optional<RecordShape>();
        stored << parts.text(0);
    }
    if (const auto outcome = parts.outcome(); !outcome)
        return fail(outcome.error());
    shape.cells = static_cast<std::size_t>(stored.size());
    Query schema(database, QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ? AND "
                                          "sql LIKE '%WITHOUT ROWID'"));
    schema.bind(1, table);
    if (!schema.next()) {
        if (const auto outcome = schema.outcome(); !outcome)
            return fail(outcome.error());
        return std::optional<RecordShape>();
    }
    shape.root = static_cast<std::uint32_t>(schema.wide(0));
    for (const QString& column : columns) {
        if (!stored.contains(column))
            return std::optional<RecordShape>();
        shape.wanted.push_back(static_cast<std::size_t>(stored.indexOf(column)));
    }
    if (!stored.contains(QStringLiteral("since")))
        return std::optional<RecordShape>();
    shape.since = static_cast<std::size_t>(stored.indexOf(QStringLiteral("since")));
    if (stored.contains(QStringLiteral("until")))
        shape.until = static_cast<std::size_t>(stored.indexOf(QStringLiteral("until")));
    return std::optional(std::move(shape));
}

/// Goes through one b-tree, left to right. Nothing that stands in the file is believed before it is checked.
class PageWalk
{
public:
    PageWalk(const Database& database, sqlite3_file* file, std::uint32_t pageSize, std::uint32_t usable,
             const RecordShape& shape, const Lives& lives, const TakeRow& take, const Progress& progress)
        : m_database(database)
        , m_file(file)
        , m_pageSize(pageSize)
        , m_usable(usable)
        , m_shape(shape)
        , m_lives(lives)
        , m_take(take)
        , m_progress(progress)
        , m_record(shape.cells)
        , m_row(shape.wanted.size())
    {
    }

    [[nodiscard]] Result<> run(std::uint32_t pages)
    {
        m_pages = pages;
        m_left = pages;
        return walk(m_shape.root, 0);
    }

private:
    static constexpr Byte interiorType = 2;
    static constexpr Byte leafType = 10;
    static constexpr std::size_t leafHead = 8;
    static constexpr std::size_t interiorHead = 12;
    static constexpr std::size_t deepest = 20; ///< SQLite's own bound
    static constexpr std::uint32_t mostBlockPages = 16;

    [[nodiscard]] Result<> walk(std::uint32_t number, std::size_t depth)
    {
        // Each page once at most: pages that point at one another end here.
        if (number < 2 || number > m_pages || depth >= deepest || m_left == 0)
            return damaged();
        --m_left;
        const auto read = pageAt(number);
        if (!read)
            return fail(read.error());
        const Byte* page = *read;
        const bool isLeaf = page[0] == leafType;
        if (!isLeaf) {
            if (page[0] != interiorType)
                return damaged();
            if (m_interior.size() == depth)
                m_interior.push_back(std::make_unique<Byte[]>(m_pageSize));
            page = std::copy_n(page, m_pageSize, m_interior[depth].get()) - m_pageSize;
        }
        const std::size_t head = isLeaf ? leafHead : interiorHead;
        const std::size_t cells = bigEndian(page + 3, 2);
        if (head + cells * 2 > m_usable)
            return damaged();
        for (std::size_t i = 0; i < cells; ++i) {
            std::size_t at = bigEndian(page + head + i * 2, 2);
            if (at < head + cells * 2 || at + 4 >= m_usable)
                return damaged();
            if (!isLeaf) {
                if (const auto left = walk(bigEndian(page + at, 4), depth + 1); !left)
                    return left;
                at += 4;
            }
            if (!takeRecord(page, at))
                return damaged();
        }
        return isLeaf ? Result<>() : walk(bigEndian(page + 8, 4), depth + 1);
    }

    /// Leaves mostly lie one after the other, so that several are read at once. Valid until the next call.
    [[nodiscard]] Result<const Byte*> pageAt(std::uint32_t number)
    {
        if (number < m_blockFirst || number >= m_blockFirst + m_blockPages) {
            if (m_progress.cancelled())
                return fail(Problem::cancelled());
            m_blockFirst = number;
            m_blockPages = std::min(mostBlockPages, m_pages - number + 1);
            m_block.resize(std::size_t{m_blockPages} * m_pageSize);
            const int code = m_file->pMethods->xRead(m_file, m_block.data(), static_cast<int>(m_block.size()),
                                                     sqlite3_int64(number - 1) * m_pageSize);
            if (code != SQLITE_OK) {
                m_blockPages = 0;
                return fail(
                    problemOf(code == SQLITE_IOERR_SHORT_READ ? SQLITE_CORRUPT : code, QString(), m_database.path()));
            }
        }
        return m_block.data() + std::size_t{number - m_blockFirst} * m_pageSize;
    }

    /// A record of whole numbers is short: all its lengths and types are single bytes.
    [[nodiscard]] bool takeRecord(const Byte* page, std::size_t at)
    {
        constexpr Byte severalBytes = 0x80;
        const std::size_t payload = page[at++];
        // A row of up to 22 cells of 8 bytes can need two bytes for its length.
        std::size_t length = payload;
        if (payload >= severalBytes) {
            if (at >= m_usable || page[at] >= severalBytes)
                return false;
            length = (payload & 0x7f) << 7 | page[at++];
        }
        const std::size_t end = at + length;
        if (end > m_usable || at >= end)
            return false;
        const Byte* type = page + at;
        const std::size_t head = *type++;
        if (head >= severalBytes || head == 0 || at + head > end || head - 1 > m_shape.cells)
            return false;
        const Byte* const typesEnd = page + at + head;
        const Byte* value = typesEnd;
        const Byte* const valuesEnd = page + end;
        std::int64_t* cell = m_record.data();
        for (; type != typesEnd; ++type, ++cell) {
            static constexpr Byte bytes[] = {0, 1, 2, 3, 4, 6, 8};
            if (*type == 0) {
                *cell = null;
            } else if (*type == 8 || *type == 9) {
                *cell = *type - 8;
            } else {
                if (*type >= sizeof bytes || valuesEnd - value < bytes[*type])
                    return false;
                *cell = signedNumber(value, bytes[*type]);
                value += bytes[*type];
            }
        }
        std::fill(cell, m_record.data() + m_record.size(), null);
        giveRow();
        return true;
    }

    void giveRow()
    {
        const std::int64_t since = m_record[m_shape.since];
        if (since < m_lives.sinceFrom || since > m_lives.sinceTo)
            return;
        if (m_lives.untilAfter && m_shape.until && m_record[*m_shape.until] <= *m_lives.untilAfter)
            return;
        for (std::size_t i = 0; i < m_row.size(); ++i)
            m_row[i] = m_record[m_shape.wanted[i]];
        m_take(m_row);
    }

    [[nodiscard]] Result<> damaged() const { return fail(problemOf(SQLITE_CORRUPT, QString(), m_database.path())); }

    const Database& m_database;
    sqlite3_file* m_file;
    std::uint32_t m_pageSize;
    std::uint32_t m_usable; ///< bytes of a page
    const RecordShape& m_shape;
    const Lives& m_lives;
    const TakeRow& m_take;
    const Progress& m_progress;
    std::vector<std::int64_t> m_record;
    std::vector<std::int64_t> m_row;
    std::vector<std::unique_ptr<Byte[]>> m_interior; ///< pages above the leaves, by depth
    std::vector<Byte> m_block;                       ///< pages as they lie in the file
    std::uint32_t m_blockFirst = 0;
    std::uint32_t m_blockPages = 0;
    std::uint32_t m_pages = 0;
    std::uint32_t m_left = 0; ///< pages that may still be read
};

} // namespace

Result<bool> readPages(const Database& database, const QString& table, const QStringList& columns, const Lives& lives,
                       const TakeRow& take, const Progress& progress)
{
    if (database.hasUnsavedChanges())
        return false;
    const ReadLock lock(database);
    auto shape = shapeOf(database, table, columns);
    if (!shape)
        return fail(shape.error());
    if (!*shape)
        return false;
    Query size(database, QStringLiteral("SELECT page_size, page_count, journal_mode FROM pragma_page_size, "
                                        "pragma_page_count, pragma_journal_mode"));
    if (!size.next())
        return fail(size.outcome().error());
    const auto pageSize = static_cast<std::uint32_t>(size.wide(0));
    const auto pages = static_cast<std::uint32_t>(size.wide(1));
    const bool isRollback = size.text(2) == QLatin1String("delete") || size.text(2) == QLatin1String("off");
    sqlite3_file* file = nullptr;
    int reserved = -1;
    if (!isRollback || sqlite3_txn_state(database.handle(), "main") == SQLITE_TXN_NONE ||
        sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved) != SQLITE_OK ||
        reserved != 0 ||
        sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        !file->pMethods)
        return false;
    PageWalk walk(database, file, pageSize, pageSize, **shape, lives, take, progress);
    if (const auto walked = walk.run(pages); !walked)
        return fail(walked.error());
    return true;
}

} // namespace spiegel::store
