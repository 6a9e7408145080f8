// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spiegel::jobs {

/// The cards about one person that can be made by the batch.
enum class CardKind {
    Cv,
    Wajong, ///< its variant for adviser and employer
};

/// As on the command line: 'cv', 'wajong'.
[[nodiscard]] inline QString word(CardKind kind)
{
    return kind == CardKind::Wajong ? QStringLiteral("wajong") : QStringLiteral("cv");
}

} // namespace spiegel::jobs
