// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brainstorm/report.h"
#include "core/paper/recording.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace spiegel::slides {

/// A4 on its side: to project, and to print.
inline constexpr QSizeF pageSize(297, 210); // mm

/// Draws the report: a title page, its blocks, and how people are protected. One painter for screen, wall and PDF.
void paintReport(const brainstorm::Report& report, paper::Canvas& canvas, paper::Typesetter& setter);

/// The report as a file: tagged, with a table of contents, the same bytes for the same report.
[[nodiscard]] QByteArray reportPdf(const brainstorm::Report& report, paper::Typesetter& setter);

/// One page, and of which block of the report it is; -1: of none.
struct Slide
{
    std::unique_ptr<paper::Recording> drawing = std::make_unique<paper::Recording>();
    int section = -1;
};
/// The pages one by one, for a screen.
[[nodiscard]] std::vector<Slide> reportSlides(const brainstorm::Report& report, paper::Typesetter& setter);

} // namespace spiegel::slides
