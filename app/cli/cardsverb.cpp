// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardsverb.h"

#include "app/cli/passwordprompt.h"
#include "core/delivery/manifest.h"
#include "core/delivery/password.h"
#include "core/jobs/cover.h"
#include "core/jobs/occupationbatch.h"
#include "core/jobs/runner.h"
#include "core/jobs/vacancybatch.h"
#include "core/releases/releaselog.h"
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
    command
        .add_option("kind", m_kind,
                    say(QT_TRANSLATE_NOOP("cli", "Which cards: cv; wajong: what is possible, and tasks near by; "
                                                 "vacancy: for employers; or occupation: for everybody. The last two "
                                                 "are protected and logged")))
        ->check(CLI::IsMember({"cv", "wajong", "vacancy", "occupation"}));
    auto* branch = command.add_option("--branch", m_branch, say(QT_TRANSLATE_NOOP("cli", "Only CVs of this branch")));
    command
        .add_option("--ids", m_ids,
                    say(QT_TRANSLATE_NOOP(
                        "cli", "Only the CVs (or vacancies, or codes of occupations) in this text file, one a line")))
        ->excludes(branch);
    command.add_option(
        "--changed-since", m_changedSince,
        say(QT_TRANSLATE_NOOP("cli", "Only CVs that are new or changed since that week, as 2015-02-23")));
    command.add_option("--out", m_out, say(QT_TRANSLATE_NOOP("cli", "Folder for the cards")))->required();
    command.add_option("--name", m_names,
                       say(QT_TRANSLATE_NOOP("cli", "Names of the files, with {cv} {vestiging} {adviseur} {beroep}; of "
                                                    "vacancies {vacature} {werkgever} {beroep}; of occupations "
                                                    "{code} {beroep}")));
    command
        .add_option("--bundle", m_bundle,
                    say(QT_TRANSLATE_NOOP("cli", "adviser: one PDF per adviser, ready to print on both sides")))
        ->check(CLI::IsMember({"adviser"}));
    command.add_option("--zip", m_zip,
                       say(QT_TRANSLATE_NOOP("cli", "Puts everything into this zip too, with a password (AES-256); "
                                                    "names of files stay readable")));
    command.add_option("--password-file", m_passwordFile,
                       say(QT_TRANSLATE_NOOP("cli", "File with the password of the zip on its first line; else "
                                                    "$SPIEGEL_ZIP_PASSWORD, else it is asked for")));
    command.add_option("--shard", m_shard, say(QT_TRANSLATE_NOOP("cli", "Share I of N of the work, as 1/8")));
    command
        .add_option("--employer", m_employer,
                    say(QT_TRANSLATE_NOOP("cli", "Only the open vacancies of the employer with this number")))
        ->excludes("--ids");
    command.add_option("--recipient", m_recipient, say(QT_TRANSLATE_NOOP("cli", "To whom it is given, for the log")));
    command.add_option("--ground", m_ground, say(QT_TRANSLATE_NOOP("cli", "The legal ground, for the log")));
    command.add_flag("--merge", m_merge,
                     say(QT_TRANSLATE_NOOP("cli", "Joins the manifests of all shards in the folder")));
}

