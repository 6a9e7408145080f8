// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/people/bycv.h"
#include "core/wajongcards/discretion.h"

#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::wajongcards {

/// What the occupations register says of the work itself. All lists but the names are by number of OccupationCodes.
struct WorkContent
{
    QStringList tasks;             ///< every simple task once, by the alphabet; those that tell are left out
    people::ByCv<int> simpleTasks; ///< places in `tasks`, each once an occupation
    people::ByCv<int> competences; ///< professional ones that the occupation asks for, numbers of competence_code
    std::vector<QString> competenceNames; ///< by number of competence_code; empty: not in the register

    [[nodiscard]] QString competence(int number) const
    {
        const auto place = static_cast<std::size_t>(number);
        return number >= 0 && place < competenceNames.size() ? competenceNames[place] : QString();
    }
};

/// That of the chosen snapshot.
[[nodiscard]] Result<WorkContent> readWorkContent(store::Database& database, const Discretion& discretion,
                                                  Progress& progress);

} // namespace spiegel::wajongcards
