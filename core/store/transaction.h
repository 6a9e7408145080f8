// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

namespace spiegel::store {

class Database;

/// A write transaction one owns: what was not committed is rolled back when the object goes.
class Transaction
{
public:
    /// Takes the right to write at once; waits a few seconds for another writer. Problem: somebody else is writing.
    [[nodiscard]] static Result<Transaction> begin(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database& database);

    Database* m_database;
};

} // namespace spiegel::store
