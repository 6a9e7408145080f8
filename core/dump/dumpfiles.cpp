// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/dumpfiles.h"

#include "core/dump/tablespec.h"
#include "core/source/csvreader.h"
#include "core/source/dumpsource.h"

#include <algorithm>

namespace spiegel::dump {

struct DumpFiles::Opened
{
    std::unique_ptr<source::DumpSource> source;
    Day peildatum;
    QString bron;
};

DumpFiles::DumpFiles(std::unique_ptr<Opened> opened)
    : m_opened(std::move(opened))
{
}

DumpFiles::DumpFiles(DumpFiles&&) noexcept = default;
DumpFiles::~DumpFiles() = default;

Result<DumpFiles> DumpFiles::open(const QString& path, [[maybe_unused]] const QString& profile,
                                  std::optional<Day> peildatum, Progress& progress)
{
    auto opened = std::make_unique<Opened>();
    auto source = source::DumpSource::open(path, progress);
    if (!source)
        return fail(source.error());
    opened->source = std::move(*source);
    const auto description = opened->source->description();
    if (!description)
        return fail(description.error());
    if (!*description)
        return fail(source::DumpDescription::absent(path));
    opened->peildatum = peildatum.value_or((*description)->peildatum);
    opened->bron = (*description)->bron;
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

bool DumpFiles::has(const QString& file) const
{
    return m_opened->source->find(file) != nullptr;
}

Result<FileReading> DumpFiles::reading(const QString& file, Progress& progress) const
{
    auto stream = m_opened->source->stream(file, progress);
    if (!stream)
        return fail(stream.error());
    FileReading reading;
    reading.bytes = stream->get();
    reading.records = std::make_unique<source::CsvReader>(std::move(*stream));
    return reading;
}

qint64 DumpFiles::totalBytes() const
{
    return m_opened->source->totalBytes();
}

QStringList DumpFiles::otherFiles() const
{
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
