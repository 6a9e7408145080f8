// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vacancies/vacancies.h"

#include <cstdint>
#include <span>
#include <vector>

namespace spiegel::nearby {

/// The vacancies that are open on one day: where they are, and by occupation. Rows are those of the Vacancies.
class OpenVacancies
{
public:
    OpenVacancies() = default;
    OpenVacancies(const vacancies::Vacancies& vacancies, Day day);

    [[nodiscard]] bool isOpen(int row) const { return m_open[static_cast<std::size_t>(row)]; }
    /// Where the work is, by index in Postcodes; -1 when it is not known.
    [[nodiscard]] int place(int row) const { return m_places[static_cast<std::size_t>(row)]; }
    /// Rising rows.
    [[nodiscard]] std::span<const int> ofOccupation(int occupation) const;

private:
    std::vector<bool> m_open;
    std::vector<std::int16_t> m_places;
    std::vector<std::vector<int>> m_byOccupation;
};

} // namespace spiegel::nearby
