// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/progress.h"

namespace spiegel {

void Progress::report(qint64 /*done*/, qint64 /*total*/, const QString& /*step*/) {}

Progress& Progress::unwatched()
{
    static Progress nobody;
    return nobody;
}

} // namespace spiegel
