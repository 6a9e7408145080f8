// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rule.h"

#include "core/foundation/weighttable.h"

namespace spiegel::quality {

namespace {

constexpr std::array<const char*, ruleCount> names = {
    "occupation-coded",   "wish-present",    "dates-present", "gaps-short",      "recent-described",
    "schooling-complete", "hours-known",     "travel-known",  "transport-known", "presentation-long",
    "competences-many",   "edited-recently", "visible"};

constexpr double mostPoints = 100;

} // namespace

QString word(Rule rule)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(rule)]);
}

std::optional<Rule> ruleOf(const QString& word)
{
    const auto place = placeOf(word, names);
    return place ? std::optional(static_cast<Rule>(*place)) : std::nullopt;
}

const Weights& Weights::builtIn()
{
    static const Weights weights = parse(WeightTable::builtIn(QStringLiteral(":/quality/cv-1.json"))).value();
    return weights;
}

Result<Weights> Weights::parse(const QByteArray& json)
{
    const auto table = WeightTable::parse(json, {"rules", "rule", "points", mostPoints, names});
    if (!table)
        return fail(table.error());
    Weights weights;
    weights.m_version = table->version;
    table->copyTo(weights.m_points, weights.m_reasons);
    return weights;
}

} // namespace spiegel::quality
