// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worksheets/worksheetstream.h"

#include "core/worksheets/sheetreader.h"

#include <algorithm>
#include <cstring>

namespace spiegel::worksheets {

namespace {

/// Rows of a sheet, written as CSV when they are asked for.
class CsvStream final : public source::ByteStream
{
public:
    CsvStream(std::unique_ptr<source::ByteStream> file, std::unique_ptr<SheetReader> rows, char separator)
        : m_file(std::move(file))
        , m_rows(std::move(rows))
        , m_separator(separator)
    {
    }

    Result<qsizetype> read(char* to, qsizetype size) override
    {
        while (m_at == m_ready.size()) {
            m_ready.clear();
            m_at = 0;
            if (!m_rows->next(m_row)) {
                if (!m_rows->outcome())
                    return fail(m_rows->outcome().error());
                return 0;
            }
            write();
        }
        const std::size_t count = std::min(static_cast<std::size_t>(size), m_ready.size() - m_at);
        std::memcpy(to, m_ready.data() + m_at, count);
        m_at += count;
        return static_cast<qsizetype>(count);
    }
    QString name() const override { return m_file->name(); }

private:
    void write();
    void writeCell(const std::string& cell);

    std::unique_ptr<source::ByteStream> m_file; ///< read to its end; whoever hashes it still asks it
    std::unique_ptr<SheetReader> m_rows;
    char m_separator;
    SheetRow m_row;
    int m_lines = 0;         ///< written
    std::size_t m_width = 0; ///< cells of the first row that holds any
    std::string m_ready;
    std::size_t m_at = 0;
};

/// Empty rows are empty lines, which CSV passes over: so a line has the number of its row.
void CsvStream::write()
{
    m_ready.append(static_cast<std::size_t>(m_row.number - 1 - m_lines), '\n');
    m_lines = m_row.number;
    if (!m_row.cells.empty()) {
        m_width = m_width == 0 ? m_row.cells.size() : m_width;
        m_row.cells.resize(std::max(m_width, m_row.cells.size()));
        for (std::size_t i = 0; i < m_row.cells.size(); ++i) {
            if (i > 0)
                m_ready += m_separator;
            writeCell(m_row.cells[i]);
        }
    }
    m_ready += '\n';
}

void CsvStream::writeCell(const std::string& cell)
{
    if (cell.find(m_separator) == std::string::npos && cell.find('"') == std::string::npos) {
        m_ready += cell;
        return;
    }
    m_ready += '"';
    for (const char sign : cell)
        m_ready.append(sign == '"' ? 2 : 1, sign);
    m_ready += '"';
}

} // namespace

Result<std::unique_ptr<source::ByteStream>> asCsv(std::unique_ptr<source::ByteStream> file, const CsvLook& look,
                                                  const WorkbookLimits& limits)
{
    auto bytes = source::readAll(*file, limits.file);
    if (!bytes)
        return fail(bytes.error());
    const auto workbook = WorkbookFile::open(std::move(*bytes), file->name(), limits);
    if (!workbook)
        return fail(workbook.error());
    const auto sheet = chooseSheet(*workbook);
    if (!sheet)
        return fail(sheet.error());
    auto texts = readSharedTexts(*workbook);
    if (!texts)
        return fail(texts.error());
    auto styles = readStyles(*workbook);
    if (!styles)
        return fail(styles.error());
    auto cells = workbook->part(sheet->path);
    if (!cells)
        return fail(cells.error());
    if (*cells == nullptr)
        return fail(damagedWorkbook(file->name()));
    auto rows = std::make_unique<SheetReader>(std::move(*cells), file->name(), sheet->countsFrom1904, look.decimal,
                                              std::move(*texts), std::move(*styles));
    return std::make_unique<CsvStream>(std::move(file), std::move(rows), look.separator);
}

} // namespace spiegel::worksheets
