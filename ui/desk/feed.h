// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/parts/searchfield.h"

#include <functional>

namespace spiegel::desk {

/// Lets a search field get its suggestions from `find`, run on a worker; `workplace` is asked in the window's thread at
/// each search. `key` names the field: a newer text cancels the older search.
void feed(parts::SearchField& field, Desk& desk, const QString& key, const parts::Search& find,
          const std::function<parts::Workplace()>& workplace);

} // namespace spiegel::desk
