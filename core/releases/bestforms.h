// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/movingprogramme.h"

#include <map>

namespace spiegel::releases {

/// Which features somebody should have so that one more such person gains most at some prices: exactly, over all
/// features together, however many codes they have. Codes that no price tells apart count as one, features that no
/// price looks at together are settled one after the other, and what can no longer gain enough is not looked at.
class BestForms
{
public:
    /// Features and their codes; what is not named gains nothing whatever it is.
    using Codes = std::vector<std::pair<int, int>>;
    struct Form
    {
        double gain = 0;
        Codes codes; ///< by rising feature
    };

    /// All must outlive it.
    BestForms(const Evidence& evidence, const Group& group, const Prices& prices);

    /// Of people of an atom: the best ones that gain more than `least`, best first. The same for all atoms with the
    /// same prices, and worked out once for those.
    [[nodiscard]] const std::vector<Form>& in(int atom, double least);

private:
    using Priced = std::vector<std::pair<int, double>>;
    struct Term;
    struct Feature;
    class Search;

    [[nodiscard]] std::vector<Term> termsOf(const Priced& priced, bool isHere) const;
    [[nodiscard]] std::vector<std::vector<int>> togetherIn(const std::vector<Term>& terms) const;
    [[nodiscard]] std::vector<Form> bestOf(const std::vector<Term>& terms, double least) const;
    [[nodiscard]] std::vector<Form> bestTogether(const std::vector<const Term*>& terms,
                                                 const std::vector<int>& features) const;
    [[nodiscard]] Feature featureOf(int feature, const std::vector<const Term*>& terms) const;

    const Evidence& m_evidence;
    const Group& m_group;
    const Prices& m_prices;
    std::map<std::pair<bool, Priced>, std::vector<Form>> m_known; ///< by whether the group lives there
};

} // namespace spiegel::releases
