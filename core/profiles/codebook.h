// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace spiegel::profiles {

/// What an analyst said that a code of another source means. `codes` is the name the profile gives its lists of codes,
/// so that two profiles of one source share what is known.
struct CodeMeaning
{
    QString codes;   ///< Profile::codes
    QString table;   ///< native name, such as sonar
    QString column;  ///< of the dump, such as opleidingsniveau
    QString value;   ///< as it stands in the source
    QString meaning; ///< as the dump writes it; empty: it says nothing, unknown for good

    bool operator==(const CodeMeaning&) const = default;
};

/// A code that no list of a profile has, met while a file was read.
struct MetCode
{
    QString table;
    QString column;
    QString heading; ///< what the source calls the column
    QString value;   ///< as it was written the first time
    qint64 rows = 0;
    std::optional<QString> applied; ///< the meaning that was known; nothing: it was not, the cell became unknown

    bool operator==(const MetCode&) const = default;
};

/// Characters of a text that count; longer ones that begin alike are one code.
inline constexpr int longestCode = 200;

/// What makes two spellings of a code one: capitals and spaces do not count, signs do ('2-4' is not '2,4').
[[nodiscard]] QString codeKey(const QString& value);

/// All meanings that are remembered.
class CodeBook
{
public:
    CodeBook() = default;
    explicit CodeBook(const std::vector<CodeMeaning>& meanings);

    /// By codeKey(); nothing when none is known for the column.
    using Meanings = std::map<QString, QString>;
    [[nodiscard]] const Meanings& of(const QString& codes, const QString& table, const QString& column) const;

private:
    using Place = std::tuple<QString, QString, QString>; ///< codes, table, column
    std::map<Place, Meanings> m_meanings;
};

} // namespace spiegel::profiles
