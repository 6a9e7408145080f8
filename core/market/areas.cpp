// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/areas.h"

#include "core/geography/postcodes.h"
#include "core/text/sorting.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace spiegel::market {

namespace {

int heartOf(int region)
{
    const auto& postcodes = geography::Postcodes::builtIn();
    std::map<QString, int> places;
    const geography::Postcode* heart = nullptr;
    const auto isHere = [&](const geography::Postcode& one) {
        return postcodes.regionOf(one.number) == region && one.inhabitants != unknown;
    };
    for (const geography::Postcode& one : postcodes.all()) {
        if (isHere(one))
            places[one.place] += one.inhabitants;
    }
    for (const geography::Postcode& one : postcodes.all()) {
        const auto size = [&](const geography::Postcode& of) { return std::pair(places[of.place], of.inhabitants); };
        if (isHere(one) && (heart == nullptr || size(one) > size(*heart)))
            heart = &one;
    }
    return heart == nullptr ? unknown : heart->number;
}

} // namespace

const Areas& Areas::builtIn()
{
    static const Areas areas;
    return areas;
}

Areas::Areas()
{
    const auto& postcodes = geography::Postcodes::builtIn();
    Q_ASSERT_X(postcodes.regions().size() == regions, "Areas", "another number of regions");
    m_areas.fill(elsewhere);
    for (const geography::Postcode& postcode : postcodes.all()) {
        if (const int region = postcodes.regionOf(postcode.number); region != unknown)
            m_areas[static_cast<std::size_t>(postcode.number)] = static_cast<std::int8_t>(region);
    }
    for (int region = 0; region < regions; ++region)
        m_hearts[static_cast<std::size_t>(region)] = heartOf(region);
}

QString Areas::name(int area) const
{
    if (area == country)
        return QCoreApplication::translate("market", "The Netherlands");
    if (area == elsewhere)
        return QCoreApplication::translate("market", "place not known");
    return geography::Postcodes::builtIn().regions()[static_cast<std::size_t>(area)].name;
}

std::vector<int> Areas::inOrder()
{
    std::vector<int> areas(regions);
    std::iota(areas.begin(), areas.end(), 0);
    std::ranges::sort(areas, [](int a, int b) { return text::sortsBefore(builtIn().name(a), builtIn().name(b)); });
    areas.insert(areas.begin(), country);
    areas.push_back(elsewhere);
    return areas;
}

QString Areas::code(int area) const
{
    return area < regions ? geography::Postcodes::builtIn().regions()[static_cast<std::size_t>(area)].code : QString();
}

} // namespace spiegel::market
