// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdffile.h"

#include "core/foundation/contenthash.h"

#include <libdeflate.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <iterator>
#include <memory>

namespace spiegel::paper {

namespace {

constexpr int compression = 1; // 6 makes a card 4 % smaller, and a third slower to make
constexpr int objectsInStream = 4000;
constexpr qsizetype worthDeflating = 1000; // bytes of the table of objects: that of a card takes longer than it saves

void appendBigEndian(QByteArray& to, qsizetype value, int size)
{
    char bytes[sizeof value] = {};
    for (int i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((value >> (8 * (size - 1 - i))) & 0xff);
    to.append(bytes, size);
}

/// So many bytes a number takes.
int sizeOf(qsizetype value)
{
    return std::max(1, (static_cast<int>(std::bit_width(static_cast<std::size_t>(value))) + 7) / 8);
}

} // namespace

QByteArray PdfFile::deflated(const QByteArray& content)
{
    // Each thread keeps one: making it takes longer than compressing a page with it.
    struct Free
    {
        void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
    };
    thread_local const std::unique_ptr<libdeflate_compressor, Free> compressor(
        libdeflate_alloc_compressor(compression));
    const auto size = static_cast<std::size_t>(content.size());
    QByteArray stream(static_cast<qsizetype>(libdeflate_zlib_compress_bound(compressor.get(), size)),
                      Qt::Uninitialized);
    const std::size_t made = libdeflate_zlib_compress(compressor.get(), content.constData(), size, stream.data(),
                                                      static_cast<std::size_t>(stream.size()));
    stream.truncate(static_cast<qsizetype>(made));
    return stream;
}

int PdfFile::reserve()
{
    m_places.emplace_back();
    return static_cast<int>(m_places.size()) - 1;
}

void PdfFile::put(int number, const QByteArray& value)
{
    Place& place = m_places[static_cast<std::size_t>(number)];
    place.offset = m_values.size();
    place.size = value.size();
    m_values += value;
}

int PdfFile::add(const QByteArray& value)
{
    const int number = reserve();
    put(number, value);
    return number;
}

void PdfFile::appendStream(int number, const QByteArray& entries, const QByteArray& content)
{
    Place& place = m_places[static_cast<std::size_t>(number)];
    place = {1, m_bytes.size(), 0};
    constexpr qsizetype around = 100; // bytes, some more than what stands around entries and content
    const qsizetype wanted = m_bytes.size() + entries.size() + content.size() + around;
    if (m_bytes.capacity() < wanted)
        m_bytes.reserve(wanted * 2);
    m_bytes += QByteArray::number(number) + " 0 obj\n<<" + entries + "/Length " + QByteArray::number(content.size()) +
               ">>stream\n";
    m_bytes += content;
    m_bytes += "\nendstream\nendobj\n";
}

int PdfFile::addStream(const QByteArray& entries, const QByteArray& content)
{
    return addDeflated(entries, deflated(content));
}

int PdfFile::addDeflated(const QByteArray& entries, const QByteArray& deflated)
{
    const int number = reserve();
    appendStream(number, entries + "/Filter/FlateDecode", deflated);
    return number;
}

int PdfFile::addPlainStream(const QByteArray& entries, const QByteArray& content)
{
    const int number = reserve();
    appendStream(number, entries, content);
    return number;
}

/// In streams of a few thousand: a reader unpacks a whole one to see a single object, and a bundle has a million.
void PdfFile::packObjects()
{
    const std::size_t end = m_places.size();
    for (std::size_t first = 1; first < end;) {
        const int number = reserve();
        QByteArray heads;
        QByteArray bodies;
        int count = 0;
        for (; first < end && count < objectsInStream; ++first) {
            if (m_places[first].kind != 0)
                continue;
            Place& place = m_places[first];
            appendWhole(heads, static_cast<qsizetype>(first));
            heads += ' ';
            appendWhole(heads, bodies.size());
            heads += ' ';
            bodies += QByteArrayView(m_values).sliced(place.offset, place.size);
            bodies += '\n';
            place = {2, number, count++};
        }
        appendStream(number,
                     "/Type/ObjStm/N " + QByteArray::number(count) + "/First " + QByteArray::number(heads.size()) +
                         "/Filter/FlateDecode",
                     deflated(heads + bodies));
    }
}

QByteArray PdfFile::finish(int catalog, int information)
{
    packObjects();
    constexpr qsizetype digitsOfId = 32;
    const QByteArray id = sha256(m_bytes).left(digitsOfId);
    const int number = reserve();
    const qsizetype start = m_bytes.size();
    m_places.back() = {1, start, 0};
    const int sizeOfOffset = sizeOf(start);
    const int sizeOfIndex = sizeOf(std::ranges::max_element(m_places, {}, &Place::index)->index);
    QByteArray table;
    table.reserve(static_cast<qsizetype>(m_places.size()) * (1 + sizeOfOffset + sizeOfIndex));
    for (const Place& place : m_places) {
        appendBigEndian(table, place.kind, 1);
        appendBigEndian(table, place.offset, sizeOfOffset);
        appendBigEndian(table, place.index, sizeOfIndex);
    }
    const bool isDeflated = table.size() > worthDeflating;
    appendStream(number,
                 "/Type/XRef/Size " + QByteArray::number(static_cast<int>(m_places.size())) + "/W[1 " +
                     QByteArray::number(sizeOfOffset) + ' ' + QByteArray::number(sizeOfIndex) + "]/Root " +
                     reference(catalog) + "/Info " + reference(information) + "/ID[<" + id + "><" + id + ">]" +
                     (isDeflated ? "/Filter/FlateDecode" : ""),
                 isDeflated ? deflated(table) : table);
    m_bytes += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return m_bytes;
}

QByteArray PdfFile::reference(int number)
{
    QByteArray text;
    appendReference(text, number);
    return text;
}

void PdfFile::appendReference(QByteArray& to, int number)
{
    appendWhole(to, number);
    to += " 0 R";
}

void PdfFile::appendWhole(QByteArray& to, qsizetype value)
{
    char text[mostDigits];
    to.append(text, std::to_chars(text, std::end(text), value).ptr - text);
}

QByteArray PdfFile::hexText(QStringView text)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar c : text)
        appendBigEndian(bytes, c.unicode(), 2);
    return '<' + bytes.toHex() + '>';
}

QByteArray PdfFile::textString(const QString& text)
{
    const bool simple = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != QLatin1Char('(') && c != QLatin1Char(')') &&
               c != QLatin1Char('\\');
    });
    return simple ? QByteArray('(' + text.toLatin1() + ')') : hexText(text);
}

void PdfFile::appendNumber(QByteArray& to, double value)
{
    char text[mostDigits];
    to.append(text, writeNumber(text, value) - text);
}

char* PdfFile::writeNumber(char* to, double value)
{
    const auto thousandths = static_cast<qint64>(std::llround(value * 1000));
    const qint64 size = std::abs(thousandths);
    if (thousandths < 0)
        *to++ = '-';
    to = std::to_chars(to, to + mostDigits - 5, size / 1000).ptr;
    if (const qint64 decimals = size % 1000; decimals != 0) {
        *to++ = '.';
        *to++ = static_cast<char>('0' + decimals / 100);
        if (decimals % 100 != 0)
            *to++ = static_cast<char>('0' + decimals / 10 % 10);
        if (decimals % 10 != 0)
            *to++ = static_cast<char>('0' + decimals % 10);
    }
    return to;
}

} // namespace spiegel::paper
