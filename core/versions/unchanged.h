// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/versions/difference.h"

namespace spiegel::versions {

/// Sorts out what stays as it is, nearly all of a week, so that only what does not has to be kept and compared: meets
/// the rows that the database shows one by one, beside the rows that are wanted.
class Unchanged
{
public:
    /// `wanted` is sorted by its first `keys` cells, holds a key at most once, and must outlive this object.
    Unchanged(const Rows& wanted, int keys);

    /// A row that the database shows; no key twice. Fast as long as keys rise; a lower one starts a new run.
    void meet(std::span<const std::int32_t> cells, Lifetime lifetime);

    /// Those met that are not wanted as they are, in key order; of use once.
    [[nodiscard]] LivedRows leaving();
    /// The wanted rows that were not met as they are, in key order.
    [[nodiscard]] Rows coming() const;

private:
    [[nodiscard]] bool isBefore(std::size_t row, const std::int32_t* cells) const
    {
        return Rows::compareKeys(m_wanted.row(row), cells, m_keys) < 0;
    }
    void moveTo(const std::int32_t* cells);

    const Rows& m_wanted;
    int m_keys;
    std::size_t m_at = 0; ///< the first wanted row that is not before the row met last
    std::vector<bool> m_isMet;
    LivedRows m_leaving;
};

} // namespace spiegel::versions
