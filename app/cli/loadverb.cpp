// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/loadverb.h"

#include "core/codes/meanings.h"
#include "core/dump/forget.h"
#include "core/dump/loader.h"
#include "core/dump/rejectstore.h"
#include "core/openmatch/weeks.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace spiegel::cli {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

Table filesTable(const dump::LoadReport& report)
{
    Table table{{{inWords(QT_TRANSLATE_NOOP("cli", "file"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "rows")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "accepted")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "rejected")), true}},
                {}};
    for (const auto& [name, file] : report.files)
        table.rows.push_back({name, text::number(file.rows), text::number(file.accepted), text::number(file.rejected)});
    return table;
}

Table changesTable(const dump::LoadReport& report)
{
    Table table{{{inWords(QT_TRANSLATE_NOOP("cli", "table"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "added")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "changed")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "removed")), true}},
                {}};
    for (const auto& [name, change] : report.changed)
        table.rows.push_back(
            {name, text::number(change.added), text::number(change.changed), text::number(change.removed)});
    return table;
}

void tellColumns(Console& console, const dump::LoadReport& report)
{
    for (const auto& [name, file] : report.files) {
        if (!file.unknownColumns.isEmpty())
            console.tell(inWords(QT_TRANSLATE_NOOP("cli", "%1: columns that are not known here, left out: %2"))
                             .arg(name, file.unknownColumns.join(QStringLiteral(", "))));
        if (!file.absentColumns.isEmpty())
            console.tell(inWords(QT_TRANSLATE_NOOP("cli", "%1: columns that are absent, so unknown in every row: %2"))
                             .arg(name, file.absentColumns.join(QStringLiteral(", "))));
    }
    const auto open = std::count_if(report.codes.begin(), report.codes.end(),
                                    [](const profiles::MetCode& code) { return !code.applied; });
    if (open > 0)
        console.tell(
            inWords(QT_TRANSLATE_NOOP("cli", "%1 codes are not known: unknown in their rows. 'spiegel codes' shows "
                                             "them and takes what they mean."))
                .arg(text::number(qint64(open))));
}

} // namespace

QString LoadVerb::description() const
{
    return m_does == Does::Check
               ? inWords(QT_TRANSLATE_NOOP("cli", "Looks through a dump as a load would, writing nothing"))
               : inWords(QT_TRANSLATE_NOOP("cli", "Loads a weekly dump into the database"));
}

void LoadVerb::declare(CLI::App& command)
{
    const auto say = [](const char* text) { return inWords(text).toStdString(); };
    command.add_option("dump", m_dump, say(QT_TRANSLATE_NOOP("cli", "Folder, archive or, with a profile, file")))
        ->required();
    command.add_option("--profile", m_profile,
                       say(QT_TRANSLATE_NOOP("cli", "Profile that maps another source, by name or path")));
    command.add_option("--peildatum", m_peildatum, say(QT_TRANSLATE_NOOP("cli", "Day the dump shows, as 2015-03-02")));
    command
        .add_option("--max-rejects", m_mostRejectedPercent,
                    say(QT_TRANSLATE_NOOP("cli", "Percentage of a file's rows that may be rejected; 5 without it")))
        ->check(CLI::Range(0.0, 100.0));
    command.add_option("--rejects", m_rejectsFile,
                       say(QT_TRANSLATE_NOOP("cli", "Writes the rejected rows to this CSV file")));
    if (m_does == Does::Load)
        command.add_flag("--replace", m_replace,
                         say(QT_TRANSLATE_NOOP("cli", "Puts it in the place of an earlier dump of that day")));
}

int LoadVerb::answer(Surroundings& surroundings, const dump::LoadReport& report) const
{
    Console& console = surroundings.console;
    const bool isLoad = m_does == Does::Load;
    for (const QString& content : report.contents)
        console.tell(content);
    tellColumns(console, report);
    if (!m_rejectsFile.empty()) {
        if (const auto written = dump::exportRejects(fromArgument(m_rejectsFile), report.rejects); !written)
            return console.failed(written.error());
    }
    const auto problem = report.problem();
    if (console.format() == Format::Json) {
        console.write(QJsonDocument(report.toJson(isLoad && !problem)));
    } else {
        console.write(filesTable(report));
        if (isLoad && !problem && console.format() == Format::Readable) {
            console.writeLine({});
            console.write(changesTable(report));
        }
    }
    if (!problem) {
        if (isLoad && !report.loaded)
            console.tell(inWords(QT_TRANSLATE_NOOP(
                "cli", "This week was in the database already, with the same content; nothing was written.")));
        return 0;
    }
    console.tell(*problem);
    for (std::size_t i = 1; i < report.failures.size() && !report.isRefused(); ++i)
        console.tell(report.failures[i]);
    return exitStatus(*problem);
}

Result<dump::LoadReport> LoadVerb::read(Surroundings& surroundings, const QString& database,
                                        const dump::LoadOrder& order) const
{
    Progress& progress = surroundings.progress;
    if (openmatch::isForOpenMatch(order, progress))
        return m_does == Does::Check ? openmatch::check(order, progress) : openmatch::load(database, order, progress);
    return m_does == Does::Check ? dump::check(order, surroundings.workers(), progress)
                                 : dump::load(database, order, surroundings.workers(), progress);
}

int LoadVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    const auto day = dayArgument(m_peildatum);
    if (!day)
        return console.failed(day.error());
    const auto path = surroundings.database();
    if (m_does == Does::Load && !path)
        return console.failed(path.error());
    dump::LoadOrder order{
        fromArgument(m_dump), fromArgument(m_profile), *day, m_replace, m_mostRejectedPercent / 100, {}};
    if (m_does == Does::Check && path) { // a database that cannot be read knows no codes
        if (const auto meanings = codes::readMeaningsOf(*path))
            order.codes = profiles::CodeBook(*meanings);
    }
    const auto report = read(surroundings, path.value_or(QString()), order);
    if (!report)
        return console.failed(report.error());
    const int status = answer(surroundings, *report);
    if (status == 0 && report->loaded) {
        if (const auto database = store::Database::open(*path, store::Access::Read)) {
            for (const Day overdue : dump::overdueSnapshots(*database))
                console.tell(inWords(QT_TRANSLATE_NOOP(
                                         "cli", "The week of %1 is older than the retention period: remove it with "
                                                "'spiegel forget --snapshot %1'."))
                                 .arg(overdue.iso()));
        }
    }
    return status;
}

} // namespace spiegel::cli
