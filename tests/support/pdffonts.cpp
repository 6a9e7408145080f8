// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdffonts.h"

#include <QRegularExpression>

namespace spiegel::support {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

int codeOf(const QString& hex)
{
    return hex.toInt(nullptr, 16);
}

/// The last letter one further: what the next code of a range means.
QByteArray oneMore(QByteArray meaning)
{
    for (qsizetype i = meaning.size() - 1; i >= 0; --i) {
        meaning[i] = static_cast<char>(meaning[i] + 1);
        if (meaning[i] != 0)
            break;
    }
    return meaning;
}

} // namespace

PdfFonts::Meanings PdfFonts::read(const QByteArray& map)
{
    static const QRegularExpression block(QStringLiteral("begin(bfchar|bfrange)(.*?)end\\1"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression one(QStringLiteral("<(\\w+)>\\s*<(\\w*)>"));
    static const QRegularExpression range(QStringLiteral("<(\\w+)>\\s*<(\\w+)>\\s*(?:<(\\w*)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression meaning(QStringLiteral("<(\\w*)>"));
    Meanings found;
    auto blocks = block.globalMatch(QString::fromLatin1(map));
    while (blocks.hasNext()) {
        const auto part = blocks.next();
        auto lines = (part.captured(1) == key("bfchar") ? one : range).globalMatch(part.captured(2));
        while (lines.hasNext()) {
            const auto line = lines.next();
            if (part.captured(1) == key("bfchar")) {
                found[codeOf(line.captured(1))] = QByteArray::fromHex(line.captured(2).toLatin1());
                continue;
            }
            auto listed = meaning.globalMatch(line.captured(4));
            QByteArray next = QByteArray::fromHex(line.captured(3).toLatin1());
            for (int code = codeOf(line.captured(1)); code <= codeOf(line.captured(2)); ++code) {
                if (listed.hasNext())
                    next = QByteArray::fromHex(listed.next().captured(1).toLatin1());
                found[code] = next;
                next = oneMore(next);
            }
        }
    }
    return found;
}

void PdfFonts::check(const QJsonObject& font)
{
    if (font.value(key("/Subtype")).toString() != key("/Type0") ||
        font.value(key("/Encoding")).toString() != key("/Identity-H"))
        m_problems << key("fonts: only Type0 with Identity-H is looked at here");
    const QJsonArray descendants = m_pdf.array(font.value(key("/DescendantFonts")));
    const QJsonObject descendant = m_pdf.dictionary(descendants.at(0));
    if (descendants.size() != 1 || descendant.value(key("/Type")).toString() != key("/Font"))
        m_problems << key("fonts: one has no descendant");
    const bool isTrueType = descendant.value(key("/Subtype")).toString() == key("/CIDFontType2");
    const QJsonValue places = descendant.value(key("/CIDToGIDMap"));
    if (isTrueType && places.toString() != key("/Identity") && !m_pdf.isStream(places))
        m_problems << key("fonts: one does not say which glyph a number is");
    const QJsonObject descriptor = m_pdf.dictionary(descendant.value(key("/FontDescriptor")));
    const QJsonValue program = descriptor.value(isTrueType ? key("/FontFile2") : key("/FontFile3"));
    if (!m_pdf.isStream(program) || m_pdf.content(program).isEmpty())
        m_problems << key("fonts: one is not in the file");
    if (m_pdf.array(descendant.value(key("/W"))).isEmpty())
        m_problems << key("fonts: one has no widths");
}

const PdfFonts::Meanings& PdfFonts::meaningsOf(const QJsonValue& font)
{
    const auto known = m_meanings.find(font.toString());
    if (known != m_meanings.end())
        return known->second;
    const QJsonObject value = m_pdf.dictionary(font);
    check(value);
    return m_meanings[font.toString()] = read(m_pdf.content(value.value(key("/ToUnicode"))));
}

void PdfFonts::use(const QJsonValue& font, const QByteArray& codes)
{
    const Meanings& meanings = meaningsOf(font);
    if (codes.size() % 2 != 0)
        m_problems << key("text: half a code");
    for (qsizetype i = 0; i + 1 < codes.size(); i += 2) {
        const int code = static_cast<unsigned char>(codes[i]) << 8 | static_cast<unsigned char>(codes[i + 1]);
        const QByteArray meaning = meanings.value(code);
        if (code == 0)
            m_problems << key("text: the glyph for what a font does not have");
        if (meaning.isEmpty())
            m_problems << key("text: a code has no meaning in letters");
        else if (meaning == QByteArray("\0\0", 2) || meaning == "\xFE\xFF" || meaning == "\xFF\xFE")
            m_problems << key("text: a code means no letter");
    }
}

} // namespace spiegel::support
