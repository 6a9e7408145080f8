// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/skills.h"

#include <algorithm>
#include <array>

namespace spiegel::cards {

namespace {

constexpr int far = 2;
// BASIS, VMBO, MBO1, MBO2, MBO3, MBO4, MBO_ALG, HAVO_VWO, HBO, WO
constexpr std::array<int, 10> skills = {1, 2, 2, 2, 2, 3, 2, 2, 4, 4};

} // namespace

int skillOfEducation(int education)
{
    return education < 0 || education >= static_cast<int>(skills.size()) ? unknown
                                                                         : skills[static_cast<std::size_t>(education)];
}

Skills::Skills(const Population& population)
    : m_codes(population.codes)
{
    const people::Cvs& cvs = population.cvs();
    m_educations.reserve(static_cast<std::size_t>(cvs.count()));
    for (int row = 0; row < cvs.count(); ++row) {
        int skill = skillOfEducation(cvs.value(row, people::CvColumn::Education));
        for (const people::Schooling& schooling : population.records.schoolings.of(cvs.id(row)))
            skill = std::max(skill, skillOfEducation(schooling.level)); // unknown is the smallest number
        m_educations.push_back(static_cast<std::int8_t>(std::max(skill, 0)));
    }
}

int Skills::ofEducation(int row) const
{
    const int skill = m_educations[static_cast<std::size_t>(row)];
    return skill == 0 ? unknown : skill;
}

int Skills::of(int row, int occupation) const
{
    return std::max(ofEducation(row), occupation == unknown ? unknown : m_codes.level(occupation));
}

bool Skills::isFarBelow(int occupation, int skill) const
{
    const int level = m_codes.level(occupation);
    return level != unknown && skill != unknown && level + far <= skill;
}

} // namespace spiegel::cards
