// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace spiegel::text {

/// A row of a CSV file as this program reads and writes them: `;`, fields quoted where they need it (RFC 4180), without
/// line end.
[[nodiscard]] QString csvRow(const QStringList& fields);

} // namespace spiegel::text
