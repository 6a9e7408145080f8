// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/origins/origin.h"
#include "ui/parts/workplace.h"

#include <functional>

class QWidget;

namespace spiegel::desk {
class Desk;
}
namespace spiegel::parts {
class Banner;
}
namespace spiegel::store {
class Database;
}

namespace spiegel::sheets {

/// Who wants to see the rows behind a figure, and what to do then.
struct OriginQuestion
{
    QWidget* page = nullptr;
    parts::Banner* banner = nullptr; ///< gets the problem
    parts::Workplace workplace;
    std::function<Result<origins::Origin>(store::Database&)> origin; ///< on a worker thread
    std::function<void(const QString& cv)> open;                     ///< the card of this CV is wanted
    /// The rows behind a figure among the rows, on a worker thread; without it no figure there opens.
    std::function<Result<origins::Origin>(store::Database&, const origins::Further&, Progress&)> further = {};
};

/// Looks the rows up beside the window and shows them over the page; those behind one of their figures over these.
/// `key`: of the desk, one question at a time.
void askOrigin(desk::Desk& desk, const QString& key, const OriginQuestion& question);

} // namespace spiegel::sheets