Result<jobs::Batch> CardsVerb::batch() const
{
    jobs::Batch batch;
    batch.kind = m_kind == "wajong" ? jobs::CardKind::Wajong : jobs::CardKind::Cv;
    batch.folder = fromArgument(m_out);
    if (!m_branch.empty())
        batch.branch = fromArgument(m_branch);
    const auto since = dayArgument(m_changedSince);
    if (!since)
        return fail(since.error());
    batch.changedSince = *since;
    if (m_bundle == "adviser") {
        batch.bundle = jobs::Batch::Bundle::Adviser;
        batch.names = QString::fromLatin1(delivery::NameTemplate::usualBundle);
    }
    if (!m_names.empty())
        batch.names = fromArgument(m_names);
    batch.zip = fromArgument(m_zip);
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

Result<QString> CardsVerb::password() const
{
    if (m_zip.empty())
        return QString();
    if (!m_passwordFile.empty())
        return delivery::readPassword(fromArgument(m_passwordFile));
    if (qEnvironmentVariableIsSet("SPIEGEL_ZIP_PASSWORD")) {
        const QString given = qEnvironmentVariable("SPIEGEL_ZIP_PASSWORD");
        if (const auto checked = delivery::checkPassword(given); !checked)
            return fail(checked.error());
        return given;
    }
    return askPassword();
}

int CardsVerb::merge(Surroundings& surroundings) const
{
    Console& console = surroundings.console;
    const QString folder = fromArgument(m_out);
    const auto secret = password();
    if (!secret)
        return console.failed(secret.error());
    const auto merged = jobs::mergeShares(folder);
    if (!merged)
        return console.failed(merged.error());
    if (!m_zip.empty()) {
        const auto zipped = jobs::zipBatch(folder, merged->manifest, fromArgument(m_zip), *secret, merged->snapshot,
                                           surroundings.progress);
        if (!zipped)
            return console.failed(zipped.error());
    }
    using Status = delivery::ManifestRow::Status;
    return answer(console, merged->manifest.count(Status::Written), merged->manifest.count(Status::Skipped),
                  merged->manifest.count(Status::Failed), QDir(folder).filePath(delivery::manifestName(1, 1)));
}

/// What a batch of cards that are given out cannot have; empty: nothing of it was asked for.
QString CardsVerb::notForGivenOut() const
{
    for (const auto& [option, argument] :
         {std::pair("--branch", &m_branch), std::pair("--changed-since", &m_changedSince),
          std::pair("--bundle", &m_bundle), std::pair("--zip", &m_zip), std::pair("--shard", &m_shard)}) {
        if (!argument->empty())
            return QString::fromLatin1(option);
    }
    return {};
}

template<class Batch, class Maker>
int CardsVerb::runGivenOut(Surroundings& surroundings, Batch batch) const
{
    Console& console = surroundings.console;
    batch.folder = fromArgument(m_out);
    batch.recipient = {fromArgument(m_recipient), fromArgument(m_ground)};
    if (!m_names.empty())
        batch.names = fromArgument(m_names);
    if (!m_ids.empty()) {
        auto ids = readIds(fromArgument(m_ids));
        if (!ids)
            return console.failed(ids.error());
        batch.ids = std::move(*ids);
    }
    auto database = surroundings.open(store::Access::Write);
    if (!database)
        return console.failed(database.error());
    const auto secret = releases::secretOf(*database);
    if (!secret)
        return console.failed(secret.error());
    const auto maker = Maker::read(*database, *secret, surroundings.workers(), surroundings.progress);
    if (!maker)
        return console.failed(maker.error());
    const auto outcome = jobs::run(batch, *maker, *database, surroundings.workers(), surroundings.progress);
    if (!outcome)
        return console.failed(outcome.error());
    return answer(console, outcome->written, outcome->skipped, outcome->failed, outcome->manifest);
}

int CardsVerb::runGivenOut(Surroundings& surroundings) const
{
    if (const QString option = notForGivenOut(); !option.isEmpty()) {
        surroundings.console.tell(
            m_kind == "vacancy"
                ? inWords(QT_TRANSLATE_NOOP("cli", "%1 does not go with cards of vacancies.")).arg(option)
                : inWords(QT_TRANSLATE_NOOP("cli", "%1 does not go with cards of occupations.")).arg(option));
        return 2;
    }
    if (m_kind == "occupation")
        return runGivenOut<jobs::OccupationBatch, occupationcards::OccupationCardMaker>(surroundings, {});
    jobs::VacancyBatch batch;
    if (!m_employer.empty())
        batch.employer = fromArgument(m_employer);
    return runGivenOut<jobs::VacancyBatch, vacancycards::VacancyCardMaker>(surroundings, std::move(batch));
}

int CardsVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    if (m_merge)
        return merge(surroundings);
    if (m_kind.empty())
        return console.failed(
            Problem::failed(inWords(QT_TRANSLATE_NOOP("cli", "It was not said which cards to make.")), {},
                            inWords(QT_TRANSLATE_NOOP("cli", "Say 'spiegel cards cv --out FOLDER'."))));
    if (m_kind == "vacancy")
        return runGivenOut(surroundings);
    if (!m_employer.empty()) {
        console.tell(inWords(QT_TRANSLATE_NOOP("cli", "--employer goes with cards of vacancies only.")));
        return 2;
    }
    if (m_kind == "occupation")
        return runGivenOut(surroundings);
    const auto wanted = batch();
    if (!wanted)
        return console.failed(wanted.error());
    const auto secret = password();
    if (!secret)
        return console.failed(secret.error());
    auto database = surroundings.open();
    if (!database)
        return console.failed(database.error());
    const auto press = jobs::readPress(wanted->kind, *database, surroundings.workers(), surroundings.progress);
    if (!press)
        return console.failed(press.error());
    const auto outcome = jobs::run(*wanted, **press, *database, surroundings.workers(), surroundings.progress, *secret);
    if (!outcome)
        return console.failed(outcome.error());
    if (outcome->journal) {
        console.tell(inWords(QT_TRANSLATE_NOOP("cli", "The export could not be written down in the database:")));
        console.tell(*outcome->journal);
    }
    return answer(console, outcome->written, outcome->skipped, outcome->failed, outcome->manifest);
}

} // namespace spiegel::cli
