// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace spiegel::figures {

/// What somebody, an employer mostly, adds to a cell: hours, euros, vacancies. Not below 0.
struct Contribution
{
    int contributor = 0;
    double amount = 0;
};
using Contributions = std::vector<Contribution>;

/// The (n,k) rule for sums: a few contributors must not make up nearly all of it, for each of them could work out what
/// the others added (Hundepool et al., Statistical Disclosure Control, 2012, 4.2).
struct DominanceRule
{
    int largest = 2;     ///< n: so many contributors together ...
    double share = 0.80; ///< k: ... may add at most this share
};

/// Whether the largest contributors add more than the rule allows; who contributes more than once counts as one. Where
/// nobody adds anything nobody dominates.
[[nodiscard]] bool isDominated(const Contributions& contributions, DominanceRule rule = {});

/// By cell of a list that goes out with its total whether it must be hidden: what is dominated, and then, because the
/// total minus what is shown gives the sum of what is hidden, the smallest others until that sum is not dominated
/// either. All hidden: then the total must be hidden too.
[[nodiscard]] std::vector<bool> hideDominated(std::span<const Contributions> cells, DominanceRule rule = {});

} // namespace spiegel::figures
