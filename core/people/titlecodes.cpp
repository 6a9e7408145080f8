// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/titlecodes.h"

#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/query.h"
#include "core/store/titlecodes.h"
#include "core/store/transaction.h"
#include "core/text/fold.h"

#include <QDateTime>

namespace spiegel::people {

Result<QHash<QString, QString>> readTitleCodes(const store::Database& database)
{
    QHash<QString, QString> codes;
    store::Query rows(database, QStringLiteral("SELECT title, code FROM title_code"));
    while (rows.next())
        codes.insert(rows.text(0), rows.text(1));
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return codes;
}

Result<QHash<QString, int>> readTitleNumbers(const store::Database& database)
{
    QHash<QString, int> numbers;
    store::Query rows(database, QStringLiteral("SELECT title, id FROM title_code "
                                               "JOIN occupation_code ON occupation_code.code = title_code.code"));
    while (rows.next())
        numbers.insert(rows.text(0), rows.number(1));
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return numbers;
}

Result<> writeTitleCodes(store::Database& database, const std::vector<TitleCode>& titles)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    store::Query accept(database, QStringLiteral("INSERT OR REPLACE INTO title_code(title, code, at) VALUES(?, ?, ?)"));
    store::Query takeBack(database, QStringLiteral("DELETE FROM title_code WHERE title = ?"));
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    int accepted = 0;
    int takenBack = 0;
    for (const TitleCode& title : titles) {
        const QString folded = text::fold(title.title);
        if (folded.isEmpty())
            continue;
        store::Query& statement = title.code.isEmpty() ? takeBack : accept;
        statement.bind(1, folded);
        if (!title.code.isEmpty()) {
            statement.bind(2, title.code);
            statement.bind(3, now);
        }
        if (const auto written = statement.run(); !written)
            return written;
        statement.reset();
        ++(title.code.isEmpty() ? takenBack : accepted);
    }
    if (const auto numbered = store::numberTitleCodes(database); !numbered)
        return numbered;
    // The titles themselves stay out of the journal: they are people's own words.
    if (const auto logged =
            store::writeJournal(database, QStringLiteral("titles"), {},
                                {{QStringLiteral("accepted"), accepted}, {QStringLiteral("taken-back"), takenBack}});
        !logged)
        return logged;
    return transaction->commit();
}

} // namespace spiegel::people
