// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/progress.h"
#include "core/foundation/result.h"

#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

struct sqlite3;

namespace spiegel::store {

/// What somebody opens the database for.
enum class Access {
    Read,   ///< look only; also works in a folder or on a medium that is read-only
    Write,  ///< it must be there already
    Create, ///< it is made when it is not there
};

/// One week that is in the database.
struct SnapshotEntry
{
    Day day;        ///< its peildatum
    QString source; ///< the 'bron' of its dump.json
    bool demo = false;

    bool operator==(const SnapshotEntry&) const = default;
};

/// The analyst's database: one SQLite file with the weekly snapshots of werk.nl, readable by its owner only. An object
/// is one connection: cheap to open (a few ms), to be used by one thread at a time; each thread opens its own.
///
/// Readers select from the views `cv_at`, `experience_at`, `viewing_at` …, which show the rows of the snapshot chosen
/// with choose(), with the columns of resources/sql/001_first.sql without `since` and `until`.
class Database
{
public:
    /// Opens and, with Write or Create, brings the schema up to date; then chooses the newest snapshot, if there is
    /// one. Problems: not there, not ours, from a newer program, damaged or cut off, no right to read or write.
    [[nodiscard]] static Result<Database> open(const QString& path, Access access);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// All snapshots, oldest first.
    [[nodiscard]] std::vector<SnapshotEntry> snapshots() const;
    /// The snapshot the `…_at` views show; unknown day when the database is empty.
    [[nodiscard]] Day snapshot() const { return m_snapshot; }
    /// Lets the `…_at` views show this snapshot, the newest without an argument. Problem: there is no such snapshot
    /// (the remedy lists those that are), or none at all.
    [[nodiscard]] Result<> choose(std::optional<Day> day = std::nullopt);

    /// A setting kept in the database, or an invalid QVariant.
    [[nodiscard]] QVariant property(const QString& name) const;
    [[nodiscard]] Result<> setProperty(const QString& name, const QVariant& value);

    /// Runs statements that return nothing.
    [[nodiscard]] Result<> run(const QString& sql);

    /// For a connection that will change much in one transaction: keeps more pages in memory, so that they are written
    /// once.
    [[nodiscard]] Result<> expectManyChanges();

    /// Lets `progress` cancel running statements as long as the returned object lives.
    [[nodiscard]] std::shared_ptr<void> watch(Progress& progress);

    /// Whether this connection has written what is not committed yet.
    [[nodiscard]] bool hasUnsavedChanges() const;

    /// For the store's own classes.
    [[nodiscard]] sqlite3* handle() const { return m_connection.get(); }
    void noteBegin(); ///< of a transaction

private:
    struct Close
    {
        void operator()(sqlite3* connection) const; ///< at once, or when the last statement has gone
    };
    using Connection = std::unique_ptr<sqlite3, Close>;

    Database(QString path, Connection connection, bool readOnly);

    QString m_path;
    Connection m_connection;
    bool m_readOnly = false;
    Day m_snapshot;
    std::int64_t m_changesBefore = 0; ///< at the beginning of the transaction
};

/// The tables of a dump, as the database calls them, parents before children.
[[nodiscard]] const std::vector<QString>& dumpTables();

} // namespace spiegel::store
