// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/csvreader.h"
#include "core/source/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::source {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("source", text);
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

Header named(const Record& record, bool hasHeader)
{
    Header header;
    header.names.reserve(record.fields.size());
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
        const std::string_view name = trimmed(record.fields[i]);
        header.names.push_back(hasHeader ? QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
                                         : QString::number(i + 1));
    }
    return header;
}

} // namespace

Result<Header> CsvReader::readHeader()
{
    Q_ASSERT_X(m_columns == 0, "CsvReader::readHeader", "a file has one header");
    if (const auto start = lookAtStart(); !start) {
        stop(start.error());
        return fail(start.error());
    }
    Record record;
    if (!readRecord(record)) {
        if (m_outcome) {
            stop(Problem::failed(translated(QT_TRANSLATE_NOOP("source", "This file is empty.")), place(1),
                                 translated(QT_TRANSLATE_NOOP(
                                     "source", "A file without rows still has its line of column names. Leave the "
                                               "file out when the table is not there."))));
        }
        return fail(m_outcome.error());
    }
    if (const auto sound = lookAtHeader(record); !sound) {
        stop(sound.error());
        return fail(sound.error());
    }
    m_columns = record.fields.size();
    Header header = named(record, m_format.hasHeader);
    m_fields.resize(m_columns + 1);
    if (!m_format.hasHeader) { // the first record is a row: read it again, from where it lies in the buffer now
        m_begin = static_cast<std::size_t>(record.text.data() - m_buffer.get());
        m_line = record.line;
        m_stopped = false;
        m_scan.restart(m_buffer.get(), m_begin, m_filled);
    }
    return header;
}

/// Passes over a byte-order mark and knows files that are no UTF-8 text by their first bytes.
Result<> CsvReader::lookAtStart()
{
    while (m_filled < 4 && !m_streamEnded) {
        if (!fill())
            return m_outcome;
    }
    const std::string_view start(m_buffer.get(), std::min<std::size_t>(m_filled, 4));
    const bool marked = start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF");
    const bool wide = start.size() >= 2 && (start[0] == '\0') != (start[1] == '\0');
    if (marked || wide) {
        return fail(Problem::failed(
            translated(QT_TRANSLATE_NOOP("source", "This file is written in UTF-16, not in UTF-8.")), place(1),
            translated(QT_TRANSLATE_NOOP("source", "Save it as 'CSV UTF-8' and load it again."))));
    }
    if (start.starts_with("\xEF\xBB\xBF")) {
        m_begin = 3;
        m_scan.restart(m_buffer.get(), m_begin, m_filled);
    }
    return {};
}

Result<> CsvReader::lookAtHeader(const Record& record) const
{
    if (record.text.find('\0') != std::string_view::npos) {
        return fail(Problem::failed(translated(QT_TRANSLATE_NOOP("source", "This file is no text.")),
                                    place(record.line),
                                    translated(QT_TRANSLATE_NOOP("source", "Look whether it is the right file."))));
    }
    if (!isUtf8Text(record.text)) {
        return fail(Problem::failed(
            translated(QT_TRANSLATE_NOOP("source", "The line of column names is not UTF-8.")), place(record.line),
            translated(
                QT_TRANSLATE_NOOP("source", "Save the file as 'CSV UTF-8', or name its encoding in a profile."))));
    }
    if (record.fault) {
        return fail(Problem::failed(
            translated(QT_TRANSLATE_NOOP("source", "A quote stands in the wrong place in the line of column names.")),
            place(record.line), translated(QT_TRANSLATE_NOOP("source", "Mend that line and load again."))));
    }
    if (record.fields.size() > mostColumns) {
        return fail(Problem::failed(
            translated(QT_TRANSLATE_NOOP("source", "The first line has more than %1 columns.")).arg(mostColumns),
            place(record.line), translated(QT_TRANSLATE_NOOP("source", "Look whether it is the right file."))));
    }
    if (record.text.find('\r') != std::string_view::npos) {
        return fail(Problem::failed(
            translated(QT_TRANSLATE_NOOP("source", "The lines of this file end in a lone carriage return.")),
            place(record.line), translated(QT_TRANSLATE_NOOP("source", "Save it with line ends LF or CRLF."))));
    }
    return {};
}

QString CsvReader::place(qint64 line) const
{
    return translated(QT_TRANSLATE_NOOP("source", "%1, line %2")).arg(m_stream->name(), QString::number(line));
}

Problem CsvReader::openQuote() const
{
    return Problem::failed(
        translated(QT_TRANSLATE_NOOP("source", "A quote opens on line %1 and is never closed.")).arg(m_quoteLine),
        place(m_quoteLine),
        translated(
            QT_TRANSLATE_NOOP("source", "Close it, or double it when it belongs to the text; then load again.")));
}

Problem CsvReader::tooLong() const
{
    const qsizetype kibibytes = m_format.longestRecord >> 10;
    const QString most =
        kibibytes < 1024 ? QStringLiteral("%1 KB").arg(kibibytes) : QStringLiteral("%1 MB").arg(kibibytes >> 10);
    if (m_quoteLine > 0) {
        return Problem::failed(
            translated(QT_TRANSLATE_NOOP("source", "A quote opens on line %1 and is not closed within %2."))
                .arg(m_quoteLine)
                .arg(most),
            place(m_quoteLine),
            translated(
                QT_TRANSLATE_NOOP("source", "Close it, or double it when it belongs to the text; then load again.")));
    }
    return Problem::failed(
        translated(QT_TRANSLATE_NOOP("source", "The row that begins on line %1 is longer than %2."))
            .arg(m_line)
            .arg(most),
        place(m_line), translated(QT_TRANSLATE_NOOP("source", "Look whether the line ends are missing in this file.")));
}

} // namespace spiegel::source
