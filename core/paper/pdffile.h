// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace spiegel::paper {

/// The outside of a PDF (ISO 32000-1): numbered objects, put together into a file of version 1.7 with object streams
/// and a cross-reference stream. The same objects give the same bytes: no clock and no chance in it.
class PdfFile
{
public:
    /// A number for an object that is put later.
    [[nodiscard]] int reserve();
    void put(int number, const QByteArray& value);
    [[nodiscard]] int add(const QByteArray& value);
    /// A compressed stream; `entries` are those of its dictionary besides length and filter.
    [[nodiscard]] int addStream(const QByteArray& entries, const QByteArray& content);
    /// The same with content that deflated() has given.
    [[nodiscard]] int addDeflated(const QByteArray& entries, const QByteArray& deflated);
    /// Streams that other programs want to read as they stand (metadata).
    [[nodiscard]] int addPlainStream(const QByteArray& entries, const QByteArray& content);

    /// The whole file. Every reserved number must have been put.
    [[nodiscard]] QByteArray finish(int catalog, int information);

    [[nodiscard]] static QByteArray deflated(const QByteArray& content); ///< as a zlib stream
    [[nodiscard]] static QByteArray reference(int number);
    [[nodiscard]] static QByteArray textString(const QString& text); ///< (…) or <FEFF…>
    [[nodiscard]] static QByteArray hexText(QStringView text);       ///< <FEFF…>
    /// At most three decimals, without needless zeros.
    static void appendNumber(QByteArray& to, double value);
    /// The same in memory with room for `mostDigits`; returns where it ends.
    [[nodiscard]] static char* writeNumber(char* to, double value);
    static constexpr int mostDigits = 24; ///< with sign and point
    static void appendWhole(QByteArray& to, qsizetype value);
    static void appendReference(QByteArray& to, int number);

private:
    void appendStream(int number, const QByteArray& entries, const QByteArray& content);
    void packObjects();

    QByteArray m_bytes = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    struct Place
    {
        int kind = 0;         ///< 0 in m_values, 1 at an offset of the file, 2 in an object stream
        qsizetype offset = 0; ///< of m_values, of the file; or the number of the object stream
        int index = 0;        ///< in the object stream
        qsizetype size = 0;   ///< in m_values
    };
    std::vector<Place> m_places{1};
    QByteArray m_values; ///< what has been put, one after the other
};

} // namespace spiegel::paper
