// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/archivecursor.h"

#include <QCoreApplication>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace spiegel::source {

namespace {

constexpr std::size_t stepBytes = std::size_t{256} << 10;

QString translated(const char* text)
{
    return QCoreApplication::translate("source", text);
}

} // namespace

ArchiveCursor::ArchiveCursor(struct archive* opened, const QString& path)
    : m_archive(opened)
    , m_path(path)
{
}

ArchiveCursor::~ArchiveCursor()
{
    archive_read_free(m_archive);
}

Result<std::unique_ptr<ArchiveCursor>> ArchiveCursor::open(const QString& path)
{
    // libarchive would wait for a pipe, and says little about a file that is not there.
    if (const auto file = FileStream::open(path); !file)
        return fail(file.error());
    std::unique_ptr<ArchiveCursor> cursor(new ArchiveCursor(archive_read_new(), path));
    cursor->supportKinds();
    if (archive_read_open_filename(cursor->m_archive, QFile::encodeName(path).constData(), stepBytes) != ARCHIVE_OK)
        return fail(cursor->damaged());
    return cursor;
}

Result<std::unique_ptr<ArchiveCursor>> ArchiveCursor::over(QByteArray bytes, const QString& name)
{
    std::unique_ptr<ArchiveCursor> cursor(new ArchiveCursor(archive_read_new(), name));
    cursor->m_bytes = std::move(bytes);
    cursor->supportKinds();
    if (archive_read_open_memory(cursor->m_archive, cursor->m_bytes.constData(),
                                 static_cast<std::size_t>(cursor->m_bytes.size())) != ARCHIVE_OK)
        return fail(cursor->damaged());
    return cursor;
}

void ArchiveCursor::supportKinds()
{
    archive_read_support_format_tar(m_archive);
    archive_read_support_format_zip(m_archive);
    archive_read_support_format_7zip(m_archive);
    archive_read_support_filter_gzip(m_archive);
    archive_read_support_filter_zstd(m_archive);
}

Result<bool> ArchiveCursor::advance()
{
    int outcome = ARCHIVE_RETRY;
    for (int tries = 0; outcome == ARCHIVE_RETRY && tries < 3; ++tries)
        outcome = archive_read_next_header(m_archive, &m_entry);
    if (archive_read_has_encrypted_entries(m_archive) == 1)
        return fail(locked());
    if (outcome == ARCHIVE_EOF)
        return false;
    if (outcome != ARCHIVE_OK && outcome != ARCHIVE_WARN) // a warning: a name in an odd character set
        return fail(damaged());
    ++m_ordinal;
    return true;
}

ArchivedFile ArchiveCursor::thing() const
{
    ArchivedFile file;
    if (const char* utf8 = archive_entry_pathname_utf8(m_entry))
        file.path = QString::fromUtf8(utf8);
    else if (const char* raw = archive_entry_pathname(m_entry))
        file.path = QString::fromLocal8Bit(raw);
    const auto type = archive_entry_filetype(m_entry);
    const bool link = archive_entry_hardlink(m_entry) != nullptr || archive_entry_symlink(m_entry) != nullptr;
    file.kind = link               ? ArchivedFile::Kind::Other
                : type == AE_IFREG ? ArchivedFile::Kind::File
                : type == AE_IFDIR ? ArchivedFile::Kind::Folder
                                   : ArchivedFile::Kind::Other;
    file.size = archive_entry_size_is_set(m_entry) != 0 ? archive_entry_size(m_entry) : -1;
    return file;
}

Result<qsizetype> ArchiveCursor::read(char* to, qsizetype size)
{
    la_ssize_t got = ARCHIVE_RETRY;
    for (int tries = 0; got == ARCHIVE_RETRY && tries < 3; ++tries)
        got = archive_read_data(m_archive, to, static_cast<std::size_t>(size));
    if (got < 0)
        return fail(damaged());
    return static_cast<qsizetype>(got);
}

bool ArchiveCursor::jumps() const
{
    return (archive_format(m_archive) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP;
}

qint64 ArchiveCursor::packedBytes() const
{
    return archive_filter_bytes(m_archive, -1);
}

Problem ArchiveCursor::damaged() const
{
    const char* reason = archive_error_string(m_archive);
    return Problem::failed(
        translated(QT_TRANSLATE_NOOP("source", "This archive is damaged, cut off or of an unknown kind (%1)."))
            .arg(reason != nullptr ? QString::fromLocal8Bit(reason) : QStringLiteral("-")),
        m_path,
        translated(QT_TRANSLATE_NOOP("source", "Copy it again. Archives may be .zip, .tar.gz, .tar.zst and .7z.")));
}

Problem ArchiveCursor::locked() const
{
    return Problem::failed(translated(QT_TRANSLATE_NOOP("source", "This archive is protected with a password.")),
                           m_path,
                           translated(QT_TRANSLATE_NOOP(
                               "source", "Unpack it yourself into a folder of your own and choose that folder.")));
}

} // namespace spiegel::source
