// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/record.h"

#include <algorithm>

namespace spiegel::source {

int Header::indexOf(const QString& name) const
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

std::vector<QString> Header::repeated() const
{
    std::vector<QString> twice;
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (name->isEmpty() || std::find(name + 1, names.end(), *name) == names.end())
            continue;
        if (std::find(twice.begin(), twice.end(), *name) == twice.end())
            twice.push_back(*name);
    }
    return twice;
}

} // namespace spiegel::source
