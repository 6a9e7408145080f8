// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardsverb.h"

#include "core/cards/cvcardmaker.h"
#include "core/jobs/runner.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace spiegel::cli {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

int answer(Console& console, int written, int skipped, int failed, const QString& manifest)
{
    if (console.format() == Format::Json) {
        console.write(QJsonDocument(QJsonObject{{QStringLiteral("written"), written},
                                                {QStringLiteral("skipped"), skipped},
                                                {QStringLiteral("failed"), failed},
                                                {QStringLiteral("manifest"), manifest}}));
    } else {
        console.writeLine(inWords(QT_TRANSLATE_NOOP("cli", "Cards: %1 written, %2 skipped, %3 failed. The list: %4"))
                              .arg(text::number(written), text::number(skipped), text::number(failed), manifest));
    }
    return failed > 0 ? 1 : 0;
}

Result<QStringList> readIds(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Problem::failed(inWords(QT_TRANSLATE_NOOP("cli", "The list of CVs could not be read.")), path,
                                    inWords(QT_TRANSLATE_NOOP("cli", "Give a text file with one CV number a line."))));
    QStringList ids;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QString id = QString::fromUtf8(line).trimmed();
        if (!id.isEmpty())
            ids << id;
    }
    return ids;
}

/// `I/N`, both from 1.
std::optional<std::pair<int, int>> readShard(const std::string& argument)
{
    const QStringList parts = fromArgument(argument).split(QLatin1Char('/'));
    bool isFirst = false;
    bool isSecond = false;
    const int shard = parts.value(0).toInt(&isFirst);
    const int shards = parts.value(1).toInt(&isSecond);
    if (parts.size() != 2 || !isFirst || !isSecond || shard < 1 || shard > shards)
        return std::nullopt;
    return std::pair(shard, shards);
}

} // namespace

QString CardsVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Makes many cards; run again after a stop it does what is left"));
}

void CardsVerb::declare(CLI::App& command)
{
    const auto say = [](const char* text) { return inWords(text).toStdString(); };
    command.add_option("kind", m_kind, say(QT_TRANSLATE_NOOP("cli", "Which card: cv")))->check(CLI::IsMember({"cv"}));
    auto* branch = command.add_option("--branch", m_branch, say(QT_TRANSLATE_NOOP("cli", "Only CVs of this branch")));
    command.add_option("--ids", m_ids, say(QT_TRANSLATE_NOOP("cli", "Only the CVs in this text file, one a line")))
        ->excludes(branch);
    command.add_option("--out", m_out, say(QT_TRANSLATE_NOOP("cli", "Folder for the cards")))->required();
    command.add_option("--name", m_names,
                       say(QT_TRANSLATE_NOOP("cli", "Names of the files, with {cv} {vestiging} {adviseur} {beroep}")));
    command.add_option("--shard", m_shard, say(QT_TRANSLATE_NOOP("cli", "Share I of N of the work, as 1/8")));
    command.add_flag("--merge", m_merge,
                     say(QT_TRANSLATE_NOOP("cli", "Joins the manifests of all shards in the folder")));
}

Result<jobs::Batch> CardsVerb::batch() const
{
    jobs::Batch batch;
    batch.folder = fromArgument(m_out);
    if (!m_branch.empty())
        batch.branch = fromArgument(m_branch);
    if (!m_names.empty())
        batch.names = fromArgument(m_names);
    if (!m_ids.empty()) {
        auto ids = readIds(fromArgument(m_ids));
        if (!ids)
            return fail(ids.error());
        batch.ids = std::move(*ids);
    }
    if (!m_shard.empty()) {
        const auto shard = readShard(m_shard);
        if (!shard)
            return fail(Problem::failed(
                inWords(QT_TRANSLATE_NOOP("cli", "'%1' is no share of the work.")).arg(fromArgument(m_shard)), {},
                inWords(QT_TRANSLATE_NOOP("cli", "Write it as 1/8: the first of eight."))));
        batch.shard = shard->first;
        batch.shards = shard->second;
    }
    return batch;
}

int CardsVerb::merge(Console& console) const
{
    const QString folder = fromArgument(m_out);
    const auto manifest = jobs::mergeManifests(folder);
    if (!manifest)
        return console.failed(manifest.error());
    using Status = jobs::ManifestRow::Status;
    return answer(console, manifest->count(Status::Written), manifest->count(Status::Skipped),
                  manifest->count(Status::Failed), QDir(folder).filePath(jobs::manifestName(1, 1)));
}

int CardsVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    if (m_merge)
        return merge(console);
    if (m_kind.empty())
        return console.failed(
            Problem::failed(inWords(QT_TRANSLATE_NOOP("cli", "It was not said which cards to make.")), {},
                            inWords(QT_TRANSLATE_NOOP("cli", "Say 'spiegel cards cv --out FOLDER'."))));
    const auto wanted = batch();
    if (!wanted)
        return console.failed(wanted.error());
    auto database = surroundings.open();
    if (!database)
        return console.failed(database.error());
    const auto maker = cards::CvCardMaker::read(*database, surroundings.workers(), surroundings.progress);
    if (!maker)
        return console.failed(maker.error());
    const auto outcome = jobs::run(*wanted, *maker, *database, surroundings.workers(), surroundings.progress);
    if (!outcome)
        return console.failed(outcome.error());
    if (outcome->journal) {
        console.tell(inWords(QT_TRANSLATE_NOOP("cli", "The export could not be written down in the database:")));
        console.tell(*outcome->journal);
    }
    return answer(console, outcome->written, outcome->skipped, outcome->failed, outcome->manifest);
}

} // namespace spiegel::cli
