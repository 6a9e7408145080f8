// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardverb.h"

#include "core/cardpages/cvcardpage.h"
#include "core/cardpages/employercardpage.h"
#include "core/cardpages/occupationcardpage.h"
#include "core/cardpages/vacancycardpage.h"
#include "core/cardpages/wajongcardpage.h"
#include "core/cards/cvcardmaker.h"
#include "core/employercards/employercardmaker.h"
#include "core/employercards/givingout.h"
#include "core/foundation/privatefile.h"
#include "core/occupationcards/givingout.h"
#include "core/occupationcards/openmatchcard.h"
#include "core/paper/typesetter.h"
#include "core/people/wordlist.h"
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
                                                 "vacancy: for its employer; employer: of all its open vacancies; or "
                                                 "occupation: for everybody. The last three are protected and "
                                                 "logged")))
        ->required()
        ->check(CLI::IsMember({"cv", "wajong", "vacancy", "employer", "occupation"}));
    auto* which = command.add_option_group("which");
    auto* id = which->add_option(
        "--id", m_id,
        say(QT_TRANSLATE_NOOP("cli", "Number of the CV (for wajong also of the Sonar client), of the vacancy or of the "
                                     "employer, or the code of the occupation")));
    auto* occupation = which->add_option(
        "--occupation", m_profile.occupation,
        say(QT_TRANSLATE_NOOP("cli", "For a vacancy that is not there yet: the code of its occupation")));
    which->require_option(1);
    const auto ofProfile = [&](const char* name, auto& value, const char* text) {
        return command.add_option(name, value, say(text))->needs(occupation)->excludes(id);
    };
    constexpr int mostHours = 60;
    constexpr int mostYears = 40;
    ofProfile("--postcode", m_profile.postcode, QT_TRANSLATE_NOOP("cli", "Of it: postcode of the work, 4 digits"))
        ->check(CLI::Range(1000, 9999));
    ofProfile("--education", m_profile.education,
              QT_TRANSLATE_NOOP("cli", "Of it: the education that is asked for, such as MBO2"));
    ofProfile("--hours-min", m_profile.hoursMin, QT_TRANSLATE_NOOP("cli", "Of it: least hours a week"))
        ->check(CLI::Range(0, mostHours));
    ofProfile("--hours-max", m_profile.hoursMax, QT_TRANSLATE_NOOP("cli", "Of it: most hours a week"))
        ->check(CLI::Range(0, mostHours));
    ofProfile("--experience", m_profile.experience, QT_TRANSLATE_NOOP("cli", "Of it: years of experience"))
        ->check(CLI::Range(0, mostYears));
    ofProfile("--competence", m_profile.competences,
              QT_TRANSLATE_NOOP("cli", "Of it: code of a competence; repeatable"));
    ofProfile("--employer", m_profile.employer, QT_TRANSLATE_NOOP("cli", "Of it: name of the employer"));
    command
        .add_option("--source", m_source,
                    say(QT_TRANSLATE_NOOP("cli", "For an occupation: werknl, the dump, or openmatch, the public data "
                                                 "of UWV; without it the dump where there is one")))
        ->check(CLI::IsMember({"werknl", "openmatch"}));
    command
        .add_option("--around", m_around,
                    say(QT_TRANSLATE_NOOP("cli", "For an occupation: tell also how tight its labour market is within "
                                                 "30 minutes of this postcode, 4 digits")))
        ->check(CLI::Range(1000, 9999));
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
    return Made{card->header.cv, cards::toJson(*card), cardpages::cvCardPdf(*card, setter)};
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
    return Made{card->header.cv, wajongcards::toJson(*card), cardpages::wajongCardPdf(*card, setter)};
}

Result<std::optional<vacancycards::VacancyProfile>> CardVerb::vacancyProfile() const
{
    constexpr int hundred = 100;
    const auto hundredths = [](int number) { return number == unknown ? unknown : number * hundred; };
    if (m_profile.occupation.empty())
        return std::nullopt;
    vacancycards::VacancyProfile profile;
    profile.occupation = fromArgument(m_profile.occupation);
    profile.employer = fromArgument(m_profile.employer);
    profile.postcode = m_profile.postcode;
    profile.hoursMin = hundredths(m_profile.hoursMin);
    profile.hoursMax = hundredths(m_profile.hoursMax);
    profile.experienceYears = hundredths(m_profile.experience);
    for (const std::string& competence : m_profile.competences)
        profile.competences.push_back(fromArgument(competence));
    const auto education = people::educationLevels().parse(fromArgument(m_profile.education));
    if (!m_profile.education.empty() && !education)
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("cli", "\"%1\" is no level of education."))
                .arg(fromArgument(m_profile.education)),
            {}, inWords(QT_TRANSLATE_NOOP("cli", "Give one of: %1")).arg(people::educationLevels().allWords())));
    profile.education = m_profile.education.empty() ? unknown : *education;
    return profile;
}

