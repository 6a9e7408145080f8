// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/population.h"

#include <cstdint>
#include <vector>

namespace spiegel::cards {

/// The skill level (1 to 4, as of occupations) that an education prepares for, by the table of ISCO-08 (ILO 2012, vol.
/// 1, table 1: skill levels and ISCED-97): primary school 1; vmbo, mbo 1 to 3, havo and vwo 2; mbo 4 3 (our choice: the
/// table has no Dutch schools); hbo and university 4. `education` is of people::educationLevels(), or unknown.
[[nodiscard]] int skillOfEducation(int education);

/// What people can do by their education and their work, so that nobody is offered work far below it because somebody
/// else once did it.
class Skills
{
public:
    explicit Skills(const Population& population);

    /// Of the highest education of the CV in this row; spiegel::unknown.
    [[nodiscard]] int ofEducation(int row) const;
    /// The higher of that and the level of an occupation; unknown when both are.
    [[nodiscard]] int of(int row, int occupation) const;
    /// Two or more levels below `skill`; not when one of them is unknown.
    [[nodiscard]] bool isFarBelow(int occupation, int skill) const;

private:
    const people::OccupationCodes& m_codes;
    std::vector<std::int8_t> m_educations; ///< by row; 0: unknown
};

} // namespace spiegel::cards
