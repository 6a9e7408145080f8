// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/basis.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace spiegel::market {

/// Who had each occupation, who looks for it, and which vacancies there are open for it: rows of Basis, rising. Who has
/// left werk.nl is not in it.
class Crowds
{
public:
    Crowds() = default;
    [[nodiscard]] static Result<Crowds> build(const Basis& basis, Progress& progress);

    [[nodiscard]] std::span<const int> held(int occupation) const { return m_held.of(occupation); }
    [[nodiscard]] std::span<const int> wished(int occupation) const { return m_wished.of(occupation); }
    [[nodiscard]] std::span<const int> vacancies(int occupation) const { return m_vacancies.of(occupation); }

private:
    /// Pairs of an occupation and a row, by occupation.
    struct Lists
    {
        std::vector<std::uint32_t> starts{0};
        std::vector<int> rows;

        Lists() = default;
        Lists(int end, const std::vector<std::pair<int, int>>& pairs);
        [[nodiscard]] std::span<const int> of(int occupation) const;
    };

    Lists m_held;
    Lists m_wished;
    Lists m_vacancies;
};

/// An occupation and how many people of a group it is about.
struct Share
{
    int occupation = 0;
    int people = 0;

    bool operator==(const Share&) const = default;
};
/// What these people look for, most people first, then by code; at least `support` people each.
[[nodiscard]] std::vector<Share> wishesOf(const Basis& basis, std::span<const int> rows, int support);
/// What these people had as a job.
[[nodiscard]] std::vector<Share> jobsOf(const Basis& basis, std::span<const int> rows, int support);

} // namespace spiegel::market
