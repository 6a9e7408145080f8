// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/result.h"
#include "core/profiles/dateformat.h"
#include "core/source/utf8.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace spiegel::profiles {

/// Which cell of another source's row a column of the dump is made from.
struct CellSource
{
    enum class From {
        Column,   ///< the column of that name
        Heading,  ///< the first column that is called one of `headings`, whatever the capitals, spaces and signs
        Prefix,   ///< the first column whose name begins so
        Position, ///< the column at that place, from 1
        Constant, ///< no cell: the same text in every row
        Number,   ///< no cell: 1, 2, 3 … in the order of the file, for each value of the named column apart
    };
    From from = From::Column;
    QString text;              ///< name, prefix, constant or the named column
    int position = 0;          ///< for Position
    QStringList headings = {}; ///< for Heading

    bool operator==(const CellSource&) const = default;
};

/// How one column of a table of the dump is made. A cell goes through these steps in this order: spaces around it go;
/// words that mean unknown make it empty; only the first characters are taken; a listed value becomes its native word;
/// what is not listed becomes `otherwise`, when there is one; a date is rewritten; a decimal point becomes a comma.
/// What cannot be read as a date stays as it is, so that the reject shows it.
struct ColumnMapping
{
    enum class Edge { Start, End };

    QString column; ///< of the dump
    CellSource source;
    QStringList unknown;               ///< beside those of the profile
    int first = 0;                     ///< characters to take; 0: all
    std::map<QString, QString> values; ///< theirs to ours; an empty one of ours is unknown
    std::optional<QString> otherwise;
    /// What cannot stand in the dump is unknown and is collected, for an analyst to say what it means (CodeBook). Codes
    /// are compared by codeKey() then, in a list each part by itself, and no cell is rejected.
    bool collects = false;
    int divide = 0;                ///< a number is divided by it (hours a week become hours a day); 0: not
    std::vector<DateFormat> dates; ///< tried in turn; none: dates are written as in the dump already
    std::optional<Edge> edge;      ///< of a month, quarter or year; nothing: the end for `tot`, else the start
    QString note;                  ///< why it is mapped so

    bool operator==(const ColumnMapping&) const = default;
};

/// One table of the dump made from the rows of a file.
struct TableMapping
{
    QString table; ///< native name, without .csv
    /// Their column: only the first row of each of its values makes a row (a CV from a list of its jobs).
    std::optional<CellSource> once;
    /// Only rows in which each of these columns of theirs holds one of the values.
    std::map<QString, QStringList> where;
    /// Only rows in which each of these columns of ours is filled.
    QStringList needs;
    std::vector<ColumnMapping> columns; ///< in the order of the dump
    QString note;

    bool operator==(const TableMapping&) const = default;
};

/// How a file is written.
struct FileLook
{
    char separator = ';';
    char decimal = ',';
    source::Encoding encoding = source::Encoding::Utf8;
    bool hasHeader = true;

    bool operator==(const FileLook&) const = default;
};

/// A file, or several of one kind, and the tables made from it.
struct FileMapping
{
    QString pattern; ///< of the file's name with * and ?; capitals and small letters alike; *.csv means *.xlsx too
    FileLook look;
    std::vector<TableMapping> tables;
    QString note;

    bool operator==(const FileMapping&) const = default;
};

/// How the data of another source is read as if it were a dump: which file, column, code and date becomes which of
/// ours. A small JSON file; resources/profiles/jobhop.json is one.
struct Profile
{
    static constexpr int version = 1;

    QString description;
    QString bron;        ///< for the log of the load and for attribution
    Day peildatum;       ///< may be unknown: then dump.json or the user must tell
    QStringList unknown; ///< words that mean unknown in every column
    QString codes;       ///< under which name the meanings of its codes are remembered; empty: none are
    bool beside = false; ///< files of a dump that lie beside those of the source are read as they are
    std::vector<FileMapping> files;

    /// A shipped profile by its name (`jobhop`) or any by its path (`./mine.json`).
    [[nodiscard]] static Result<Profile> named(const QString& nameOrPath);
    /// The Problem says which key of the JSON is wrong and what is allowed there.
    [[nodiscard]] static Result<Profile> parse(const QByteArray& json, const QString& where);
    [[nodiscard]] QByteArray toJson() const;
    /// Names of the shipped profiles.
    [[nodiscard]] static QStringList shipped();

    bool operator==(const Profile&) const = default;
};

} // namespace spiegel::profiles
