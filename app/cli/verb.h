// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/foundation/calendar.h"
#include "core/foundation/result.h"
#include "core/foundation/workers.h"
#include "core/store/database.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace spiegel::cli {

/// The options every verb has, and what it works with.
struct Surroundings
{
    Console& console;
    Progress& progress;
    std::string databasePath; ///< --db as it was given
    std::string snapshotDay;  ///< --snapshot as it was given
    int workerCount = 0;      ///< --workers; 0: as many as the machine has

    [[nodiscard]] Workers workers() const;
    /// --db, else $SPIEGEL_DB, else the database the desktop opened last. Problem: none of them.
    [[nodiscard]] Result<QString> database() const;
    /// Opens it with the snapshot of --snapshot, else the newest.
    [[nodiscard]] Result<store::Database> open(store::Access access = store::Access::Read) const;
};

/// One verb of the command line: what it takes, and what it does.
class Verb
{
public:
    virtual ~Verb() = default;

    [[nodiscard]] virtual const char* name() const = 0;
    [[nodiscard]] virtual QString description() const = 0;
    /// Adds the verb's own options to its command.
    virtual void declare(CLI::App& command) = 0;
    /// Does it, and gives the exit status.
    [[nodiscard]] virtual int run(Surroundings& surroundings) = 0;
};

/// An argument as Qt text.
[[nodiscard]] inline QString fromArgument(const std::string& argument)
{
    return QString::fromStdString(argument);
}

/// A day given as YYYY-MM-DD, nothing where none was given. Problem: it is no date.
[[nodiscard]] Result<std::optional<Day>> dayArgument(const std::string& argument);

} // namespace spiegel::cli
