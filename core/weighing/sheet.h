// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/weighing/kind.h"

#include <QByteArray>

namespace spiegel::peers {
class Weights;
}
namespace spiegel::quality {
class Weights;
}
namespace spiegel::employability {
class Weights;
}

namespace spiegel::weighing {

/// A table of weights of any kind, as it is looked at and changed: an amount and a reason for each item. What a room
/// calculates with is made from its JSON.
struct Sheet
{
    Kind kind = Kind::Peers;
    QString version;
    std::vector<double> amounts;  ///< in the order of items()
    std::vector<QString> reasons; ///< as they stand in the table, not translated

    /// The table that is part of the program.
    [[nodiscard]] static const Sheet& builtIn(Kind kind);
    [[nodiscard]] static Sheet of(const peers::Weights& weights);
    [[nodiscard]] static Sheet of(const quality::Weights& weights);
    [[nodiscard]] static Sheet of(const employability::Weights& weights);
    /// Problem: as the room of that kind says.
    [[nodiscard]] static Result<Sheet> parse(Kind kind, const QByteArray& json);

    /// As parse() reads it; the same table gives the same bytes.
    [[nodiscard]] QByteArray toJson() const;
    /// The same amounts; version and reasons may differ.
    [[nodiscard]] bool weighsLike(const Sheet& other) const { return kind == other.kind && amounts == other.amounts; }

    bool operator==(const Sheet&) const = default;
};

} // namespace spiegel::weighing
