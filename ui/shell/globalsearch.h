// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

#include <utility>

namespace spiegel::shell {

/// What the search field of the window finds: the pages by their title, and on each page what its own search finds (an
/// occupation, a CV number). Pages come first when their title begins with the text; of each page some five.
[[nodiscard]] parts::Search globalSearch(const std::vector<parts::PageEntry>& entries);

/// The page and the key within it of a suggestion that globalSearch made.
[[nodiscard]] std::pair<QString, QString> targetOf(const parts::Suggestion& suggestion);

} // namespace spiegel::shell
