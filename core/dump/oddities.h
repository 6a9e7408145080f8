// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/loadreport.h"
#include "core/dump/registerlook.h"
#include "core/dump/tablespec.h"

#include <span>

namespace spiegel::dump {

/// Counts what of the rows of a table is worth a note, though it is no reason to reject them: what nobody knows, what
/// stands in no register, ages and months that cannot be.
class Oddities
{
public:
    /// All of them must outlive it.
    Oddities(const TableSpec& spec, const Parents& parents, const Dictionaries& dictionaries, Day peildatum);

    /// A row that is used: its numbers in the order of the spec's columns.
    void count(std::span<const std::int32_t> cells);
    /// Adds the notes of all rows.
    void tell(FileReport& report) const;

private:
    enum class Oddity { None, Postcode, Code, BirthYear, Start };
    struct Column
    {
        Oddity oddity; ///< that its cells may have
        Domain domain;
        qint64 empty = 0;
        qint64 odd = 0;
    };
    [[nodiscard]] static Oddity oddityOf(const ColumnSpec& spec);
    [[nodiscard]] static QString wordFor(const Column& column);
    [[nodiscard]] bool isOdd(const Column& column, std::int32_t number);

    const TableSpec& m_spec;
    const Dictionaries& m_dictionaries;
    RegisterLook m_look;
    Day m_peildatum;
    std::int32_t m_lastMonth;
    std::vector<Column> m_columns; ///< as the spec has them
};

} // namespace spiegel::dump
