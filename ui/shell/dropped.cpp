// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dropped.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace spiegel::shell {

Dropped droppedOn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) {
        return {};
    }
    const QString path = urls.first().toLocalFile();
    const QFileInfo info(path);
    if (!info.exists()) {
        return {};
    }
    QFile file(path);
    const QByteArray sign("SQLite format 3");
    const bool isDatabase = info.isFile() && file.open(QIODevice::ReadOnly) && file.read(sign.size()) == sign;
    return {isDatabase ? Dropped::Kind::Database : Dropped::Kind::Dump, path};
}

} // namespace spiegel::shell
