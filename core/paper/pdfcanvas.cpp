// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdfcanvas.h"

#include "core/paper/glyphcodes.h"
#include "core/paper/pdffile.h"
#include "core/paper/preparedfont.h"

#include <algorithm>
#include <cmath>

namespace spiegel::paper {

namespace {

constexpr double pointsPerMm = 72.0 / 25.4;

std::uint16_t spaceOf(Weight weight)
{
    static const auto spaces = [] {
        std::array<std::uint16_t, weightCount> all{};
        for (int one = 0; one < weightCount; ++one)
            all[static_cast<std::size_t>(one)] = Typeface::of(static_cast<Weight>(one)).shape(u" ").glyphs.at(0).id;
        return all;
    }();
    return spaces[static_cast<std::size_t>(weight)];
}

} // namespace

PdfCanvas::PdfCanvas(PdfTitle title)
    : m_title(std::move(title))
{
}

void PdfCanvas::beginPage(QSizeF size)
{
    unmark();
    m_pages.push_back({size, {}});
    number(pointsPerMm);
    out() += "0 0 ";
    number(pointsPerMm);
    out() += "0 0 cm\n";
    m_hasColour = false;
}

void PdfCanvas::mark()
{
    if (m_marked)
        return;
    m_marked = true;
    if (!m_structure.takesContent()) {
        out() += "/Artifact BMC\n";
        return;
    }
    QByteArray& to = out();
    to += '/';
    to += m_structure.tagOfMark();
    to += "<</MCID ";
    PdfFile::appendWhole(to, m_structure.mark(m_pages.size() - 1));
    to += ">>BDC\n";
}

void PdfCanvas::unmark()
{
    endLine();
    if (m_marked)
        out() += "EMC\n";
    m_marked = false;
}

void PdfCanvas::open(Tag tag, const QString& instead)
{
    unmark();
    m_structure.open(tag, instead);
}

void PdfCanvas::close()
{
    unmark();
    m_structure.close();
}

void PdfCanvas::bookmark(const QString& title, double y)
{
    if (!m_hasChapters)
        m_bookmarks.push_back({title, m_pages.size() - 1, y});
}

void PdfCanvas::beginChapter(const QString& title)
{
    m_hasChapters = true;
    m_bookmarks.push_back({title, m_pages.size(), 0});
}

void PdfCanvas::number(double value)
{
    numbers({value});
}

/// Each with a space after it.
void PdfCanvas::numbers(std::initializer_list<double> values)
{
    char text[4 * (PdfFile::mostDigits + 1)];
    Q_ASSERT(values.size() <= 4);
    char* end = text;
    for (const double value : values) {
        end = PdfFile::writeNumber(end, value);
        *end++ = ' ';
    }
    out().append(text, end - text);
}

void PdfCanvas::point(QPointF at)
{
    numbers({at.x(), m_pages.back().size.height() - at.y()});
}

void PdfCanvas::colour(QRgb colour)
{
    if (m_hasColour && m_colour == colour)
        return;
    m_hasColour = true;
    m_colour = colour;
    rgb(colour, "g\n", "rg\n");
}

void PdfCanvas::rgb(QRgb colour, const char* gray, const char* coloured)
{
    number(qRed(colour) / 255.0);
    if (qRed(colour) == qGreen(colour) && qGreen(colour) == qBlue(colour)) {
        out() += gray;
        return;
    }
    numbers({qGreen(colour) / 255.0, qBlue(colour) / 255.0});
    out() += coloured;
}

void PdfCanvas::fill(const QRectF& area, QRgb rgb)
{
    mark();
    endLine();
    colour(rgb);
    numbers({area.left(), m_pages.back().size.height() - area.bottom(), area.width(), area.height()});
    out() += "re f\n";
}

void PdfCanvas::points(const QPainterPath& path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        point(element);
        if (element.type == QPainterPath::CurveToElement) {
            point(path.elementAt(i + 1));
            point(path.elementAt(i + 2));
            out() += "c\n";
            i += 2;
        } else {
            out() += element.type == QPainterPath::MoveToElement ? "m\n" : "l\n";
        }
    }
}

void PdfCanvas::path(const QPainterPath& path, QRgb rgb)
{
    mark();
    endLine();
    colour(rgb);
    points(path);
    out() += path.fillRule() == Qt::OddEvenFill ? "f*\n" : "f\n";
}

void PdfCanvas::outlined(const QPainterPath& path, QRgb fill, QRgb line, double width)
{
    mark();
    endLine();
    colour(fill);
    rgb(line, "G ", "RG ");
    number(width);
    out() += "w 1 j\n";
    points(path);
    out() += path.fillRule() == Qt::OddEvenFill ? "b*\n" : "b\n";
}

