// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/meanings.h"

#include "core/codes/allowed.h"
#include "core/codes/weekcodes.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QDateTime>
#include <QFileInfo>

namespace spiegel::codes {

namespace {

void bindKey(store::Query& statement, const profiles::CodeMeaning& code)
{
    statement.bind(1, code.codes);
    statement.bind(2, code.table);
    statement.bind(3, code.column);
    statement.bind(4, profiles::codeKey(code.value));
}

} // namespace

Result<std::vector<profiles::CodeMeaning>> readMeanings(const store::Database& database)
{
    std::vector<profiles::CodeMeaning> meanings;
    if (!hasCodes(database))
        return meanings;
    store::Query rows(database, QStringLiteral("SELECT codes, file, column, value, meaning FROM code_meaning "
                                               "ORDER BY codes, file, column, key"));
    while (rows.next())
        meanings.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4)});
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return meanings;
}

Result<std::vector<profiles::CodeMeaning>> readMeaningsOf(const QString& path)
{
    if (!QFileInfo::exists(path) || QFileInfo(path).size() == 0)
        return std::vector<profiles::CodeMeaning>();
    const auto database = store::Database::open(path, store::Access::Read);
    if (!database)
        return fail(database.error());
    return readMeanings(*database);
}

Result<> writeDecisions(store::Database& database, const std::vector<Decision>& decisions)
{
    for (const Decision& each : decisions) {
        if (const auto fits = checkMeaning(each.code); each.isKept && !fits)
            return fits;
    }
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    store::Query keep(database, QStringLiteral("INSERT OR REPLACE INTO code_meaning(codes, file, column, key, value, "
                                               "meaning, at) VALUES(?, ?, ?, ?, ?, ?, ?)"));
    store::Query takeBack(database, QStringLiteral("DELETE FROM code_meaning WHERE codes = ? AND file = ? AND "
                                                   "column = ? AND key = ?"));
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    int kept = 0;
    for (const Decision& each : decisions) {
        store::Query& statement = each.isKept ? keep : takeBack;
        bindKey(statement, each.code);
        if (each.isKept) {
            keep.bind(5, each.code.value);
            keep.bind(6, QStringLiteral("") + each.code.meaning);
            keep.bind(7, now);
            ++kept;
        }
        if (const auto written = statement.run(); !written)
            return written;
        statement.reset();
    }
    if (const auto logged =
            store::writeJournal(database, QStringLiteral("codes"), {},
                                {{QStringLiteral("accepted"), kept},
                                 {QStringLiteral("taken-back"), static_cast<int>(decisions.size()) - kept}});
        !logged)
        return logged;
    return transaction->commit();
}

} // namespace spiegel::codes
