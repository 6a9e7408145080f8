// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weights/weightsview.h"

#include <algorithm>

namespace spiegel::uiweights {

using weighing::Sheet;
using weighing::WeightSet;

std::optional<Sheet> Versions::sheet(Kind kind, int number) const
{
    if (number == weighing::builtInNumber) {
        return Sheet::builtIn(kind);
    }
    const auto& all = sets[static_cast<std::size_t>(kind)];
    const auto found = std::ranges::find(all, number, &WeightSet::number);
    return found == all.end() ? std::nullopt : found->sheet;
}

Sheet Versions::inUse(Kind kind) const
{
    return sheet(kind, active[static_cast<std::size_t>(kind)]).value_or(Sheet::builtIn(kind));
}

std::optional<int> Versions::numberOf(const Sheet& wanted) const
{
    const auto isIt = [&](int number) {
        const auto one = sheet(wanted.kind, number);
        return one && one->weighsLike(wanted);
    };
    const int used = active[static_cast<std::size_t>(wanted.kind)];
    if (isIt(used)) {
        return used;
    }
    const auto& all = sets[static_cast<std::size_t>(wanted.kind)];
    for (auto set = all.rbegin(); set != all.rend(); ++set) {
        if (isIt(set->number)) {
            return set->number;
        }
    }
    return isIt(weighing::builtInNumber) ? std::optional(weighing::builtInNumber) : std::nullopt;
}

Sheet WeightsView::sheet(Kind of) const
{
    Sheet made = Sheet::builtIn(of);
    made.amounts = tried(of);
    return made;
}

Sheet WeightsView::compared(Kind of, const Versions& versions) const
{
    const int number = against[static_cast<std::size_t>(of)];
    if (number == usual) {
        return versions.inUse(of);
    }
    return versions.sheet(of, number).value_or(versions.inUse(of));
}

} // namespace spiegel::uiweights
