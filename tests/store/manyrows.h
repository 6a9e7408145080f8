// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bulkreader.h"
#include "core/store/bulkwriter.h"

#include <algorithm>
#include <vector>

/// Rows for tests of reading and writing many of them.
using Row = std::vector<std::int64_t>;

inline spiegel::store::NextRow from(const std::vector<Row>& rows)
{
    return [&rows, at = std::size_t(0)](std::span<std::int64_t> cells) mutable {
        if (at == rows.size())
            return false;
        std::copy(rows[at].begin(), rows[at].end(), cells.begin());
        ++at;
        return true;
    };
}

inline spiegel::store::TakeRow into(std::vector<Row>& rows)
{
    return [&rows](std::span<const std::int64_t> cells) { rows.emplace_back(cells.begin(), cells.end()); };
}
