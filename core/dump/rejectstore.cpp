// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/rejectstore.h"

#include "core/foundation/privatefile.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace spiegel::dump {

namespace {

/// RFC 4180; what a spreadsheet would take for a formula is made text by a quote mark in front.
QString csvField(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    const bool needsQuotes = text.contains(QLatin1Char(';')) || text.contains(QLatin1Char('"')) ||
                             text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!needsQuotes)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

Result<std::vector<Reject>> readRejects(const store::Database& database, const QString& file)
{
    QString sql = QStringLiteral("SELECT file, line, column, value, kind FROM reject WHERE snapshot = ?");
    if (!file.isEmpty())
        sql += QStringLiteral(" AND file = ?");
    store::Query rows(database, sql + QStringLiteral(" ORDER BY file, line, id"));
    rows.bind(1, database.snapshot());
    if (!file.isEmpty())
        rows.bind(2, file);
    std::vector<Reject> rejects;
    while (rows.next())
        rejects.push_back({rows.text(0), rows.wide(1), rows.text(2), rows.text(3), rejectKind(rows.text(4))});
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return rejects;
}

Result<> writeRejects(store::Database& database, Day day, const std::vector<Reject>& rejects)
{
    store::Query clear(database, QStringLiteral("DELETE FROM reject WHERE snapshot = ?"));
    clear.bind(1, day);
    if (const auto cleared = clear.run(); !cleared)
        return cleared;
    store::Query write(database, QStringLiteral("INSERT INTO reject(snapshot, file, line, column, value, kind) "
                                                "VALUES(?, ?, ?, ?, ?, ?)"));
    for (const Reject& reject : rejects) {
        write.bind(1, day);
        write.bind(2, reject.file);
        write.bind(3, std::int64_t{reject.line});
        write.bind(4, reject.column);
        write.bind(5, reject.value);
        write.bind(6, rejectWord(reject.kind));
        if (const auto written = write.run(); !written)
            return written;
    }
    return {};
}

Result<> exportRejects(const QString& path, const std::vector<Reject>& rejects)
{
    QString text = QStringLiteral("file;line;column;value;kind;problem;remedy\n");
    for (const Reject& reject : rejects) {
        const QString fields[] = {reject.file,
                                  QString::number(reject.line),
                                  reject.column,
                                  reject.value,
                                  rejectWord(reject.kind),
                                  rejectProblem(reject.kind),
                                  rejectRemedy(reject.kind)};
        bool isFirst = true;
        for (const QString& field : fields) {
            if (!isFirst)
                text += QLatin1Char(';');
            isFirst = false;
            text += csvField(field);
        }
        text += QLatin1Char('\n');
    }
    return writePrivateFile(path, text.toUtf8());
}

} // namespace spiegel::dump
