// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/knowledge/places.h"

#include <algorithm>
#include <set>

namespace spiegel::demo {

namespace {

constexpr std::int64_t nearRegion = 4'500; // tens of metres between the centres of two regions

/// How eagerly the other regions of Noord-Holland make use of the pilot branch; scaled so that a tenth of all is
/// served.
int pilotAffinity(const QString& regionCode)
{
    if (regionCode == QLatin1String("AM17")) // Zaanstreek/Waterland
        return 8;
    if (regionCode == QLatin1String("AM15")) // Noord-Holland Noord
        return 7;
    if (regionCode == QLatin1String("AM18")) // Groot Amsterdam
        return 5;
    return 3;
}

struct Centre
{
    std::int64_t x = 0;
    std::int64_t y = 0;
    std::int64_t weight = 0;
};

std::vector<Centre> centresOf(const std::vector<Place>& places, std::size_t regions)
{
    std::vector<Centre> centres(regions);
    for (const Place& place : places) {
        Centre& centre = centres[place.region];
        centre.x += std::int64_t{place.x} * place.inhabitants;
        centre.y += std::int64_t{place.y} * place.inhabitants;
        centre.weight += place.inhabitants;
    }
    for (Centre& centre : centres) {
        centre.x /= std::max<std::int64_t>(centre.weight, 1);
        centre.y /= std::max<std::int64_t>(centre.weight, 1);
    }
    return centres;
}

void findNeighbours(const std::vector<Place>& places, std::vector<Region>& regions)
{
    const std::vector<Centre> centres = centresOf(places, regions.size());
    for (std::size_t one = 0; one < regions.size(); ++one) {
        std::vector<std::pair<std::int64_t, int>> byDistance;
        for (std::size_t other = 0; other < regions.size(); ++other) {
            const std::int64_t dx = centres[one].x - centres[other].x;
            const std::int64_t dy = centres[one].y - centres[other].y;
            if (dx * dx + dy * dy <= nearRegion * nearRegion)
                byDistance.emplace_back(dx * dx + dy * dy, static_cast<int>(other));
        }
        std::sort(byDistance.begin(), byDistance.end());
        for (const auto& [distance, region] : byDistance)
            regions[one].near.push_back(region);
    }
}

int firstUnlisted(const std::vector<Place>& places)
{
    std::set<int> listed;
    for (const Place& place : places)
        listed.insert(place.pc4);
    for (int pc4 = 5000; pc4 <= 9999; ++pc4) {
        if (!listed.contains(pc4))
            return pc4;
    }
    return 9999;
}

} // namespace

unsigned kindsOf(QStringView letters)
{
    unsigned kinds = 0;
    for (const QChar letter : letters) {
        if (letter >= QLatin1Char('A') && letter <= QLatin1Char('Z'))
            kinds |= 1U << (letter.unicode() - u'A');
    }
    return kinds;
}

Places::Places(std::vector<Place> places, std::vector<Region> regions)
    : m_places(std::move(places))
    , m_regions(std::move(regions))
    , m_unlisted(firstUnlisted(m_places))
    , m_inRegion(m_regions.size())
    , m_regionHomes(m_regions.size())
{
    findNeighbours(m_places, m_regions);
    for (std::size_t region = 0; region < m_regions.size(); ++region) {
        if (m_regions[region].branch == "Haarlem")
            m_pilot = static_cast<int>(region);
    }
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place& place = m_places[i];
        const bool amsterdam = place.municipality == QLatin1String("Amsterdam");
        m_allHomes.add(place.inhabitants);
        m_amsterdam.add(amsterdam ? place.inhabitants : 0);
        m_outsideAmsterdam.add(amsterdam ? 0 : place.inhabitants);
        m_inRegion[place.region].push_back(static_cast<int>(i));
        m_regionHomes[place.region].add(place.inhabitants);
    }
    shareNorthHolland();
}

void Places::shareNorthHolland()
{
    std::int64_t all = 0;
    std::int64_t own = 0;
    std::int64_t eager = 0;
    for (const Place& place : m_places) {
        all += place.inhabitants;
        if (place.region == m_pilot)
            own += place.inhabitants;
        else if (place.inNorthHolland)
            eager += std::int64_t{place.inhabitants} * pilotAffinity(m_regions[place.region].code);
    }
    const std::int64_t wanted = std::max<std::int64_t>(all / 10 - own, 0);
    for (const Place& place : m_places) {
        std::int64_t served = 0;
        if (place.region == m_pilot)
            served = place.inhabitants;
        else if (place.inNorthHolland && eager > 0)
            served = std::int64_t{place.inhabitants} * pilotAffinity(m_regions[place.region].code) * wanted / eager;
        served = std::min<std::int64_t>(served, place.inhabitants);
        m_pilotHomes.add(static_cast<int>(served));
        m_otherHomes.add(place.inhabitants - static_cast<int>(served));
    }
}

int Places::drawInRegion(int region, Dice& dice) const
{
    return m_inRegion[region][m_regionHomes[region].draw(dice)];
}

int Places::drawAmsterdam(bool inside, Dice& dice) const
{
    return inside ? m_amsterdam.draw(dice) : m_outsideAmsterdam.draw(dice);
}

} // namespace spiegel::demo
