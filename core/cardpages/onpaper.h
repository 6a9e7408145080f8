// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paintcanvas.h"
#include "core/paper/pdfcanvas.h"
#include "core/paper/recording.h"
#include "core/paper/sheet.h"

/// What every painter of a card says of paper.
namespace spiegel::cardpages {

namespace dress = paper::dress;
using paper::a4;
using paper::Canvas;
using paper::Column;
using paper::FigureArea;
using paper::FigureCanvas;
using paper::Figured;
using paper::Line;
using paper::PaintCanvas;
using paper::paintQr;
using paper::Part;
using paper::PdfCanvas;
using paper::PdfTitle;
using paper::points;
using paper::Recording;
using paper::Tag;
using paper::TextStyle;
using paper::Typesetter;
using paper::Weight;

} // namespace spiegel::cardpages
