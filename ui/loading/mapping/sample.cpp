// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/mapping/sample.h"

#include "core/privacy/personaldata.h"
#include "core/profiles/filetext.h"
#include "core/profiles/profiledsource.h"
#include "core/source/csvreader.h"
#include "core/source/dumpsource.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace spiegel::loading {

namespace {

constexpr qsizetype lookedAt = 1 << 16; // bytes to guess from
constexpr int longestCell = 200;

QString said(const char* words)
{
    return QCoreApplication::translate("loading", words);
}

QString shownCell(std::string_view cell)
{
    const QString text = QString::fromUtf8(cell.data(), qsizetype(cell.size())).left(longestCell);
    return privacy::hidePersonalData(text);
}

Result<QByteArray> beginningOf(const source::DumpSource& source, const QString& name)
{
    auto stream = source.stream(name);
    if (!stream) {
        return fail(stream.error());
    }
    QByteArray bytes(lookedAt, '\0');
    qsizetype filled = 0;
    while (filled < lookedAt) {
        const auto got = (*stream)->read(bytes.data() + filled, lookedAt - filled);
        if (!got) {
            return fail(got.error());
        }
        if (*got == 0) {
            break;
        }
        filled += *got;
    }
    bytes.truncate(filled);
    return bytes;
}

/// The separator that stands most in the first line; UTF-8 when the text is that, else what Excel writes.
profiles::FileLook lookOf(const QByteArray& beginning)
{
    profiles::FileLook look;
    const QByteArray line = beginning.left(beginning.indexOf('\n'));
    qsizetype most = 0;
    for (const char separator : {';', ',', '\t', '|'}) {
        if (const qsizetype count = line.count(separator); count > most) {
            most = count;
            look.separator = separator;
        }
    }
    // The cut may fall inside a character: whole lines only.
    const QByteArray whole = beginning.left(beginning.lastIndexOf('\n') + 1);
    const bool isUtf8 = source::isUtf8Text({whole.constData(), std::size_t(whole.size())});
    look.encoding = isUtf8 ? source::Encoding::Utf8 : source::Encoding::Windows1252;
    look.decimal = look.separator == ',' ? '.' : ',';
    return look;
}

Result<SampledFile> readSample(const source::DumpSource& source, const QString& name, const profiles::FileLook& look,
                               Progress& progress)
{
    auto stream = source.stream(name, progress);
    if (!stream) {
        return fail(stream.error());
    }
    auto text = profiles::textOf(std::move(*stream), look);
    if (!text) {
        return fail(text.error());
    }
    source::CsvReader reader(std::move(*text), {look.separator, look.hasHeader});
    const auto header = reader.readHeader();
    if (!header) {
        return fail(header.error());
    }
    SampledFile sample{name, look, {}, {}};
    for (const QString& column : header->names) {
        sample.columns << column;
    }
    source::Record record;
    while (int(sample.rows.size()) < mostSampledRows && reader.next(record)) {
        if (progress.cancelled()) {
            return fail(Problem::cancelled());
        }
        QStringList cells;
        for (const std::string_view cell : record.fields) {
            cells << shownCell(cell);
        }
        cells.resize(sample.columns.size());
        sample.rows.push_back(std::move(cells));
    }
    return sample;
}

} // namespace

std::vector<std::pair<QString, int>> SampledFile::valuesOf(int column) const
{
    QHash<QString, int> counts;
    for (const QStringList& row : rows) {
        ++counts[row[column].trimmed()];
    }
    counts.remove(QString());
    std::vector<std::pair<QString, int>> values;
    for (auto value = counts.cbegin(); value != counts.cend(); ++value) {
        values.emplace_back(value.key(), value.value());
    }
    std::ranges::sort(values, [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return values;
}

QStringList SampledFile::cellsOf(int column, int most) const
{
    QStringList cells;
    for (const QStringList& row : rows) {
        if (cells.size() < most && !row[column].trimmed().isEmpty()) {
            cells << row[column].trimmed();
        }
    }
    return cells;
}

Result<std::vector<SampledFile>> sampleSource(const QString& path, Progress& progress)
{
    const auto source = source::DumpSource::open(path, progress);
    if (!source) {
        return fail(source.error());
    }
    std::vector<SampledFile> samples;
    for (const source::SourceEntry& entry : (*source)->entries()) {
        const bool isTable = source::isSpreadsheet(entry.name) ||
                             entry.name.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive) ||
                             entry.name.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive) ||
                             (*source)->kind() == source::DumpSource::Kind::File;
        if (!isTable) {
            continue;
        }
        const auto beginning = beginningOf(**source, entry.name);
        if (!beginning) {
            return fail(beginning.error());
        }
        const profiles::FileLook look = source::isSpreadsheet(entry.name) ? profiles::FileLook() : lookOf(*beginning);
        auto sample = readSample(**source, entry.name, look, progress);
        if (!sample) {
            return fail(sample.error());
        }
        samples.push_back(std::move(*sample));
    }
    if (samples.empty()) {
        return fail(Problem::failed(
            said(QT_TRANSLATE_NOOP("loading", "There is no CSV file or spreadsheet here.")), path,
            said(QT_TRANSLATE_NOOP("loading", "Choose a CSV file or a spreadsheet (.xlsx), or a folder or "
                                              "archive with those."))));
    }
    return samples;
}

Result<SampledFile> sampleFile(const QString& path, const QString& name, const profiles::FileLook& look,
                               Progress& progress)
{
    const auto source = source::DumpSource::open(path, progress);
    if (!source) {
        return fail(source.error());
    }
    return readSample(**source, name, look, progress);
}

Result<MappedSample> mapSample(const QString& path, const profiles::Profile& profile, const QString& table,
                               Progress& progress)
{
    const auto source = source::DumpSource::open(path, progress);
    if (!source) {
        return fail(source.error());
    }
    const auto mapped = profiles::ProfiledSource::open(profile, **source);
    if (!mapped) {
        return fail(mapped.error());
    }
    const auto reader = mapped->reader(table + QStringLiteral(".csv"), progress);
    const auto header = reader->readHeader();
    if (!header) {
        return fail(header.error());
    }
    MappedSample sample;
    for (const QString& column : header->names) {
        sample.columns << column;
    }
    source::Record record;
    while (int(sample.rows.size()) < mostMappedRows && reader->next(record)) {
        QStringList cells;
        for (const std::string_view cell : record.fields) {
            cells << shownCell(cell);
        }
        cells.resize(sample.columns.size());
        sample.rows.push_back(std::move(cells));
    }
    return sample;
}

} // namespace spiegel::loading
