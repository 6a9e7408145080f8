// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/telling.h"

#include "core/figures/cellsystem.h"
#include "core/figures/rounding.h"
#include "core/releases/chance.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <optional>

namespace spiegel::occupationcards {

Telling Telling::rounded(QByteArray secret, QByteArray week)
{
    Q_ASSERT_X(!secret.isEmpty(), "Telling", "nothing is protected without a secret");
    Telling telling;
    telling.m_secret = std::move(secret);
    telling.m_week = "occupation\n" + week + '\n';
    return telling;
}

int Telling::single(const QByteArray& what, int count) const
{
    return isProtected() ? releases::nextMultiple(count, base, releases::chanceOf(m_secret, m_week + what)) : count;
}

int Telling::part(const QByteArray& what, int count, std::span<const Whole> wholes) const
{
    const int below = down(count);
    const int wanted = single(what, count);
    const int other = wanted == below && count != below ? below + base : below;
    for (const int told : {wanted, other}) {
        const bool isLeftNearby = std::all_of(wholes.begin(), wholes.end(), [&](const Whole& whole) {
            const int left = whole.told - told;
            return left >= 0 && std::abs(left - (whole.count - count)) < base;
        });
        if (isLeftNearby)
            return told;
    }
    return unknown;
}

std::vector<int> Telling::table(const QByteArray& what, std::span<const int> counts, int total,
                                std::span<const int> most) const
{
    if (!isProtected())
        return {counts.begin(), counts.end()};
    const std::vector<int> nothing(counts.size(), unknown);
    constexpr int tries = 6;
    std::vector<std::optional<int>> wanted(counts.size() + 1);
    wanted.back() = total;
    const auto system = figures::CellSystem::oneWay(counts);
    for (int attempt = 0; attempt < tries; ++attempt) {
        const QByteArray content = m_week + what + '/' + QByteArray::number(attempt);
        const auto given = figures::roundControlled(system, base, releases::chanceOf(m_secret, content), wanted);
        if (!given || given->back() != total)
            return nothing;
        bool isWithin = true;
        for (std::size_t i = 0; i < most.size(); ++i) {
            if (most[i] != unknown && (*given)[i] > most[i]) {
                wanted[i] = counts[i] - counts[i] % base;
                isWithin = false;
            }
        }
        if (isWithin)
            return {given->begin(), given->end() - 1};
    }
    return nothing;
}

market::Spanning Telling::spanning(int vacancies, int seekers) const
{
    if (vacancies == unknown || seekers == unknown)
        return {};
    return {vacancies, isProtected() ? std::max(0, seekers - (base - 1)) : seekers, seekers * market::Counts::one};
}

std::optional<market::Tightness> Telling::tightness(const market::Spanning& zone) const
{
    using market::Spanning;
    if (!isProtected())
        return zone.tightness();
    if (down(zone.people) < Spanning::fewestPeople)
        return std::nullopt;
    constexpr int tenPeople = base * market::Counts::one;
    const int shares = zone.shares - zone.shares % tenPeople;
    // Both ends of the interval fall when there are more people.
    const market::Tightness low = market::bandOf(Spanning{zone.vacancies, 0, shares + tenPeople}.interval().low);
    const market::Tightness high = market::bandOf(Spanning{zone.vacancies, 0, shares}.interval().high);
    return low == high ? std::optional(low) : std::nullopt;
}

} // namespace spiegel::occupationcards
