// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <sqlite3.h>

namespace spiegel::store {

/// Keeps the file as it is while several reads belong together. Within a transaction it does nothing: that one does.
class ReadLock
{
public:
    explicit ReadLock(const Database& database)
        : m_connection(sqlite3_get_autocommit(database.handle()) ? database.handle() : nullptr)
    {
        if (m_connection)
            sqlite3_exec(m_connection, "BEGIN", nullptr, nullptr, nullptr);
    }
    /// The same; what this connection wrote before does not count as unsaved.
    explicit ReadLock(Database& database)
        : ReadLock(std::as_const(database))
    {
        if (m_connection)
            database.noteBegin();
    }
    ReadLock(const ReadLock&) = delete;
    ReadLock& operator=(const ReadLock&) = delete;
    ~ReadLock()
    {
        if (m_connection)
            sqlite3_exec(m_connection, "COMMIT", nullptr, nullptr, nullptr);
    }

private:
    sqlite3* m_connection;
};

} // namespace spiegel::store
