// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/retention.h"

#include "core/store/database.h"

#include <algorithm>

namespace spiegel::settings {

namespace {

QString propertyName()
{
    return QStringLiteral("retention_weeks");
}

} // namespace

Result<int> readRetentionWeeks(const QString& database)
{
    const auto opened = store::Database::open(database, store::Access::Read);
    if (!opened) {
        return fail(opened.error());
    }
    return std::clamp(opened->property(propertyName()).toInt(), 0, mostRetentionWeeks);
}

Result<int> writeRetentionWeeks(const QString& database, int weeks)
{
    auto opened = store::Database::open(database, store::Access::Write);
    if (!opened) {
        return fail(opened.error());
    }
    if (const auto written = opened->setProperty(propertyName(), weeks); !written) {
        return fail(written.error());
    }
    return weeks;
}

} // namespace spiegel::settings
