// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/knowledge/trades.h"

#include <array>
#include <span>

namespace spiegel::demo {

/// The years of the labour-market crisis in the made-up careers, both included.
inline constexpr int crisisFirstYear = 2009;
inline constexpr int crisisLastYear = 2013;
/// In those years, of those who leave work in childcare: per mille that go to reception or cleaning.
inline constexpr int crisisPermille = 450;

/// Who takes a step: what decides where one can go.
struct Walker
{
    int tier = 1;
    bool woman = false;
    unsigned regionKinds = 0;
};

/// From work to work as people really go: within the unit group and its ISCO neighbourhood, along the ROME mobilities
/// (in both directions, near ones more than evolutions), to what everybody does, and in the crisis from childcare to
/// reception and cleaning. Each occupation has its own few favourite next ones.
class Steps
{
public:
    [[nodiscard]] static const Steps& builtIn();
    explicit Steps(const Trades& trades);

    /// The next occupation of somebody who starts a new job in `year`; often the same one.
    [[nodiscard]] int next(int from, int year, const Walker& walker, Dice& dice) const;
    /// A first occupation.
    [[nodiscard]] int first(const Walker& walker, Dice& dice) const;
    /// A likely next occupation, never the same one: for wishes and for what people look at.
    [[nodiscard]] int likely(int from, const Walker& walker, Dice& dice) const;

    [[nodiscard]] bool isChildcare(int trade) const;
    /// Where the crisis sends people from childcare.
    [[nodiscard]] std::span<const int> crisisTargets() const { return m_crisisTargets; }

private:
    void readMobilities();
    void buildOf(int from);

    struct Candidates
    {
        std::vector<int> trades;
        Weighted draw;
    };

    const Trades& m_trades;
    std::vector<std::vector<std::pair<int, int>>> m_mobilities; ///< of a group: other group, weight
    std::vector<Candidates> m_candidates;
    std::vector<int> m_childcareGroups;
    std::array<int, 4> m_crisisTargets{};
    Weighted m_crisisDraw;
};

} // namespace spiegel::demo
