// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openmatch/weeks.h"

#include "core/openmatch/balance.h"
#include "core/openmatch/factswriter.h"
#include "core/source/dumpsource.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <set>

namespace spiegel::openmatch {

using dump::LoadReport;

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("openmatch", text);
}

struct Found
{
    LoadReport report;
    std::map<Day, std::pair<Week, QString>> weeks; ///< with the file each came from
};

Result<> addFile(const dump::LoadOrder& order, WeekFile file, Found& found)
{
    LoadReport& report = found.report;
    for (const dump::Reject& reject : file.rejects)
        ++report.rejectCounts[static_cast<std::size_t>(reject.kind)];
    report.rejects.insert(report.rejects.end(), file.rejects.begin(), file.rejects.end());
    const QString name = file.report.file;
    if (file.report.rejectedShare() > order.mostRejected)
        report.failures.push_back(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("openmatch", "%1 of %2 rows cannot be used."))
                .arg(file.report.rejected)
                .arg(file.report.rows),
            name, inWords(QT_TRANSLATE_NOOP("openmatch", "Mend the file, or allow more (Settings; --max-rejects)."))));
    for (auto& [day, week] : file.weeks) {
        if (!week.amounts.empty() && !found.weeks.try_emplace(day, std::move(week), name).second)
            return fail(Problem::failed(
                inWords(QT_TRANSLATE_NOOP("openmatch", "The week of %1 stands in two files.")).arg(day.iso()), name,
                inWords(QT_TRANSLATE_NOOP("openmatch", "Load them one by one."))));
    }
    report.files.emplace(name, std::move(file.report));
    return {};
}

/// 'Week of 26 november 2019: 3 occupations in 5 postcode areas, 16 vacancies.'
QString contentOf(Day day, const Week& week)
{
    std::set<QString> occupations;
    std::set<int> postcodes;
    Balance all;
    for (const auto& [place, amount] : week.amounts) {
        occupations.insert(place.occupation);
        if (place.postcode != unknown)
            postcodes.insert(place.postcode);
        all.add(place.kind, amount);
    }
    return inWords(QT_TRANSLATE_NOOP("openmatch",
                                     "Week of %1: %2 occupations in %3 postcode areas, with %4 vacancies; %5 times "
                                     "somebody did the work and %6 times somebody looks for it."))
        .arg(text::date(day), text::number(qint64(occupations.size())), text::number(qint64(postcodes.size())),
             text::number(all.amount(Kind::Vacancy)), text::number(all.amount(Kind::Held)),
             text::number(all.amount(Kind::Wished)));
}

Result<Found> find(const dump::LoadOrder& order, Progress& progress)
{
    const auto source = source::DumpSource::open(order.path, progress);
    if (!source)
        return fail(source.error());
    const QStringList files = weekFilesIn(**source);
    if (files.isEmpty())
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("openmatch", "There is no file of UWV Open Match Data here.")), order.path,
            inWords(QT_TRANSLATE_NOOP("openmatch", "It is a CSV with the columns PEILDATUM, BEROEP_CD, REC_TYPE and "
                                                   "AANTAL, or a zip with one."))));
    Found found;
    found.report.source = QStringLiteral("UWV Open Match Data");
    for (const QString& name : files) {
        auto file = readWeekFile(**source, name, order.peildatum, progress);
        if (!file)
            return fail(file.error());
        if (const auto added = addFile(order, std::move(*file), found); !added)
            return fail(added.error());
    }
    if (found.weeks.empty() && found.report.failures.empty())
        found.report.failures.push_back(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("openmatch", "No row of it can be used.")), order.path,
            inWords(QT_TRANSLATE_NOOP("openmatch", "Look whether it is a weekly file of UWV Open Match Data."))));
    if (!found.weeks.empty())
        found.report.peildatum = found.weeks.rbegin()->first;
    for (const auto& [day, week] : found.weeks)
        found.report.contents << contentOf(day, week.first);
    return found;
}

/// The hash of the file that a week came from; empty when it is not there.
Result<QString> hashOf(const store::Database& database, Day day)
{
    store::Query row(database, QStringLiteral("SELECT sha256 FROM open_match_week WHERE day = ?"));
    row.bind(1, day);
    QString hash = row.next() ? row.text(0) : QString();
    if (const auto outcome = row.outcome(); !outcome)
        return fail(outcome.error());
    return hash;
}

/// A file that holds nothing yet gets what the first load of a dump gives it.
Result<store::Database> openForWriting(const QString& path)
{
    const bool isNew = !QFileInfo::exists(path) || QFileInfo(path).size() == 0;
    auto database = store::Database::open(path, store::Access::Create);
    if (database && isNew) {
        if (const auto ready = store::runScript(*database, QStringLiteral("001_indexes")); !ready)
            return fail(ready.error());
    }
    return database;
}

