// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spiegel::dump {

/// What an analyst calls a table of the dump: 'Werkervaring' for `werkervaring` (or `werkervaring.csv`). A name that is
/// no table of ours stays as it is.
[[nodiscard]] QString tableTitle(const QString& native);

} // namespace spiegel::dump
