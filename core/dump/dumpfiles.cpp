// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/dumpfiles.h"

#include "core/dump/tablespec.h"
#include "core/foundation/progress.h"
#include "core/privacy/privacyguard.h"
#include "core/profiles/profile.h"
#include "core/profiles/profiledsource.h"
#include "core/source/csvreader.h"
#include "core/source/dumpsource.h"
#include "core/source/readahead.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::dump {

namespace {

/// A thread of its own is for large files; smaller ones are read sooner than it has started.
constexpr qint64 worthReadingAhead = qint64{8} << 20;

} // namespace

FileReading::FileReading(std::unique_ptr<source::RecordReader> records, const source::HashedStream* stream,
                         qint64 totalBytes)
    : m_records(std::move(records))
    , m_stream(stream)
    , m_totalBytes(totalBytes)
{
}

FileReading::FileReading(std::unique_ptr<profiles::MappedReader> mapped)
    : m_mapped(mapped.get())
{
    m_records = std::move(mapped);
}

FileReading::FileReading(FileReading&&) noexcept = default;
FileReading::~FileReading() = default;

qint64 FileReading::bytesRead() const
{
    return m_mapped ? m_mapped->bytesRead() : m_stream->bytesRead();
}

QString FileReading::sha256() const
{
    return QString::fromLatin1(m_mapped ? m_mapped->sha256() : m_stream->sha256());
}

QString FileReading::originalColumn(int field) const
{
    return m_mapped ? m_mapped->originalColumn(field) : QString();
}

std::vector<profiles::MetCode> FileReading::codes() const
{
    return m_mapped ? m_mapped->codes() : std::vector<profiles::MetCode>();
}

std::vector<privacy::Refusal> FileReading::refusals() const
{
    return m_mapped ? m_mapped->refusals() : std::vector<privacy::Refusal>();
}

struct DumpFiles::Opened
{
    std::unique_ptr<source::DumpSource> source;
    std::optional<profiles::ProfiledSource> profiled;
    Day peildatum;
    QString bron;
};

DumpFiles::DumpFiles(std::unique_ptr<Opened> opened)
    : m_opened(std::move(opened))
{
}

DumpFiles::DumpFiles(DumpFiles&&) noexcept = default;
DumpFiles::~DumpFiles() = default;

Result<DumpFiles> DumpFiles::open(const QString& path, const QString& profileName, std::optional<Day> peildatum,
                                  const profiles::CodeBook& codes, Progress& progress)
{
    auto opened = std::make_unique<Opened>();
    auto source = source::DumpSource::open(path, progress);
    if (!source)
        return fail(source.error());
    opened->source = std::move(*source);
    const auto description = opened->source->description();
    if (!description)
        return fail(description.error());
    if (*description) {
        opened->peildatum = (*description)->peildatum;
        opened->bron = (*description)->bron;
    } else if (profileName.isEmpty()) {
        return fail(source::DumpDescription::absent(path));
    }
    if (!profileName.isEmpty()) {
        const auto profile = profiles::Profile::named(profileName);
        if (!profile)
            return fail(profile.error());
        auto profiled = profiles::ProfiledSource::open(*profile, *opened->source, codes);
        if (!profiled)
            return fail(profiled.error());
        opened->profiled.emplace(std::move(*profiled));
        if (!*description) {
            opened->peildatum = profile->peildatum;
            opened->bron = profile->bron;
        }
    }
    opened->peildatum = peildatum.value_or(opened->peildatum);
    if (!opened->peildatum.isKnown())
        return fail(Problem::failed(QCoreApplication::translate("dump", "It is not known which day this dump shows."),
                                    path,
                                    QCoreApplication::translate("dump", "Give the day, with --peildatum 2015-03-02.")));
    return DumpFiles(std::move(opened));
}

Day DumpFiles::peildatum() const
{
    return m_opened->peildatum;
}

QString DumpFiles::source() const
{
    return m_opened->bron;
}

QString DumpFiles::codes() const
{
    return m_opened->profiled ? m_opened->profiled->profile().codes : QString();
}

bool DumpFiles::has(const QString& file) const
{
    if (const auto& profiled = m_opened->profiled)
        return profiled->files().contains(file) || profiled->besides().contains(file);
    return m_opened->source->find(file) != nullptr;
}

Result<FileReading> DumpFiles::reading(const QString& file, Workers workers, Progress& progress) const
{
    if (m_opened->profiled && m_opened->profiled->files().contains(file))
        return FileReading(m_opened->profiled->reader(file, progress));
    auto stream = m_opened->source->stream(file, progress);
    if (!stream)
        return fail(stream.error());
    const source::HashedStream* const bytes = stream->get();
    const source::SourceEntry* const entry = m_opened->source->find(file);
    std::unique_ptr<source::ByteStream> below = std::move(*stream);
    if (workers.count() > 1 && entry && entry->size >= worthReadingAhead)
        below = std::make_unique<source::ReadAhead>(std::move(below));
    return FileReading(std::make_unique<source::CsvReader>(std::move(below)), bytes,
                       entry ? std::max(entry->size, qint64{0}) : 0);
}

bool DumpFiles::canBeReadSideBySide() const
{
    return !m_opened->profiled && m_opened->source->kind() == source::DumpSource::Kind::Folder;
}

qint64 DumpFiles::totalBytes() const
{
    return m_opened->profiled ? m_opened->profiled->totalBytes() : m_opened->source->totalBytes();
}

QStringList DumpFiles::otherFiles() const
{
    if (m_opened->profiled)
        return m_opened->profiled->otherFiles();
    QStringList names;
    for (const source::SourceEntry& entry : m_opened->source->entries()) {
        const bool isKnown = entry.name == QLatin1String("dump.json") ||
                             std::any_of(tableSpecs().begin(), tableSpecs().end(),
                                         [&](const TableSpec& spec) { return spec.file == entry.name; });
        if (!isKnown)
            names << entry.name;
    }
    return names;
}

} // namespace spiegel::dump
