// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace spiegel::profiles {

/// What a profile must know of a column of the dump to make its cells: how they are written there.
enum class NativeKind { Text, Number, Decimal, Year, Month, Day, Flag, Words, List, Postcode, Code };

struct NativeColumn
{
    QString name;
    NativeKind kind = NativeKind::Text;
    bool isKey = false;
    QStringList words; ///< all that may stand in it, for Flag and Words; each part of a List; beside a number

    /// Whether the dump may have this text there. A code is one word with a digit in it, for not every code need be in
    /// a register; an empty text is unknown and always allowed.
    [[nodiscard]] bool allows(const QString& text) const;

    bool operator==(const NativeColumn&) const = default;
};

/// A table of the dump as dump-format.md has it, its columns in that order. The loading side has the same columns with
/// what the database makes of them; a test holds the two beside each other.
struct NativeTable
{
    QString name; ///< of the file, without .csv
    std::vector<NativeColumn> columns;

    [[nodiscard]] QString file() const { return name + QStringLiteral(".csv"); }
    /// Nothing when there is no such column.
    [[nodiscard]] const NativeColumn* find(const QString& column) const;
    [[nodiscard]] QStringList columnNames() const;
};

[[nodiscard]] const std::vector<NativeTable>& nativeTables();
/// Nothing when there is no such table.
[[nodiscard]] const NativeTable* findNativeTable(const QString& name);

} // namespace spiegel::profiles
