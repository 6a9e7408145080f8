// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/knowledge/sectors.h"

#include "core/text/table.h"

namespace spiegel::demo {

std::vector<Sector> readSectors(const Trades& trades)
{
    std::vector<Sector> sectors;
    text::readTable(QStringLiteral(":/demo/sectors.tsv"), 4, [&](const std::vector<QStringView>& row) {
        Sector sector;
        sector.letter = row[0].toUtf8();
        sector.weight = text::wholeNumber(row[1]);
        for (const QStringView word : row[2].split(u','))
            sector.words.push_back(word.toUtf8());
        for (const QStringView pair : row[3].split(u',')) {
            const auto parts = pair.split(u':');
            const int group = trades.groupOf(parts[0].toString());
            Q_ASSERT_X(group >= 0, "sectors.tsv", "names a unit group of the register");
            sector.groups.push_back(group);
            sector.draw.add(text::wholeNumber(parts[1]));
        }
        sectors.push_back(sector);
    });
    return sectors;
}

} // namespace spiegel::demo
