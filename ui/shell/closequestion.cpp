// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closequestion.h"

#include "ui/look/type.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>

namespace spiegel::shell {

bool asksToStop(QWidget* window, const QStringList& titles)
{
    const auto inWords = [](const char* words) { return QCoreApplication::translate("shell", words); };
    QDialog dialog(window);
    dialog.setWindowTitle(QStringLiteral("Spiegelpaleis"));
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(look::space(3), look::space(3), look::space(3), look::space(3));
    column->setSpacing(look::space(1));
    column->addWidget(parts::heading(inWords(QT_TRANSLATE_NOOP("shell", "Work is still going on"))));
    for (const QString& title : titles) {
        column->addWidget(new parts::Label(title));
    }
    auto* note = new parts::Label(
        inWords(QT_TRANSLATE_NOOP("shell", "If you close now it is stopped. Nothing stays half done: the data stay as "
                                           "they were, and a batch of cards goes on later where it was.")),
        look::Size::Body, look::Role::Muted);
    note->setFixedWidth(look::space(52));
    column->addWidget(note->wrapped());
    column->addSpacing(look::space(1));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* stay = new parts::Button(inWords(QT_TRANSLATE_NOOP("shell", "Keep working")));
    auto* stop = new parts::Button(inWords(QT_TRANSLATE_NOOP("shell", "Stop and close")), parts::Button::Kind::Danger);
    row->addWidget(stay);
    row->addWidget(stop);
    column->addLayout(row);
    QObject::connect(stay, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(stop, &QPushButton::clicked, &dialog, &QDialog::accept);
    stay->setDefault(true);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace spiegel::shell
