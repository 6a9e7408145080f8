// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/attribution.h"

#include "core/text/table.h"

namespace spiegel::text {

const std::vector<Attribution>& attributions()
{
    static const std::vector<Attribution> builtIn = [] {
        std::vector<Attribution> all;
        readTable(QStringLiteral(":/registers/attribution.tsv"), 3, [&all](const auto& row) {
            all.push_back({row[0].toString(), row[1].toString(), row[2].toString()});
        });
        return all;
    }();
    return builtIn;
}

} // namespace spiegel::text
