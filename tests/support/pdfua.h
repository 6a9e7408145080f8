// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pdfobjects.h"

#include <QStringList>

namespace spiegel::support {

/// What is wrong with a PDF by PDF/UA-1 (ISO 14289-1:2014), as far as the Matterhorn Protocol 1.1 calls it a matter for
/// a machine: each a word for the rule and a sentence, 'figures: a figure has no text in its place'. Empty: nothing.
///
/// Rules: marked, metadata, title, language, content (all is tagged or an artifact, never both), numbers (marked
/// content and structure tell of each other), types, empty, headings, tables, lists, figures, notes, fonts, text (every
/// code has a meaning), annotations, tabs, encryption, attachments, layers, forms.
///
/// Not looked at: the widths and glyphs inside font programs (31-015, 31-016). What our files never have (form
/// XObjects, simple fonts, named properties, XFA) is itself called a problem, so that nothing passes unseen.
[[nodiscard]] QStringList uaProblems(const PdfObjects& pdf);
/// The same of a file; a problem when it cannot be read.
[[nodiscard]] QStringList uaProblems(const QByteArray& pdf);

} // namespace spiegel::support
