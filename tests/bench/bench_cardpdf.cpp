// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/cvcardpage.h"
#include "core/cards/cvcardmaker.h"
#include "core/paper/paintcanvas.h"
#include "core/paper/sheet.h"
#include "core/store/database.h"
#include "resources/fonts/fonts.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <cairo/cairo-ft.h>
#include <cairo/cairo-pdf.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>
#include <numeric>

// One cv-kaart as a PDF in memory: our writer, QPainter on QPdfWriter and plain cairo draw the same page, with the same
// words in the same places, in turn on one thread. The content is made beforehand.
//   bench_cardpdf DATABASE [CARDS=300] [ROUNDS=3]

using namespace spiegel;
using namespace spiegel::cardpages;
using namespace spiegel::paper;

namespace {

constexpr double pointsPerMm = 72 / 25.4;

/// As a program would that draws its text with drawText(): glyph runs, as our window has them, become outlines in a
/// PDF.
class QtCanvas final : public PaintCanvas
{
public:
    QtCanvas(QPainter& painter, double scale)
        : PaintCanvas(painter, scale)
        , m_painter(painter)
        , m_scale(scale)
    {
    }
    void text(const Line& line, QPointF at) override
    {
        QFont& font = m_fonts[static_cast<int>(line.style.weight)][line.style.size];
        font.setFamily(fontFamily());
        font.setPixelSize(static_cast<int>(std::lround(line.style.size * m_scale)));
        font.setWeight(line.style.weight == Weight::Regular ? QFont::Normal : QFont::DemiBold);
        m_painter.setFont(font);
        m_painter.setPen(QColor::fromRgb(line.style.colour));
        m_painter.drawText(at * m_scale, line.text);
    }

private:
    QPainter& m_painter;
    double m_scale;
    std::map<double, QFont> m_fonts[weightCount];
};

QByteArray qtPdf(const cards::CvCard& card, Typesetter& setter)
{
    constexpr int dotsPerInch = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(dotsPerInch);
    QPainter painter(&writer);
    QtCanvas canvas(painter, dotsPerInch / 25.4);
    paintCvCard(card, canvas, setter);
    painter.end();
    return bytes;
}

class CairoFonts
{
public:
    CairoFonts()
    {
        FT_Init_FreeType(&m_library);
        for (int weight = 0; weight < weightCount; ++weight) {
            const QByteArray& file = Typeface::of(static_cast<Weight>(weight)).file();
            FT_New_Memory_Face(m_library, reinterpret_cast<const FT_Byte*>(file.constData()),
                               static_cast<FT_Long>(file.size()), 0, &m_faces[weight]);
            fonts[weight] = cairo_ft_font_face_create_for_ft_face(m_faces[weight], 0);
        }
    }
    cairo_font_face_t* fonts[weightCount] = {};

private:
    FT_Library m_library = nullptr;
    FT_Face m_faces[weightCount] = {};
};

class CairoCanvas final : public NoCanvas
{
public:
    CairoCanvas(cairo_t* cairo, const CairoFonts& fonts)
        : m_cairo(cairo)
        , m_fonts(fonts)
    {
    }
    void text(const Line& line, QPointF at) override
    {
        if (line.glyphs.empty())
            return;
        colour(line.style.colour);
        cairo_set_font_face(m_cairo, m_fonts.fonts[static_cast<int>(line.style.weight)]);
        cairo_set_font_size(m_cairo, line.style.size * pointsPerMm);
        const double unit = line.style.size * pointsPerMm / Typeface::of(line.style.weight).unitsPerEm();
        std::vector<cairo_glyph_t> glyphs;
        double pen = at.x() * pointsPerMm;
        for (const Glyph& glyph : line.glyphs) {
            glyphs.push_back({glyph.id, pen + glyph.x * unit, at.y() * pointsPerMm - glyph.y * unit});
            pen += glyph.advance * unit;
        }
        cairo_show_glyphs(m_cairo, glyphs.data(), static_cast<int>(glyphs.size()));
    }
    void fill(const QRectF& area, QRgb rgb) override
    {
        colour(rgb);
        cairo_rectangle(m_cairo, area.x() * pointsPerMm, area.y() * pointsPerMm, area.width() * pointsPerMm,
                        area.height() * pointsPerMm);
        cairo_fill(m_cairo);
    }
    void path(const QPainterPath& path, QRgb rgb) override
    {
        colour(rgb);
        for (int i = 0; i < path.elementCount(); ++i) {
            const auto element = path.elementAt(i);
            if (element.type == QPainterPath::MoveToElement)
                cairo_move_to(m_cairo, element.x * pointsPerMm, element.y * pointsPerMm);
            else
                cairo_line_to(m_cairo, element.x * pointsPerMm, element.y * pointsPerMm);
        }
        cairo_fill(m_cairo);
    }
    void modules(const Modules& modules, const QRectF& area, QRgb rgb) override { Canvas::modules(modules, area, rgb); }

private:
    void colour(QRgb rgb) { cairo_set_source_rgb(m_cairo, qRed(rgb) / 255.0, qGreen(rgb) / 255.0, qBlue(rgb) / 255.0); }
    cairo_t* m_cairo;
    const CairoFonts& m_fonts;
};

QByteArray cairoPdf(const cards::CvCard& card, Typesetter& setter, const CairoFonts& fonts)
{
    QByteArray bytes;
    const auto write = [](void* to, const unsigned char* data, unsigned length) {
        static_cast<QByteArray*>(to)->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
        return CAIRO_STATUS_SUCCESS;
    };
    cairo_surface_t* surface =
        cairo_pdf_surface_create_for_stream(write, &bytes, a4.width() * pointsPerMm, a4.height() * pointsPerMm);
    cairo_t* cairo = cairo_create(surface);
    CairoCanvas canvas(cairo, fonts);
    paintCvCard(card, canvas, setter);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    return bytes;
}

struct Run
{
    double seconds = 0;
    double bytes = 0;
};

Run timed(const std::vector<cards::CvCard>& content, const std::function<QByteArray(const cards::CvCard&)>& make)
{
    Run run;
    QElapsedTimer clock;
    clock.start();
    for (const cards::CvCard& card : content)
        run.bytes += static_cast<double>(make(card).size());
    run.seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9 / static_cast<double>(content.size());
    run.bytes /= static_cast<double>(content.size());
    return run;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (argc < 2 || !loadFonts()) {
        std::fprintf(stderr, "usage: bench_cardpdf DATABASE [CARDS] [ROUNDS]\n");
        return 2;
    }
    auto database = store::Database::open(QString::fromLocal8Bit(argv[1]), store::Access::Read);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().text()));
        return 1;
    }
    const std::size_t wanted = argc > 2 ? static_cast<std::size_t>(std::atoi(argv[2])) : 300;
    const auto maker = cards::CvCardMaker::read(*database, Workers::ofThisMachine(), Progress::unwatched()).value();
    std::vector<cards::CvCard> content;
    for (int row = 0; row < maker.population().cvs().count() && content.size() < wanted; ++row) {
        if (maker.population().whyNoCard(row).isEmpty())
            content.push_back(maker.card(row));
    }
    const std::vector<cards::CvCard> fewer(
        content.begin(),
        content.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(content.size(), 50))); // it takes its time
    Typesetter setters[3];
    const CairoFonts fonts;
    for (int round = 0; round < (argc > 3 ? std::atoi(argv[3]) : 3); ++round) {
        const Run ours = timed(content, [&](const auto& card) { return cvCardPdf(card, setters[0]); });
        const Run qt = timed(fewer, [&](const auto& card) { return qtPdf(card, setters[1]); });
        const Run cairo = timed(content, [&](const auto& card) { return cairoPdf(card, setters[2], fonts); });
        std::printf("cards a second: ours %.0f (%.1f kB, tagged), QPainter on QPdfWriter %.0f (%.1f kB): %.1f times; "
                    "plain cairo %.0f (%.1f kB): %.1f times; bytes / Qt's %.2f\n",
                    1 / ours.seconds, ours.bytes / 1e3, 1 / qt.seconds, qt.bytes / 1e3, qt.seconds / ours.seconds,
                    1 / cairo.seconds, cairo.bytes / 1e3, cairo.seconds / ours.seconds, ours.bytes / qt.bytes);
    }
    return 0;
}
