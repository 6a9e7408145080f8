// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace spiegel::dump {

/// Where the numbers come from that stand for texts: one dictionary each, the same for the whole database.
enum class Domain { None, Cv, Vacancy, Employer, Sonar, Occupation, Competence, Word, Number };
inline constexpr int domainCount = 9;

/// What may stand in a column, and how it becomes a whole number.
enum class Kind {
    Key,         ///< the dump's own key of the row; text, coded
    Reference,   ///< the key of a row in another file; checked when that file is in the dump
    Code,        ///< an occupation or competence; need not be in the register
    Word,        ///< text that is kept once
    FreeText,    ///< as Word; personal data in it is blanked
    Integer,     ///< digits only
    Decimal,     ///< decimal comma; kept in hundredths
    WideDecimal, ///< as Decimal, without a bound: coded through Domain::Number
    HoursOrNvt,  ///< Decimal, or NVT (-1)
    Month,
    Date,
    Flag,      ///< J or N
    OneOf,     ///< one of `words`; kept as its position + `base`
    SomeOf,    ///< several of `words` with commas; kept as bits
    Licences,  ///< letters and digits with commas; a Word
    Postcode,  ///< 1000-9999
    Education, ///< the list of education levels; ONBEKEND is unknown
};

/// One column of a dump file.
struct ColumnSpec
{
    QString native; ///< as the header of the file calls it
    QString stored; ///< as the database calls it
    Kind kind;
    bool isKey = false; ///< part of the key that may not repeat or be empty
    Domain domain = Domain::None;
    std::vector<std::string_view> words = {}; ///< for OneOf and SomeOf
    int base = 1;                             ///< for OneOf: the number of the first word
};

/// One file of a dump, with its columns, the keys first.
struct TableSpec
{
    QString file;               ///< cv.csv
    QString table;              ///< cv
    Domain own = Domain::None;  ///< the dictionary of its key, when others refer to it
    bool countsRepeats = false; ///< rows have no key: equal rows are counted, not rejected (viewing)
    bool mayHoldNames = false;  ///< a column `naam` is no person's name here
    std::vector<ColumnSpec> columns;

    [[nodiscard]] int keyCount() const;
    /// Cells of a row in memory: the columns and, where repeats are counted, the number of times.
    [[nodiscard]] int width() const { return static_cast<int>(columns.size()) + (countsRepeats ? 1 : 0); }
    /// cv.csv without .csv: how the command line calls the table.
    [[nodiscard]] QString nativeName() const;
};

/// All tables, parents before children.
[[nodiscard]] const std::vector<TableSpec>& tableSpecs();
/// The dictionary's table and text column in the database.
struct DictionaryTable
{
    QString table;
    QString column;
};
[[nodiscard]] DictionaryTable dictionaryTable(Domain domain);

/// How each word of a dump's list is kept: education levels 0 BASIS .. 9 WO.
[[nodiscard]] const std::vector<std::string_view>& educationWords();

} // namespace spiegel::dump
