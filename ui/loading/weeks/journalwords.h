// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <QString>

namespace spiegel::loading {

/// '2 mrt 2015, 14:02' in the analyst's own time, from UTC in ISO 8601; 'onbekend'.
[[nodiscard]] QString momentText(const QString& iso);
/// To sort moments by.
[[nodiscard]] qint64 momentKey(const QString& iso);
/// 'geladen', 'geëxporteerd', …; a word that is not known stays as it is.
[[nodiscard]] QString actionText(const QString& action);
/// What was done to what, in words: 'uit demo/2015-03-02: 20.007 erbij, …'.
[[nodiscard]] QString detailText(const store::JournalEntry& entry);

} // namespace spiegel::loading
