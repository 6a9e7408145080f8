// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardverb.h"

#include "core/cards/cvcardmaker.h"
#include "core/foundation/privatefile.h"
#include "core/occupationcards/givingout.h"
#include "core/occupationcards/openmatchcard.h"
#include "core/paper/cvcardpage.h"
#include "core/paper/occupationcardpage.h"
#include "core/paper/typesetter.h"
#include "core/paper/vacancycardpage.h"
#include "core/paper/wajongcardpage.h"
#include "core/releases/releaselog.h"
#include "core/store/journal.h"
#include "core/vacancycards/givingout.h"
#include "core/wajongcards/wajongcardmaker.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace spiegel::cli {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

/// A card that leaves the program is written down; that it could not be is said, and is no reason to take it back.
void writeDown(Surroundings& surroundings, const QString& kind, const QString& cv)
{
    auto database = surroundings.open(store::Access::Write);
    const auto logged = database ? store::writeJournal(*database, QStringLiteral("export"), database->snapshot(),
                                                       {{QStringLiteral("card"), kind}, {QStringLiteral("cv"), cv}})
                                 : Result<>(fail(database.error()));
    if (!logged) {
        surroundings.console.tell(
            inWords(QT_TRANSLATE_NOOP("cli", "The export could not be written down in the database:")));
        surroundings.console.tell(logged.error());
    }
}

} // namespace

QString CardVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Makes one card as PDF, or its content as JSON"));
}

void CardVerb::declare(CLI::App& command)
{
    const auto say = [](const char* text) { return inWords(text).toStdString(); };
    command
        .add_option("kind", m_kind,
                    say(QT_TRANSLATE_NOOP("cli", "Which card: cv; wajong: what is possible, and tasks near by; "
                                                 "vacancy: for its employer; or occupation: for everybody. The last "
                                                 "two are protected and logged")))
        ->required()
        ->check(CLI::IsMember({"cv", "wajong", "vacancy", "occupation"}));
    command
        .add_option(
            "--id", m_id,
            say(QT_TRANSLATE_NOOP("cli", "Number of the CV (for wajong also of the Sonar client) or of the vacancy, or "
                                         "the code of the occupation")))
        ->required();
    command
        .add_option("--source", m_source,
                    say(QT_TRANSLATE_NOOP("cli", "For an occupation: werknl, the dump, or openmatch, the public data "
                                                 "of UWV; without it the dump where there is one")))
        ->check(CLI::IsMember({"werknl", "openmatch"}));
    command.add_option("--out", m_out, say(QT_TRANSLATE_NOOP("cli", "PDF file; to standard output without it")));
    command.add_option("--recipient", m_recipient, say(QT_TRANSLATE_NOOP("cli", "To whom it is given, for the log")));
    command.add_option("--ground", m_ground, say(QT_TRANSLATE_NOOP("cli", "The legal ground, for the log")));
}

Result<CardVerb::Made> CardVerb::cvCard(store::Database& database, Surroundings& surroundings) const
{
    const auto maker = cards::CvCardMaker::read(database, surroundings.workers(), surroundings.progress);
    if (!maker)
        return fail(maker.error());
    const auto card = maker->card(fromArgument(m_id));
    if (!card)
        return fail(card.error());
    paper::Typesetter setter;
    return Made{card->header.cv, cards::toJson(*card), paper::cvCardPdf(*card, setter)};
}

Result<CardVerb::Made> CardVerb::wajongCard(store::Database& database, Surroundings& surroundings) const
{
    const auto maker = wajongcards::WajongCardMaker::read(database, surroundings.workers(), surroundings.progress);
    if (!maker)
        return fail(maker.error());
    const auto card = maker->card(fromArgument(m_id));
    if (!card)
        return fail(card.error());
    paper::Typesetter setter;
    return Made{card->header.cv, wajongcards::toJson(*card), paper::wajongCardPdf(*card, setter)};
}

