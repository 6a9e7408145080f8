// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/readshapes.h"

#include "ui/desk/desk.h"
#include "ui/map/shapes.h"

#include <QCoreApplication>

namespace spiegel::map {

void readShapes(desk::Desk& desk, const QString& key, QObject* context,
                const std::function<void(const std::shared_ptr<const Shapes>&)>& take)
{
    using Read = std::shared_ptr<const Shapes>;
    desk.latest<Read>(
        key, QCoreApplication::translate("map", "Reading the map"),
        [](Progress&) -> Result<Read> { return Shapes::builtIn(); }, context,
        [take](const Result<Read>& shapes) {
            if (shapes)
                take(*shapes);
        });
}

} // namespace spiegel::map
