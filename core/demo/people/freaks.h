// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoplan.h"
#include "core/demo/knowledge/trades.h"

#include <vector>

namespace spiegel::demo {

/// A step that hardly anybody takes, planted: fewer people than the support of 10 take it, so no list may show it.
struct FreakStep
{
    int from = 0;
    int to = 0;
    std::vector<int> people; ///< numbers of the CVs that take it
};

/// The planted freak steps: a handful at least, forty at full size, one to four people each.
class Freaks
{
public:
    Freaks(const DemoSizes& sizes, quint64 seed, const Trades& trades);

    [[nodiscard]] const std::vector<FreakStep>& steps() const { return m_steps; }
    /// The freak step of this person, or nothing.
    [[nodiscard]] const FreakStep* ofPerson(int number) const;

private:
    std::vector<FreakStep> m_steps;
    std::vector<std::pair<int, int>> m_byPerson; ///< person, step; sorted
};

} // namespace spiegel::demo
