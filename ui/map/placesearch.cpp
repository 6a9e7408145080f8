// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/placesearch.h"

#include "core/geography/area.h"
#include "core/geography/postcodes.h"
#include "core/text/dutch.h"
#include "core/text/fold.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace spiegel::map {

namespace {

constexpr std::size_t most = 10;

struct Hit
{
    parts::Suggestion suggestion;
    int rank = 0; ///< lower is better
    qint64 inhabitants = 0;
};

/// 0: the name itself, 1: it begins so, 2: a word of it begins so, -1: not at all.
int rankOf(const QString& name, const QString& folded)
{
    const QString mine = text::fold(name);
    if (mine == folded)
        return 0;
    if (mine.startsWith(folded))
        return 1;
    return mine.contains(QLatin1Char(' ') + folded) ? 2 : -1;
}

struct PlaceOfName
{
    QString name;
    const geography::Postcode* first = nullptr;
    qint64 inhabitants = 0;
};

QMap<QString, PlaceOfName> placesByKey()
{
    QMap<QString, PlaceOfName> places;
    for (const geography::Postcode& postcode : geography::Postcodes::builtIn().all()) {
        if (postcode.place.isEmpty())
            continue;
        PlaceOfName& place = places[postcode.place + QLatin1Char('|') + postcode.municipalityCode];
        place.name = postcode.place;
        if (place.first == nullptr)
            place.first = &postcode;
        place.inhabitants += std::max(0, postcode.inhabitants);
    }
    return places;
}

void addPostcodes(std::vector<Hit>& hits, const QString& digits)
{
    for (const geography::Postcode& postcode : geography::Postcodes::builtIn().all()) {
        const QString number = QString::number(postcode.number);
        if (number.startsWith(digits))
            hits.push_back({{number, postcode.place, QStringLiteral("postcode:") + number, look::Icon::Target},
                            0,
                            -postcode.number});
    }
}

void addPlaces(std::vector<Hit>& hits, const QString& folded)
{
    const QMap<QString, PlaceOfName> places = placesByKey();
    for (auto place = places.begin(); place != places.end(); ++place) {
        const int rank = rankOf(place->name, folded);
        if (rank < 0)
            continue;
        const QString detail = QCoreApplication::translate("map", "place, %1").arg(place->first->province);
        hits.push_back({{place->name, detail, QStringLiteral("place:") + place.key(), look::Icon::Target},
                        2 * rank,
                        place->inhabitants});
    }
}

void addAreas(std::vector<Hit>& hits, const QString& folded, geography::Area::Kind kind,
              const std::vector<geography::Place>& places)
{
    for (const geography::Place& place : places) {
        int rank = rankOf(place.name, folded);
        for (const QString& other : place.otherNames) {
            const int ofOther = rankOf(other, folded);
            rank = rank < 0 || (ofOther >= 0 && ofOther < rank) ? ofOther : rank;
        }
        if (rank >= 0)
            hits.push_back(
                {{place.name, geography::kindText(kind), QStringLiteral("area:") + place.code, look::Icon::Target},
                 2 * rank + 1,
                 0});
    }
}

/// Around the outlines of postcodes; nothing when none of them has one.
std::optional<geography::RdBox> boxOf(const std::vector<int>& numbers)
{
    std::optional<geography::RdBox> box;
    for (const int number : numbers) {
        const geography::Outline* const outline = geography::Outlines::postcodes().find(QString::number(number));
        if (outline == nullptr)
            continue;
        const geography::RdBox& one = outline->box;
        box = box ? geography::RdBox{std::min(box->left, one.left), std::min(box->bottom, one.bottom),
                                     std::max(box->right, one.right), std::max(box->top, one.top)}
                  : one;
    }
    return box;
}

} // namespace

std::vector<parts::Suggestion> findPlaces(const QString& text)
{
    const QString folded = text::fold(text);
    std::vector<Hit> hits;
    if (folded.isEmpty())
        return {};
    if (folded.front().isDigit()) {
        addPostcodes(hits, folded.section(QLatin1Char(' '), 0, 0).left(4));
    } else {
        const geography::Postcodes& known = geography::Postcodes::builtIn();
        addPlaces(hits, folded);
        addAreas(hits, folded, geography::Area::Kind::Municipality, known.municipalities());
        addAreas(hits, folded, geography::Area::Kind::Province, known.provinces());
        addAreas(hits, folded, geography::Area::Kind::Region, known.regions());
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& one, const Hit& other) {
        return one.rank != other.rank ? one.rank < other.rank : one.inhabitants > other.inhabitants;
    });
    std::vector<parts::Suggestion> found;
    for (std::size_t hit = 0; hit < std::min(most, hits.size()); ++hit)
        found.push_back(hits[hit].suggestion);
    return found;
}

std::optional<FoundPlace> placeOfKey(const QString& key)
{
    const QString kind = key.section(QLatin1Char(':'), 0, 0);
    const QString what = key.section(QLatin1Char(':'), 1);
    std::vector<int> numbers;
    if (kind == QLatin1String("postcode")) {
        if (geography::Postcodes::builtIn().find(what.toInt()) == nullptr)
            return std::nullopt;
        return FoundPlace{what.toInt(), boxOf({what.toInt()}).value_or(geography::RdBox())};
    }
    if (kind == QLatin1String("place")) {
        for (const geography::Postcode& postcode : geography::Postcodes::builtIn().all()) {
            if (postcode.place + QLatin1Char('|') + postcode.municipalityCode == what)
                numbers.push_back(postcode.number);
        }
    } else if (kind == QLatin1String("area")) {
        if (const auto area = geography::Area::find(what))
            numbers = area->postcodes();
    }
    const auto box = boxOf(numbers);
    return box ? std::optional(FoundPlace{0, *box}) : std::nullopt;
}

} // namespace spiegel::map
