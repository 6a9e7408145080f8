// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>

namespace spiegel::jobs {

[[nodiscard]] inline QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

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
