// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace spiegel::settings {

/// One setting: its name and a sentence that says what it does at the left, the control at the right. Takes `control`.
[[nodiscard]] QWidget* settingRow(const QString& name, const QString& sentence, QWidget* control);

} // namespace spiegel::settings
