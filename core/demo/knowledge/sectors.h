// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/knowledge/trades.h"

#include <QByteArray>

#include <vector>

namespace spiegel::demo {

/// A section of the SBI with what its employers are called and what work they offer.
struct Sector
{
    QByteArray letter;
    int weight = 0; ///< how many employers
    std::vector<QByteArray> words;
    std::vector<int> groups; ///< unit groups, as in Trades
    Weighted draw;           ///< over groups
};

/// From resources/demo/sectors.tsv.
[[nodiscard]] std::vector<Sector> readSectors(const Trades& trades);

} // namespace spiegel::demo
