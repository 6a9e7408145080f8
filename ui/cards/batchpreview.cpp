// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/batchpreview.h"

#include "core/store/database.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::uicards {

namespace {

constexpr int shownNames = 3;

} // namespace

Result<BatchPreview> previewOf(const jobs::Batch& batch, const jobs::Press& press, const std::vector<int>& changed)
{
    const auto cards = jobs::plan(batch, press, changed);
    if (!cards)
        return fail(cards.error());
    BatchPreview preview;
    for (const std::vector<std::size_t>& unit : jobs::unitsOf(*cards)) {
        const jobs::PlannedCard& first = (*cards)[unit.front()];
        if (!first.reason.isEmpty()) {
            ++preview.skipped;
            continue;
        }
        preview.cards += static_cast<int>(unit.size());
        ++preview.files;
        if (preview.names.size() < shownNames)
            preview.names << first.file;
    }
    return preview;
}

Result<BatchPreview> previewOf(const jobs::Batch& batch, const jobs::Press& press, const parts::Workplace& workplace)
{
    if (!batch.changedSince)
        return previewOf(batch, press);
    auto database = store::Database::open(workplace.database, store::Access::Read);
    if (!database)
        return fail(database.error());
    if (const auto chosen = database->choose(workplace.snapshot); !chosen)
        return fail(chosen.error());
    const auto changed = jobs::changedFor(batch, *database);
    if (!changed)
        return fail(changed.error());
    return previewOf(batch, press, *changed);
}

QString BatchPreview::text() const
{
    QString count = cards == 1 ? QCoreApplication::translate("uicards", "1 card")
                               : QCoreApplication::translate("uicards", "%1 cards").arg(text::number(qint64(cards)));
    if (files != cards)
        count += files == 1 ? QCoreApplication::translate("uicards", " in 1 file")
                            : QCoreApplication::translate("uicards", " in %1 files").arg(text::number(qint64(files)));
    if (skipped > 0)
        count += skipped == 1
                     ? QCoreApplication::translate("uicards",
                                                   "; for 1 CV there can be none, the list beside the cards says why")
                     : QCoreApplication::translate("uicards",
                                                   "; for %1 CVs there can be none, the list beside the cards says why")
                           .arg(text::number(qint64(skipped)));
    return count;
}

} // namespace spiegel::uicards
