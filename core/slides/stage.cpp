// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slides/stage.h"

#include "core/slides/reportslides.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::slides {

using paper::Column;
using paper::Line;
using paper::Part;
using paper::Tag;

namespace {

constexpr int mostNoteLines = 2; ///< of one note

} // namespace

Stage::Stage(const brainstorm::Report& report, paper::Canvas& canvas, paper::Typesetter& setter)
    : m_report(report)
    , m_canvas(canvas)
    , m_setter(setter)
{
}

void Stage::beginBarePage()
{
    m_canvas.beginPage(pageSize);
    ++m_page;
}

void Stage::foot()
{
    constexpr double footTop = 197;
    m_canvas.fill(QRectF(slideLeft, footTop, slideWidth, 0.25), dress::hairline);
    const double baseline = footTop + 5;
    const Line left = m_setter.fitted(QStringLiteral("%1  ·  %2").arg(m_report.title, m_report.placeText), dress::small,
                                      slideWidth * 0.66);
    m_canvas.text(left, {slideLeft, baseline});
    const Line right = m_setter.line(
        QCoreApplication::translate("slides", "Week of %1  ·  %2").arg(text::date(m_report.snapshot)).arg(m_page),
        dress::small);
    m_canvas.text(right, {slideLeft + slideWidth - right.width, baseline});
}

double Stage::notes(const QStringList& notes, bool goesOn)
{
    double height = 0;
    QList<QList<Line>> lines;
    for (const QString& note : notes) {
        lines << m_setter.paragraph(note, dress::small, slideWidth, mostNoteLines);
        height += static_cast<double>(lines.back().size()) * Column::lineHeight(dress::small);
    }
    double y = slideBottom - height;
    const double top = y;
    for (const QList<Line>& note : lines) {
        const MaybePart part(m_canvas, Tag::Paragraph, !goesOn);
        for (const Line& line : note) {
            m_canvas.text(line, {slideLeft, y + Column::rise(dress::small)});
            y += Column::lineHeight(dress::small);
        }
    }
    return notes.isEmpty() ? slideBottom : top - 4;
}

QRectF Stage::beginSlide(const brainstorm::Section& section, bool goesOn)
{
    return beginSlide(brainstorm::name(section.block.kind), section.title, section.lead, section.notes, goesOn);
}

QRectF Stage::beginSlide(const QString& kind, const QString& title, const QString& lead, const QStringList& below,
                         bool goesOn)
{
    beginBarePage();
    m_canvas.fill(QRectF(0, 0, pageSize.width(), 2.4), dress::accent);
    Column head(m_canvas, m_setter, slideLeft, slideTop, slideWidth);
    if (!goesOn)
        m_canvas.bookmark(title, slideTop - 5);
    {
        const MaybePart part(m_canvas, Tag::Heading2, !goesOn);
        head.text(goesOn ? QCoreApplication::translate("slides", "%1, continued").arg(kind) : kind, dress::kicker, 1);
        head.skip(0.8);
        head.text(title, dress::slideTitle, 2);
    }
    head.skip(1);
    if (!lead.isEmpty() && !goesOn) {
        const Part part(m_canvas, Tag::Paragraph);
        head.text(lead, dress::slideLead, 2);
    }
    head.skip(5);
    foot();
    const double bottom = notes(below, goesOn);
    return {slideLeft, head.y(), slideWidth, bottom - head.y()};
}

} // namespace spiegel::slides
