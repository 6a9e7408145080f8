// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/preparedfont.h"

#include "core/paper/fontsubset.h"
#include "core/paper/pdffile.h"

#include <QString>

#include <cmath>

namespace spiegel::paper {

namespace {

/// What Dutch documents are written with.
constexpr char16_t characters[] =
    u" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]_"
    u"abcdefghijklmnopqrstuvwxyz|\u00A0\u00B7\u00D7"
    u"\u00C9\u00CB\u00CF\u00E0\u00E1\u00E2\u00E4\u00E7\u00E8\u00E9\u00EA\u00EB\u00EE\u00EF\u00F1"
    u"\u00F3\u00F4\u00F6\u00FA\u00FB\u00FC\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u20AC\u2190\u2191\u2192"
    u"\u2193\u2713";

QByteArray hex(char32_t value)
{
    return QByteArray::number(static_cast<uint>(value), 16).toUpper().rightJustified(4, '0');
}

/// What text the glyphs stand for (ISO 32000-1, 9.10.3).
QByteArray toUnicode(const Typeface& face, const std::vector<std::uint16_t>& glyphs)
{
    std::vector<QByteArray> lines;
    for (std::size_t cid = 1; cid < glyphs.size(); ++cid) {
        const char32_t character = face.characterOf(glyphs[cid]);
        if (character == 0)
            continue;
        QByteArray utf16;
        for (const QChar unit : QString::fromUcs4(&character, 1))
            utf16 += hex(unit.unicode());
        lines.push_back('<' + hex(static_cast<char32_t>(cid)) + "><" + utf16 + ">\n");
    }
    QByteArray map = "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)"
                     "/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
                     "1 begincodespacerange<0000><FFFF>endcodespacerange\n";
    constexpr std::size_t most = 100; // lines a block may have
    for (std::size_t begin = 0; begin < lines.size(); begin += most) {
        const std::size_t end = std::min(lines.size(), begin + most);
        map += QByteArray::number(static_cast<int>(end - begin)) + " beginbfchar\n";
        for (std::size_t i = begin; i < end; ++i)
            map += lines[i];
        map += "endbfchar\n";
    }
    return map + "endcmap CMapName currentdict/CMap defineresource pop end end";
}

} // namespace

PreparedFont::PreparedFont(Weight weight)
    : m_glyphs{0}
{
    const Typeface& face = Typeface::of(weight);
    for (const QChar character : QStringView(characters)) {
        const QString text(character);
        if (!face.covers(character.unicode()))
            continue;
        for (const Glyph& glyph : face.shape(text).glyphs) {
            if (m_cids.size() <= glyph.id)
                m_cids.resize(std::size_t{glyph.id} + 1, 0);
            if (glyph.id == 0 || m_cids[glyph.id] != 0)
                continue;
            m_cids[glyph.id] = static_cast<std::uint16_t>(m_glyphs.size());
            m_glyphs.push_back(glyph.id);
        }
    }
    m_parts = partsOf(weight, m_glyphs);
}

const PreparedFont& PreparedFont::of(Weight weight)
{
    static const PreparedFont regular(Weight::Regular);
    static const PreparedFont semiBold(Weight::SemiBold);
    return weight == Weight::Regular ? regular : semiBold;
}

PreparedFont::Parts PreparedFont::partsOf(Weight weight, const std::vector<std::uint16_t>& glyphs)
{
    const Typeface& face = Typeface::of(weight);
    Parts parts;
    parts.name = subsetTag(glyphs) + (weight == Weight::Regular ? "+SpiegelSans-Regular" : "+SpiegelSans-SemiBold");
    parts.program = PdfFile::deflated(subsetCff(face, glyphs, parts.name));
    parts.toUnicode = PdfFile::deflated(toUnicode(face, glyphs));
    for (const std::uint16_t glyph : glyphs) {
        const double width = face.advanceOf(glyph) * 1000.0 / face.unitsPerEm();
        parts.widths += QByteArray::number(static_cast<int>(std::lround(width))) + ' ';
    }
    return parts;
}

} // namespace spiegel::paper
