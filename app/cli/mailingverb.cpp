// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mailingverb.h"

#include "core/mailing/mailing.h"
#include "core/releases/releaselog.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace spiegel::cli {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

int countOf(const std::vector<mailing::Draft>& drafts, mailing::Draft::Status status)
{
    return static_cast<int>(std::count_if(drafts.begin(), drafts.end(),
                                          [status](const mailing::Draft& draft) { return draft.status == status; }));
}

QJsonArray jsonOf(const std::vector<mailing::Draft>& drafts)
{
    QJsonArray all;
    for (const mailing::Draft& draft : drafts)
        all.append(QJsonObject{{QStringLiteral("employer"), draft.employer},
                               {QStringLiteral("name"), draft.name},
                               {QStringLiteral("email"), draft.address},
                               {QStringLiteral("vacancies"), static_cast<int>(draft.rows.size())},
                               {QStringLiteral("draft"), draft.file.isEmpty() ? QJsonValue() : QJsonValue(draft.file)},
                               {QStringLiteral("cards"), QJsonArray::fromStringList(draft.cards)},
                               {QStringLiteral("status"), mailing::word(draft.status)}});
    return all;
}

Table tableOf(const std::vector<mailing::Draft>& drafts)
{
    Table table{{{inWords(QT_TRANSLATE_NOOP("cli", "Employer"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "Name"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "E-mail"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "Vacancies")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "Draft"))}},
                {}};
    for (const mailing::Draft& draft : drafts) {
        const QString what = draft.status == mailing::Draft::Status::Ready ? draft.file
                             : draft.status == mailing::Draft::Status::Stopped
                                 ? inWords(QT_TRANSLATE_NOOP("cli", "on the stop list"))
                                 : inWords(QT_TRANSLATE_NOOP("cli", "no address"));
        table.rows.push_back(
            {draft.employer, draft.name, draft.address, text::number(static_cast<qint64>(draft.rows.size())), what});
    }
    return table;
}

} // namespace

QString MailingVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Makes drafts of messages to employers with their vacaturekaarten; sends "
                                            "nothing"));
}

void MailingVerb::declare(CLI::App& command)
{
    const auto say = [](const char* text) { return inWords(text).toStdString(); };
    command.add_option("--out", m_out, say(QT_TRANSLATE_NOOP("cli", "Folder for drafts, cards and the list")));
    command.add_option("--employer", m_employer, say(QT_TRANSLATE_NOOP("cli", "Only the employer with this number")));
    command
        .add_option("--cards", m_cards,
                    say(QT_TRANSLATE_NOOP("cli", "What an employer gets: vacancy, a card of each open vacancy (usual), "
                                                 "or employer, one card over all of them")))
        ->check(CLI::IsMember({"vacancy", "employer"}));
    command.add_option("--from", m_from, say(QT_TRANSLATE_NOOP("cli", "Who it is from, as 'Name <name@example.nl>'")));
    command.add_option("--letter", m_letter,
                       say(QT_TRANSLATE_NOOP("cli", "A text file with the letter; else the usual one")));
    command.add_option("--ground", m_ground, say(QT_TRANSLATE_NOOP("cli", "The legal ground, for the log")));
    command.add_flag("--preview", m_preview,
                     say(QT_TRANSLATE_NOOP("cli", "Only shows who would get what; writes and logs nothing")));
    command
        .add_option("--stop", m_stop,
                    say(QT_TRANSLATE_NOOP("cli", "Puts on the stop list: an employer's number, an address, or a "
                                                 "domain as @example.nl; more than once for more")))
        ->take_all();
    command.add_option("--unstop", m_unstop, say(QT_TRANSLATE_NOOP("cli", "Takes off the stop list")))->take_all();
    command.add_flag("--stops", m_stops, say(QT_TRANSLATE_NOOP("cli", "Shows the stop list")));
}

