// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"

#include "core/text/table.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace spiegel::geography {

namespace {

constexpr double meanRadiusKm = 6371.0088;
constexpr double radians = std::numbers::pi / 180.0;
constexpr double kmPerDegree = meanRadiusKm * radians;

Coordinate coordinate(QStringView lat, QStringView lon)
{
    return {text::decimalNumber(lat), text::decimalNumber(lon)};
}

const Place* withCode(const std::vector<Place>& places, QStringView code)
{
    const auto found =
        std::lower_bound(places.begin(), places.end(), code, [](const Place& a, QStringView b) { return a.code < b; });
    return found != places.end() && found->code == code ? &*found : nullptr;
}

QString nameOf(const Place* place)
{
    return place ? place->name : QString();
}

} // namespace

double distanceKm(Coordinate a, Coordinate b)
{
    const double lat = std::sin((b.lat - a.lat) * radians / 2);
    const double lon = std::sin((b.lon - a.lon) * radians / 2);
    const double h = lat * lat + std::cos(a.lat * radians) * std::cos(b.lat * radians) * lon * lon;
    // Not std::min: it would turn an unknown distance into a known one.
    return h > 1 ? std::numbers::pi * meanRadiusKm : 2 * meanRadiusKm * std::asin(std::sqrt(h));
}

const Postcodes& Postcodes::builtIn()
{
    static const Postcodes postcodes;
    return postcodes;
}

Postcodes::Postcodes()
{
    readPlaces();
    readPostcodes();
}

void Postcodes::readPlaces()
{
    const auto readSmall = [](const QString& path, std::vector<Place>& places) {
        text::readTable(path, 5, [&places](const auto& row) {
            Place place;
            place.code = row[0].toString();
            place.name = row[1].toString();
            place.label = coordinate(row[2], row[3]);
            place.otherNames = text::severalTexts(row[4]);
            places.push_back(std::move(place));
        });
    };
    readSmall(QStringLiteral(":/registers/regions.tsv"), m_regions);
    readSmall(QStringLiteral(":/registers/provinces.tsv"), m_provinces);
    text::readTable(QStringLiteral(":/registers/municipalities.tsv"), 8, [this](const auto& row) {
        Place place;
        place.code = row[0].toString();
        place.name = row[1].toString();
        place.regionCode = row[2].toString();
        place.provinceCode = row[3].toString();
        place.year = text::wholeNumber(row[4]);
        place.label = coordinate(row[5], row[6]);
        place.otherNames = text::severalTexts(row[7]);
        m_municipalities.push_back(std::move(place));
    });
}

void Postcodes::readPostcodes()
{
    m_byNumber.fill(-1);
    text::readTable(QStringLiteral(":/registers/postcodes.tsv"), 11, [this](const auto& row) {
        Postcode postcode;
        postcode.number = text::wholeNumber(row[0]);
        postcode.place = row[1].toString();
        postcode.municipalityCode = row[2].toString();
        postcode.regionCode = row[3].toString();
        postcode.provinceCode = row[4].toString();
        postcode.municipality = nameOf(withCode(m_municipalities, row[2]));
        postcode.region = nameOf(withCode(m_regions, row[3]));
        postcode.province = nameOf(withCode(m_provinces, row[4]));
        postcode.inhabitants = text::wholeNumber(row[5]);
        postcode.centre = coordinate(row[6], row[7]);
        postcode.station = row[8].toString();
        postcode.stationKm = text::decimalNumber(row[9]);
        postcode.formerMunicipality = row[10].toString();
        m_byNumber[static_cast<std::size_t>(postcode.number - firstNumber)] =
            static_cast<std::int16_t>(m_postcodes.size());
        const Place* const region = withCode(m_regions, row[3]);
        m_regionPlaces.push_back(static_cast<std::int8_t>(region ? region - m_regions.data() : -1));
        m_postcodes.push_back(std::move(postcode));
    });
}

const Postcode& Postcodes::at(int index) const
{
    Q_ASSERT(index >= 0 && index < count());
    return m_postcodes[static_cast<std::size_t>(index)];
}

std::optional<int> Postcodes::indexOf(int pc4) const
{
    if (pc4 < firstNumber || pc4 >= firstNumber + numbers)
        return std::nullopt;
    const int index = m_byNumber[static_cast<std::size_t>(pc4 - firstNumber)];
    return index < 0 ? std::nullopt : std::optional<int>(index);
}

const Postcode* Postcodes::find(int pc4) const
{
    const std::optional<int> index = indexOf(pc4);
    return index ? &at(*index) : nullptr;
}

int Postcodes::regionOf(int pc4) const
{
    const std::optional<int> index = indexOf(pc4);
    const int place = index ? m_regionPlaces[static_cast<std::size_t>(*index)] : -1;
    return place < 0 ? unknown : place;
}

const Place* Postcodes::place(const QString& code) const
{
    for (const std::vector<Place>* places : {&m_municipalities, &m_regions, &m_provinces}) {
        if (const Place* found = withCode(*places, code))
            return found;
    }
    return nullptr;
}

double Postcodes::distanceKm(int fromPc4, int toPc4) const
{
    const Postcode* from = find(fromPc4);
    const Postcode* to = find(toPc4);
    return geography::distanceKm(from ? from->centre : Coordinate(), to ? to->centre : Coordinate());
}

std::vector<Neighbour> Postcodes::within(int pc4, double km) const
{
    std::vector<Neighbour> near;
    const Postcode* from = find(pc4);
    if (!from || !from->centre.isKnown())
        return near;
    for (const Postcode& other : m_postcodes) {
        // A band of latitude rules most of them out for the price of a subtraction.
        if (!(std::abs(other.centre.lat - from->centre.lat) * kmPerDegree <= km + 0.001))
            continue;
        const double distance = geography::distanceKm(from->centre, other.centre);
        if (distance <= km)
            near.push_back({other.number, distance});
    }
    std::sort(near.begin(), near.end(),
              [](const Neighbour& a, const Neighbour& b) { return a.km != b.km ? a.km < b.km : a.pc4 < b.pc4; });
    return near;
}

} // namespace spiegel::geography
