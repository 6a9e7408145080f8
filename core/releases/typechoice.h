// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/evidence.h"

namespace spiegel::releases {

/// How far from a group is looked for people to make up for it.
enum class Reach {
    Near,
    Wide,
    Every, ///< all that people are of; WorldFinder::change() chooses among them and adds those of all others that help
};

/// Rising, each once.
void makeUnique(std::vector<Partition::Type>& types);

/// Types among which people are moved about when this group is to change. Rising, each once.
[[nodiscard]] std::vector<Partition::Type> typesFor(Evidence& evidence, const Group& group, Reach reach);

} // namespace spiegel::releases
