// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/weights.h"

#include "core/foundation/weighttable.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace spiegel::peers {

namespace {

constexpr std::array<const char*, traitCount> names = {"last",  "held",       "group", "step",       "education",
                                                       "field", "competence", "level", "experience", "age"};

} // namespace

QString word(Trait trait)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(trait)]);
}

std::optional<Trait> traitOf(const QString& word)
{
    const auto place = placeOf(word, names);
    return place ? std::optional(static_cast<Trait>(*place)) : std::nullopt;
}

const Weights& Weights::builtIn()
{
    static const Weights weights = parse(WeightTable::builtIn(QStringLiteral(":/peers/weights-1.json"))).value();
    return weights;
}

Result<Weights> Weights::parse(const QByteArray& json)
{
    const auto table = WeightTable::parse(json, {"traits", "trait", "weight", mostWeight, names});
    if (!table)
        return fail(table.error());
    Weights weights;
    weights.m_version = table->version;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    weights.m_halfLifeYears = object.value(QStringLiteral("halfLifeYears")).toDouble(-1);
    if (!(weights.m_halfLifeYears >= shortestHalfLife && weights.m_halfLifeYears <= longestHalfLife))
        return fail(
            Problem::failed(QCoreApplication::translate("peers", "This is not a table of weights for finding peers."),
                            QStringLiteral("halfLifeYears"),
                            QCoreApplication::translate("peers", "The half life stands in it, from %1 to %2 years.")
                                .arg(shortestHalfLife)
                                .arg(longestHalfLife)));
    weights.m_halfLifeReason = object.value(QStringLiteral("halfLifeReason")).toString();
    table->copyTo(weights.m_weights, weights.m_reasons);
    return weights;
}

void Weights::set(Trait trait, double weight)
{
    const double bounded = std::clamp(weight, 0.0, mostWeight);
    if (bounded == of(trait))
        return;
    m_weights[static_cast<std::size_t>(trait)] = bounded;
    if (!m_version.endsWith(QLatin1Char('*')))
        m_version += QLatin1Char('*');
}

} // namespace spiegel::peers
