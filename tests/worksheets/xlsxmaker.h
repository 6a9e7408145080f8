// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worksheets/worksheetstream.h"
#include "tests/source/archivemaker.h"

#include <QTemporaryDir>

/// The parts of a small workbook with one sheet, to change before it is packed.
struct Parts
{
    QByteArray sheet;   ///< what stands between <sheetData> and its end
    QByteArray texts;   ///< <si>…</si>
    QByteArray formats; ///< <numFmt …/>
    QByteArray styles;  ///< <xf …/>
    QByteArray book = R"(<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>)";
    QByteArray relations =
        R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>)";

    [[nodiscard]] std::vector<Packed> packed() const
    {
        const QByteArray start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                                "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        return {
            {"[Content_Types].xml", start + "<Types/>"},
            {"xl/_rels/workbook.xml.rels",
             start + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
                 relations + "</Relationships>"},
            {"xl/workbook.xml", start + "<workbook " + main + ">" + book + "</workbook>"},
            {"xl/worksheets/sheet1.xml",
             start + "<worksheet " + main + "><sheetData>" + sheet + "</sheetData></worksheet>"},
            {"xl/sharedStrings.xml", start + "<sst " + main + ">" + texts + "</sst>"},
            {"xl/styles.xml", start + "<styleSheet " + main + "><numFmts>" + formats +
                                  "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles +
                                  "</cellXfs></styleSheet>"},
        };
    }
};

/// A zip of these, as bytes.
inline QByteArray zipped(const std::vector<Packed>& things, const char* password = nullptr)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.zip"));
    if (!packArchive(path, things, password))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What asCsv() makes of the bytes of a spreadsheet.
inline spiegel::Result<QByteArray> csvOf(const QByteArray& xlsx, const spiegel::worksheets::CsvLook& look = {},
                                         const spiegel::worksheets::WorkbookLimits& limits = {})
{
    auto stream = spiegel::worksheets::asCsv(
        std::make_unique<spiegel::source::MemoryStream>(xlsx, QStringLiteral("sonar.xlsx")), look, limits);
    if (!stream)
        return spiegel::fail(stream.error());
    return spiegel::source::readAll(**stream, qsizetype{1} << 30);
}
