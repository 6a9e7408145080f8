// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/freespace.h"

#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

namespace spiegel::delivery {

namespace {

constexpr qint64 marginShare = 20; ///< one part in so many: names and folders take room too

QString nearestThatIsThere(const QString& folder)
{
    QFileInfo info(folder);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath())
        info = QFileInfo(info.absolutePath());
    return info.absoluteFilePath();
}

/// '3,2 MB'; disks are sold in millions.
QString sizeText(qint64 bytes)
{
    constexpr double kilo = 1e3;
    constexpr double mega = 1e6;
    constexpr double giga = 1e9;
    const auto size = static_cast<double>(bytes);
    if (size >= giga)
        return text::number(size / giga, 1) + QStringLiteral(" GB");
    if (size >= mega)
        return text::number(size / mega, 1) + QStringLiteral(" MB");
    return text::number(size / kilo, 0) + QStringLiteral(" kB");
}

} // namespace

RoomNeeded::RoomNeeded(const QString& folder)
    : m_folder(folder)
{
    const QStorageInfo disk(nearestThatIsThere(folder));
    if (!disk.isValid() || !disk.isReady())
        return;
    m_device = disk.device() + disk.rootPath().toUtf8();
    m_free = disk.bytesAvailable();
    if (disk.blockSize() > 0)
        m_block = disk.blockSize();
}

void RoomNeeded::add(qint64 bytes, qint64 files)
{
    m_bytes += files * ((bytes + m_block - 1) / m_block * m_block);
}

Result<> RoomNeeded::check() const
{
    const qint64 needed = m_bytes + m_bytes / marginShare;
    if (m_free < 0 || needed <= m_free)
        return {};
    return fail(Problem::failed(
        QCoreApplication::translate("delivery", "There is too little room: some %1 is needed, %2 is free.")
            .arg(sizeText(needed), sizeText(m_free)),
        m_folder, QCoreApplication::translate("delivery", "Make room or choose another disk, then start again.")));
}

} // namespace spiegel::delivery
