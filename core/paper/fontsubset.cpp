// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/fontsubset.h"

#include <QByteArrayView>
#include <QMap>

#include <array>

namespace spiegel::paper {

namespace {

// Operators of DICTs (5176, tables 9, 10 and 23); those of two bytes are 12 then the number.
constexpr int escape = 12 << 8;
enum Operator {
    Charset = 15,
    CharStrings = 17,
    Private = 18,
    Subrs = 19,
    Ros = escape | 30,
    FontMatrix = escape | 7,
    CidCount = escape | 34,
    FdArray = escape | 36,
    FdSelect = escape | 37,
    FontBBox = 5,
};
constexpr int firstOwnString = 391;

using Dict = QMap<int, QByteArray>; ///< operator -> its operands, still encoded

int byteAt(QByteArrayView bytes, qsizetype i)
{
    return static_cast<unsigned char>(bytes[i]);
}

qsizetype numberAt(QByteArrayView bytes, qsizetype at, int size)
{
    qsizetype value = 0;
    for (int i = 0; i < size; ++i)
        value = (value << 8) | byteAt(bytes, at + i);
    return value;
}

/// An INDEX: a list of byte strings.
struct Index
{
    QByteArrayView bytes;
    qsizetype begin = 0; ///< of the INDEX
    int count = 0;
    int offSize = 0;

    Index(QByteArrayView table, qsizetype at)
        : bytes(table)
        , begin(at)
        , count(static_cast<int>(numberAt(table, at, 2)))
        , offSize(count ? byteAt(table, at + 2) : 0)
    {
    }
    [[nodiscard]] qsizetype offset(int i) const
    {
        return begin + 2 + (count + 1) * offSize + numberAt(bytes, begin + 3 + i * offSize, offSize);
    }
    [[nodiscard]] QByteArrayView at(int i) const { return bytes.sliced(offset(i), offset(i + 1) - offset(i)); }
    [[nodiscard]] qsizetype end() const { return count ? offset(count) : begin + 2; }
};

/// The length of the operand that starts with this byte; a real number runs up to the nibble f.
qsizetype operandLength(QByteArrayView bytes, qsizetype at)
{
    const int first = byteAt(bytes, at);
    if (first == 28)
        return 3;
    if (first == 29)
        return 5;
    if (first == 30) {
        qsizetype end = at + 1;
        while ((byteAt(bytes, end) & 0x0f) != 0x0f && (byteAt(bytes, end) >> 4) != 0x0f)
            ++end;
        return end + 1 - at;
    }
    return first >= 247 ? 2 : 1;
}

Dict dictOf(QByteArrayView bytes)
{
    Dict dict;
    qsizetype operands = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const int first = byteAt(bytes, at);
        if (first > 21) {
            at += operandLength(bytes, at);
            continue;
        }
        const int key = first == 12 ? escape | byteAt(bytes, at + 1) : first;
        dict.insert(key, bytes.sliced(operands, at - operands).toByteArray());
        at += first == 12 ? 2 : 1;
        operands = at;
    }
    return dict;
}

std::vector<qsizetype> wholeNumbers(const QByteArray& operands)
{
    std::vector<qsizetype> numbers;
    for (qsizetype at = 0; at < operands.size(); at += operandLength(operands, at)) {
        const int first = byteAt(operands, at);
        if (first == 28)
            numbers.push_back(static_cast<qint16>(numberAt(operands, at + 1, 2)));
        else if (first == 29)
            numbers.push_back(static_cast<qint32>(numberAt(operands, at + 1, 4)));
        else if (first <= 246)
            numbers.push_back(first - 139);
        else if (first <= 250)
            numbers.push_back((first - 247) * 256 + byteAt(operands, at + 1) + 108);
        else
            numbers.push_back(-(first - 251) * 256 - byteAt(operands, at + 1) - 108);
    }
    return numbers;
}

void appendNumber(QByteArray& to, qsizetype value, int size)
{
    for (int i = size - 1; i >= 0; --i)
        to += static_cast<char>((value >> (8 * i)) & 0xff);
}

/// Always five bytes, so that a DICT's length does not depend on the offsets in it.
QByteArray operand(qsizetype value)
{
    QByteArray bytes(1, '\x1d');
    appendNumber(bytes, value, 4);
    return bytes;
}

void appendEntry(QByteArray& to, int key, const QByteArray& operands)
{
    to += operands;
    if (key >= escape)
        to += '\x0c';
    to += static_cast<char>(key & 0xff);
}

QByteArray indexOf(const std::vector<QByteArrayView>& items)
{
    QByteArray index;
    appendNumber(index, static_cast<qsizetype>(items.size()), 2);
    if (items.empty())
        return index;
    index += '\x03';
    qsizetype offset = 1;
    appendNumber(index, offset, 3);
    for (const QByteArrayView item : items) {
        offset += item.size();
        appendNumber(index, offset, 3);
    }
    for (const QByteArrayView item : items)
        index.append(item);
    return index;
}

/// What of a typeface's CFF goes into every subset; read once for each weight.
struct Source
{
    QByteArray table;
    Index glyphs;
    Dict top;
    QByteArray privateDict; ///< without Subrs: there are none any more

