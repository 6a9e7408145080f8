// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitions.h"
#include "core/market/spanning.h"

#include <span>
#include <vector>

namespace spiegel::market {

/// The steps between occupations that enough people made, from both sides, and how many people came and went in all.
/// What a step is says cli.md (Transition).
class Flows
{
public:
    struct Flow
    {
        int from = 0;
        int to = 0;
        int people = 0; ///< distinct CVs that made the step
        double medianMonths = 0;
        occupations::LevelChange change = occupations::LevelChange::Unknown;

        bool operator==(const Flow&) const = default;
    };

    Flows() = default;
    [[nodiscard]] static Result<Flows> build(const careers::TransitionGraph& graph, int support, Progress& progress);

    /// Every step, by where it starts from; then most people first, then by code.
    [[nodiscard]] const std::vector<Flow>& all() const { return m_flows; }
    [[nodiscard]] std::span<const Flow> from(int occupation) const;
    /// The steps that arrive there, most people first: numbers of all().
    [[nodiscard]] std::span<const int> to(int occupation) const;
    /// The step from one to the other, or nullptr.
    [[nodiscard]] const Flow* find(int from, int to) const;
    /// Distinct CVs that ever left the occupation for any other; that ever came to it from any other.
    [[nodiscard]] int leavers(int occupation) const { return m_leavers[static_cast<std::size_t>(occupation)]; }
    [[nodiscard]] int arrivers(int occupation) const { return m_arrivers[static_cast<std::size_t>(occupation)]; }

private:
    std::vector<Flow> m_flows;
    std::vector<int> m_starts{0}; ///< by occupation, one more than there are
    std::vector<int> m_to;        ///< numbers of m_flows, by where they arrive
    std::vector<int> m_toStarts{0};
    std::vector<int> m_leavers;
    std::vector<int> m_arrivers;
};

/// Two levels down or more: never proposed to anybody, however many did it.
[[nodiscard]] bool isTooFarDown(const people::OccupationCodes& codes, const Flows::Flow& step);

} // namespace spiegel::market
