// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/foundation/workers.h"
#include "core/people/words.h"
#include "core/soundness/inspected.h"

namespace spiegel::soundness {

/// What the records are laid in groups by.
enum class By {
    Nothing, ///< one group: all
    Branch,
    Adviser,
    Region, ///< arbeidsmarktregio
    Week,   ///< every snapshot of the database
};
/// 'branch' …; never translated; empty for Nothing.
[[nodiscard]] QString word(By by);
[[nodiscard]] std::optional<By> byOf(const QString& word);

/// Fewer records are not shown as a group: such figures tell about people.
inline constexpr int fewestRecords = 10;

/// How sound the records of one group are.
struct Row
{
    enum class Kind {
        Group,
        NotKnown, ///< of whom it is not known to which group they belong
        Other,    ///< all groups with few records together, the last row
    };
    Kind kind = Kind::Group;
    QString group;
    int records = 0;
    std::optional<double> mean; ///< of the scores; nothing where nobody has one
    std::optional<double> median;
    double complete = 0;        ///< the mean of `filled` over the fields that should be: Field::isOpen
    std::vector<double> filled; ///< by field: the share, 0 to 1
    std::vector<int> wrong;     ///< by contradiction: records

    /// Even together these are few: no figure is shown.
    [[nodiscard]] bool isHidden() const { return records < fewestRecords; }
    bool operator==(const Row&) const = default;
};

/// The figures about the quality of the records of one population. Inzage: true figures, for the analyst.
struct Soundness
{
    Population population = Population::Cv;
    By by = By::Nothing;
    std::vector<Field> fields;
    std::vector<Contradiction> contradictions;
    std::vector<Row> rows;    ///< by name of the group; then NotKnown, then Other
    std::optional<Row> whole; ///< all records of the chosen snapshot; nothing where there are none
};

/// Of the chosen snapshot, and by week of all of them, oldest first. Problem: the population has no such groups (a
/// vacancy has no branch), cancelled.
[[nodiscard]] Result<Soundness> readSoundness(store::Database& database, Population population, By by,
                                              const Workers& workers, Progress& progress);

/// Lays records in groups by `groups` (by record; unknown: not known) with these names.
[[nodiscard]] std::vector<Row> rowsOf(const Inspected& inspected, const std::vector<int>& groups,
                                      const std::vector<std::pair<int, QString>>& names);

} // namespace spiegel::soundness
