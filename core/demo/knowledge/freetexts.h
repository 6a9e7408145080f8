// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/knowledge/trades.h"

#include <QByteArray>

#include <vector>

namespace spiegel::demo {

/// What people write instead of choosing an occupation from the list: other names of it, names with a typing error, and
/// words that say nothing. The common ones come back often, so that a code can be proposed for each.
class FreeTexts
{
public:
    explicit FreeTexts(const Trades& trades);

    [[nodiscard]] const QByteArray& draw(int trade, Dice& dice) const;

private:
    std::vector<std::vector<QByteArray>> m_texts; ///< per occupation, the likeliest first
    std::vector<QByteArray> m_empty;              ///< words that say nothing
    std::vector<Weighted> m_draw;                 ///< by number of texts
};

/// The name with one typing error: two letters swapped, one left out or one doubled.
[[nodiscard]] QString misspelled(const QString& name, Dice& dice);

} // namespace spiegel::demo
