// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worksheets/sheetparts.h"
#include "core/worksheets/xmlpart.h"

namespace spiegel::worksheets {

/// One row of a sheet.
struct SheetRow
{
    int number = 0;                 ///< from 1, as the spreadsheet program shows it
    std::vector<std::string> cells; ///< in UTF-8 from column A on, empty where there is none; none behind the last
};

/// Reads the rows of one sheet from top to bottom; those without anything may be left out, as in the file.
class SheetReader
{
public:
    /// Rows and columns that a sheet has at most in every spreadsheet program.
    static constexpr int mostRows = 1'048'576;
    static constexpr int mostColumns = 16'384;
    static constexpr std::size_t longestRow = std::size_t{16} << 20; ///< bytes

    SheetReader(std::unique_ptr<PartStream> part, QString fileName, bool countsFrom1904, char decimal,
                std::vector<std::string> sharedTexts, std::vector<NumberKind> styles);

    /// False behind the last row, or after a Problem.
    [[nodiscard]] bool next(SheetRow& row);
    [[nodiscard]] const Result<>& outcome() const { return m_outcome; }

private:
    [[nodiscard]] bool beginRow(SheetRow& row);
    [[nodiscard]] bool beginCell();
    [[nodiscard]] bool endCell(SheetRow& row);
    [[nodiscard]] std::string valueOf() const;
    [[nodiscard]] std::string numberOf() const;
    bool stop(const Problem& problem);

    XmlPart m_xml;
    QString m_fileName;
    bool m_countsFrom1904;
    char m_decimal;
    std::vector<std::string> m_sharedTexts;
    std::vector<NumberKind> m_styles;
    Result<> m_outcome;
    int m_row = 0;
    int m_column = -1;
    std::size_t m_rowBytes = 0;
    QString m_type;     ///< of the cell at hand
    int m_style = 0;    ///< of the cell at hand
    std::string m_text; ///< of the cell at hand
};

/// A number of days since the beginning of 1900 (or 1904) as 2015-03-02, 2015-03-02T08:15 or 08:15; empty when no such
/// day is in the calendar of spreadsheets. 1900 has a 29th of February there, which is no day.
[[nodiscard]] std::string writtenDay(double days, NumberKind kind, bool countsFrom1904);

} // namespace spiegel::worksheets
