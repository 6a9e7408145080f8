// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worksheets/sheetparts.h"

#include "core/worksheets/xmlpart.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace spiegel::worksheets {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("worksheets", text);
}

/// The parts of sheets with cells by their id, such as rId1; other kinds of sheets (charts) are left out.
Result<std::map<QString, QString>> readSheetPaths(const WorkbookFile& file)
{
    auto part = file.part(QStringLiteral("xl/_rels/workbook.xml.rels"));
    if (!part)
        return fail(part.error());
    std::map<QString, QString> paths;
    if (*part == nullptr)
        return paths;
    XmlPart xml(std::move(*part));
    while (xml.next()) {
        if (!xml.begins(QLatin1String("Relationship")) ||
            !xml.attribute(QLatin1String("Type")).endsWith(QStringLiteral("/worksheet")))
            continue;
        const QString target = xml.attribute(QLatin1String("Target"));
        paths[xml.attribute(QLatin1String("Id"))] =
            target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/%1").arg(target);
    }
    if (!xml.outcome())
        return fail(xml.outcome().error());
    return paths;
}

/// The built-in formats that are dates or times (ECMA-376 part 1, 18.8.30), those of other languages included.
NumberKind kindOfBuiltIn(int format)
{
    const bool isTime = (format >= 18 && format <= 21) || (format >= 32 && format <= 35) ||
                        (format >= 45 && format <= 47) || format == 55 || format == 56;
    const bool isDate = (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31) ||
                        format == 36 || (format >= 50 && format <= 58);
    return isTime ? NumberKind::Time : isDate ? NumberKind::Date : NumberKind::Number;
}

} // namespace

Result<ChosenSheet> chooseSheet(const WorkbookFile& file)
{
    const auto paths = readSheetPaths(file);
    if (!paths)
        return fail(paths.error());
    auto part = file.part(QStringLiteral("xl/workbook.xml"));
    if (!part)
        return fail(part.error());
    if (*part == nullptr)
        return fail(damagedWorkbook(file.name()));
    ChosenSheet chosen;
    XmlPart xml(std::move(*part));
    while (xml.next()) {
        if (xml.begins(QLatin1String("workbookPr"))) {
            const QString from = xml.attribute(QLatin1String("date1904"));
            chosen.countsFrom1904 = from == QStringLiteral("1") || from == QStringLiteral("true");
        }
        const QString state = xml.attribute(QLatin1String("state"));
        if (!xml.begins(QLatin1String("sheet")) || !chosen.path.isEmpty() || state == QStringLiteral("hidden") ||
            state == QStringLiteral("veryHidden"))
            continue;
        const auto path = paths->find(xml.namespacedAttribute(QLatin1String("id")));
        if (path != paths->end())
            chosen.path = path->second;
    }
    if (!xml.outcome())
        return fail(xml.outcome().error());
    if (chosen.path.isEmpty()) {
        return fail(Problem::failed(
            translated(QT_TRANSLATE_NOOP("worksheets", "This spreadsheet has no sheet with cells that can be seen.")),
            file.name(),
            translated(QT_TRANSLATE_NOOP("worksheets", "Show the sheet that is meant, and save the file again."))));
    }
    return chosen;
}

bool WrittenText::isAt(const XmlPart& xml)
{
    const QLatin1String pronounced("rPh");
    const QLatin1String part("t");
    const QLatin1String value("v");
    if (xml.begins(pronounced) || xml.ends(pronounced))
        m_isPronounced = xml.begins(pronounced);
    else if (xml.begins(part) || xml.begins(value))
        m_isInside = !m_isPronounced;
    else if (xml.ends(part) || xml.ends(value))
        m_isInside = false;
    return m_isInside && xml.isText();
}

Result<std::vector<std::string>> readSharedTexts(const WorkbookFile& file)
{
    std::vector<std::string> texts;
    auto part = file.part(QStringLiteral("xl/sharedStrings.xml"));
    if (!part)
        return fail(part.error());
    if (*part == nullptr)
        return texts;
    XmlPart xml(std::move(*part));
    WrittenText written;
    while (xml.next()) {
        if (xml.begins(QLatin1String("si")))
            texts.emplace_back();
        else if (written.isAt(xml) && !texts.empty())
            appendText(xml.text(), texts.back());
    }
    if (!xml.outcome())
        return fail(xml.outcome().error());
    return texts;
}

Result<std::vector<NumberKind>> readStyles(const WorkbookFile& file)
{
    std::vector<NumberKind> kinds;
    auto part = file.part(QStringLiteral("xl/styles.xml"));
    if (!part)
        return fail(part.error());
    if (*part == nullptr)
        return kinds;
    std::map<int, NumberKind> formats;
    bool isOfCells = false; // the styles of cells, not those of named styles
    XmlPart xml(std::move(*part));
    while (xml.next()) {
        if (xml.begins(QLatin1String("numFmt"))) {
            formats[xml.attribute(QLatin1String("numFmtId")).toInt()] =
                kindOfFormat(xml.attribute(QLatin1String("formatCode")));
        } else if (xml.begins(QLatin1String("cellXfs"))) {
            isOfCells = true;
        } else if (xml.ends(QLatin1String("cellXfs"))) {
            isOfCells = false;
        } else if (isOfCells && xml.begins(QLatin1String("xf"))) {
            const int number = xml.attribute(QLatin1String("numFmtId")).toInt();
            const auto own = formats.find(number);
            kinds.push_back(own != formats.end() ? own->second : kindOfBuiltIn(number));
        }
    }
    if (!xml.outcome())
        return fail(xml.outcome().error());
    return kinds;
}

NumberKind kindOfFormat(const QString& format)
{
    NumberKind kind = NumberKind::Number;
    const QString positive = format.section(QLatin1Char(';'), 0, 0);
    for (qsizetype i = 0; i < positive.size(); ++i) {
        const QChar sign = positive[i].toLower();
        const bool isElapsed = sign == QLatin1Char('[') && i + 1 < positive.size() &&
                               QStringLiteral("hms").contains(positive[i + 1].toLower());
        if (sign == QLatin1Char('\\') || sign == QLatin1Char('_') || sign == QLatin1Char('*')) {
            ++i;
        } else if (sign == QLatin1Char('"') || (sign == QLatin1Char('[') && !isElapsed)) {
            const qsizetype end = positive.indexOf(sign == QLatin1Char('"') ? sign : QLatin1Char(']'), i + 1);
            if (end < 0)
                break;
            i = end;
        } else if (sign == QLatin1Char('d') || sign == QLatin1Char('y')) {
            return NumberKind::Date;
        } else if (sign == QLatin1Char('h') || sign == QLatin1Char('s') || sign == QLatin1Char('m')) {
            kind = NumberKind::Time;
        }
    }
    return kind;
}

void appendText(QStringView text, std::string& to)
{
    QString line = text.toString();
    // _xHHHH_ (ECMA-376 part 1, 22.4.2.4): what XML cannot hold.
    for (qsizetype i = line.indexOf(QStringLiteral("_x")); i >= 0; i = line.indexOf(QStringLiteral("_x"), i + 1)) {
        bool isHex = false;
        const ushort code = QStringView(line).mid(i + 2, 4).toUShort(&isHex, 16);
        if (isHex && i + 6 < line.size() && line[i + 6] == QLatin1Char('_'))
            line.replace(i, 7, QChar(code < 0x20 ? ushort{' '} : code));
    }
    std::replace_if(
        line.begin(), line.end(), [](QChar sign) { return sign.unicode() < 0x20; }, QLatin1Char(' '));
    to += line.toStdString();
}

} // namespace spiegel::worksheets
