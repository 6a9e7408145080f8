// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/csvreader.h"

#include "core/source/utf8.h"

#include <algorithm>
#include <cstring>

namespace spiegel::source {

namespace {

constexpr std::size_t firstCapacity = std::size_t{256} << 10; // fits the second-level cache
constexpr std::size_t leastCapacity = 64;

} // namespace

CsvReader::CsvReader(std::unique_ptr<ByteStream> stream, CsvFormat format)
    : m_stream(std::move(stream))
    , m_format(format)
    , m_scan(format.separator)
    , m_fields(mostColumns + 1)
{
    Q_ASSERT(format.separator != '"' && format.separator != '\n' && format.separator != '\r' && format.separator > 0);
}

bool CsvReader::next(Record& record)
{
    Q_ASSERT_X(m_columns > 0 || m_stopped, "CsvReader::next", "readHeader() comes first");
    return readRecord(record);
}

bool CsvReader::readRecord(Record& record)
{
    if (m_stopped || !skipEmptyLines())
        return false;
    for (;;) {
        const Step step = parseRecord();
        if (step == Step::Complete)
            break;
        if (step == Step::OpenQuote)
            return stop(openQuote());
        if (!fill())
            return false;
    }
    if (m_next - m_begin > static_cast<std::size_t>(m_format.longestRecord))
        return stop(tooLong());
    finish(record);
    return true;
}

/// Puts m_begin at the first record that is no empty line; false at the end of the file and after a failure.
bool CsvReader::skipEmptyLines()
{
    for (;;) {
        // Two characters are needed to tell CRLF from a field that begins with CR.
        while (m_filled - m_begin < 2 && !m_streamEnded) {
            if (!fill())
                return false;
        }
        if (m_begin == m_filled) {
            m_stopped = true;
            return false;
        }
        const char first = m_buffer[m_begin];
        const bool lastOne = m_begin + 1 == m_filled;
        if (first == '\n') {
            m_begin += 1;
        } else if (first == '\r' && (lastOne || m_buffer[m_begin + 1] == '\n')) {
            m_begin += lastOne ? 1 : 2;
        } else {
            return true;
        }
        ++m_line;
        m_scan.restart(m_buffer.get(), m_begin, m_filled);
    }
}

CsvReader::Step CsvReader::parseRecord()
{
    m_count = 0;
    m_breaks = 0;
    m_quoteLine = 0;
    m_fault.reset();
    m_doubled.clear();
    m_scan.forgetOdd();
    std::size_t start = m_begin;
    for (;;) {
        const std::size_t place = parsePlain(start);
        if (place == m_filled && !m_streamEnded)
            return Step::NeedsMore;
        if (place == m_filled || m_buffer[place] == '\n') {
            endRecord(start, place);
            return Step::Complete;
        }
        Step step = Step::Complete;
        bool lineEnds = false;
        if (place > start) {
            fault(Fault::Kind::Quote);
            parseDamaged(start, lineEnds, step);
        } else if (!parseQuoted(start, lineEnds, step)) {
            parseDamaged(start, lineEnds, step);
        }
        if (lineEnds || step != Step::Complete)
            return step;
    }
}

/// Takes unquoted fields from `start` on, which ends behind the last separator, and gives the place of the line feed,
/// the quote or the end of the data after them. What the loop changes stays in registers: this is where the time goes.
std::size_t CsvReader::parsePlain(std::size_t& start)
{
    CsvScan scan = m_scan;
    const char* data = m_buffer.get();
    const char separator = m_format.separator;
    const std::size_t filled = m_filled;
    const std::size_t most = m_fields.size();
    std::string_view* const fields = m_fields.data();
    std::size_t count = m_count;
    std::size_t from = start;
    std::size_t place = scan.next();
    while (place < filled && data[place] == separator) {
        // One field too many shows that there are too many; the rest of them would only take memory.
        if (count < most)
            fields[count] = std::string_view(data + from, place - from);
        ++count;
        from = place + 1;
        place = scan.next();
    }
    m_scan = scan;
    m_count = count;
    start = from;
    return place;
}

/// The last field of a record, from `start` to the line feed or the end of the file at `place`.
void CsvReader::endRecord(std::size_t start, std::size_t place)
{
    m_textEnd = place > start && m_buffer[place - 1] == '\r' ? place - 1 : place;
    addField(start, m_textEnd);
    m_next = std::min(place + 1, m_filled);
}

/// After an opening quote at `start`: takes the field and puts `start` behind its separator. False when there is text
/// after the closing quote.
bool CsvReader::parseQuoted(std::size_t& start, bool& lineEnds, Step& step)
{
    const char* data = m_buffer.get();
    m_quoteLine = m_line + m_breaks;
    bool doubled = false;
    std::size_t close = 0;
    for (;;) {
        close = m_scan.next();
        if (close == m_filled) {
            step = m_streamEnded ? Step::OpenQuote : Step::NeedsMore;
            return true;
        }
        if (data[close] == '\n')
            ++m_breaks;
        if (data[close] != '"')
            continue;
        if (close + 1 == m_filled || data[close + 1] != '"')
            break;
        doubled = true;
        (void)m_scan.next();
    }
    const std::size_t after = close + 1;
    const bool returnLast = after + 1 == m_filled && data[after] == '\r';
    if (!m_streamEnded && (after == m_filled || returnLast)) {
        step = Step::NeedsMore;
        return true;
    }
    m_quoteLine = 0;
    const bool ends =
        after == m_filled || returnLast || data[after] == '\n' || (data[after] == '\r' && data[after + 1] == '\n');
    if (!ends && data[after] != m_format.separator) {
        fault(Fault::Kind::Quote);
        return false;
    }
    addField(start + 1, close, doubled);
    if (!ends) {
        start = m_scan.next() + 1;
        return true;
    }
    lineEnds = true;
    m_textEnd = after;
    m_next = std::min(m_scan.next() + 1, m_filled);
    return true;
}

/// A field with a quote in the wrong place: everything up to the separator or the line end, as it stands.
void CsvReader::parseDamaged(std::size_t& start, bool& lineEnds, Step& step)
{
    const char* data = m_buffer.get();
    std::size_t place = m_scan.next();
    while (place < m_filled && data[place] == '"')
        place = m_scan.next();
    if (place == m_filled && !m_streamEnded) {
        step = Step::NeedsMore;
        return;
    }
    lineEnds = place == m_filled || data[place] == '\n';
    if (lineEnds) {
        endRecord(start, place);
        return;
    }
    addField(start, place);
    start = place + 1;
}

void CsvReader::addField(std::size_t from, std::size_t to, bool doubled)
{
    const std::size_t index = m_count++;
    if (index >= m_fields.size())
        return;
    m_fields[index] = std::string_view(m_buffer.get() + from, to - from);
    if (doubled)
        m_doubled.push_back(index);
}

void CsvReader::fault(Fault::Kind kind)
{
    if (!m_fault)
        m_fault = Fault{kind, static_cast<int>(m_count)};
}

void CsvReader::finish(Record& record)
{
    const std::size_t kept = std::min(m_count, m_fields.size());
    if (!m_doubled.empty())
        undouble();
    if (!m_fault && m_columns > 0 && m_count != m_columns)
        m_fault = Fault{Fault::Kind::Fields, -1};
    const std::string_view text(m_buffer.get() + m_begin, m_textEnd - m_begin);
    if (!m_fault && m_scan.oddSeen() && !isUtf8Text(text)) {
        const auto bad =
            std::find_if_not(m_fields.begin(), m_fields.begin() + static_cast<std::ptrdiff_t>(kept), isUtf8Text);
        m_fault = Fault{Fault::Kind::Encoding, static_cast<int>(bad - m_fields.begin())};
    }
    record.fields = std::span<const std::string_view>(m_fields.data(), kept);
    record.line = m_line;
    record.text = text;
    record.fault = m_fault;
    m_line += m_breaks + 1;
    m_begin = m_next;
}

/// Writes the fields with doubled quotes out with single ones.
void CsvReader::undouble()
{
    m_undoubled.clear();
    std::size_t size = 0;
    for (const std::size_t index : m_doubled)
        size += m_fields[index].size();
    m_undoubled.reserve(size); // no move afterwards: the fields point into it
    for (const std::size_t index : m_doubled) {
        std::string_view rest = m_fields[index];
        const std::size_t from = m_undoubled.size();
        for (std::size_t quote = rest.find('"'); quote != std::string_view::npos; quote = rest.find('"')) {
            m_undoubled.append(rest.substr(0, quote + 1));
            rest.remove_prefix(quote + 2);
        }
        m_undoubled.append(rest);
        m_fields[index] = std::string_view(m_undoubled.data() + from, m_undoubled.size() - from);
    }
}

/// Gets more of the file behind the record that is being read, which moves to the front of the buffer and is read
/// again.
bool CsvReader::fill()
{
    const std::size_t held = m_filled - m_begin;
    if (held >= static_cast<std::size_t>(m_format.longestRecord))
        return stop(tooLong());
    if (held + held / 2 >= m_capacity) {
        const std::size_t first =
            std::clamp(static_cast<std::size_t>(m_format.longestRecord), leastCapacity, firstCapacity);
        m_capacity = std::max(first, m_capacity * 2);
        std::unique_ptr<char[]> larger(new char[m_capacity + CsvScan::padding]());
        if (held > 0)
            std::memcpy(larger.get(), m_buffer.get() + m_begin, held);
        m_buffer = std::move(larger);
    } else if (m_begin > 0) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, held);
    }
    m_begin = 0;
    m_filled = held;
    while (m_filled < m_capacity && !m_streamEnded) {
        const auto got = m_stream->read(m_buffer.get() + m_filled, static_cast<qsizetype>(m_capacity - m_filled));
        if (!got)
            return stop(got.error());
        m_streamEnded = *got == 0;
        m_filled += static_cast<std::size_t>(*got);
        m_bytesRead += *got;
    }
    m_scan.restart(m_buffer.get(), m_begin, m_filled);
    return true;
}

bool CsvReader::stop(const Problem& problem)
{
    m_outcome = fail(problem);
    m_stopped = true;
    return false;
}

} // namespace spiegel::source
