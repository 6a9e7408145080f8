// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/zipfile.h"

#include "core/foundation/privatefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace spiegel::delivery {

namespace {

struct FreeArchive
{
    void operator()(archive* zip) const { archive_write_free(zip); }
};
struct FreeEntry
{
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

/// The file that grows, beside the one it will replace; taken away when it does not get that far.
class Growing
{
public:
    explicit Growing(const QString& path)
        : m_path(path)
        , m_part(QFile::encodeName(path) + ".part")
        , m_file(::open(m_part.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR))
        , m_error(m_file < 0 ? errno : 0)
    {
    }
    ~Growing()
    {
        if (m_file < 0)
            return;
        ::close(m_file);
        if (!m_isWhole)
            ::unlink(m_part.constData());
    }
    Growing(const Growing&) = delete;
    Growing& operator=(const Growing&) = delete;

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] Problem problem() const { return writeProblem(m_path, m_error); }
    [[nodiscard]] bool hasFailed() const { return m_error != 0; }
    /// For libarchive: how much was written, or -1.
    static la_ssize_t write(archive*, void* self, const void* bytes, std::size_t size)
    {
        auto& growing = *static_cast<Growing*>(self);
        ssize_t step = 0;
        do
            step = ::write(growing.m_file, bytes, size);
        while (step < 0 && errno == EINTR);
        if (step < 0)
            growing.m_error = errno;
        return step;
    }
    /// Until it is on the disk, under its own name.
    [[nodiscard]] Result<> becomeWhole()
    {
        if (::fchmod(m_file, S_IRUSR | S_IWUSR) != 0 && errno != EPERM) // a stick without owners
            m_error = errno;
        if (m_error == 0 && (::fsync(m_file) != 0 || ::rename(m_part.constData(), QFile::encodeName(m_path)) != 0))
            m_error = errno;
        if (m_error != 0)
            return fail(problem());
        m_isWhole = true;
        return {};
    }

private:
    QString m_path;
    QByteArray m_part;
    int m_file;
    int m_error;
    bool m_isWhole = false;
};

class Zip
{
public:
    Zip(Growing& growing, const QString& path, const QString& password)
        : m_growing(growing)
        , m_path(path)
        , m_zip(archive_write_new())
    {
        m_isReady = archive_write_set_format_zip(m_zip.get()) == ARCHIVE_OK &&
                    archive_write_set_options(m_zip.get(), "zip:compression=store,zip:encryption=aes256,"
                                                           "zip:hdrcharset=UTF-8") == ARCHIVE_OK &&
                    archive_write_set_passphrase(m_zip.get(), password.toUtf8().constData()) == ARCHIVE_OK &&
                    archive_write_set_bytes_in_last_block(m_zip.get(), 1) == ARCHIVE_OK &&
                    archive_write_open(m_zip.get(), &m_growing, nullptr, &Growing::write, nullptr) == ARCHIVE_OK;
    }

    [[nodiscard]] Result<> add(const QString& name, const QByteArray& content, Day day)
    {
        const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
        archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), S_IRUSR | S_IWUSR);
        archive_entry_set_size(entry.get(), content.size());
        archive_entry_set_mtime(entry.get(), day.date().startOfDay(Qt::UTC).toSecsSinceEpoch(), 0);
        if (!m_isReady || archive_write_header(m_zip.get(), entry.get()) < ARCHIVE_WARN ||
            archive_write_data(m_zip.get(), content.constData(), static_cast<std::size_t>(content.size())) !=
                content.size())
            return fail(problem());
        return {};
    }

    [[nodiscard]] Result<> close()
    {
        if (!m_isReady || archive_write_close(m_zip.get()) != ARCHIVE_OK)
            return fail(problem());
        return {};
    }

private:
    [[nodiscard]] Problem problem() const
    {
        if (m_growing.hasFailed())
            return m_growing.problem();
        const char* reason = archive_error_string(m_zip.get());
        return Problem::failed(
            QCoreApplication::translate("delivery", "The zip could not be made (%1).").arg(QString::fromUtf8(reason)),
            m_path, QCoreApplication::translate("delivery", "The cards themselves are there; try again."));
    }

    Growing& m_growing;
    QString m_path;
    std::unique_ptr<archive, FreeArchive> m_zip;
    bool m_isReady = false;
};

} // namespace

Result<> writeZip(const QString& path, const QString& folder, const QStringList& files, const QString& password,
                  Day day, Progress& progress)
{
    if (const auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    Growing growing(path);
    if (!growing.isOpen())
        return fail(growing.problem());
    Zip zip(growing, path, password);
    const QString step = QCoreApplication::translate("delivery", "Zip with password");
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (progress.cancelled())
            return fail(Problem::cancelled());
        QFile file(QDir(folder).filePath(files[i]));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Problem::failed(
                QCoreApplication::translate("delivery", "A file for the zip is no longer there."), file.fileName(),
                QCoreApplication::translate("delivery", "Run the batch again: what is done stays done.")));
        if (const auto added = zip.add(files[i], file.readAll(), day); !added)
            return added;
        progress.report(i + 1, files.size(), step);
    }
    if (const auto closed = zip.close(); !closed)
        return closed;
    return growing.becomeWhole();
}

} // namespace spiegel::delivery
