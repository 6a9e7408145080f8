// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace spiegel::market {

/// The areas that the labour market is counted by, as small numbers: the arbeidsmarktregio's in the order of
/// geography::Postcodes::regions(), then one for all whose postcode is not known or not in the register, then the whole
/// country, which holds all of them.
class Areas
{
public:
    static constexpr int regions = 35;
    static constexpr int elsewhere = regions;
    static constexpr int country = regions + 1;
    static constexpr int count = regions + 2;

    [[nodiscard]] static const Areas& builtIn();

    /// A region, or elsewhere; `postcode` may be unknown.
    [[nodiscard]] int of(int postcode) const
    {
        return postcode >= 0 && postcode < numbers ? m_areas[static_cast<std::size_t>(postcode)] : elsewhere;
    }
    /// 'Groningen', 'onbekend', 'Nederland', translated.
    [[nodiscard]] QString name(int area) const;
    /// AM01; empty for elsewhere and the country.
    [[nodiscard]] QString code(int area) const;
    /// The postcode that a region is spoken of by: that with the most inhabitants in its largest place.
    [[nodiscard]] int heart(int region) const { return m_hearts[static_cast<std::size_t>(region)]; }

    /// All of them as a list shows them: the country, the regions by name, elsewhere.
    [[nodiscard]] static std::vector<int> inOrder();

private:
    Areas();

    static constexpr int numbers = 10000;
    std::array<std::int8_t, numbers> m_areas{}; ///< by postcode
    std::array<int, regions> m_hearts{};
};

} // namespace spiegel::market
