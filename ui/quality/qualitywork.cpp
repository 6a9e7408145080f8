// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/qualitywork.h"

#include "core/store/database.h"

namespace spiegel::uiquality {

Result<Figures> readFigures(const parts::Workplace& workplace, Population population, By by, const Workers& workers,
                            Progress& progress)
{
    auto database = store::Database::open(workplace.database, store::Access::Read);
    if (!database) {
        return fail(database.error());
    }
    if (const auto chosen = database->choose(workplace.snapshot); !chosen) {
        return fail(chosen.error());
    }
    auto figures = soundness::readSoundness(*database, population, by, workers, progress);
    if (!figures) {
        return fail(figures.error());
    }
    return std::make_shared<const Soundness>(std::move(*figures));
}

} // namespace spiegel::uiquality
