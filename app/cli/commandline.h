// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"

#include <QIODevice>
#include <QStringList>

namespace spiegel::cli {

/// The whole command line `spiegel`, without a process around it: `arguments` without the program's name, answers to
/// `output`, messages to `messages`. The result is the exit status: 0 done, 1 failed, 2 usage, 3 refused to protect
/// people, 130 cancelled.
[[nodiscard]] int runCommandLine(const QStringList& arguments, QIODevice& output, QIODevice& messages,
                                 bool isTerminal = false);

/// Makes the run that goes on stop at its next look; may be called from a signal handler.
void cancelCommandLine();

} // namespace spiegel::cli
