// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace spiegel::shell {

/// What was dropped on the window: one file or folder of this machine.
struct Dropped
{
    enum class Kind {
        Nothing,  ///< no file, or several
        Database, ///< an SQLite file
        Dump,     ///< a folder, an archive, or anything else: the loader says what it is
    };
    Kind kind = Kind::Nothing;
    QString path;
};

[[nodiscard]] Dropped droppedOn(const QMimeData& data);

} // namespace spiegel::shell
