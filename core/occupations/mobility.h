// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace spiegel::occupations {

/// A step that the experts of a public employment service (ROME v347, Pôle emploi) call feasible, between ISCO-08 unit
/// groups. Near: with what one can do already. Evolution: with training or experience.
struct Mobility
{
    enum class Kind { Near, Evolution };

    QString from; ///< ISCO unit group, 4 digits
    QString to;   ///< another one
    Kind kind = Kind::Near;
    int count = 1; ///< between how many pairs of ROME occupation cards
};

/// All 2,737 steps, by from, to and kind. A pair of groups may have both kinds.
[[nodiscard]] const std::vector<Mobility>& mobilities();

} // namespace spiegel::occupations
