// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weighing/kind.h"

namespace spiegel::weighing {

/// The property of the database that says which version of a kind is in use.
[[nodiscard]] QString choiceProperty(Kind kind);

} // namespace spiegel::weighing
