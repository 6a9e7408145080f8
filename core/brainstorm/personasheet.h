// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brainstorm/report.h"

namespace spiegel::brainstorm {

/// A report of nothing but personas, all of them: what the page Persona's gives out. `personas` are told as they go
/// out; whether they are in the log already says `isRelease`. `recipient` and `ground` may be empty: not recorded.
[[nodiscard]] Report personaSheet(const personas::Personas& personas, const QString& recipient, const QString& ground,
                                  bool isRelease);

} // namespace spiegel::brainstorm
