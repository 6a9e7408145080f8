// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/bytestream.h"
#include "core/source/csvscan.h"
#include "core/source/record.h"

#include <memory>
#include <string>

namespace spiegel::source {

/// How a CSV file is written. The defaults are those of the dump itself.
struct CsvFormat
{
    char separator = ';';  ///< any ASCII character but a quote or a line end
    bool hasHeader = true; ///< without one the columns are called "1", "2", … after the first record
    /// A longer record fails the file: a quote or a line end is missing then, and memory stays bounded.
    qsizetype longestRecord = qsizetype{16} << 20;

    bool operator==(const CsvFormat&) const = default;
};

/// A CSV file as the dump has them (RFC 4180): quoted fields may hold separators, doubled quotes and line breaks; line
/// ends are LF or CRLF, also mixed, and the last one may be missing; a byte-order mark is passed over. An entirely
/// empty line is no record, in a file of one column neither: there an empty field is written "".
///
/// A quote that stands wrong spoils its own record only: what follows it up to the separator is taken as it is. A quote
/// still open at the end of the file fails the file and names the line where it opened. Other failures: an empty file,
/// a header that is not UTF-8, a file that is UTF-16 or no text at all, a record beyond `longestRecord`, a stream that
/// fails.
///
/// Fields are views into the reader's own buffer; only fields with doubled quotes are copied. Memory is bounded by
/// twice the longest record.
class CsvReader final : public RecordReader
{
public:
    explicit CsvReader(std::unique_ptr<ByteStream> stream, CsvFormat format = {});

    [[nodiscard]] Result<Header> readHeader() override;
    [[nodiscard]] bool next(Record& record) override;
    [[nodiscard]] Result<> end() const override { return m_outcome; }
    [[nodiscard]] qint64 bytesRead() const override { return m_bytesRead; }
    [[nodiscard]] QString fileName() const override { return m_stream->name(); }

private:
    enum class Step { Complete, NeedsMore, OpenQuote };

    /// More columns than any table has: a header with more of them is none.
    static constexpr std::size_t mostColumns = 4096;

    bool readRecord(Record& record);
    Step parseRecord();
    std::size_t parsePlain(std::size_t& start);
    void endRecord(std::size_t start, std::size_t place);
    bool parseQuoted(std::size_t& start, bool& lineEnds, Step& step);
    void parseDamaged(std::size_t& start, bool& lineEnds, Step& step);
    bool fill();
    bool skipEmptyLines();
    void addField(std::size_t from, std::size_t to, bool doubled = false);
    void finish(Record& record);
    void undouble();
    void fault(Fault::Kind kind);
    bool stop(const Problem& problem);
    Problem tooLong() const;
    Problem openQuote() const;
    QString place(qint64 line) const;
    Result<> lookAtStart();
    Result<> lookAtHeader(const Record& record) const;

    std::unique_ptr<ByteStream> m_stream;
    CsvFormat m_format;
    CsvScan m_scan;
    Result<> m_outcome;

    std::unique_ptr<char[]> m_buffer;
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0;  ///< of the record being read
    std::size_t m_filled = 0; ///< end of the data in the buffer
    bool m_streamEnded = false;
    bool m_stopped = false;
    qint64 m_bytesRead = 0;

    std::vector<std::string_view> m_fields; ///< one more than there are columns
    std::size_t m_columns = 0;              ///< of the header, 0 while it is being read
    std::size_t m_count = 0;                ///< fields of the record so far, also those that are not kept
    std::vector<std::size_t> m_doubled;     ///< indices of fields with doubled quotes in them
    std::string m_undoubled;
    std::optional<Fault> m_fault;
    std::size_t m_textEnd = 0;
    std::size_t m_next = 0; ///< where the following record begins
    qint64 m_line = 1;      ///< of the record being read
    qint64 m_breaks = 0;    ///< line breaks inside it so far
    qint64 m_quoteLine = 0; ///< where the quote opened that is open, 0 when none is
};

} // namespace spiegel::source
