// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/nativetable.h"
#include "core/profiles/profile.h"
#include "ui/loading/mapping/sample.h"

/// A profile while it is being made by hand: calculations on values, no widgets.
namespace spiegel::loading {

/// A first proposal: each file becomes the table it shares most column names with, columns of the same name are joined,
/// dates get the pattern that fits. A file that is like nothing becomes nothing.
[[nodiscard]] profiles::Profile proposeProfile(const std::vector<SampledFile>& files);
/// `table` made from `file`, with the columns whose names agree. A row number the file has none of is counted; where
/// the one key stands in several rows, only the first of them makes a row.
[[nodiscard]] profiles::TableMapping proposeTable(const profiles::NativeTable& table, const SampledFile& file);
/// One column made from a column of the file, with a date pattern where it is a date.
[[nodiscard]] profiles::ColumnMapping proposeColumn(const profiles::NativeColumn& column, const SampledFile& file,
                                                    const QString& from);

/// The patterns a date is tried with, usual ones first.
[[nodiscard]] QStringList datePatterns();
/// The first pattern that reads all of these cells; empty when none does or when they are written as in a dump.
[[nodiscard]] std::vector<profiles::DateFormat> guessDates(const QStringList& cells, profiles::NativeKind kind);

/// Puts the mapping of a column in its place (that of the dump), or takes it out when `mapping` is nothing.
void setColumn(profiles::TableMapping& table, const QString& column,
               const std::optional<profiles::ColumnMapping>& mapping);
[[nodiscard]] const profiles::ColumnMapping* findColumn(const profiles::TableMapping& table, const QString& column);

/// What still stands in the way of using it, in words: nothing mapped, a key column missing, a rule of the profile's
/// own. Empty: it can be used.
[[nodiscard]] QString draftProblem(const profiles::Profile& profile);

} // namespace spiegel::loading
