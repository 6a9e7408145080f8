// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/coversheet.h"

#include "core/text/sorting.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace spiegel::reports {

namespace {

QJsonArray pairOf(const QString& text, const QJsonValue& value)
{
    return {text, value};
}

} // namespace

int CoverSheet::made() const
{
    return std::accumulate(groups.begin(), groups.end(), 0,
                           [](int sum, const Group& group) { return sum + group.made; });
}

int CoverSheet::notMade() const
{
    return std::accumulate(reasons.begin(), reasons.end(), 0,
                           [](int sum, const Reason& reason) { return sum + reason.cvs; });
}

void CoverSheet::sort()
{
    const auto before = [](const QString& a, const QString& b) {
        if (a.isEmpty() || b.isEmpty()) // who is not known comes last
            return !a.isEmpty();
        return text::sortsBefore(a, b);
    };
    std::sort(groups.begin(), groups.end(), [&](const Group& a, const Group& b) {
        return a.branch == b.branch ? a.adviser != b.adviser && before(a.adviser, b.adviser)
                                    : before(a.branch, b.branch);
    });
    std::sort(reasons.begin(), reasons.end(),
              [](const Reason& a, const Reason& b) { return a.cvs != b.cvs ? a.cvs > b.cvs : a.text < b.text; });
}

Result<> CoverSheet::join(const CoverSheet& other)
{
    if (title != other.title || snapshot != other.snapshot || facts != other.facts || statements != other.statements)
        return fail(Problem::failed(
            QCoreApplication::translate("reports", "Two shares were made from different data or in another way."), {},
            QCoreApplication::translate("reports", "Make all shares with the same program, database and options.")));
    for (const Group& group : other.groups) {
        const auto mine = std::find_if(groups.begin(), groups.end(), [&](const Group& known) {
            return known.branch == group.branch && known.adviser == group.adviser;
        });
        if (mine == groups.end()) {
            groups.push_back(group);
            continue;
        }
        mine->made += group.made;
        mine->notMade += group.notMade;
    }
    for (const Reason& reason : other.reasons) {
        const auto mine = std::find_if(reasons.begin(), reasons.end(),
                                       [&](const Reason& known) { return known.text == reason.text; });
        if (mine == reasons.end())
            reasons.push_back(reason);
        else
            mine->cvs += reason.cvs;
    }
    sort();
    return {};
}

QJsonObject CoverSheet::toJson() const
{
    QJsonArray factRows;
    for (const Fact& fact : facts)
        factRows.append(pairOf(fact.name, fact.value));
    QJsonArray groupRows;
    for (const Group& group : groups)
        groupRows.append(QJsonArray{group.branch, group.adviser, group.made, group.notMade});
    QJsonArray reasonRows;
    for (const Reason& reason : reasons)
        reasonRows.append(pairOf(reason.text, reason.cvs));
    return {{QStringLiteral("title"), title},
            {QStringLiteral("snapshot"), snapshot.iso()},
            {QStringLiteral("facts"), factRows},
            {QStringLiteral("groups"), groupRows},
            {QStringLiteral("reasons"), reasonRows},
            {QStringLiteral("statements"), QJsonArray::fromStringList(statements)}};
}

Result<CoverSheet> CoverSheet::parse(const QByteArray& json, const QString& path)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto day = Day::parse(object.value(QStringLiteral("snapshot")).toString());
    if (!day || !object.value(QStringLiteral("groups")).isArray())
        return fail(Problem::failed(QCoreApplication::translate("reports", "The figures of a share are damaged."), path,
                                    QCoreApplication::translate("reports", "Run that share, then join again.")));
    CoverSheet sheet;
    sheet.title = object.value(QStringLiteral("title")).toString();
    sheet.snapshot = *day;
    for (const QJsonValue& row : object.value(QStringLiteral("facts")).toArray())
        sheet.facts.push_back({row[0].toString(), row[1].toString()});
    for (const QJsonValue& row : object.value(QStringLiteral("groups")).toArray())
        sheet.groups.push_back({row[0].toString(), row[1].toString(), row[2].toInt(), row[3].toInt()});
    for (const QJsonValue& row : object.value(QStringLiteral("reasons")).toArray())
        sheet.reasons.push_back({row[0].toString(), row[1].toInt()});
    for (const QJsonValue& row : object.value(QStringLiteral("statements")).toArray())
        sheet.statements << row.toString();
    return sheet;
}

QString coverName()
{
    return QStringLiteral("voorblad.pdf");
}

QString coverName(int shard, int shards)
{
    return QStringLiteral("voorblad-%1-of-%2.json").arg(shard).arg(shards);
}

} // namespace spiegel::reports
