// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/records.h"
#include "core/seekers/kinds.h"
#include "core/vacancies/vacancies.h"

#include <array>
#include <span>

namespace spiegel::seekers {

/// What a vacancy can ask of people beside the kind of work.
enum class Asked { Education, Experience, Hours, Competences };
inline constexpr std::array asks{Asked::Education, Asked::Experience, Asked::Hours, Asked::Competences};
/// `education`, `experience`, `hours`, `competences`. Never translated.
[[nodiscard]] QString word(Asked asked);

/// Demands as bits: bit n is asks[n].
using Demands = unsigned;
[[nodiscard]] constexpr Demands bitOf(Asked asked)
{
    return 1U << static_cast<unsigned>(asked);
}

/// Whether job seekers meet what one vacancy asks. What is not known of somebody counts as met: nobody drops out by an
/// empty field. All that is given must outlive it.
class Judge
{
public:
    /// `competences` are those of the vacancy: who names any needs half of them.
    Judge(const quality::Records& records, const Kinds& kinds, const vacancies::Vacancy& vacancy,
          std::span<const int> competences);

    [[nodiscard]] bool isAsked(Asked asked) const { return (m_asked & bitOf(asked)) != 0; }
    /// What is asked of and not met by who stands in this row of the CVs.
    [[nodiscard]] Demands notMet(int row) const;

private:
    [[nodiscard]] bool meets(Asked asked, int row) const;
    [[nodiscard]] bool hoursMeet(int row) const;
    [[nodiscard]] bool competencesMeet(int row) const;
    [[nodiscard]] int monthsOfSuchWork(int row) const;

    const quality::Records& m_records;
    const Kinds& m_kinds;
    const vacancies::Vacancy& m_vacancy;
    std::span<const int> m_competences;
    int m_kind;
    Demands m_asked = 0;
};

} // namespace spiegel::seekers
