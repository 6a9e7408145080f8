// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/loadreport.h"
#include "core/dump/tablespec.h"
#include "core/foundation/calendar.h"
#include "core/foundation/result.h"

#include <cstdint>
#include <string>

namespace spiegel::source {
struct Header;
}

namespace spiegel::dump {

/// One column of the table being read: where it stands in the file, and what was last looked up for it.
struct BoundColumn
{
    const ColumnSpec* spec;
    int field = -1; ///< in the file's header; -1: absent
    std::string lastText = {};
    std::int32_t lastNumber = unknown;
    bool rises = true; ///< the last look-up gave the number after the one before it

    void remember(std::string_view text, std::int32_t number)
    {
        lastText = text;
        lastNumber = number;
    }
};

/// The columns of a table as one file has them, in the order of its spec. Their places by what is done with them, so
/// that no row asks each column again.
struct TableColumns
{
    std::vector<BoundColumn> all;
    std::vector<std::size_t> keys;    ///< that may not be empty
    std::vector<std::size_t> numbers; ///< read as numbers
    std::vector<std::size_t> checked; ///< texts that can still reject the row
    std::vector<std::size_t> coded;   ///< texts that get a number
};

/// Finds the columns of the spec, which must outlive them, in the header of this file; the report hears which are
/// absent and which nobody knows. A Problem when a name stands there twice or a key column is missing.
[[nodiscard]] Result<TableColumns> bindColumns(const TableSpec& spec, const source::Header& header,
                                               const QString& fileName, FileReport& report);

} // namespace spiegel::dump
