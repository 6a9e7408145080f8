// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/bytestream.h"

#include <string>
#include <string_view>

namespace spiegel::source {

/// Whether `text` is UTF-8 as Unicode defines it (no overlong forms, no surrogates, nothing above U+10FFFF) and holds
/// no NUL character, which no text of a dump has and which cuts text off in other programs.
[[nodiscard]] bool isUtf8Text(std::string_view text);

/// `text` (UTF-8) in Unicode's composed form NFC: `text` itself where it is so already (as all ASCII is), else what was
/// written into `room`, which must live as long as the answer.
[[nodiscard]] std::string_view composed(std::string_view text, std::string& room);

/// How the bytes of another source's file spell its characters.
enum class Encoding {
    Utf8,        ///< with or without a byte-order mark
    Windows1252, ///< cp1252: what Excel writes as 'CSV' in Western Europe
    Latin1,      ///< ISO 8859-1
    Spreadsheet, ///< UTF-8 after a byte-order mark, else cp1252: the two ways in which Excel saves a CSV
};

/// The bytes of `from` turned into UTF-8. The five bytes that cp1252 leaves undefined become U+FFFD.
class DecodingStream final : public ByteStream
{
public:
    DecodingStream(std::unique_ptr<ByteStream> from, Encoding encoding);

    [[nodiscard]] Result<qsizetype> read(char* to, qsizetype size) override;
    [[nodiscard]] QString name() const override { return m_from->name(); }

private:
    void decode(std::string_view bytes);

    std::unique_ptr<ByteStream> m_from;
    Encoding m_encoding;
    std::string m_ready; ///< decoded and not yet given out, from m_at on
    std::size_t m_at = 0;
};

} // namespace spiegel::source
