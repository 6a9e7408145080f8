// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QString>

namespace spiegel::delivery {

/// How much room files will take on a disk. A file takes whole blocks: on a USB stick a card of 14 kB may take 32 kB.
class RoomNeeded
{
public:
    /// For the disk this folder (or its nearest parent that is there) lies on.
    explicit RoomNeeded(const QString& folder);

    void add(qint64 bytes, qint64 files = 1);
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Problem: less is free than is needed with a margin of 5 %; names both. A disk that does not tell has room.
    [[nodiscard]] Result<> check() const;
    /// Whether it is the same disk, so that both have to fit together.
    [[nodiscard]] bool isOnSameDisk(const RoomNeeded& other) const { return m_device == other.m_device; }

private:
    QString m_folder;
    QByteArray m_device;
    qint64 m_block = 4096;
    qint64 m_free = -1;
    qint64 m_bytes = 0;
};

} // namespace spiegel::delivery