Result<vacancycards::VacancyCardMaker> CardVerb::vacancyCardMaker(store::Database& database, Surroundings& surroundings)
{
    const auto secret = releases::secretOf(database);
    if (!secret)
        return fail(secret.error());
    return vacancycards::VacancyCardMaker::read(database, *secret, surroundings.workers(), surroundings.progress);
}

Result<CardVerb::Made> CardVerb::employerCard(store::Database& database, Surroundings& surroundings) const
{
    const auto maker = vacancyCardMaker(database, surroundings);
    if (!maker)
        return fail(maker.error());
    auto card = employercards::cardOf(*maker, fromArgument(m_id), surroundings.progress);
    if (!card)
        return fail(card.error());
    const auto given = employercards::giveOut(database, *maker, {fromArgument(m_recipient), fromArgument(m_ground)},
                                              *card, surroundings.progress);
    if (!given)
        return fail(given.error());
    paper::Typesetter setter;
    return Made{{}, employercards::toJson(*card), cardpages::employerCardPdf(*card, setter)};
}

Result<CardVerb::Made> CardVerb::vacancyCard(store::Database& database, Surroundings& surroundings) const
{
    const auto maker = vacancyCardMaker(database, surroundings);
    if (!maker)
        return fail(maker.error());
    const auto profile = vacancyProfile();
    if (!profile)
        return fail(profile.error());
    auto card = *profile ? maker->card(**profile, surroundings.progress)
                         : maker->card(fromArgument(m_id), surroundings.progress);
    if (!card)
        return fail(card.error());
    const auto given = vacancycards::giveOut(database, *maker, {fromArgument(m_recipient), fromArgument(m_ground)},
                                             *card, surroundings.progress);
    if (!given)
        return fail(given.error());
    paper::Typesetter setter;
    return Made{{}, vacancycards::toJson(*card), cardpages::vacancyCardPdf(*card, setter)};
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
                                 {fromArgument(m_recipient), fromArgument(m_ground)}, surroundings.progress, m_around);
    if (!card)
        return fail(card.error());
    paper::Typesetter setter;
    return Made{{}, occupationcards::toJson(*card), cardpages::occupationCardPdf(*card, setter)};
}

bool CardVerb::givesOut() const
{
    return m_kind == "vacancy" || m_kind == "employer" || m_kind == "occupation";
}

Result<CardVerb::Made> CardVerb::make(store::Database& database, Surroundings& surroundings) const
{
    if (m_kind == "vacancy")
        return vacancyCard(database, surroundings);
    if (m_kind == "employer")
        return employerCard(database, surroundings);
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
    const auto card = occupationcards::openMatchCard(database, fromArgument(m_id), surroundings.workers(),
                                                     surroundings.progress, {}, m_around);
    if (!card)
        return surroundings.console.failed(card.error());
    paper::Typesetter setter;
    return handOver(surroundings.console,
                    {{}, occupationcards::toJson(*card), cardpages::occupationCardPdf(*card, setter)});
}

int CardVerb::handOver(Console& console, const Made& made) const
{
    if (!m_out.empty()) {
        if (const auto written = writePrivateFile(fromArgument(m_out), made.pdf); !written)
            return console.failed(written.error());
    }
    if (console.format() == Format::Json)
        console.write(QJsonDocument(made.content));
    else if (m_out.empty())
        console.write(made.pdf);
    return 0;
}

int CardVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    if (m_kind != "vacancy" && !m_profile.occupation.empty())
        return console.failed(
            Problem::failed(inWords(QT_TRANSLATE_NOOP("cli", "Only a card of a vacancy can be made of a description.")),
                            {}, inWords(QT_TRANSLATE_NOOP("cli", "Name who or what the card is about with --id."))));
    if (m_kind != "occupation" && m_around != unknown)
        return console.failed(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("cli", "Only a card of an occupation tells of the surroundings of a postcode.")),
            {}, inWords(QT_TRANSLATE_NOOP("cli", "Leave --around out."))));
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
    if (!givesOut() && (console.format() != Format::Json || !m_out.empty()))
        writeDown(surroundings, QString::fromStdString(m_kind), made->cv);
    return 0;
}

} // namespace spiegel::cli
