// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/reject.h"
#include "ui/parts/popup.h"
#include "ui/tables/column.h"

#include <memory>
#include <optional>
#include <vector>

namespace spiegel::loading {

/// Which rejects are shown; empty and nothing mean all.
struct RejectFilter
{
    QString file;
    std::optional<dump::RejectKind> kind;

    bool operator==(const RejectFilter&) const = default;
};

/// Rejects made ready for a table of up to a million rows: counts by file and kind, and keys to sort by.
class RejectList
{
public:
    RejectList() = default;
    explicit RejectList(std::vector<dump::Reject> rejects);

    [[nodiscard]] const std::vector<dump::Reject>& all() const { return m_rejects; }
    [[nodiscard]] int count() const { return int(m_rejects.size()); }
    /// Rows that pass, in the order of the list.
    [[nodiscard]] std::vector<int> rows(const RejectFilter& filter) const;
    /// 'werkervaring.csv (121)' and so on, those with most first, each counted under the other filter; 'alle' first.
    [[nodiscard]] std::vector<parts::Choice> fileChoices(const RejectFilter& filter) const;
    [[nodiscard]] std::vector<parts::Choice> kindChoices(const RejectFilter& filter) const;
    /// The place of the file or the column name among all, by the alphabet.
    [[nodiscard]] int fileRank(int row) const { return m_fileRanks[std::size_t(row)]; }
    [[nodiscard]] int columnRank(int row) const { return m_columnRanks[std::size_t(row)]; }

private:
    std::vector<dump::Reject> m_rejects;
    std::vector<int> m_fileRanks;
    std::vector<int> m_columnRanks;
};

/// What is wrong in a few words, for filters.
[[nodiscard]] QString rejectShort(dump::RejectKind kind);

using Rejects = std::shared_ptr<const RejectList>;

/// File, line, column, value, what is wrong, what to do.
[[nodiscard]] std::vector<tables::Column> rejectColumns(const Rejects& rejects);

} // namespace spiegel::loading
