// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/geography/travelmode.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace spiegel::geography {

/// Measured travel times, from a file instead of the estimate. Never changes.
class TravelMatrix
{
public:
    struct Cell
    {
        std::int16_t home = 0; ///< index in Postcodes
        std::int32_t seconds = 0;
    };

    /// A CSV with the header `van;naar;seconden` and, if it holds several modes, `vervoer` (auto, ov, fiets); without
    /// that column all is `mode`. `van` is the home. Pairs that are left out are not known to be within reach. A pair
    /// that comes twice counts with its last time. The problem names the file and the line.
    [[nodiscard]] static Result<TravelMatrix> read(const QByteArray& content, const QString& name, TravelMode mode,
                                                   Progress& progress = Progress::unwatched());

    [[nodiscard]] const QString& name() const { return m_name; } ///< auto.csv
    [[nodiscard]] bool has(TravelMode mode) const;
    /// The homes from which it is known how long it takes to a postcode (by index), in the order of the register.
    [[nodiscard]] std::span<const Cell> to(int target, TravelMode mode) const;

    /// From one to the other, both by index; unknown when it is not known.
    [[nodiscard]] int seconds(int home, int target, TravelMode mode) const;

    [[nodiscard]] int pairs() const { return m_pairs; }
    /// Rows with a postcode that the register does not know; they are left out.
    [[nodiscard]] int unknownRows() const { return m_unknownRows; }

private:
    TravelMatrix() = default;
    void tidy();

    QString m_name;
    int m_pairs = 0;
    int m_unknownRows = 0;
    std::array<std::vector<std::vector<Cell>>, travelModes.size()> m_byTarget; ///< empty for a mode without times
};

} // namespace spiegel::geography
