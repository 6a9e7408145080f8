// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

class QObject;

namespace spiegel::desk {
class Desk;
}

namespace spiegel::map {

class Shapes;

/// Reads the shapes of the country beside the window, for a page whose map is first looked at; `take` hears of them as
/// long as `context` lives. `key`: of the desk.
void readShapes(desk::Desk& desk, const QString& key, QObject* context,
                const std::function<void(const std::shared_ptr<const Shapes>&)>& take);

} // namespace spiegel::map
