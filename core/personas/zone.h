// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/personas/crowd.h"
#include "core/personas/population.h"

namespace spiegel::personas {

/// Of everybody.
[[nodiscard]] Likenesses likenessesOf(const Population& population);

/// The rows of the Sonar people who live in one of these postcodes (sorted), rising.
[[nodiscard]] std::vector<int> rowsIn(const people::SonarPeople& sonar, const std::vector<int>& postcodes);

/// These people as a crowd; `postcodes` (sorted) are the zone they live in. Age is that on the last day of the year of
/// the snapshot.
[[nodiscard]] Crowd crowdOf(const Population& population, const std::vector<int>& rows,
                            const std::vector<int>& postcodes);

/// What a group is called by, one word a key (Hierarchy::Name): enough to find its people again.
using KeyWords = std::array<QString, keyCount>;
/// The rows of the people of a zone to whom the words apply, rising.
[[nodiscard]] std::vector<int> rowsOf(const Population& population, const KeyWords& words,
                                      const std::vector<int>& postcodes);
/// The same of the whole country; a postcode of 4, 3 or 2 digits counts, the zone does not.
[[nodiscard]] int peopleInCountry(const Population& population, const KeyWords& words);
/// Those of the postcodes to which the word of an area applies.
[[nodiscard]] std::vector<int> postcodesNamed(const QString& word, const std::vector<int>& postcodes);

} // namespace spiegel::personas