Result<CardVerb::Made> CardVerb::vacancyCard(store::Database& database, Surroundings& surroundings) const
{
    const auto secret = releases::secretOf(database);
    if (!secret)
        return fail(secret.error());
    const auto maker =
        vacancycards::VacancyCardMaker::read(database, *secret, surroundings.workers(), surroundings.progress);
    if (!maker)
        return fail(maker.error());
    auto card = maker->card(fromArgument(m_id), surroundings.progress);
    if (!card)
        return fail(card.error());
    const auto given = vacancycards::giveOut(database, *maker, {fromArgument(m_recipient), fromArgument(m_ground)},
                                             *card, surroundings.progress);
    if (!given)
        return fail(given.error());
    paper::Typesetter setter;
    return Made{{}, vacancycards::toJson(*card), paper::vacancyCardPdf(*card, setter)};
}

Result<CardVerb::Made> CardVerb::occupationCard(store::Database& database, Surroundings& surroundings) const
{
    const auto secret = releases::secretOf(database);
    if (!secret)
        return fail(secret.error());
    const auto maker =
        occupationcards::OccupationCardMaker::read(database, *secret, surroundings.workers(), surroundings.progress);
    if (!maker)
        return fail(maker.error());
    const auto card =
        occupationcards::giveOut(database, *maker, fromArgument(m_id),
                                 {fromArgument(m_recipient), fromArgument(m_ground)}, surroundings.progress);
    if (!card)
        return fail(card.error());
    paper::Typesetter setter;
    return Made{{}, occupationcards::toJson(*card), paper::occupationCardPdf(*card, setter)};
}

bool CardVerb::givesOut() const
{
    return m_kind == "vacancy" || m_kind == "occupation";
}

Result<CardVerb::Made> CardVerb::make(store::Database& database, Surroundings& surroundings) const
{
    if (m_kind == "vacancy")
        return vacancyCard(database, surroundings);
    if (m_kind == "occupation")
        return occupationCard(database, surroundings);
    return m_kind == "wajong" ? wajongCard(database, surroundings) : cvCard(database, surroundings);
}

bool CardVerb::isFromOpenMatch(const store::Database& database) const
{
    return m_kind == "occupation" && (m_source == "openmatch" || (m_source.empty() && database.snapshots().empty()));
}

int CardVerb::openMatchCard(Surroundings& surroundings, const store::Database& database) const
{
    const auto card = occupationcards::openMatchCard(database, fromArgument(m_id));
    if (!card)
        return surroundings.console.failed(card.error());
    paper::Typesetter setter;
    return handOver(surroundings.console,
                    {{}, occupationcards::toJson(*card), paper::occupationCardPdf(*card, setter)});
}

int CardVerb::handOver(Console& console, const Made& made) const
{
    if (console.format() == Format::Json) {
        console.write(QJsonDocument(made.content));
    } else if (m_out.empty()) {
        console.write(made.pdf);
    } else if (const auto written = writePrivateFile(fromArgument(m_out), made.pdf); !written) {
        return console.failed(written.error());
    }
    return 0;
}

int CardVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    if (const auto path = surroundings.database(); path && m_kind == "occupation") {
        // Weeks of Open Match are no snapshots to choose from.
        const auto plain = store::Database::open(*path, store::Access::Read);
        if (plain && isFromOpenMatch(*plain))
            return openMatchCard(surroundings, *plain);
    }
    auto database = surroundings.open(givesOut() ? store::Access::Write : store::Access::Read);
    if (!database)
        return console.failed(database.error());
    const auto made = make(*database, surroundings);
    if (!made)
        return console.failed(made.error());
    if (const int status = handOver(console, *made); status != 0)
        return status;
    if (!givesOut() && console.format() != Format::Json)
        writeDown(surroundings, QString::fromStdString(m_kind), made->cv);
    return 0;
}

} // namespace spiegel::cli
