// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSplitter;
class QWidget;

namespace spiegel::parts {

/// A list and what it is about beside each other, with a handle between them that can be dragged; neither goes away
/// altogether. The widths are those at first, in their proportion.
[[nodiscard]] QSplitter* sideBySide(QWidget* list, QWidget* side, int listWidth, int sideWidth);

} // namespace spiegel::parts