    explicit Source(const QByteArray& cff)
        : table(cff)
        , glyphs(table, 0)
    {
        const Index names(table, byteAt(table, 2));
        const Index tops(table, names.end());
        top = dictOf(tops.at(0));
        glyphs = Index(table, wholeNumbers(top.value(CharStrings)).at(0));
        const auto place = wholeNumbers(top.value(Private));
        const Dict all = dictOf(QByteArrayView(table).sliced(place.at(1), place.at(0)));
        for (auto entry = all.begin(); entry != all.end(); ++entry) {
            if (entry.key() != Subrs)
                appendEntry(privateDict, entry.key(), entry.value());
        }
    }
};

const Source& sourceOf(const Typeface& face)
{
    static const Source regular(Typeface::of(Weight::Regular).plainCff());
    static const Source semiBold(Typeface::of(Weight::SemiBold).plainCff());
    return &face == &Typeface::of(Weight::Regular) ? regular : semiBold;
}

QByteArray topDict(const Source& source, int glyphCount, qsizetype charset, qsizetype fdSelect, qsizetype charStrings,
                   qsizetype fdArray)
{
    QByteArray dict;
    appendEntry(dict, Ros, operand(firstOwnString) + operand(firstOwnString + 1) + operand(0)); // Adobe-Identity-0
    for (const int key : {static_cast<int>(FontMatrix), static_cast<int>(FontBBox)}) {
        if (source.top.contains(key))
            appendEntry(dict, key, source.top.value(key));
    }
    appendEntry(dict, CidCount, operand(glyphCount));
    appendEntry(dict, Charset, operand(charset));
    appendEntry(dict, FdSelect, operand(fdSelect));
    appendEntry(dict, CharStrings, operand(charStrings));
    appendEntry(dict, FdArray, operand(fdArray));
    return dict;
}

} // namespace

QByteArray subsetCff(const Typeface& face, const std::vector<std::uint16_t>& glyphs, const QByteArray& name)
{
    Q_ASSERT_X(!glyphs.empty() && glyphs[0] == 0, "subsetCff", "the first glyph is the empty box");
    const Source& source = sourceOf(face);
    const int count = static_cast<int>(glyphs.size());
    std::vector<QByteArrayView> outlines;
    outlines.reserve(glyphs.size());
    for (const std::uint16_t glyph : glyphs)
        outlines.push_back(source.glyphs.at(glyph));

    QByteArray charset(1, '\x02'); // CIDs 1 … count - 1 in one range
    appendNumber(charset, 1, 2);
    appendNumber(charset, count - 2, 2);
    if (count == 1)
        charset = QByteArray(1, '\0');
    QByteArray fdSelect(1, '\x03'); // all glyphs belong to font DICT 0
    appendNumber(fdSelect, 1, 2);
    appendNumber(fdSelect, 0, 3);
    appendNumber(fdSelect, count, 2);
    const QByteArray charStrings = indexOf(outlines);

    const QByteArray header("\x01\x00\x04\x04", 4);
    const QByteArray names = indexOf({name});
    const QByteArray strings = indexOf({QByteArrayView("Adobe"), QByteArrayView("Identity")});
    const QByteArray noSubroutines = indexOf({});
    const QByteArray size = topDict(source, count, 0, 0, 0, 0);
    const qsizetype charsetAt =
        header.size() + names.size() + indexOf({size}).size() + strings.size() + noSubroutines.size();
    const qsizetype fdSelectAt = charsetAt + charset.size();
    const qsizetype charStringsAt = fdSelectAt + fdSelect.size();
    const qsizetype fdArrayAt = charStringsAt + charStrings.size();

    QByteArray fontDict;
    appendEntry(fontDict, Private, operand(source.privateDict.size()) + operand(0));
    const qsizetype privateAt = fdArrayAt + indexOf({fontDict}).size();
    fontDict.clear();
    appendEntry(fontDict, Private, operand(source.privateDict.size()) + operand(privateAt));

    return header + names + indexOf({topDict(source, count, charsetAt, fdSelectAt, charStringsAt, fdArrayAt)}) +
           strings + noSubroutines + charset + fdSelect + charStrings + indexOf({fontDict}) + source.privateDict;
}

QByteArray subsetTag(const std::vector<std::uint16_t>& glyphs)
{
    quint64 hash = 14695981039346656037ULL; // FNV-1a
    for (const std::uint16_t glyph : glyphs)
        hash = (hash ^ glyph) * 1099511628211ULL;
    QByteArray tag;
    for (int i = 0; i < 6; ++i) {
        tag += static_cast<char>('A' + hash % 26);
        hash /= 26;
    }
    return tag;
}

} // namespace spiegel::paper
