// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/utf8.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace spiegel::source {

namespace {

/// Length of the well-formed sequence at `at`, 0 where there is none (Unicode 15, table 3-7).
std::size_t sequenceLength(const unsigned char* at, const unsigned char* end)
{
    const unsigned char lead = *at;
    if (lead < 0x80)
        return lead == 0 ? 0 : 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (static_cast<std::size_t>(end - at) < length)
        return 0;
    const unsigned char lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (at[1] < lowest || at[1] > highest)
        return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if ((at[i] & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

/// Whether the eight bytes at `at` are all in 1..127.
bool isPlain(const unsigned char* at)
{
    constexpr std::uint64_t highest = 0x8080808080808080;
    constexpr std::uint64_t ones = 0x0101010101010101;
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    return ((bytes | (bytes - ones)) & highest) == 0; // a borrow shows only where there is a zero below
}

/// What cp1252 has at 0x80-0x9F.
constexpr std::array<char16_t, 32> windowsCharacters = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

void append(std::string& text, char16_t character)
{
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xC0 | (character >> 6));
        text += static_cast<char>(0x80 | (character & 0x3F));
    } else {
        text += static_cast<char>(0xE0 | (character >> 12));
        text += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (character & 0x3F));
    }
}

} // namespace

bool isUtf8Text(std::string_view text)
{
    const auto* at = reinterpret_cast<const unsigned char*>(text.data());
    const auto* end = at + text.size();
    while (at < end) {
        if (end - at >= 8 && isPlain(at)) {
            at += 8;
            continue;
        }
        const std::size_t length = sequenceLength(at, end);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

std::string_view composed(std::string_view text, std::string& room)
{
    // Everything below U+0300, which begins with a byte below 0xCC, is composed as it is.
    const bool simple =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0xCC; });
    if (simple)
        return text;
    const QString composedText =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).normalized(QString::NormalizationForm_C);
    const QByteArray utf8 = composedText.toUtf8();
    room.assign(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    return room;
}

DecodingStream::DecodingStream(std::unique_ptr<ByteStream> from, Encoding encoding)
    : m_from(std::move(from))
    , m_encoding(encoding)
{
}

void DecodingStream::decode(std::string_view bytes)
{
    m_ready.clear();
    m_at = 0;
    if (m_encoding == Encoding::Utf8) {
        m_ready = bytes;
        return;
    }
    for (const char each : bytes) {
        const auto byte = static_cast<unsigned char>(each);
        const bool special = m_encoding == Encoding::Windows1252 && byte >= 0x80 && byte < 0xA0;
        append(m_ready, special ? windowsCharacters[byte - 0x80U] : static_cast<char16_t>(byte));
    }
}

Result<qsizetype> DecodingStream::read(char* to, qsizetype size)
{
    if (m_encoding == Encoding::Utf8 && m_at == m_ready.size())
        return m_from->read(to, size);
    if (m_at == m_ready.size()) {
        std::array<char, 16384> raw;
        const auto got = m_from->read(raw.data(), static_cast<qsizetype>(raw.size()));
        if (!got)
            return got;
        std::string_view bytes(raw.data(), static_cast<std::size_t>(*got));
        std::string start;
        if (m_encoding == Encoding::Spreadsheet && *got > 0) {
            // A stream may give its first bytes one by one.
            for (start = bytes; start.size() < byteOrderMark.size() && byteOrderMark.starts_with(start);) {
                const auto more = m_from->read(raw.data(), static_cast<qsizetype>(raw.size()));
                if (!more)
                    return more;
                if (*more == 0)
                    break;
                start.append(raw.data(), static_cast<std::size_t>(*more));
            }
            m_encoding = start.starts_with(byteOrderMark) ? Encoding::Utf8 : Encoding::Windows1252;
            bytes = start;
        }
        decode(bytes);
    }
    const std::size_t count = std::min(static_cast<std::size_t>(size), m_ready.size() - m_at);
    std::memcpy(to, m_ready.data() + m_at, count);
    m_at += count;
    return static_cast<qsizetype>(count);
}

} // namespace spiegel::source
