// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace spiegel::shell {

/// Asks whether the work with these titles may be stopped to close the program. True: stop it.
[[nodiscard]] bool asksToStop(QWidget* window, const QStringList& titles);

} // namespace spiegel::shell
