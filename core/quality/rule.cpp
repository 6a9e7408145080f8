// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rule.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace spiegel::quality {

namespace {

constexpr std::array<const char*, ruleCount> names = {
    "occupation-coded",   "wish-present",    "dates-present", "gaps-short",      "recent-described",
    "schooling-complete", "hours-known",     "travel-known",  "transport-known", "presentation-long",
    "competences-many",   "edited-recently", "visible"};

tl::unexpected<Problem> wrongTable(const QString& where)
{
    return fail(
        Problem::failed(QCoreApplication::translate("quality", "This is not a table of quality weights."), where,
                        QCoreApplication::translate(
                            "quality", "Each rule stands in it once, with points from 0 to 100 and a reason.")));
}

} // namespace

QString word(Rule rule)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(rule)]);
}

std::optional<Rule> ruleOf(const QString& word)
{
    const QByteArray wanted = word.toLatin1();
    const auto found = std::find_if(names.begin(), names.end(), [&](const char* name) { return wanted == name; });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Rule>(found - names.begin());
}

const Weights& Weights::builtIn()
{
    static const Weights weights = [] {
        QFile file(QStringLiteral(":/quality/cv-1.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "quality", "the table is part of the program");
        return parse(file.readAll()).value();
    }();
    return weights;
}

Result<Weights> Weights::parse(const QByteArray& json)
{
    const QJsonObject table = QJsonDocument::fromJson(json).object();
    Weights weights;
    weights.m_version = table.value(QStringLiteral("version")).toString();
    if (weights.m_version.isEmpty())
        return wrongTable(QStringLiteral("version"));
    std::array<bool, ruleCount> seen{};
    double sum = 0;
    const QJsonArray rules = table.value(QStringLiteral("rules")).toArray();
    for (const QJsonValue& value : rules) {
        const QJsonObject row = value.toObject();
        const QString name = row.value(QStringLiteral("rule")).toString();
        const auto rule = ruleOf(name);
        const double points = row.value(QStringLiteral("points")).toDouble(-1);
        if (!rule || seen[static_cast<std::size_t>(*rule)] || points < 0 || points > 100)
            return wrongTable(name);
        seen[static_cast<std::size_t>(*rule)] = true;
        weights.m_points[static_cast<std::size_t>(*rule)] = points;
        weights.m_reasons[static_cast<std::size_t>(*rule)] = row.value(QStringLiteral("reason")).toString();
        sum += points;
    }
    const auto missing = std::find(seen.begin(), seen.end(), false);
    if (missing != seen.end())
        return wrongTable(word(static_cast<Rule>(missing - seen.begin())));
    if (sum <= 0)
        return wrongTable(QStringLiteral("points"));
    return weights;
}

} // namespace spiegel::quality
