// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlproblem.h"

#include "core/foundation/privatefile.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <cerrno>
#include <sqlite3.h>

namespace spiegel::store {

Problem problemOf(int code, const QString& detail, const QString& path)
{
    const auto inWords = [](const char* text) { return QCoreApplication::translate("store", text); };
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return Problem::cancelled();
    case SQLITE_FULL:
        return writeProblem(path, ENOSPC);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return writeProblem(path, EACCES);
    case SQLITE_IOERR:
        return writeProblem(path, EIO);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Problem::failed(
            inWords(QT_TRANSLATE_NOOP("store", "Another window or program is writing to this database.")), path,
            inWords(QT_TRANSLATE_NOOP("store", "Wait until it is ready, or close it, and try again.")));
    case SQLITE_CORRUPT:
        return Problem::failed(
            inWords(QT_TRANSLATE_NOOP("store", "The database is damaged.")), path,
            inWords(QT_TRANSLATE_NOOP("store",
                                      "Put back a copy of the file, or load the dumps again into a new database.")));
    case SQLITE_NOTADB:
        return Problem::failed(inWords(QT_TRANSLATE_NOOP("store", "This is no database of Spiegelpaleis.")), path,
                               inWords(QT_TRANSLATE_NOOP("store", "Choose another file.")));
    case SQLITE_CANTOPEN:
        return Problem::failed(inWords(QT_TRANSLATE_NOOP("store", "The database could not be opened.")), path,
                               inWords(QT_TRANSLATE_NOOP("store", "Look whether the folder is there and is yours.")));
    default:
        return Problem::failed(
            inWords(QT_TRANSLATE_NOOP("store", "The database answered: %1.")).arg(detail), path,
            inWords(QT_TRANSLATE_NOOP("store", "Try again; if it comes back, keep this text and report it.")));
    }
}

Problem problemOf(int code, const Database& database)
{
    return problemOf(code, QString::fromUtf8(sqlite3_errmsg(database.handle())), database.path());
}

} // namespace spiegel::store
