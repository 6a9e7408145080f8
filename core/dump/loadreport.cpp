// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/loadreport.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spiegel::dump {

double FileReport::rejectedShare() const
{
    const qint64 counting = rows - orphans;
    return counting == 0 ? 0.0 : static_cast<double>(rejected - orphans) / static_cast<double>(counting);
}

std::optional<Problem> LoadReport::problem() const
{
    if (isRefused())
        return privacy::refusalProblem(refused);
    if (!failures.empty())
        return failures.front();
    return std::nullopt;
}

QJsonObject LoadReport::toJson(bool withChanges) const
{
    QJsonObject fileObjects;
    QJsonObject noteObjects;
    for (const auto& [name, report] : files) {
        fileObjects[name] = QJsonObject{{QStringLiteral("rows"), report.rows},
                                        {QStringLiteral("accepted"), report.accepted},
                                        {QStringLiteral("rejected"), report.rejected}};
        QJsonObject counted;
        for (const auto& [note, count] : report.notes)
            counted[note] = count;
        if (!report.unknownColumns.isEmpty())
            counted[QStringLiteral("unknown-columns")] = QJsonArray::fromStringList(report.unknownColumns);
        if (!report.absentColumns.isEmpty())
            counted[QStringLiteral("absent-columns")] = QJsonArray::fromStringList(report.absentColumns);
        if (!counted.isEmpty())
            noteObjects[name] = counted;
    }
    QJsonObject kinds;
    for (int kind = 0; kind < rejectKindCount; ++kind) {
        if (const qint64 count = rejectCounts[static_cast<std::size_t>(kind)]; count > 0)
            kinds[rejectWord(static_cast<RejectKind>(kind))] = count;
    }
    QJsonArray refusals;
    for (const privacy::Refusal& refusal : refused)
        refusals.append(QJsonObject{{QStringLiteral("file"), refusal.file},
                                    {QStringLiteral("column"), refusal.column},
                                    {QStringLiteral("why"), refusal.why}});
    QJsonObject object{{QStringLiteral("peildatum"), peildatum.isKnown() ? QJsonValue(peildatum.iso()) : QJsonValue()},
                       {QStringLiteral("files"), fileObjects},
                       {QStringLiteral("rejects"), kinds},
                       {QStringLiteral("refused"), refusals},
                       {QStringLiteral("notes"), noteObjects}};
    if (!failures.empty()) {
        QJsonArray problems;
        for (const Problem& failure : failures)
            problems.append(failure.text());
        object[QStringLiteral("problems")] = problems;
    }
    if (withChanges) {
        QJsonObject tables;
        for (const auto& [table, change] : changed)
            tables[table] = QJsonObject{{QStringLiteral("added"), change.added},
                                        {QStringLiteral("changed"), change.changed},
                                        {QStringLiteral("removed"), change.removed}};
        object[QStringLiteral("changed")] = tables;
    }
    return object;
}

} // namespace spiegel::dump
