// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/askorigin.h"

#include "core/store/database.h"
#include "ui/desk/desk.h"
#include "ui/desk/openat.h"
#include "ui/parts/banner.h"
#include "ui/sheets/origindialog.h"

#include <QCoreApplication>

namespace spiegel::sheets {

namespace {

using Lookup = std::function<Result<origins::Origin>(store::Database&, Progress&)>;

/// `over`: what the rows are shown over.
void ask(desk::Desk& desk, const QString& key, const OriginQuestion& question, QWidget* over, const Lookup& origin)
{
    desk.latest<origins::Origin>(
        key, QCoreApplication::translate("sheets", "Looking up the rows behind a figure"),
        [workplace = question.workplace, origin](Progress& progress) -> Result<origins::Origin> {
            auto database = workplace.isEmpty() ? store::Database::open(workplace.database, store::Access::Read)
                                                : desk::openAt(workplace, store::Access::Read);
            if (!database)
                return fail(database.error());
            return origin(*database, progress);
        },
        over,
        [&desk, key, question, over](Result<origins::Origin> found) {
            if (!found) {
                question.banner->show(found.error());
                return;
            }
            auto* const dialog = new OriginDialog(std::move(*found), over);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &OriginDialog::cvWanted, question.page, question.open);
            QObject::connect(
                dialog, &OriginDialog::furtherWanted, dialog,
                [&desk, key, question, dialog](const origins::Further& further) {
                    OriginQuestion next = question;
                    next.open = [dialog, open = question.open](const QString& cv) {
                        dialog->reject();
                        open(cv);
                    };
                    next.page = dialog;
                    ask(desk, key, next, dialog,
                        [lookUp = question.further, further](store::Database& database, Progress& progress) {
                            return lookUp(database, further, progress);
                        });
                });
            dialog->open();
        });
}

} // namespace

void askOrigin(desk::Desk& desk, const QString& key, const OriginQuestion& question)
{
    ask(desk, key, question, question.page,
        [origin = question.origin](store::Database& database, Progress&) { return origin(database); });
}

} // namespace spiegel::sheets
