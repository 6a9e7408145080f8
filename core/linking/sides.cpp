// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/sides.h"

namespace spiegel::linking {

namespace {

int at(const std::vector<int>& values, int index)
{
    return index >= 0 && static_cast<std::size_t>(index) < values.size() ? values[static_cast<std::size_t>(index)]
                                                                         : unknown;
}

} // namespace

int Sides::minorGroup(int occupation) const
{
    return at(minorGroups, occupation);
}

int Sides::region(int postcode) const
{
    return at(regions, postcode);
}

} // namespace spiegel::linking
