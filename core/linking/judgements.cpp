// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/judgements.h"

#include "core/linking/legalground.h"
#include "core/people/keynumbers.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace spiegel::linking {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("linking", text);
}

/// Whether the query with these two parameters gives a row.
Result<bool> isThere(const store::Database& database, const QString& sql, const QString& one, const QString& other)
{
    store::Query row(database, sql);
    row.bind(1, one);
    row.bind(2, other);
    const bool found = row.next();
    if (const auto outcome = row.outcome(); !outcome)
        return fail(outcome.error());
    return found;
}

Result<> mayJudge(const store::Database& database, const QString& sonar, const QString& cv, std::optional<bool> same)
{
    if (!readLegalGround(database))
        return fail(Problem::refused(
            say(QT_TRANSLATE_NOOP("linking", "Without a legal ground nobody may say who is who.")), {},
            say(QT_TRANSLATE_NOOP("linking", "Let whoever may decide on it record the legal ground first."))));
    const auto known = isThere(database,
                               QStringLiteral("SELECT 1 FROM sonar_key, cv_key WHERE sonar_key.name = ? AND "
                                              "cv_key.name = ?"),
                               sonar, cv);
    if (!known)
        return fail(known.error());
    if (!*known)
        return fail(Problem::failed(
            say(QT_TRANSLATE_NOOP("linking", "These two numbers are not both in the database.")),
            sonar + QLatin1Char(' ') + cv, say(QT_TRANSLATE_NOOP("linking", "Look for typing errors."))));
    if (same != true)
        return {};
    const auto taken =
        isThere(database, QStringLiteral("SELECT 1 FROM link_judgement WHERE same = 1 AND (sonar = ?1) <> (cv = ?2)"),
                sonar, cv);
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return fail(Problem::failed(say(QT_TRANSLATE_NOOP("linking", "One of the two was judged to be somebody else.")),
                                    sonar + QLatin1Char(' ') + cv,
                                    say(QT_TRANSLATE_NOOP("linking", "Take that judgement back first."))));
    return {};
}

} // namespace

Result<std::vector<Judgement>> readJudgements(const store::Database& database)
{
    std::vector<Judgement> judgements;
    if (!readLegalGround(database))
        return judgements;
    store::Query table(database, QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'link_judgement'"));
    const bool hasTable = table.next(); // an older schema that is only read has none
    if (const auto outcome = table.outcome(); !outcome)
        return fail(outcome.error());
    if (!hasTable)
        return judgements;
    store::Query rows(database, QStringLiteral("SELECT sonar, cv, same FROM link_judgement ORDER BY sonar, cv"));
    while (rows.next())
        judgements.push_back({rows.text(0), rows.text(1), rows.number(2) == 1});
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return judgements;
}

Result<> judge(store::Database& database, const QString& sonar, const QString& cv, std::optional<bool> same)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto may = mayJudge(database, sonar, cv, same); !may)
        return may;
    store::Query write(database,
                       same ? QStringLiteral("INSERT INTO link_judgement(sonar, cv, same, at) VALUES(?, ?, ?, ?) "
                                             "ON CONFLICT(sonar, cv) DO UPDATE SET same = excluded.same, "
                                             "at = excluded.at")
                            : QStringLiteral("DELETE FROM link_judgement WHERE sonar = ? AND cv = ?"));
    write.bind(1, sonar);
    write.bind(2, cv);
    if (same) {
        write.bind(3, *same ? 1 : 0);
        write.bind(4, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    }
    if (const auto written = write.run(); !written)
        return written;
    // Who was judged stands in the table, which forgets; the journal does not.
    const QJsonObject detail{{QStringLiteral("answer"), !same   ? QStringLiteral("taken back")
                                                        : *same ? QStringLiteral("same")
                                                                : QStringLiteral("not the same")}};
    if (const auto told = store::writeJournal(database, QStringLiteral("link-judgement"), database.snapshot(), detail);
        !told)
        return told;
    return transaction->commit();
}

Result<> takeJudgements(store::Database& database, Sides& sides, Progress& progress)
{
    const auto judgements = readJudgements(database);
    if (!judgements)
        return fail(judgements.error());
    sides.clients.judged.assign(sides.clients.ids.size(), Clients::noCv);
    sides.clients.refused.clear();
    if (judgements->empty())
        return {};
    const auto sonar = people::SonarNumbers::read(database, progress);
    if (!sonar)
        return fail(sonar.error());
    const auto cvs = people::CvNumbers::read(database, progress);
    if (!cvs)
        return fail(cvs.error());
    const auto rowOf = [](const std::vector<int>& ids, std::optional<int> id) {
        const auto found = id ? std::lower_bound(ids.begin(), ids.end(), *id) : ids.end();
        return found == ids.end() || *found != *id ? -1 : static_cast<int>(found - ids.begin());
    };
    for (const Judgement& one : *judgements) {
        const int client = rowOf(sides.clients.ids, sonar->find(one.sonar));
        const int cv = rowOf(sides.cvs.ids, cvs->find(one.cv));
        if (client < 0 || cv < 0)
            continue; // not in this week
        if (one.same)
            sides.clients.judged[static_cast<std::size_t>(client)] = cv;
        else
            sides.clients.refused.emplace_back(client, cv);
    }
    std::sort(sides.clients.refused.begin(), sides.clients.refused.end());
    return {};
}

} // namespace spiegel::linking
