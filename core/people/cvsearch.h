// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QStringList>

namespace spiegel::store {
class Database;
}

namespace spiegel::people {

/// CV numbers of the chosen snapshot that begin with `text`, in order, at most `limit`; some microseconds. None for an
/// empty text.
[[nodiscard]] Result<QStringList> findCvNumbers(const store::Database& database, const QString& text, int limit);

} // namespace spiegel::people
