// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <vector>

#include <archive.h>
#include <archive_entry.h>

/// A thing to put into an archive made for a test; hostile ones too.
struct Packed
{
    QByteArray path;
    QByteArray content;
    unsigned type = AE_IFREG;
    QByteArray linkTarget = {};
};

/// Writes an archive of the kind that the file name tells. `password` only for .zip.
inline bool packArchive(const QString& path, const std::vector<Packed>& things, const char* password = nullptr)
{
    struct archive* out = archive_write_new();
    if (path.endsWith(QStringLiteral(".zip")))
        archive_write_set_format_zip(out);
    else if (path.endsWith(QStringLiteral(".7z")))
        archive_write_set_format_7zip(out);
    else
        archive_write_set_format_pax_restricted(out);
    if (path.endsWith(QStringLiteral("gz")))
        archive_write_add_filter_gzip(out);
    if (path.endsWith(QStringLiteral("zst")))
        archive_write_add_filter_zstd(out);
    if (password != nullptr) {
        archive_write_set_options(out, "zip:encryption=traditional");
        archive_write_set_passphrase(out, password);
    }
    bool sound = archive_write_open_filename(out, QFile::encodeName(path).constData()) == ARCHIVE_OK;
    for (const Packed& thing : things) {
        struct archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, thing.path.constData());
        archive_entry_set_filetype(entry, thing.type);
        archive_entry_set_perm(entry, 0644);
        if (thing.type == AE_IFREG)
            archive_entry_set_size(entry, thing.content.size());
        if (!thing.linkTarget.isEmpty())
            archive_entry_set_symlink(entry, thing.linkTarget.constData());
        sound = sound && archive_write_header(out, entry) == ARCHIVE_OK;
        if (sound && !thing.content.isEmpty()) {
            sound = archive_write_data(out, thing.content.constData(),
                                       static_cast<std::size_t>(thing.content.size())) == thing.content.size();
        }
        archive_entry_free(entry);
    }
    sound = archive_write_close(out) == ARCHIVE_OK && sound;
    archive_write_free(out);
    return sound;
}
