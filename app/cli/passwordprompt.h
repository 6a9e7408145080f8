// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QString>

namespace spiegel::cli {

/// Asks for a new password on the terminal, twice, without showing it, and says how strong it is. Problems: there is no
/// terminal; the two differ; the password is no good.
[[nodiscard]] Result<QString> askPassword();

} // namespace spiegel::cli
