// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/savepath.h"

#include <QFileDialog>

namespace spiegel::parts {

void askSavePath(QWidget* parent, const QString& title, const QString& name, const QString& suffix,
                 const std::function<void(const QString&)>& go)
{
    auto* const dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(QStringLiteral("*.") + suffix);
    dialog->selectFile(name + QLatin1Char('.') + suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, go);
    dialog->open();
}

} // namespace spiegel::parts
