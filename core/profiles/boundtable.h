// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/cellmapper.h"
#include "core/source/record.h"

namespace spiegel::profiles {

/// A column of the dump and the place of its cells in one original file.
struct BoundColumn
{
    CellMapper mapper;
    CellSource::From from;
    std::size_t field;    ///< among the columns that are made
    int original = -1;    ///< in the original's header; -1: `constant` in every row
    std::string constant; ///< empty where the original has not the column
};

/// A TableMapping put on the header of one original file. A detail of MappedReader.
struct BoundTable
{
    const TableMapping* mapping = nullptr;
    std::vector<BoundColumn> columns;
    int once = -1;
    std::vector<std::pair<int, std::set<std::string, std::less<>>>> where;
    std::vector<std::size_t> needs;
};

/// `columns`: those of the dump that are made. A Problem when a column is not there that the table cannot do without.
[[nodiscard]] Result<BoundTable> bindTable(const TableMapping& mapping, const std::vector<const NativeColumn*>& columns,
                                           const source::Header& header, const Profile& profile,
                                           const FileMapping& file, const QString& fileName, const CodeBook& codes);

/// Index of the column in the header, -1 when it has none.
[[nodiscard]] int findColumn(const CellSource& cell, const source::Header& header);

/// Whether the column of the dump can be made from a file with that header.
[[nodiscard]] bool hasSource(const TableMapping& mapping, const QString& column, const source::Header& header);

/// Whether what is wrong with a record touches the table. Then `column`: the original's column that is wrong, -1 for
/// the whole record. A record may have several columns that are not text, of which a table needs one or none.
struct Damage
{
    bool touches = false;
    int column = -1;
};
[[nodiscard]] Damage damageTo(const TableMapping& mapping, const source::Record& record, const source::Header& header);

/// Which table of a file tells of a wrong record: the first it touches that makes a row of every record, else the first
/// it touches.
[[nodiscard]] const TableMapping* teller(const FileMapping& file, const source::Record& record,
                                         const source::Header& header);

} // namespace spiegel::profiles
