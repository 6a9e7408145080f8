// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predictions/evaluation.h"

#include <optional>

namespace spiegel::predictions {

/// By what the tried careers are laid apart.
enum class By { Education, Region };
/// `education`, `region`; never translated.
[[nodiscard]] QString word(By by);
[[nodiscard]] std::optional<By> byOf(const QString& word);

/// One group of tried careers, as it may be judged.
struct Part
{
    enum class Kind {
        All,
        Group,
        NotKnown, ///< of whom the education or the region is not known
        Other,    ///< all groups that are too small to be judged, together
    };
    /// So many careers at least, or nothing is said of how well they are predicted.
    static constexpr int fewest = 10;

    Kind kind = Kind::All;
    QString name;   ///< 'MBO 4', 'Groot Amsterdam', 'onbekend'; translated
    int groups = 1; ///< how many groups it holds; more than 1 only of Other
    Tried tried;

    /// Even together too few.
    [[nodiscard]] bool isHidden() const { return tried.cases() < fewest; }
    bool operator==(const Part&) const = default;
};

/// All careers, then the groups (education from low to high, regions by their Dutch name), then those not known, then
/// the groups that are too small, together. The parts after the first add up to it.
[[nodiscard]] std::vector<Part> partsOf(const Evaluation& evaluation, By by);

} // namespace spiegel::predictions
