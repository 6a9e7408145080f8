// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/profile.h"

#include "core/profiles/profilewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace spiegel::profiles {

namespace {

/// A profile is a page or two.
constexpr qsizetype mostBytes = qsizetype{1} << 20;

QString translated(const char* text)
{
    return QCoreApplication::translate("profiles", text);
}

struct NamedEncoding
{
    const char* name;
    source::Encoding encoding;
};
/// The first name of an encoding is the one that is written.
constexpr std::array<NamedEncoding, 6> encodings = {{{"utf-8", source::Encoding::Utf8},
                                                     {"utf-8-sig", source::Encoding::Utf8},
                                                     {"cp1252", source::Encoding::Windows1252},
                                                     {"windows-1252", source::Encoding::Windows1252},
                                                     {"latin1", source::Encoding::Latin1},
                                                     {"spreadsheet", source::Encoding::Spreadsheet}}};

struct NamedSource
{
    const char* name;
    CellSource::From from;
};
constexpr std::array<NamedSource, 6> sources = {{{"column", CellSource::From::Column},
                                                 {"heading", CellSource::From::Heading},
                                                 {"prefix", CellSource::From::Prefix},
                                                 {"position", CellSource::From::Position},
                                                 {"constant", CellSource::From::Constant},
                                                 {"number", CellSource::From::Number}}};

} // namespace

QString formatName()
{
    return QStringLiteral("spiegelpaleis-profile");
}

QStringList encodingNames()
{
    QStringList names;
    for (const NamedEncoding& each : encodings)
        names += QString::fromLatin1(each.name);
    return names;
}

source::Encoding encodingNamed(const QString& name)
{
    for (const NamedEncoding& each : encodings) {
        if (name == QLatin1String(each.name))
            return each.encoding;
    }
    return source::Encoding::Utf8;
}

QString nameOf(source::Encoding encoding)
{
    for (const NamedEncoding& each : encodings) {
        if (each.encoding == encoding)
            return QString::fromLatin1(each.name);
    }
    Q_UNREACHABLE();
}

QStringList sourceNames()
{
    QStringList names;
    for (const NamedSource& each : sources)
        names += QString::fromLatin1(each.name);
    return names;
}

CellSource::From sourceNamed(const QString& name)
{
    for (const NamedSource& each : sources) {
        if (name == QLatin1String(each.name))
            return each.from;
    }
    return CellSource::From::Column;
}

QString nameOf(CellSource::From from)
{
    return QString::fromLatin1(sources[static_cast<std::size_t>(from)].name);
}

Result<Profile> Profile::named(const QString& nameOrPath)
{
    const bool isPath = nameOrPath.contains(QLatin1Char('/')) || nameOrPath.endsWith(QStringLiteral(".json"));
    if (!isPath && !shipped().contains(nameOrPath)) {
        return fail(Problem::failed(
            translated(QT_TRANSLATE_NOOP("profiles", "There is no profile called \"%1\".")).arg(nameOrPath), {},
            translated(QT_TRANSLATE_NOOP("profiles",
                                         "Shipped profiles: %1. Give the path of a .json file for one of your own."))
                .arg(shipped().join(QStringLiteral(", ")))));
    }
    if (!isPath) {
        QFile file(QStringLiteral(":/profiles/%1.json").arg(nameOrPath));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "Profile::named", "a shipped profile is part of the program");
        return parse(file.readAll(), nameOrPath);
    }
    const auto stream = source::FileStream::open(nameOrPath);
    if (!stream)
        return fail(stream.error());
    const auto json = source::readAll(**stream, mostBytes);
    if (!json)
        return fail(json.error());
    return parse(*json, nameOrPath);
}

QStringList Profile::shipped()
{
    QStringList names;
    for (const QString& file :
         QDir(QStringLiteral(":/profiles")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names += QFileInfo(file).completeBaseName();
    return names;
}

} // namespace spiegel::profiles