/// As a picture of one bit a square, a tenth of the size of rectangles.
void PdfCanvas::modules(const Modules& modules, const QRectF& area, QRgb rgb)
{
    mark();
    endLine();
    colour(rgb);
    out() += "q ";
    number(area.width());
    out() += "0 0 ";
    number(area.height());
    point(area.bottomLeft());
    const QByteArray width = QByteArray::number(modules.width);
    out() += "cm BI/W " + width + "/H " + width + "/IM true/BPC 1/D[1 0]/F/AHx ID " + modules.dark.toHex() + "> EI Q\n";
}

void PdfCanvas::beginText(const TextStyle& style, QPointF at)
{
    out() += style.weight == Weight::Regular ? "BT/F0 " : "BT/F1 ";
    number(style.size);
    out() += "Tf ";
    point(at);
    out() += "Td";
}

void PdfCanvas::text(const Line& line, QPointF at)
{
    if (line.text.isEmpty())
        return;
    mark();
    separate();
    if (!line.plain)
        out() += "/Span<</ActualText" + PdfFile::hexText(line.text) + ">>BDC\n";
    if (line.glyphs.empty()) {
        const double size = line.style.size;
        path(QTransform(size, 0, 0, size, at.x(), at.y()).map(line.outline), line.style.colour);
        // Readers hang the text on a glyph: an unseen space.
        beginText(line.style, at);
        out() += " 3 Tr(";
        appendCode(out(), cid(line.style.weight, spaceOf(line.style.weight)));
        out() += ")Tj 0 Tr ET\n";
    } else {
        colour(line.style.colour);
        beginText(line.style, at);
        out() += "[(";
        out() += codesOf(line);
        m_lineWeight = line.style.weight;
        m_lineEnd = line.plain ? ")]TJ ET\n" : ")]TJ ET\nEMC\n";
        return;
    }
    if (!line.plain)
        out() += "EMC\n";
}

void PdfCanvas::endLine()
{
    if (m_lineEnd)
        out() += m_lineEnd;
    m_lineEnd = nullptr;
}

/// A space after the line before, in the same part: who hears the page read aloud gets words, not places on paper.
void PdfCanvas::separate()
{
    if (m_lineEnd)
        appendCode(out(), cid(m_lineWeight, spaceOf(m_lineWeight)));
    endLine();
}

QByteArray PdfCanvas::codesOf(const Line& line)
{
    const Weight weight = line.style.weight;
    if (line.codes.isEmpty())
        return glyphCodes(weight, line.glyphs, [&](std::uint16_t glyph) { return cid(weight, glyph); });
    m_fonts[static_cast<std::size_t>(weight)].isUsed = true;
    return line.codes;
}

std::uint16_t PdfCanvas::cid(Weight weight, std::uint16_t glyph)
{
    UsedFont& font = m_fonts[static_cast<std::size_t>(weight)];
    font.isUsed = true;
    const PreparedFont& prepared = PreparedFont::of(weight);
    const std::uint16_t known = prepared.cid(glyph);
    if (known != 0 || glyph == 0)
        return known;
    const auto found = std::find(font.others.begin(), font.others.end(), glyph);
    const auto place = prepared.glyphs().size() + static_cast<std::size_t>(found - font.others.begin());
    if (found == font.others.end())
        font.others.push_back(glyph);
    return static_cast<std::uint16_t>(place);
}

QByteArray PdfCanvas::finish()
{
    unmark();
    PdfFile file;
    const int tree = file.reserve();
    std::vector<int> pages;
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        pages.push_back(file.reserve());
    const QByteArray resources = fonts(file);
    QByteArray kids;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const Page& page = m_pages[i];
        QByteArray value = "<</Type/Page/Parent " + PdfFile::reference(tree) + "/MediaBox[0 0 ";
        PdfFile::appendNumber(value, page.size.width() * pointsPerMm);
        value += ' ';
        PdfFile::appendNumber(value, page.size.height() * pointsPerMm);
        value +=
            "]/Tabs/S" +
            (m_structure.hasMarks(i) ? "/StructParents " + QByteArray::number(static_cast<int>(i)) : QByteArray()) +
            "/Resources<</Font<<" + resources + ">>>>/Contents " +
            PdfFile::reference(file.addStream({}, page.content)) + ">>";
        file.put(pages[i], value);
        kids += PdfFile::reference(pages[i]) + ' ';
    }
    file.put(tree,
             "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(static_cast<int>(m_pages.size())) + ">>");
    const int structure = m_structure.write(file, pages);
    const int toc = outlines(file, pages);
    const int catalog = file.add(
        "<</Type/Catalog/Pages " + PdfFile::reference(tree) + "/Lang" + PdfFile::textString(m_title.language) +
        "/MarkInfo<</Marked true>>/StructTreeRoot " + PdfFile::reference(structure) +
        (toc ? "/Outlines " + PdfFile::reference(toc) : QByteArray()) + "/ViewerPreferences<</DisplayDocTitle true" +
        (m_title.isTwoSided ? "/Duplex/DuplexFlipLongEdge" : "") + ">>/Metadata " + PdfFile::reference(metadata(file)) +
        ">>");
    return file.finish(catalog, information(file));
}

} // namespace spiegel::paper
