// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/profiledsource.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace spiegel::profiles {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("profiles", text);
}

/// A spreadsheet fits where the CSV that is saved from it would.
bool fits(const QString& fileName, const QString& pattern)
{
    QString name = fileName;
    if (const QString csv = QStringLiteral(".csv");
        source::isSpreadsheet(name) && pattern.endsWith(csv, Qt::CaseInsensitive))
        name = name.left(name.lastIndexOf(QLatin1Char('.'))) + csv;
    const QRegularExpression expression(QRegularExpression::wildcardToRegularExpression(pattern),
                                        QRegularExpression::CaseInsensitiveOption);
    return expression.match(name).hasMatch();
}

bool gives(const FileMapping& mapping, const QString& table)
{
    return std::any_of(mapping.tables.begin(), mapping.tables.end(),
                       [&](const TableMapping& each) { return each.table == table; });
}

} // namespace

ProfiledSource::ProfiledSource(const Profile& profile, const source::DumpSource& source)
    : m_profile(std::make_shared<const Profile>(profile))
    , m_source(&source)
{
}

Result<ProfiledSource> ProfiledSource::open(const Profile& profile, const source::DumpSource& source,
                                            const CodeBook& codes)
{
    ProfiledSource opened(profile, source);
    opened.m_codes = std::make_shared<const CodeBook>(codes);
    const std::vector<FileMapping>& mappings = opened.m_profile->files;
    // A single file that was chosen by hand is meant, whatever it is called.
    const bool isMeant = source.kind() == source::DumpSource::Kind::File && mappings.size() == 1;
    for (const source::SourceEntry& entry : source.entries()) {
        if (profile.beside && !isMeant && findNativeTable(entry.name.left(entry.name.size() - 4)) &&
            entry.name.endsWith(QStringLiteral(".csv"))) {
            opened.m_besides += entry.name;
            continue;
        }
        const auto mapping = std::find_if(mappings.begin(), mappings.end(), [&](const FileMapping& each) {
            return isMeant || fits(entry.name, each.pattern);
        });
        if (mapping != mappings.end())
            opened.m_matches.push_back({entry.name, entry.size, &*mapping});
        else if (entry.name != QStringLiteral("dump.json"))
            opened.m_otherFiles += entry.name;
    }
    QStringList patterns;
    for (const FileMapping& mapping : mappings)
        patterns += mapping.pattern;
    if (opened.m_matches.empty()) {
        return fail(Problem::failed(
            translated(QT_TRANSLATE_NOOP("profiles", "No file here fits the profile, which reads: %1."))
                .arg(patterns.join(QStringLiteral(", "))),
            source.path(),
            translated(QT_TRANSLATE_NOOP("profiles", "Choose another folder or file, or another profile."))));
    }
    for (const NativeTable& table : nativeTables()) {
        const bool comesOut = std::any_of(opened.m_matches.begin(), opened.m_matches.end(),
                                          [&](const Match& match) { return gives(*match.mapping, table.name); });
        if (comesOut)
            opened.m_files += table.file();
        // What is made from the source goes before a file of the dump of that name.
        if (comesOut && opened.m_besides.removeOne(table.file()))
            opened.m_otherFiles += table.file();
    }
    return opened;
}

qint64 ProfiledSource::totalBytes() const
{
    qint64 total = 0;
    for (const Match& match : m_matches) {
        for (const QString& file : m_files)
            total += gives(*match.mapping, file.chopped(4)) ? std::max<qint64>(match.size, 0) : 0;
    }
    for (const QString& file : m_besides)
        total += std::max<qint64>(m_source->find(file)->size, 0);
    return total;
}

std::unique_ptr<MappedReader> ProfiledSource::reader(const QString& file, Progress& progress) const
{
    const NativeTable* table = findNativeTable(file.chopped(4));
    Q_ASSERT(table != nullptr);
    std::vector<MappedReader::Part> parts;
    for (const Match& match : m_matches) {
        if (gives(*match.mapping, table->name))
            parts.push_back({match.entry, match.mapping});
    }
    return std::make_unique<MappedReader>(m_profile, m_codes, *m_source, *table, std::move(parts), progress);
}

} // namespace spiegel::profiles
