// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/links/linkswork.h"
#include "ui/tables/column.h"

#include <map>
#include <vector>

/// The tables of the page: columns over unchanging values.
namespace spiegel::uilinks {

/// What was judged since the pairs were read, by place in Reading::pairs; nothing: taken back.
using Answers = std::map<int, std::optional<bool>>;
[[nodiscard]] std::optional<bool> answerOf(const Reading& reading, const Answers& answers, int pair);

/// A row a pair.
[[nodiscard]] std::vector<tables::Column> pairColumns(const Read& read, const Answers& answers);
/// A row a field both sources know: how often they say the same.
[[nodiscard]] std::vector<tables::Column> overlapColumns(const Read& read);

/// What the two say of one matter.
struct Facing
{
    QString what;
    QString inSonar;
    QString inCv;
    bool isKnown = false; ///< in both
    bool isSame = false;
};
[[nodiscard]] std::vector<Facing> facingsOf(const Reading& reading, const Pair& pair);
/// A row a matter.
[[nodiscard]] std::vector<tables::Column> facingColumns(const std::shared_ptr<const std::vector<Facing>>& facings);

} // namespace spiegel::uilinks
