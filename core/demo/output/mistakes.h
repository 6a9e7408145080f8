// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoplan.h"
#include "core/demo/output/sheet.h"

#include <span>

namespace spiegel::demo {

/// Adds the planted data errors to one part of a dump: extra rows of every kind that dump-format.md rejects, so that
/// all other rows stay as they are. Of a file that is expected to have n rows at most n / 200 are spoilt, and at most
/// three of each kind; small files have none. `part` counts from 0 to `parts` - 1.
void addMistakes(Sheets& sheets, std::span<const File> files, int part, int parts, const DemoSizes& sizes);

} // namespace spiegel::demo
