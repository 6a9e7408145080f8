// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QString>

namespace spiegel::desk {
class Desk;
}
namespace spiegel::shell {
class MainWindow;
}

namespace spiegel::desktop {

/// Takes a picture of the window with this page in front, when its work is done (a minute at most), and writes it as
/// PNG, for the owner's eyes only. Runs the event loop meanwhile.
[[nodiscard]] Result<> takePicture(shell::MainWindow& window, desk::Desk& desk, const QString& page, const QString& key,
                                   const QString& file);

} // namespace spiegel::desktop
