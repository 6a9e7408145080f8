// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcard.h"
#include "core/cards/reach.h"
#include "core/cards/told.h"

namespace spiegel::cards {

/// Writes the sections of one card that speak of other people. A section keeps to people with the same last occupation
/// when these tell enough (three rows), else it widens to the ISCO unit group, then the minor group, and stays with
/// what tells most; the sentence above it says which. The person is never counted among the others.
class Sections
{
public:
    Sections(const Population& population, const Market& market, const Groups& groups, int row);

    [[nodiscard]] CvCard::Section peers() const;
    [[nodiscard]] CvCard::Did did() const;
    [[nodiscard]] CvCard::Want want() const;
    [[nodiscard]] CvCard::Vacancies vacancies() const;
    [[nodiscard]] std::optional<CvCard::Chances> chances() const;

private:
    template<class Filled, class Fill>
    [[nodiscard]] Filled widest(const Fill& fill) const;
    void describe(CvCard::Section& section, const GroupKey& key) const;
    [[nodiscard]] CvCard::Vacancy vacancy(const Told::Seen& seen, int viewers, double km, bool isSeen) const;
    [[nodiscard]] double kmTo(int vacancy, double most) const;

    const Population& m_population;
    const Market& m_market;
    const Groups& m_groups;
    int m_row;
    int m_cv;
    int m_occupation;
    int m_postcode;
    Reach m_reach;
};

} // namespace spiegel::cards