Result<> write(store::Database& database, const dump::LoadOrder& order, Found& found)
{
    LoadReport& report = found.report;
    dump::TableChange all;
    for (const auto& [day, content] : found.weeks) {
        const auto& [week, file] = content;
        const auto before = hashOf(database, day);
        if (!before)
            return fail(before.error());
        const dump::FileReport& from = report.files.at(file);
        if (*before == from.sha256)
            continue;
        if (!before->isEmpty() && !order.replace) {
            report.failures.push_back(Problem::failed(
                inWords(
                    QT_TRANSLATE_NOOP("openmatch", "The week of %1 is in the database already, with other content."))
                    .arg(day.iso()),
                file,
                inWords(QT_TRANSLATE_NOOP("openmatch", "Choose 'replace' (--replace) to put this one in its place."))));
            return {};
        }
        const auto change = writeWeek(database, day, week, from);
        if (!change)
            return fail(change.error());
        all.added += change->added;
        all.changed += change->changed;
        all.removed += change->removed;
        report.loaded = true;
        const auto logged = store::writeJournal(database, QStringLiteral("load"), day,
                                                {{QStringLiteral("profile"), QString::fromLatin1(profileName)},
                                                 {QStringLiteral("file"), file},
                                                 {QStringLiteral("path"), order.path},
                                                 {QStringLiteral("rows"), from.rows},
                                                 {QStringLiteral("rejected"), from.rejected},
                                                 {QStringLiteral("sha256"), from.sha256}});
        if (!logged)
            return logged;
    }
    report.changed[QStringLiteral("open_match")] = all;
    return {};
}

} // namespace

bool isOpenMatch(const QString& path, Progress& progress)
{
    const auto source = source::DumpSource::open(path, progress);
    return source && !(*source)->find(QStringLiteral("dump.json")) && !weekFilesIn(**source).isEmpty();
}

bool isForOpenMatch(const dump::LoadOrder& order, Progress& progress)
{
    return order.profile == QLatin1String(profileName) ||
           (order.profile.isEmpty() && isOpenMatch(order.path, progress));
}

Result<LoadReport> check(const dump::LoadOrder& order, Progress& progress)
{
    auto found = find(order, progress);
    if (!found)
        return fail(found.error());
    return std::move(found->report);
}

Result<LoadReport> load(const QString& path, const dump::LoadOrder& order, Progress& progress)
{
    auto found = find(order, progress);
    if (!found)
        return fail(found.error());
    if (found->report.problem())
        return std::move(found->report);
    auto database = openForWriting(path);
    if (!database)
        return fail(database.error());
    auto transaction = store::Transaction::begin(*database);
    if (!transaction)
        return fail(transaction.error());
    const auto watched = database->watch(progress);
    if (const auto written = write(*database, order, *found); !written)
        return fail(written.error());
    if (found->report.problem()) { // nothing of it stays
        found->report.loaded = false;
        return std::move(found->report);
    }
    if (const auto marked = database->setProperty(QStringLiteral("open_match"), 1); !marked)
        return fail(marked.error());
    if (progress.cancelled())
        return fail(Problem::cancelled());
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return std::move(found->report);
}

Result<bool> forget(store::Database& database, Day day, Progress& progress)
{
    const auto before = hashOf(database, day);
    if (!before)
        return fail(before.error());
    if (before->isEmpty())
        return false;
    {
        auto transaction = store::Transaction::begin(database);
        if (!transaction)
            return fail(transaction.error());
        const auto watched = database.watch(progress);
        if (const auto cleared = clearWeek(database, day); !cleared)
            return fail(cleared.error());
        for (const char* statement :
             {"DELETE FROM open_match_occupation WHERE id NOT IN (SELECT occupation FROM open_match)",
              "DELETE FROM open_match_cluster WHERE occupation NOT IN (SELECT id FROM open_match_occupation)"}) {
            if (const auto ran = database.run(QString::fromLatin1(statement)); !ran)
                return fail(ran.error());
        }
        const auto logged = store::writeJournal(database, QStringLiteral("forget"), day,
                                                {{QStringLiteral("profile"), QString::fromLatin1(profileName)}});
        if (!logged)
            return fail(logged.error());
        if (const auto committed = transaction->commit(); !committed)
            return fail(committed.error());
    }
    if (const auto rewritten = database.run(QStringLiteral("VACUUM")); !rewritten)
        return fail(rewritten.error());
    return true;
}

} // namespace spiegel::openmatch
