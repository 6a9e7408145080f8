// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "ui/parts/workplace.h"

#include <QString>

namespace spiegel::desktop {

/// Writes the career graph of an occupation (its code; empty: the most frequent steps of all) as PNG, as the page
/// 'Loopbanen' saves it: with title, source and week, written down in the database as an export.
[[nodiscard]] Result<> writeCareerGraph(const parts::Workplace& workplace, const QString& occupation,
                                        const QString& file);

} // namespace spiegel::desktop
