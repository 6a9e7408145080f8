// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slides/reportslides.h"

#include "core/paper/pdfcanvas.h"
#include "core/slides/stage.h"

#include <QCoreApplication>

namespace spiegel::slides {

using brainstorm::Block;
using brainstorm::Report;
using brainstorm::Section;

namespace {

void paintSection(Stage& stage, const Section& section)
{
    if (!section.refusal.isEmpty()) {
        paintRefusedSlide(stage, section);
        return;
    }
    switch (section.block.kind) {
    case Block::Kind::Text:
        return paintTextSlides(stage, section);
    case Block::Kind::Table:
        return paintTableSlides(stage, section);
    case Block::Kind::Chart:
        return paintChartSlides(stage, section);
    case Block::Kind::Map:
        return paintMapSlides(stage, section);
    case Block::Kind::Personas:
        return paintPersonaSlides(stage, section);
    }
}

/// Hears of each section before it is painted: its place in the report, -1 for what is around them.
template<class Told>
void paint(const Report& report, paper::Canvas& canvas, paper::Typesetter& setter, Told told)
{
    Stage stage(report, canvas, setter);
    told(-1);
    paintTitleSlide(stage);
    for (std::size_t number = 0; number < report.sections.size(); ++number) {
        told(static_cast<int>(number));
        paintSection(stage, report.sections[number]);
    }
    told(-1);
    paintClosingSlide(stage);
}

/// Begins a new drawing at each page.
class SlideCanvas final : public paper::Canvas
{
public:
    void setSection(int section) { m_section = section; }
    [[nodiscard]] std::vector<Slide> take() { return std::move(m_slides); }

    void beginPage(QSizeF size) override
    {
        m_slides.emplace_back();
        m_slides.back().section = m_section;
        now().beginPage(size);
    }
    void text(const paper::Line& line, QPointF at) override { now().text(line, at); }
    void fill(const QRectF& area, QRgb colour) override { now().fill(area, colour); }
    void path(const QPainterPath& path, QRgb colour) override { now().path(path, colour); }
    void outlined(const QPainterPath& path, QRgb colour, QRgb line, double width) override
    {
        now().outlined(path, colour, line, width);
    }
    void open(paper::Tag, const QString&) override {} // a screen has no parts
    void close() override {}
    void bookmark(const QString&, double) override {}

private:
    [[nodiscard]] paper::Recording& now() { return *m_slides.back().drawing; }

    std::vector<Slide> m_slides;
    int m_section = -1;
};

} // namespace

void paintReport(const Report& report, paper::Canvas& canvas, paper::Typesetter& setter)
{
    paint(report, canvas, setter, [](int) {});
}

QByteArray reportPdf(const Report& report, paper::Typesetter& setter)
{
    paper::PdfCanvas canvas({QStringLiteral("%1: %2").arg(report.title, report.placeText),
                             QCoreApplication::translate("slides", "en", "language of the paper"), report.snapshot});
    paintReport(report, canvas, setter);
    return canvas.finish();
}

std::vector<Slide> reportSlides(const Report& report, paper::Typesetter& setter)
{
    SlideCanvas canvas;
    paint(report, canvas, setter, [&canvas](int section) { canvas.setSection(section); });
    return canvas.take();
}

} // namespace spiegel::slides
