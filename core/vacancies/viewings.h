// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/vacancies/vacancies.h"

#include <cstdint>
#include <span>
#include <vector>

namespace spiegel::vacancies {

/// Who looked at which vacancy: for each CV the vacancies it opened at least once, by row of a Vacancies, rising. 4
/// bytes for each pair of CV and vacancy; on which days and how often is left out.
class Viewings
{
public:
    struct Pair
    {
        int cv;
        int vacancy; ///< row

        auto operator<=>(const Pair&) const = default;
    };

    Viewings() = default;
    /// In any order; pairs may come several times.
    explicit Viewings(std::vector<Pair> pairs);

    [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(m_vacancies.size()); }
    /// All CV ids with a viewing are below this.
    [[nodiscard]] int endOfCvs() const { return static_cast<int>(m_starts.size()) - 1; }
    [[nodiscard]] std::span<const int> of(int cv) const;

private:
    std::vector<std::uint32_t> m_starts{0}; ///< by CV id, one more than there are ids
    std::vector<int> m_vacancies;
};

/// The viewings of the vacancies that were open on `day`, in one pass over the table (10 million rows: some 0.2 s).
/// Problem: cancelled, or the database.
[[nodiscard]] Result<Viewings> readViewings(store::Database& database, const Vacancies& vacancies, Day day,
                                            Progress& progress);

} // namespace spiegel::vacancies
