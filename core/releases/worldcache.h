// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/otherworld.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::releases {

/// What Audit::kept() said when the newest release about this population was written down. Empty where nothing was
/// kept, or what was kept is damaged or of another version of the program.
[[nodiscard]] std::vector<OtherWorld> readWorlds(store::Database& database, const populations::Population& population);
/// Instead of what was kept before, inside the write transaction of the release.
[[nodiscard]] Result<> writeWorlds(store::Database& database, const populations::Population& population,
                                   const std::vector<OtherWorld>& worlds);

/// As a text that says by itself whether it is whole.
[[nodiscard]] QByteArray packed(const std::vector<OtherWorld>& worlds);
/// Empty of what packed() did not write.
[[nodiscard]] std::vector<OtherWorld> unpacked(const QByteArray& text);

} // namespace spiegel::releases
