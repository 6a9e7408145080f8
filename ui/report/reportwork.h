// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brainstorm/composing.h"
#include "core/slides/reportslides.h"
#include "ui/parts/page.h"
#include "ui/parts/workplace.h"

#include <QImage>

#include <memory>

namespace spiegel::uireport {

/// A report with its pages: what would go out, or what went out.
struct Shown
{
    brainstorm::Report report;
    std::vector<slides::Slide> slides;
};
using ShownPointer = std::shared_ptr<const Shown>;

// All of these run on a worker thread.

[[nodiscard]] Result<ShownPointer> look(const parts::Workplace& workplace, const brainstorm::Order& order,
                                        Progress& progress);
/// Given out and logged.
[[nodiscard]] Result<ShownPointer> giveOut(const parts::Workplace& workplace, const brainstorm::Order& order,
                                           Progress& progress);
/// The same, as a file: `.xlsx` a spreadsheet, anything else a PDF.
[[nodiscard]] Result<ShownPointer> giveOutFile(const parts::Workplace& workplace, const brainstorm::Order& order,
                                               const QString& path, Progress& progress);

/// A page as large as fits in this many pixels.
[[nodiscard]] QImage picture(const slides::Slide& slide, QSize room);

/// Postcodes, places, municipalities, regions and provinces; see map::findPlaces(). Keys 'postcode:2011',
/// 'area:GM0392', and 'country:' for everywhere.
[[nodiscard]] std::vector<parts::Suggestion> findAreas(const QString& text);

} // namespace spiegel::uireport
