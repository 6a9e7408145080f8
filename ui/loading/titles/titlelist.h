// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loading/titles/titlework.h"
#include "ui/tables/column.h"

#include <QHash>
#include <QSet>

namespace spiegel::loading {

/// What was decided about the titles so far. A value: every change makes a new one.
struct TitleDecisions
{
    QHash<QString, QString> codes; ///< accepted, by folded title
    QSet<QString> skipped;         ///< folded; only for as long as the program runs

    bool operator==(const TitleDecisions&) const = default;
};

enum class TitleState { Open, Accepted, Skipped };
[[nodiscard]] TitleState stateOf(const TitleReading& titles, int row, const TitleDecisions& decisions);

/// Rows that are in `state`, or all of them; in the order of the titles.
[[nodiscard]] std::vector<int> titleRows(const TitleReading& titles, const TitleDecisions& decisions,
                                         std::optional<TitleState> state);
/// The codes to accept when every open title with a proposal this sure is taken.
[[nodiscard]] std::vector<people::TitleCode> sureCodes(const TitleReading& titles, const TitleDecisions& decisions,
                                                       double confidence);
/// CVs whose career gains a job by what was decided.
[[nodiscard]] qint64 recoveredBy(const TitleReading& titles, const TitleDecisions& decisions);
/// For these codes what stands decided now: to go back to.
[[nodiscard]] std::vector<people::TitleCode> before(const std::vector<people::TitleCode>& codes,
                                                    const TitleDecisions& decisions);

/// Title, times, CVs, occupation (accepted or proposed), how sure, and state where rows of several are shown.
[[nodiscard]] std::vector<tables::Column> titleColumns(const Titles& titles, const TitleDecisions& decisions,
                                                       bool withState);

} // namespace spiegel::loading