int MailingVerb::changeStops(Surroundings& surroundings) const
{
    Console& console = surroundings.console;
    const bool isChanged = !m_stop.empty() || !m_unstop.empty();
    auto database = surroundings.open(isChanged ? store::Access::Write : store::Access::Read);
    if (!database)
        return console.failed(database.error());
    auto stops = mailing::StopList::read(*database);
    for (const std::string& entry : m_stop)
        stops.add(fromArgument(entry));
    for (const std::string& entry : m_unstop) {
        if (!stops.remove(fromArgument(entry)))
            console.tell(inWords(QT_TRANSLATE_NOOP("cli", "'%1' was not on the stop list.")).arg(fromArgument(entry)));
    }
    if (isChanged) {
        if (const auto written = stops.write(*database); !written)
            return console.failed(written.error());
    }
    if (console.format() == Format::Json) {
        console.write(
            QJsonDocument(QJsonObject{{QStringLiteral("stops"), QJsonArray::fromStringList(stops.entries())}}));
        return 0;
    }
    for (const QString& entry : stops.entries())
        console.writeLine(entry);
    return 0;
}

Result<mailing::Mailing> MailingVerb::mailing() const
{
    mailing::Mailing mailing;
    if (!m_employer.empty())
        mailing.employer = fromArgument(m_employer);
    if (m_cards == "employer")
        mailing.cards = mailing::Cards::PerEmployer;
    mailing.folder = fromArgument(m_out);
    mailing.ground = fromArgument(m_ground);
    if (!m_from.empty()) {
        auto from = mailing::mailboxOf(fromArgument(m_from));
        if (!from)
            return fail(from.error());
        mailing.from = *std::move(from);
    }
    if (!m_letter.empty()) {
        auto letter = mailing::Letter::read(fromArgument(m_letter));
        if (!letter)
            return fail(letter.error());
        mailing.letter = *std::move(letter);
    }
    return mailing;
}

int MailingVerb::make(Surroundings& surroundings, const mailing::Mailing& mailing) const
{
    Console& console = surroundings.console;
    auto database = surroundings.open(store::Access::Write);
    if (!database)
        return console.failed(database.error());
    const auto secret = releases::secretOf(*database);
    if (!secret)
        return console.failed(secret.error());
    const auto maker =
        vacancycards::VacancyCardMaker::read(*database, *secret, surroundings.workers(), surroundings.progress);
    if (!maker)
        return console.failed(maker.error());
    const auto drafts = m_preview
                            ? mailing::plan(mailing, *maker, *database)
                            : mailing::run(mailing, *maker, *database, surroundings.workers(), surroundings.progress);
    if (!drafts)
        return console.failed(drafts.error());
    using Status = mailing::Draft::Status;
    if (console.format() == Format::Json) {
        console.write(QJsonDocument(QJsonObject{{QStringLiteral("release"), !m_preview},
                                                {QStringLiteral("drafts"), countOf(*drafts, Status::Ready)},
                                                {QStringLiteral("stopped"), countOf(*drafts, Status::Stopped)},
                                                {QStringLiteral("skipped"), countOf(*drafts, Status::Skipped)},
                                                {QStringLiteral("employers"), jsonOf(*drafts)}}));
        return 0;
    }
    if (m_preview || console.format() == Format::Csv) {
        console.write(tableOf(*drafts));
        return 0;
    }
    console.writeLine(inWords(QT_TRANSLATE_NOOP("cli", "Drafts: %1; on the stop list %2, without an address %3. The "
                                                       "list: %4"))
                          .arg(text::number(countOf(*drafts, Status::Ready)),
                               text::number(countOf(*drafts, Status::Stopped)),
                               text::number(countOf(*drafts, Status::Skipped)),
                               QDir(mailing.folder).filePath(QLatin1String(mailing::listName))));
    return 0;
}

int MailingVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    const bool isAboutStops = m_stops || !m_stop.empty() || !m_unstop.empty();
    const bool makes = !m_out.empty() || m_preview;
    if (isAboutStops == makes || (!m_out.empty() && (m_preview || m_from.empty()))) {
        console.tell(inWords(QT_TRANSLATE_NOOP("cli", "Give --out with --from, or --preview, or change the stop list "
                                                      "with --stop, --unstop or --stops.")));
        return 2;
    }
    if (isAboutStops)
        return changeStops(surroundings);
    const auto asked = mailing();
    if (!asked)
        return console.failed(asked.error());
    return make(surroundings, *asked);
}

} // namespace spiegel::cli
