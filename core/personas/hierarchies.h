// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/personas/hierarchy.h"
#include "core/personas/key.h"

#include <vector>

namespace spiegel::personas {

/// The built-in hierarchies of the keys, and the leaf of a value. Unknown is a leaf of its own, the last one, and
/// stays apart on every level but the highest: there the key is not told at all (`any`). One level lower all known
/// values are together (`known`).

/// Bands of 5, 10 and some 20 years; at the ends everybody younger than 20 and from 65.
[[nodiscard]] Hierarchy ageHierarchy();
/// `age` in whole years at the end of the year of the snapshot, or spiegel::unknown.
[[nodiscard]] int ageLeaf(int age);

[[nodiscard]] Hierarchy sexHierarchy();
[[nodiscard]] int sexLeaf(int sex); ///< as people::sexes()

/// The levels of people::educationLevels(); then neighbours together in six bands; then lower, middle, higher.
[[nodiscard]] Hierarchy educationHierarchy();
[[nodiscard]] int educationLeaf(int education);

/// ISCO-08: minor groups (3 digits), sub-major groups (2), major groups (1), and the skill level ISCO gives these.
[[nodiscard]] Hierarchy directionHierarchy();
/// Of an ISCO code of 3 digits or more, or of one that begins so (ESCO); anything else is unknown.
[[nodiscard]] int directionLeaf(const QString& isco);

/// Postcodes of a zone (sorted): 4 digits, 3, 2, the whole zone. There is no unknown: who is in a zone has a postcode.
[[nodiscard]] Hierarchy areaHierarchy(const std::vector<int>& zone);

} // namespace spiegel::personas
