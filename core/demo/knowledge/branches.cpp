// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/knowledge/places.h"

#include "core/geography/postcodes.h"

#include <QHash>

#include <array>
#include <cmath>

namespace spiegel::demo {

namespace {

/// The UWV branch of each arbeidsmarktregio (one each: a safe assumption, domain.md 4.1), and what work there is much
/// of.
struct Branch
{
    const char* region;
    const char* city;
    const char* letters;
    const char* kinds;
};
constexpr std::array<Branch, 35> branches = {{
    {"AM01", "Groningen", "GRO", "B,O"},
    {"AM02", "Leeuwarden", "LEE", "B,C"},
    {"AM03", "Emmen", "EMM", "B,I"},
    {"AM05", "Enschede", "ENS", "I"},
    {"AM06", "Apeldoorn", "APE", "I,O"},
    {"AM07", "Arnhem", "ARN", "K"},
    {"AM08", "Nijmegen", "NIJ", "I"},
    {"AM09", "Doetinchem", "DOE", "I,B"},
    {"AM10", "Tiel", "TIE", "V,B"},
    {"AM11", "Almere", "ALM", "B,K"},
    {"AM12", "Hilversum", "HIL", "M"},
    {"AM13", "Utrecht", "UTR", "K,M"},
    {"AM14", "Amersfoort", "AME", "K"},
    {"AM15", "Alkmaar", "ALK", "T,C"},
    {"AM17", "Zaandam", "ZAA", "I"},
    {"AM18", "Amsterdam", "AMS", "L,K,M,C"},
    {"AM19", "Leiden", "LEI", "T"},
    {"AM20", "Gouda", "GOU", "K"},
    {"AM21", "Den Haag", "DHG", "T,O,K"},
    {"AM22", "Rotterdam", "ROT", "H,V,K"},
    {"AM23", "Dordrecht", "DOR", "H,I"},
    {"AM24", "Goes", "GOE", "H,B,C"},
    {"AM25", "Breda", "BRE", "V,I"},
    {"AM26", "Tilburg", "TIL", "V,I"},
    {"AM27", "'s-Hertogenbosch", "DBO", "I,B"},
    {"AM28", "Eindhoven", "EIN", "I,K"},
    {"AM29", "Venlo", "VEN", "T,V"},
    {"AM30", "Heerlen", "HEE", "I,C"},
    {"AM32", "Helmond", "HLM", "I"},
    {"AM33", "Roermond", "ROE", "I,V"},
    {"AM34", "Zoetermeer", "ZOE", "O,T"},
    {"AM35", "Gorinchem", "GOR", "V,I"},
    {"AM36", "Zwolle", "ZWO", "V,B"},
    {"AM37", "Haarlem", "HAA", "L,I,C"},
    {"AM38", "Ede", "EDE", "B"},
}};

// One degree in tens of metres, at 52 degrees north; good enough to tell near from far.
constexpr std::int64_t tensOfMetresPerLatitude = 11'123;
constexpr std::int64_t tensOfMetresPerLongitude = 6'870;
constexpr std::int64_t fine = 100'000;

std::int32_t along(double degrees, std::int64_t tensOfMetres)
{
    return static_cast<std::int32_t>(std::llround(degrees * fine) * tensOfMetres / fine);
}

} // namespace

const Places& Places::builtIn()
{
    static const Places places = [] {
        std::vector<Region> regions;
        QHash<QString, int> indexOf;
        for (const Branch& branch : branches) {
            Region region;
            region.code = QString::fromLatin1(branch.region);
            region.branch = branch.city;
            region.branchLetters = branch.letters;
            region.kinds = kindsOf(QString::fromLatin1(branch.kinds));
            indexOf.insert(region.code, static_cast<int>(regions.size()));
            regions.push_back(region);
        }
        std::vector<Place> all;
        for (const geography::Postcode& postcode : geography::Postcodes::builtIn().all()) {
            if (!postcode.centre.isKnown() || !indexOf.contains(postcode.regionCode))
                continue;
            Place place;
            place.pc4 = postcode.number;
            place.region = indexOf.value(postcode.regionCode);
            place.municipality = postcode.municipality;
            place.inNorthHolland = postcode.province == QLatin1String("Noord-Holland");
            place.inhabitants = postcode.inhabitants == unknown ? 0 : postcode.inhabitants;
            place.x = along(postcode.centre.lon, tensOfMetresPerLongitude);
            place.y = along(postcode.centre.lat, tensOfMetresPerLatitude);
            all.push_back(place);
        }
        return Places(std::move(all), std::move(regions));
    }();
    return places;
}

} // namespace spiegel::demo
