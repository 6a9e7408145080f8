// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/askorigin.h"

#include "core/store/database.h"
#include "ui/desk/desk.h"
#include "ui/desk/openat.h"
#include "ui/parts/banner.h"
#include "ui/sheets/origindialog.h"

#include <QCoreApplication>

namespace spiegel::sheets {

void askOrigin(desk::Desk& desk, const QString& key, const OriginQuestion& question)
{
    desk.latest<origins::Origin>(
        key, QCoreApplication::translate("sheets", "Looking up the rows behind a figure"),
        [workplace = question.workplace, origin = question.origin](Progress&) -> Result<origins::Origin> {
            auto database = desk::openAt(workplace, store::Access::Read);
            if (!database)
                return fail(database.error());
            return origin(*database);
        },
        question.page,
        [question](Result<origins::Origin> origin) {
            if (!origin) {
                question.banner->show(origin.error());
                return;
            }
            auto* const dialog = new OriginDialog(std::move(*origin), question.page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &OriginDialog::cvWanted, question.page, question.open);
            dialog->open();
        });
}

} // namespace spiegel::sheets
