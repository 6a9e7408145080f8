// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brainstorm/report.h"
#include "core/paper/sheet.h"

#include <QStringList>

namespace spiegel::slides {

/// Type that is read from the back of a room.
namespace dress {
using namespace paper::dress;
using paper::points;
using paper::TextStyle;
using paper::Weight;

inline constexpr QRgb onAccent = 0xffffffff;
inline constexpr QRgb softOnAccent = 0xffc9cbf2;
inline constexpr QRgb panel = 0xfff4f5fb;

inline constexpr TextStyle slideTitle{Weight::SemiBold, points(26), ink};
inline constexpr TextStyle slideLead{Weight::Regular, points(13), muted};
inline constexpr TextStyle slideText{Weight::Regular, points(17), ink};
inline constexpr TextStyle small{Weight::Regular, points(10), muted};
inline constexpr TextStyle smallStrong{Weight::SemiBold, points(10), ink};
inline constexpr TextStyle kicker{Weight::SemiBold, points(12), accent};
} // namespace dress

inline constexpr double slideLeft = 18; // mm
inline constexpr double slideTop = 15;
inline constexpr double slideWidth = 261;
inline constexpr double slideBottom = 192; ///< the foot begins below it

/// The pages of a report while they are drawn: what every page has around its content. A detail of reportslides.
class Stage
{
public:
    Stage(const brainstorm::Report& report, paper::Canvas& canvas, paper::Typesetter& setter);

    [[nodiscard]] const brainstorm::Report& report() const { return m_report; }
    [[nodiscard]] paper::Canvas& canvas() { return m_canvas; }
    [[nodiscard]] paper::Typesetter& setter() { return m_setter; }

    /// A page without head or foot.
    void beginBarePage();
    /// A page with kind, title and lead of a section, its notes at the bottom, and a foot; gives what is left between.
    /// A page that only goes on with the last one repeats its title for the eye: who listens has heard it.
    [[nodiscard]] QRectF beginSlide(const brainstorm::Section& section, bool goesOn = false);
    [[nodiscard]] QRectF beginSlide(const QString& kind, const QString& title, const QString& lead,
                                    const QStringList& notes, bool goesOn = false);

private:
    void foot();
    /// Their upper end.
    double notes(const QStringList& notes, bool goesOn);

    const brainstorm::Report& m_report;
    paper::Canvas& m_canvas;
    paper::Typesetter& m_setter;
    int m_page = 0;
};

/// A part of a page, or only ink when it was told before.
class MaybePart
{
public:
    MaybePart(paper::Canvas& canvas, paper::Tag tag, bool isPart)
        : m_canvas(isPart ? &canvas : nullptr)
    {
        if (m_canvas)
            m_canvas->open(tag);
    }
    ~MaybePart()
    {
        if (m_canvas)
            m_canvas->close();
    }
    MaybePart(const MaybePart&) = delete;
    MaybePart& operator=(const MaybePart&) = delete;

private:
    paper::Canvas* m_canvas;
};

void paintTitleSlide(Stage& stage);
void paintTextSlides(Stage& stage, const brainstorm::Section& section);
void paintRefusedSlide(Stage& stage, const brainstorm::Section& section);
/// How people are protected, and from what the report was made.
void paintClosingSlide(Stage& stage);
void paintTableSlides(Stage& stage, const brainstorm::Section& section);
void paintChartSlides(Stage& stage, const brainstorm::Section& section);
void paintMapSlides(Stage& stage, const brainstorm::Section& section);
void paintPersonaSlides(Stage& stage, const brainstorm::Section& section);

} // namespace spiegel::slides
