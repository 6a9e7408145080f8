// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brainstorm/composition.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace spiegel::brainstorm {

namespace {

constexpr int version = 1;
constexpr qint64 largestFile = 1 << 20;
constexpr qsizetype mostBlocks = 60;

QString inWords(const char* text)
{
    return QCoreApplication::translate("brainstorm", text);
}

QString seeManual()
{
    return inWords(QT_TRANSLATE_NOOP("brainstorm", "The manual of the command line has the form of the file."));
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Problem::failed(inWords(QT_TRANSLATE_NOOP("brainstorm", "The file cannot be read.")), path,
                                    file.errorString()));
    if (file.size() > largestFile)
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("brainstorm", "The file is too large for the blocks of a report.")), path,
            seeManual()));
    return file.readAll();
}

} // namespace

QStringList compositionNames()
{
    return {QStringLiteral("doelgroep"), QStringLiteral("casus1")};
}

Result<Composition> composition(const QString& nameOrFile)
{
    const bool isFile = nameOrFile.contains(QLatin1Char('/')) || nameOrFile.endsWith(QLatin1String(".json"));
    if (!isFile && !compositionNames().contains(nameOrFile, Qt::CaseInsensitive))
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("brainstorm", "There is no report '%1'.")).arg(nameOrFile), {},
            inWords(QT_TRANSLATE_NOOP("brainstorm", "Use one of: %1; or a file of your own, NAME.json."))
                .arg(compositionNames().join(QStringLiteral(", ")))));
    const QString path = isFile ? nameOrFile : QStringLiteral(":/reports/%1.json").arg(nameOrFile.toLower());
    const auto content = contentOf(path);
    if (!content)
        return fail(content.error());
    return readComposition(*content, path);
}

Result<Composition> readComposition(const QByteArray& json, const QString& source)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("brainstorm", "This is no JSON object; reading stopped at byte %1."))
                .arg(error.offset),
            source, seeManual()));
    const QJsonObject object = document.object();
    if (object.value(QStringLiteral("format")) != QStringLiteral("spiegel-report") ||
        object.value(QStringLiteral("version")).toInt() != version)
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("brainstorm", "This file does not hold the blocks of a report (version %1)."))
                .arg(version),
            source, seeManual()));
    Composition found;
    found.name = object.value(QStringLiteral("name")).toString(QFileInfo(source).completeBaseName()).simplified();
    found.title = object.value(QStringLiteral("title")).toString().simplified();
    found.subtitle = object.value(QStringLiteral("subtitle")).toString().simplified();
    const QJsonArray blocks = object.value(QStringLiteral("blocks")).toArray();
    if (found.title.isEmpty() || blocks.isEmpty() || blocks.size() > mostBlocks)
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("brainstorm", "A report has a title, and between 1 and %1 blocks."))
                .arg(mostBlocks),
            source, seeManual()));
    for (qsizetype number = 0; number < blocks.size(); ++number) {
        const auto block = blockOf(blocks[number].toObject());
        if (!block) {
            Problem problem = block.error();
            problem.where = inWords(QT_TRANSLATE_NOOP("brainstorm", "%1, block %2")).arg(source).arg(number + 1);
            return fail(std::move(problem));
        }
        found.blocks.push_back(*block);
    }
    return found;
}

QByteArray toJson(const Composition& composition)
{
    QJsonArray blocks;
    for (const Block& block : composition.blocks)
        blocks.append(toJson(block));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("spiegel-report")},
                                     {QStringLiteral("version"), version},
                                     {QStringLiteral("name"), composition.name},
                                     {QStringLiteral("title"), composition.title},
                                     {QStringLiteral("subtitle"), composition.subtitle},
                                     {QStringLiteral("blocks"), blocks}})
        .toJson();
}

} // namespace spiegel::brainstorm
