// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/dominance.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace spiegel::figures {

namespace {

double sumOf(const Contributions& contributions)
{
    return std::accumulate(contributions.begin(), contributions.end(), 0.0,
                           [](double sum, const Contribution& one) { return sum + one.amount; });
}

} // namespace

bool isDominated(const Contributions& contributions, DominanceRule rule)
{
    std::map<int, double> byContributor;
    for (const Contribution& one : contributions)
        byContributor[one.contributor] += one.amount;
    std::vector<double> amounts;
    for (const auto& [contributor, amount] : byContributor)
        amounts.push_back(amount);
    const auto few = std::min<std::size_t>(static_cast<std::size_t>(rule.largest), amounts.size());
    const auto end = amounts.begin() + static_cast<std::ptrdiff_t>(few);
    std::partial_sort(amounts.begin(), end, amounts.end(), std::greater<>());
    const double largest = std::accumulate(amounts.begin(), end, 0.0);
    return largest > rule.share * std::accumulate(end, amounts.end(), largest);
}

std::vector<bool> hideDominated(std::span<const Contributions> cells, DominanceRule rule)
{
    std::vector<bool> hidden;
    Contributions together;
    const auto hide = [&](std::size_t cell) {
        hidden[cell] = true;
        together.insert(together.end(), cells[cell].begin(), cells[cell].end());
    };
    hidden.resize(cells.size(), false);
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        if (isDominated(cells[cell], rule))
            hide(cell);
    }
    std::vector<std::size_t> others;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        if (!hidden[cell] && sumOf(cells[cell]) > 0)
            others.push_back(cell);
    }
    std::stable_sort(others.begin(), others.end(),
                     [&cells](std::size_t a, std::size_t b) { return sumOf(cells[a]) < sumOf(cells[b]); });
    for (const std::size_t other : others) {
        if (!isDominated(together, rule))
            break;
        hide(other);
    }
    return hidden;
}

} // namespace spiegel::figures
