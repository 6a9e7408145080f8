// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighing/sheet.h"

#include "core/employability/index.h"
#include "core/peers/weights.h"
#include "core/quality/rule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace spiegel::weighing {

namespace {

/// How the JSON of a kind calls its list, an item and its amount.
struct Keys
{
    QString list;
    QString item;
    QString amount;
};

Keys keysOf(Kind kind)
{
    switch (kind) {
    case Kind::Peers:
        return {QStringLiteral("traits"), QStringLiteral("trait"), QStringLiteral("weight")};
    case Kind::Quality:
        return {QStringLiteral("rules"), QStringLiteral("rule"), QStringLiteral("points")};
    case Kind::Employability:
        break;
    }
    return {QStringLiteral("parts"), QStringLiteral("part"), QStringLiteral("points")};
}

template<class Weights>
Result<Sheet> parsed(const QByteArray& json)
{
    const auto weights = Weights::parse(json);
    if (!weights)
        return fail(weights.error());
    return Sheet::of(*weights);
}

} // namespace

Sheet Sheet::of(const peers::Weights& weights)
{
    Sheet sheet{Kind::Peers, weights.version(), {}, {}};
    for (std::size_t i = 0; i < peers::traitCount; ++i) {
        sheet.amounts.push_back(weights.of(static_cast<peers::Trait>(i)));
        sheet.reasons.push_back(weights.reason(static_cast<peers::Trait>(i)));
    }
    sheet.amounts.push_back(weights.halfLifeYears());
    sheet.reasons.push_back(weights.halfLifeReason());
    return sheet;
}

Sheet Sheet::of(const quality::Weights& weights)
{
    Sheet sheet{Kind::Quality, weights.version(), {}, {}};
    for (std::size_t i = 0; i < quality::ruleCount; ++i) {
        sheet.amounts.push_back(weights.points(static_cast<quality::Rule>(i)));
        sheet.reasons.push_back(weights.reason(static_cast<quality::Rule>(i)));
    }
    return sheet;
}

Sheet Sheet::of(const employability::Weights& weights)
{
    Sheet sheet{Kind::Employability, weights.version(), {}, {}};
    for (std::size_t i = 0; i < employability::partCount; ++i) {
        sheet.amounts.push_back(weights.points(static_cast<employability::Part>(i)));
        sheet.reasons.push_back(weights.reason(static_cast<employability::Part>(i)));
    }
    return sheet;
}

const Sheet& Sheet::builtIn(Kind kind)
{
    static const std::array all = {of(peers::Weights::builtIn()), of(quality::Weights::builtIn()),
                                   of(employability::Weights::builtIn())};
    return all[static_cast<std::size_t>(kind)];
}

Result<Sheet> Sheet::parse(Kind kind, const QByteArray& json)
{
    switch (kind) {
    case Kind::Peers:
        return parsed<peers::Weights>(json);
    case Kind::Quality:
        return parsed<quality::Weights>(json);
    case Kind::Employability:
        break;
    }
    return parsed<employability::Weights>(json);
}

QByteArray Sheet::toJson() const
{
    const Keys keys = keysOf(kind);
    QJsonArray rows;
    QJsonObject table{{QStringLiteral("version"), version}};
    for (std::size_t i = 0; i < items(kind).size(); ++i) {
        const Item& item = items(kind)[i];
        if (item.isYears) {
            table.insert(QStringLiteral("halfLifeYears"), amounts[i]);
            table.insert(QStringLiteral("halfLifeReason"), reasons[i]);
            continue;
        }
        rows.append(
            QJsonObject{{keys.item, item.word}, {keys.amount, amounts[i]}, {QStringLiteral("reason"), reasons[i]}});
    }
    table.insert(keys.list, rows);
    return QJsonDocument(table).toJson();
}

} // namespace spiegel::weighing
