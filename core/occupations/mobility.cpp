// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupations/mobility.h"

#include "core/text/table.h"

namespace spiegel::occupations {

const std::vector<Mobility>& mobilities()
{
    static const std::vector<Mobility> builtIn = [] {
        std::vector<Mobility> all;
        text::readTable(QStringLiteral(":/registers/mobility.tsv"), 4, [&all](const auto& row) {
            const auto kind = row[2] == u"near" ? Mobility::Kind::Near : Mobility::Kind::Evolution;
            all.push_back({row[0].toString(), row[1].toString(), kind, text::wholeNumber(row[3])});
        });
        return all;
    }();
    return builtIn;
}

} // namespace spiegel::occupations
