// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worksheets/workbookfile.h"

#include <QStringList>

#include <string>
#include <vector>

namespace spiegel::worksheets {

class XmlPart;

/// Which sheet of a workbook is read, and how its days count.
struct ChosenSheet
{
    QString path;                ///< of its part, such as xl/worksheets/sheet1.xml
    bool countsFrom1904 = false; ///< else from 1900 (ECMA-376 part 1, 18.17.4.1)
};

// A Problem of each of these: the part is damaged, or a trap.

/// The first sheet with cells that is not hidden. A Problem when there is none, too.
[[nodiscard]] Result<ChosenSheet> chooseSheet(const WorkbookFile& file);

/// The texts that cells point at by number, in UTF-8. The parts of a text in several fonts are one text; how it is
/// pronounced (furigana) is left out. Empty when the workbook has none.
[[nodiscard]] Result<std::vector<std::string>> readSharedTexts(const WorkbookFile& file);

/// Follows which characters are the text of a cell or a shared text: those in its parts (t) or its value (v), but not
/// how it is pronounced (rPh).
class WrittenText
{
public:
    /// To be asked at each step of the reader: whether it stands at such characters.
    [[nodiscard]] bool isAt(const XmlPart& xml);

private:
    bool m_isPronounced = false;
    bool m_isInside = false;
};

/// What a number in a cell stands for.
enum class NumberKind { Number, Date, Time };

/// By the number of a cell's style; empty when the workbook has none.
[[nodiscard]] Result<std::vector<NumberKind>> readStyles(const WorkbookFile& file);

/// Of a number format such as `dd-mm-yyyy` or `[h]:mm`: a Date has a day or a year, a Time only hours, minutes or
/// seconds. What stands between quotes, in brackets or after a backslash does not count.
[[nodiscard]] NumberKind kindOfFormat(const QString& format);

/// Puts a text as a workbook writes it into UTF-8 on one line: `_x000D_` is the character of that number, line ends
/// and tabs are spaces.
void appendText(QStringView text, std::string& to);

} // namespace spiegel::worksheets
