// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/onpaper.h"

#include <QByteArray>

namespace spiegel::reports {
struct CoverSheet;
}

namespace spiegel::cardpages {

/// Draws the sheet on top of a batch: what it is, totals, the disclosure statement, what was not made and why, and the
/// cards by branch and adviser, on as many A4 pages as that takes.
void paintCover(const reports::CoverSheet& sheet, Canvas& canvas, Typesetter& setter);

/// The sheet as a file: tagged, the same bytes for the same sheet.
[[nodiscard]] QByteArray coverPdf(const reports::CoverSheet& sheet, Typesetter& setter);

} // namespace spiegel::cardpages
