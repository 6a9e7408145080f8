// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace spiegel::parts {

/// Asks where a file goes, without waiting; `go` hears of a path that was chosen, as long as `parent` lives. `name` is
/// proposed, without its suffix.
void askSavePath(QWidget* parent, const QString& title, const QString& name, const QString& suffix,
                 const std::function<void(const QString&)>& go);

} // namespace spiegel::parts
