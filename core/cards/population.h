// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/keynumbers.h"
#include "core/people/occupationcodes.h"
#include "core/people/words.h"
#include "core/quality/checks.h"
#include "core/quality/records.h"
#include "core/weighing/tables.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::cards {

/// Everybody of one snapshot in memory: what the list of cv-kaarten shows, and half of what a card needs. Never changes
/// after it was read; any thread may look in it. 500,000 CVs are some 250 MB.
struct Population
{
    quality::Records records;
    people::CvNumbers numbers;
    people::OccupationCodes codes;
    people::Words words;     ///< branches and advisers
    weighing::Tables tables; ///< of weights, all read at once, so that what is made from them belongs together
    std::optional<quality::Background> background;
    std::vector<int> scores; ///< quality by row of records.cvs; unknown where nothing can be judged

    [[nodiscard]] const people::Cvs& cvs() const { return records.cvs; }
    [[nodiscard]] int lastOccupation(int row) const { return records.lastOccupations[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int score(int row) const { return scores[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QString branch(int row) const { return words.text(cvs().value(row, people::CvColumn::Branch)); }
    [[nodiscard]] QString adviser(int row) const { return words.text(cvs().value(row, people::CvColumn::Adviser)); }
    [[nodiscard]] bool hasLeft(int row) const { return cvs().value(row, people::CvColumn::LeftOn) != unknown; }
    /// Why there can be no cv-kaart for the CV in this row: no job in it has an occupation code, so that there is
    /// nobody to compare with. Empty when there can.
    [[nodiscard]] QString whyNoCard(int row) const;
    /// By row; -1 when the snapshot has no such CV.
    [[nodiscard]] int rowOf(const QString& cv) const;
};

/// The population of the chosen snapshot.
[[nodiscard]] Result<Population> readPopulation(store::Database& database, const Workers& workers, Progress& progress);

} // namespace spiegel::cards
