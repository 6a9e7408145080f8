// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/weights.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace spiegel::peers {

namespace {

constexpr std::array<const char*, traitCount> names = {"last",  "held",       "group", "step",       "education",
                                                       "field", "competence", "level", "experience", "age"};
constexpr double most = 2.5;

tl::unexpected<Problem> wrongTable(const QString& where)
{
    return fail(Problem::failed(
        QCoreApplication::translate("peers", "This is not a table of weights for finding peers."), where,
        QCoreApplication::translate("peers",
                                    "Each trait stands in it once, with a weight from 0 to 2.5 and a reason.")));
}

} // namespace

QString word(Trait trait)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(trait)]);
}

std::optional<Trait> traitOf(const QString& word)
{
    const QByteArray wanted = word.toLatin1();
    const auto found = std::find_if(names.begin(), names.end(), [&](const char* name) { return wanted == name; });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Trait>(found - names.begin());
}

const Weights& Weights::builtIn()
{
    static const Weights weights = [] {
        QFile file(QStringLiteral(":/peers/weights-1.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "peers", "the table is part of the program");
        return parse(file.readAll()).value();
    }();
    return weights;
}

Result<Weights> Weights::parse(const QByteArray& json)
{
    constexpr double shortest = 0.5;
    constexpr double longest = 100;
    const QJsonObject table = QJsonDocument::fromJson(json).object();
    Weights weights;
    weights.m_version = table.value(QStringLiteral("version")).toString();
    if (weights.m_version.isEmpty())
        return wrongTable(QStringLiteral("version"));
    weights.m_halfLifeYears = table.value(QStringLiteral("halfLifeYears")).toDouble(-1);
    if (!(weights.m_halfLifeYears >= shortest && weights.m_halfLifeYears <= longest))
        return wrongTable(QStringLiteral("halfLifeYears"));
    std::array<bool, traitCount> seen{};
    const QJsonArray traits = table.value(QStringLiteral("traits")).toArray();
    for (const QJsonValue& value : traits) {
        const QJsonObject row = value.toObject();
        const QString name = row.value(QStringLiteral("trait")).toString();
        const auto trait = traitOf(name);
        const double weight = row.value(QStringLiteral("weight")).toDouble(-1);
        if (!trait || seen[static_cast<std::size_t>(*trait)] || !(weight >= 0 && weight <= most))
            return wrongTable(name);
        seen[static_cast<std::size_t>(*trait)] = true;
        weights.m_weights[static_cast<std::size_t>(*trait)] = weight;
        weights.m_reasons[static_cast<std::size_t>(*trait)] = row.value(QStringLiteral("reason")).toString();
    }
    const auto missing = std::find(seen.begin(), seen.end(), false);
    if (missing != seen.end())
        return wrongTable(word(static_cast<Trait>(missing - seen.begin())));
    if (std::all_of(weights.m_weights.begin(), weights.m_weights.end(), [](double weight) { return weight == 0; }))
        return wrongTable(QStringLiteral("weight"));
    return weights;
}

void Weights::set(Trait trait, double weight)
{
    const double bounded = std::clamp(weight, 0.0, most);
    if (bounded == of(trait))
        return;
    m_weights[static_cast<std::size_t>(trait)] = bounded;
    if (!m_version.endsWith(QLatin1Char('*')))
        m_version += QLatin1Char('*');
}

} // namespace spiegel::peers
