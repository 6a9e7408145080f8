// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/employability/index.h"
#include "core/foundation/result.h"
#include "core/peers/weights.h"
#include "core/quality/rule.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::weighing {

/// The weights that everything calculates with: cards, batches, the command line and the screen.
struct Tables
{
    peers::Weights peers;
    quality::Weights quality;
    employability::Weights employability;

    [[nodiscard]] static const Tables& builtIn();

    /// An analyst's own table of what helps to find work counts as it is; only the built-in one gives way to weights
    /// that were fitted on outcomes.
    [[nodiscard]] bool mayFitEmployability() const;
    /// The same for the same weights of the same versions: what a batch is known by.
    [[nodiscard]] QByteArray mark() const;
};

/// The versions that are in use in this database. Problem: one of them cannot be read by this program (it then says
/// which and what to choose instead), or the database.
[[nodiscard]] Result<Tables> readTables(const store::Database& database);

} // namespace spiegel::weighing
