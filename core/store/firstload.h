// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <memory>

namespace spiegel::store {

/// The first load builds its file beside the old one, without a journal, and swaps it in when it is whole: far faster,
/// and at every moment, also after a kill or a power cut, the old file or the whole new one stands there. Settings,
/// remembered codes and the journal of an existing database without snapshots are taken along.
class FirstLoad
{
public:
    /// Problem: another program is loading into this database, no room, no right.
    [[nodiscard]] static Result<FirstLoad> begin(const QString& path);

    FirstLoad(FirstLoad&&) noexcept;
    FirstLoad& operator=(FirstLoad&&) = delete;
    ~FirstLoad(); ///< removes the unfinished file

    [[nodiscard]] Database& database() { return *m_database; }

    /// Builds the indexes, writes everything to the disk and puts the file in its place.
    [[nodiscard]] Result<> commit();

private:
    FirstLoad(QString path, int lock);

    QString m_path;
    int m_lock = -1;
    std::unique_ptr<Database> m_database;
};

} // namespace spiegel::store
