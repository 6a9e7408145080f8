// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/people/bycv.h"

#include <QStringList>

namespace spiegel::store {
class Database;
}

namespace spiegel::occupationcards {

/// What the occupations register says of the work of each occupation (numbers of OccupationCodes).
struct Work
{
    struct Asked
    {
        int competence = 0; ///< place in `competences`
        bool isEssential = false;
    };

    people::ByCv<QString> tasks; ///< in the order of the register
    people::ByCv<Asked> asked;
    std::vector<QString> competences; ///< by number; empty: not in the register

    /// At most so many competences of an occupation: essential ones first, by the alphabet.
    [[nodiscard]] QStringList competencesOf(int occupation, std::size_t most) const;
};

/// That of the chosen snapshot.
[[nodiscard]] Result<Work> readWork(store::Database& database, Progress& progress);

} // namespace spiegel::occupationcards
