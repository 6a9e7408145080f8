// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/archive.h"

#include "core/source/archivecursor.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <mutex>

namespace spiegel::source {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("source", text);
}

Problem trap(const QString& where)
{
    return Problem::failed(
        translated(QT_TRANSLATE_NOOP("source", "This archive unfolds into far more than its size: it may be a trap.")),
        where, translated(QT_TRANSLATE_NOOP("source", "If you trust it, unpack it yourself and choose the folder.")));
}

Problem wrongSize(const QString& where)
{
    return Problem::failed(
        translated(QT_TRANSLATE_NOOP("source", "A file in this archive has not the size that the archive says.")),
        where, translated(QT_TRANSLATE_NOOP("source", "The archive is damaged: copy it again.")));
}

} // namespace

/// What the streams of an archive have in common.
struct Archive::Shared
{
    QString path;
    ArchiveLimits limits;
    qint64 packedSize = 0;

    std::mutex lock; ///< for what follows
    std::unique_ptr<ArchiveCursor> idle;
    std::map<int, QByteArray> kept;
    qint64 keptBytes = 0;

    [[nodiscard]] bool isTrap(qint64 bytes) const
    {
        return bytes > limits.bytes || (bytes > limits.alwaysFine && bytes / limits.ratio > packedSize);
    }
    [[nodiscard]] Result<> passBy(ArchiveCursor& cursor, Progress& progress);
};

/// Reads the file the cursor stands at, if only to get behind it, and keeps it when it is small.
Result<> Archive::Shared::passBy(ArchiveCursor& cursor, Progress& progress)
{
    const ArchivedFile thing = cursor.thing();
    if (cursor.jumps() || thing.kind != ArchivedFile::Kind::File)
        return {};
    bool keep = thing.size >= 0 && thing.size <= limits.keptInMemory / 4;
    {
        const std::scoped_lock guard(lock);
        keep = keep && keptBytes + thing.size <= limits.keptInMemory && !kept.contains(cursor.ordinal());
    }
    QByteArray bytes;
    QByteArray piece(1 << 18, Qt::Uninitialized);
    qint64 total = 0;
    for (;;) {
        if (progress.cancelled())
            return fail(Problem::cancelled());
        const auto got = cursor.read(piece.data(), piece.size());
        if (!got)
            return fail(got.error());
        if (*got == 0)
            break;
        total += *got;
        if (isTrap(total))
            return fail(trap(path));
        if (keep)
            bytes.append(piece.constData(), *got);
        progress.report(cursor.packedBytes(), packedSize,
                        translated(QT_TRANSLATE_NOOP("source", "Looking through the archive")));
    }
    if (thing.size >= 0 && total != thing.size)
        return fail(wrongSize(path));
    if (keep) {
        const std::scoped_lock guard(lock);
        keptBytes += bytes.size();
        kept.emplace(cursor.ordinal(), std::move(bytes));
    }
    return {};
}

/// One file, from a cursor that goes back to the archive for the next file behind it.
class Archive::EntryStream final : public ByteStream
{
public:
    EntryStream(std::shared_ptr<Shared> shared, std::unique_ptr<ArchiveCursor> cursor, const SourceEntry& entry)
        : m_shared(std::move(shared))
        , m_cursor(std::move(cursor))
        , m_entry(entry)
    {
    }
    ~EntryStream() override
    {
        const std::scoped_lock guard(m_shared->lock);
        if (m_sound)
            m_shared->idle = std::move(m_cursor);
    }

    Result<qsizetype> read(char* to, qsizetype size) override
    {
        const auto got = m_cursor->read(to, size);
        m_total += got.value_or(0);
        const bool tooLarge = m_entry.size < 0 ? m_shared->isTrap(m_total) : m_total > m_entry.size;
        const bool cutOff = got && *got == 0 && m_total < m_entry.size;
        m_sound = got && !tooLarge && !cutOff;
        if (got && !m_sound)
            return fail(m_entry.size < 0 ? trap(m_shared->path) : wrongSize(m_shared->path));
        return got;
    }
    QString name() const override { return m_entry.name; }

private:
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<ArchiveCursor> m_cursor;
    SourceEntry m_entry;
    qint64 m_total = 0;
    bool m_sound = true;
};

