// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QStringList>

namespace spiegel::store {
class Database;
}

namespace spiegel::mailing {

/// Who gets no mail: employers by number, addresses, and whole domains ('@example.nl'). Kept in the database, for every
/// week. Without case.
class StopList
{
public:
    [[nodiscard]] static StopList read(const store::Database& database);
    /// Problem: the database cannot be written.
    [[nodiscard]] Result<> write(store::Database& database) const;

    [[nodiscard]] const QStringList& entries() const { return m_entries; } ///< sorted
    /// Does nothing when it is there already.
    void add(const QString& entry);
    /// Whether it was there.
    bool remove(const QString& entry);

    [[nodiscard]] bool stops(const QString& employer, const QString& address) const;

private:
    QStringList m_entries;
};

} // namespace spiegel::mailing
