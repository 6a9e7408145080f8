// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/knowledge/weighted.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace spiegel::demo {

/// A four-digit postcode where made-up people live and work.
struct Place
{
    int pc4 = 0;
    int region = 0; ///< index in Places::regions()
    QString municipality;
    bool inNorthHolland = false;
    int inhabitants = 0;
    std::int32_t x = 0; ///< east, tens of metres
    std::int32_t y = 0; ///< north, tens of metres
};

/// An arbeidsmarktregio with the UWV branch that serves it.
struct Region
{
    QString code;             ///< AM37
    QByteArray branch;        ///< Haarlem
    QByteArray branchLetters; ///< HAA: what adviser codes begin with
    unsigned kinds = 0;       ///< what kind of work there is much of: letters as bits, see kindsOf()
    std::vector<int> near;    ///< the region itself and those within 45 km, nearest first
};

/// The letters of a list such as "V,H" as bits: L airport, H harbour, T greenhouses, I industry, K offices, O
/// government, B farming, V logistics, M media, C tourism.
[[nodiscard]] unsigned kindsOf(QStringView letters);

/// Where the made-up people live: where people live in the Netherlands. One branch, the pilot branch Haarlem, serves a
/// tenth of all CVs: those of its own region and a good half of the rest of Noord-Holland.
class Places
{
public:
    /// From the built-in postcodes; read once.
    [[nodiscard]] static const Places& builtIn();
    Places(std::vector<Place> places, std::vector<Region> regions);

    [[nodiscard]] const Place& at(int place) const { return m_places[place]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] const std::vector<Region>& regions() const { return m_regions; }
    [[nodiscard]] int pilotRegion() const { return m_pilot; }
    /// A postcode (1000-9999) that is not in the register.
    [[nodiscard]] int unlistedPostcode() const { return m_unlisted; }

    /// A home of somebody whom branch Haarlem serves.
    [[nodiscard]] int drawPilotHome(Dice& dice) const { return m_pilotHomes.draw(dice); }
    /// A home of anybody else.
    [[nodiscard]] int drawOtherHome(Dice& dice) const { return m_otherHomes.draw(dice); }
    [[nodiscard]] int drawAnyHome(Dice& dice) const { return m_allHomes.draw(dice); }
    /// A place in the region, by inhabitants.
    [[nodiscard]] int drawInRegion(int region, Dice& dice) const;
    /// A place in (or outside) the municipality of Amsterdam.
    [[nodiscard]] int drawAmsterdam(bool inside, Dice& dice) const;

    /// Square of the distance in tens of metres.
    [[nodiscard]] std::int64_t squaredDistance(int one, int other) const
    {
        const std::int64_t dx = m_places[one].x - m_places[other].x;
        const std::int64_t dy = m_places[one].y - m_places[other].y;
        return dx * dx + dy * dy;
    }

private:
    void shareNorthHolland();

    std::vector<Place> m_places;
    std::vector<Region> m_regions;
    int m_pilot = 0;
    int m_unlisted = 0;
    Weighted m_allHomes;
    Weighted m_pilotHomes;
    Weighted m_otherHomes;
    Weighted m_amsterdam;
    Weighted m_outsideAmsterdam;
    std::vector<std::vector<int>> m_inRegion;
    std::vector<Weighted> m_regionHomes;
};

} // namespace spiegel::demo