Archive::Archive(std::shared_ptr<Shared> shared)
    : m_shared(std::move(shared))
{
}

Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::open(const QString& path, const ArchiveLimits& limits, Progress& progress)
{
    auto cursor = ArchiveCursor::open(path);
    if (!cursor)
        return fail(cursor.error());
    auto shared = std::make_shared<Shared>();
    shared->path = path;
    shared->limits = limits;
    shared->packedSize = QFileInfo(path).size();
    std::unique_ptr<Archive> archive(new Archive(std::move(shared)));
    if (const auto listed = archive->list(**cursor, progress); !listed)
        return fail(listed.error());
    return archive;
}

Result<> Archive::list(ArchiveCursor& cursor, Progress& progress)
{
    std::vector<ArchivedFile> things;
    qint64 total = 0;
    for (;;) {
        const auto more = cursor.advance();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        things.push_back(cursor.thing());
        const qint64 size = std::max<qint64>(things.back().size, 0);
        total = size > m_shared->limits.bytes ? size : total + size;
        if (m_shared->isTrap(total) || static_cast<int>(things.size()) > m_shared->limits.files)
            return fail(trap(m_shared->path));
        if (const auto passed = m_shared->passBy(cursor, progress); !passed)
            return passed;
    }
    auto content = contentOf(things, m_shared->path);
    if (!content)
        return fail(content.error());
    m_entries = std::move(content->entries);
    m_ordinals = std::move(content->ordinals);
    m_passedOver = std::move(content->passedOver);
    std::erase_if(m_shared->kept, [this](const auto& kept) {
        return std::find(m_ordinals.begin(), m_ordinals.end(), kept.first) == m_ordinals.end();
    });
    return {};
}

Result<std::unique_ptr<ByteStream>> Archive::stream(const QString& name, Progress& progress) const
{
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const SourceEntry& each) { return each.name == name; });
    Q_ASSERT(entry != m_entries.end());
    const int ordinal = m_ordinals[static_cast<std::size_t>(entry - m_entries.begin())];
    std::unique_ptr<ArchiveCursor> cursor;
    {
        const std::scoped_lock guard(m_shared->lock);
        if (const auto kept = m_shared->kept.find(ordinal); kept != m_shared->kept.end())
            return std::make_unique<MemoryStream>(kept->second, name);
        if (m_shared->idle && m_shared->idle->ordinal() < ordinal)
            cursor = std::move(m_shared->idle);
    }
    if (!cursor) {
        auto opened = ArchiveCursor::open(m_shared->path);
        if (!opened)
            return fail(opened.error());
        cursor = std::move(*opened);
    }
    for (;;) {
        const auto more = cursor->advance();
        if (!more)
            return fail(more.error());
        if (!*more)
            return fail(wrongSize(m_shared->path)); // the archive was changed behind our back
        if (cursor->ordinal() == ordinal)
            return std::make_unique<EntryStream>(m_shared, std::move(cursor), *entry);
        if (const auto passed = m_shared->passBy(*cursor, progress); !passed)
            return fail(passed.error());
    }
}

bool isSpreadsheet(const QString& fileName)
{
    return fileName.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
}

bool isArchive(const QString& path)
{
    static const QStringList endings = {QStringLiteral(".zip"), QStringLiteral(".7z"),      QStringLiteral(".tar.gz"),
                                        QStringLiteral(".tgz"), QStringLiteral(".tar.zst"), QStringLiteral(".tar")};
    for (const QString& ending : endings) {
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return true;
    }
    if (isSpreadsheet(path))
        return false;
    const auto file = FileStream::open(path);
    if (!file)
        return false;
    char start[4] = {};
    const auto got = (*file)->read(start, sizeof start);
    if (!got || *got < 4)
        return false;
    const std::string_view first(start, sizeof start);
    return first == "PK\x03\x04" || first == "PK\x05\x06" || first == "7z\xBC\xAF" || first == "\x28\xB5\x2F\xFD" ||
           first.starts_with("\x1F\x8B");
}

} // namespace spiegel::source
