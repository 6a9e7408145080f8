// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spiegel::demo {

/// The files of a dump that the demo writes, in the order of dump-format.md. There is no beroep.csv: the built-in
/// register is the one truth about occupations, with the other names that free texts are recognised by.
enum class File : std::uint8_t {
    Cv,
    Werkervaring,
    Opleiding,
    CvCompetentie,
    Wensberoep,
    Vacature,
    VacatureCompetentie,
    Bekeken,
    Werkgever,
    Polis,
    Sonar,
    SonarCompetentie,
    Kaart,
    BeroepTaak,
    Competentie,
    BeroepCompetentie,
};
inline constexpr std::size_t fileCount = 16;

struct FileForm
{
    std::string_view name;
    std::string_view header;
    int keyFields; ///< the key is the first so many columns; 0: no key
};
[[nodiscard]] const FileForm& formOf(File file);

/// A row that was spoilt on purpose.
struct Mistake
{
    std::int64_t line = 0; ///< within the sheet, from 0; within the file, from 1, once it is written
    std::string_view kind; ///< as dump-format.md names it
    std::string_view column;
    bool dependent = false; ///< rejected only because its parent is
};

/// Rows of one file in the making: CSV with semicolons, line feeds, decimal commas; quotes only where needed.
class Sheet
{
public:
    Sheet& text(std::string_view value);
    Sheet& number(std::int64_t value);
    /// Empty when unknown.
    Sheet& known(int value) { return value == unknown ? blank() : number(value); }
    Sheet& day(std::int32_t sinceEpoch);
    Sheet& month(int count);
    /// 1 J, 0 N, unknown empty.
    Sheet& flag(int value);
    Sheet& blank()
    {
        separate();
        return *this;
    }
    /// Letter and seven digits: CV0000123.
    Sheet& id(std::string_view letters, int number);
    void endRow();

    /// Adds a row as it stands, without line feed, that was spoilt on purpose.
    void addMistake(std::string_view row, std::string_view kind, std::string_view column, bool dependent = false);
    /// The last row that is not a mistake, without line feed; empty when there is none.
    [[nodiscard]] std::string_view lastRow() const;

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }
    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    [[nodiscard]] std::int64_t lines() const { return m_lines; }
    [[nodiscard]] const std::vector<Mistake>& mistakes() const { return m_mistakes; }

private:
    void separate()
    {
        if (m_inRow)
            m_bytes.push_back(';');
        m_inRow = true;
    }

    std::string m_bytes;
    std::size_t m_lastRow = 0; ///< where the last row that is no mistake begins …
    std::size_t m_lastEnd = 0; ///< … and ends
    std::size_t m_thisRow = 0;
    std::int64_t m_rows = 0;
    std::int64_t m_lines = 0;
    bool m_inRow = false;
    std::vector<Mistake> m_mistakes;
};

/// One sheet for each file.
using Sheets = std::array<Sheet, fileCount>;

[[nodiscard]] inline Sheet& sheetOf(Sheets& sheets, File file)
{
    return sheets[static_cast<std::size_t>(file)];
}

} // namespace spiegel::demo
