// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/release.h"

#include "core/geography/postcodes.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace spiegel::releases {

using populations::Population;

namespace {

const QString all = QStringLiteral("all");

/// 0 stands for those of whom no postcode of the register is known.
QJsonValue zoneJson(const Zone& zone)
{
    if (zone == everywhere())
        return all;
    QJsonArray postcodes;
    for (const int postcode : postcodesOf(zone))
        postcodes.append(postcode);
    if (!zone.empty() && zone.back() == Population::elsewhere())
        postcodes.append(0);
    return postcodes;
}

Zone zoneFromJson(const QJsonValue& json)
{
    if (json.toString() == all)
        return everywhere();
    std::vector<int> postcodes;
    bool isElsewhere = false;
    for (const QJsonValue& postcode : json.toArray()) {
        postcodes.push_back(postcode.toInt());
        isElsewhere = isElsewhere || postcode.toInt() == 0;
    }
    Zone zone = zoneOf(postcodes);
    if (isElsewhere)
        zone.push_back(Population::elsewhere());
    return zone;
}

QJsonObject conditionsJson(const Conditions& conditions, const Population& population)
{
    QJsonObject json;
    for (const Condition& condition : conditions) {
        QJsonArray words;
        for (const int category : condition.categories)
            words.append(population.categories(condition.feature).words[category]);
        json.insert(populations::word(condition.feature), words);
    }
    return json;
}

/// Earlier programs told occupations apart by BRC group alone.
void addCategories(const populations::Categories& known, const QString& word, std::vector<int>& categories)
{
    if (const int category = known.find(word); category >= 0) {
        categories.push_back(category);
        return;
    }
    for (int category = 0; category < known.unknown(); ++category) {
        if (known.words[category].startsWith(populations::workWord(word, {})))
            categories.push_back(category);
    }
}

Conditions conditionsOf(const QJsonObject& json, const Population& population)
{
    Conditions conditions;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const auto feature = populations::variableOf(entry.key());
        if (!feature || !population.has(*feature))
            continue;
        Condition condition{*feature, {}};
        for (const QJsonValue& word : entry.value().toArray())
            addCategories(population.categories(*feature), word.toString(), condition.categories);
        std::sort(condition.categories.begin(), condition.categories.end());
        conditions.push_back(std::move(condition));
    }
    std::sort(conditions.begin(), conditions.end(),
              [](const Condition& a, const Condition& b) { return a.feature < b.feature; });
    return conditions;
}

} // namespace

QJsonObject figuresOf(const Release& release, const Population& population)
{
    QJsonArray zones;
    for (const Zone& zone : release.zones)
        zones.append(zoneJson(zone));
    QJsonArray cells;
    for (const Cell& cell : release.cells) {
        QJsonArray parts;
        for (const Conditions& part : cell.parts)
            parts.append(conditionsJson(part, population));
        cells.append(QJsonObject{{QStringLiteral("zone"), cell.zone},
                                 {QStringLiteral("parts"), parts},
                                 {QStringLiteral("hidden"), static_cast<int>(cell.status)},
                                 {QStringLiteral("value"), cell.isHidden() ? QJsonValue() : QJsonValue(cell.value)}});
    }
    QJsonObject json{{QStringLiteral("zones"), zones}, {QStringLiteral("cells"), cells}};
    if (release.isDown)
        json.insert(QStringLiteral("down"), true);
    return json;
}

void setFigures(Release& release, const QJsonObject& figures, const Population& population)
{
    release.zones.clear();
    release.cells.clear();
    release.isDown = figures.value(QStringLiteral("down")).toBool();
    for (const QJsonValue& zone : figures.value(QStringLiteral("zones")).toArray())
        release.zones.push_back(zoneFromJson(zone));
    for (const QJsonValue& value : figures.value(QStringLiteral("cells")).toArray()) {
        const QJsonObject json = value.toObject();
        Cell cell;
        cell.zone = json.value(QStringLiteral("zone")).toInt();
        cell.status = static_cast<figures::CellStatus>(json.value(QStringLiteral("hidden")).toInt());
        cell.value = json.value(QStringLiteral("value")).toInt();
        for (const QJsonValue& part : json.value(QStringLiteral("parts")).toArray())
            cell.parts.push_back(conditionsOf(part.toObject(), population));
        if (cell.zone >= 0 && static_cast<std::size_t>(cell.zone) < release.zones.size())
            release.cells.push_back(std::move(cell));
    }
}

QString postcodesText(const Release& release)
{
    std::vector<int> postcodes;
    for (const Zone& zone : release.zones) {
        if (zone == everywhere())
            return all;
        const std::vector<int> more = postcodesOf(zone);
        postcodes.insert(postcodes.end(), more.begin(), more.end());
    }
    std::sort(postcodes.begin(), postcodes.end());
    postcodes.erase(std::unique(postcodes.begin(), postcodes.end()), postcodes.end());
    QStringList texts;
    for (const int postcode : postcodes)
        texts << QString::number(postcode);
    return texts.join(QLatin1Char(','));
}

Zone everywhere()
{
    Zone zone(static_cast<std::size_t>(Population::placeCount()));
    std::iota(zone.begin(), zone.end(), 0);
    return zone;
}

Zone zoneOf(const std::vector<int>& postcodes)
{
    Zone zone;
    for (const int postcode : postcodes) {
        if (const auto place = geography::Postcodes::builtIn().indexOf(postcode))
            zone.push_back(*place);
    }
    std::sort(zone.begin(), zone.end());
    return zone;
}

std::vector<int> postcodesOf(const Zone& zone)
{
    std::vector<int> postcodes;
    for (const int place : zone) {
        if (place != Population::elsewhere())
            postcodes.push_back(geography::Postcodes::builtIn().at(place).number);
    }
    return postcodes;
}

} // namespace spiegel::releases
