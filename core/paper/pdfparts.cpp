// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a PdfCanvas's file that lie around the pages: fonts, table of contents, title.
#include "core/paper/pdfcanvas.h"
#include "core/paper/pdffile.h"
#include "core/paper/preparedfont.h"

#include <cmath>

namespace spiegel::paper {

namespace {

constexpr double pointsPerMm = 72.0 / 25.4;

QByteArray xmlText(const QString& text)
{
    return text.toHtmlEscaped().toUtf8();
}

} // namespace

QByteArray PdfCanvas::fonts(PdfFile& file) const
{
    QByteArray resources;
    for (int weight = 0; weight < weightCount; ++weight) {
        const UsedFont& used = m_fonts[static_cast<std::size_t>(weight)];
        if (!used.isUsed)
            continue;
        const auto which = static_cast<Weight>(weight);
        const Typeface& face = Typeface::of(which);
        const PreparedFont& prepared = PreparedFont::of(which);
        const auto withOthers = [&] {
            std::vector<std::uint16_t> glyphs = prepared.glyphs();
            glyphs.insert(glyphs.end(), used.others.begin(), used.others.end());
            return PreparedFont::partsOf(which, glyphs);
        };
        const PreparedFont::Parts parts = used.others.empty() ? prepared.parts() : withOthers();
        const double thousandth = 1000.0 / face.unitsPerEm();
        const auto rounded = [&](int units) {
            return QByteArray::number(static_cast<int>(std::lround(units * thousandth)));
        };
        const int program = file.addDeflated("/Subtype/CIDFontType0C", parts.program);
        const int descriptor =
            file.add("<</Type/FontDescriptor/FontName/" + parts.name +
                     "/Flags 4/FontBBox[-800 -300 2500 1200]/ItalicAngle 0/Ascent " + rounded(face.ascent()) +
                     "/Descent " + rounded(face.descent()) + "/CapHeight " + rounded(face.capHeight()) + "/StemV " +
                     (which == Weight::Regular ? "80" : "120") + "/FontFile3 " + PdfFile::reference(program) + ">>");
        const int descendant =
            file.add("<</Type/Font/Subtype/CIDFontType0/BaseFont/" + parts.name +
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                     PdfFile::reference(descriptor) + "/DW 1000/W[0[" + parts.widths + "]]>>");
        const int font = file.add("<</Type/Font/Subtype/Type0/BaseFont/" + parts.name +
                                  "-Identity-H/Encoding/Identity-H/DescendantFonts[" + PdfFile::reference(descendant) +
                                  "]/ToUnicode " + PdfFile::reference(file.addDeflated({}, parts.toUnicode)) + ">>");
        resources += "/F" + QByteArray::number(weight) + ' ' + PdfFile::reference(font);
    }
    return resources;
}

int PdfCanvas::outlines(PdfFile& file, const std::vector<int>& pages) const
{
    if (m_bookmarks.empty())
        return 0;
    const int root = file.reserve();
    std::vector<int> items;
    for (std::size_t i = 0; i < m_bookmarks.size(); ++i)
        items.push_back(file.reserve());
    for (std::size_t i = 0; i < m_bookmarks.size(); ++i) {
        const Bookmark& bookmark = m_bookmarks[i];
        QByteArray value = "<</Title" + PdfFile::textString(bookmark.title) + "/Parent " + PdfFile::reference(root) +
                           "/Dest[" + PdfFile::reference(pages[bookmark.page]) + "/XYZ 0 ";
        PdfFile::appendNumber(value, (m_pages[bookmark.page].size.height() - bookmark.y) * pointsPerMm);
        value += " 0]";
        if (i > 0)
            value += "/Prev " + PdfFile::reference(items[i - 1]);
        if (i + 1 < items.size())
            value += "/Next " + PdfFile::reference(items[i + 1]);
        file.put(items[i], value + ">>");
    }
    file.put(root, "<</Type/Outlines/First " + PdfFile::reference(items.front()) + "/Last " +
                       PdfFile::reference(items.back()) + "/Count " +
                       QByteArray::number(static_cast<int>(items.size())) + ">>");
    return root;
}

int PdfCanvas::metadata(PdfFile& file) const
{
    const QByteArray date = m_title.date.isKnown() ? m_title.date.iso().toLatin1() + "T00:00:00Z" : QByteArray();
    const QByteArray xmp =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
        "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"><pdfuaid:part>1</pdfuaid:part>"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
        xmlText(m_title.title) + "</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>" +
        xmlText(m_title.language) + "</rdf:li></rdf:Bag></dc:language>" +
        (date.isEmpty() ? QByteArray() : "<xmp:CreateDate>" + date + "</xmp:CreateDate>") +
        "<pdf:Producer>Spiegelpaleis</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>";
    return file.addPlainStream("/Type/Metadata/Subtype/XML", xmp);
}

int PdfCanvas::information(PdfFile& file) const
{
    QByteArray value = "<</Title" + PdfFile::textString(m_title.title) + "/Producer(Spiegelpaleis)";
    if (m_title.date.isKnown())
        value += "/CreationDate(D:" + m_title.date.iso().remove(QLatin1Char('-')).toLatin1() + "000000Z)";
    return file.add(value + ">>");
}

} // namespace spiegel::paper
