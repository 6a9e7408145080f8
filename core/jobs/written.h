// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/contenthash.h"

#include <QByteArray>
#include <QFile>

namespace spiegel::jobs {

/// Whether the file is there with this content; a card is small enough to read.
[[nodiscard]] inline bool isThere(const QString& path, qint64 size, const QByteArray& hash)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == size && sha256(file.readAll()) == hash;
}

[[nodiscard]] inline bool isThere(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == content.size() && file.readAll() == content;
}

} // namespace spiegel::jobs
