// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/giveoutdialog.h"

#include "ui/look/type.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace spiegel::parts {

GiveOutDialog::GiveOutDialog(const QString& what, const QStringList& lines, const QString& recipient,
                             const QString& ground, QWidget* parent)
    : QDialog(parent)
    , m_recipient(new QLineEdit(recipient))
    , m_ground(new QLineEdit(ground))
{
    constexpr int width = 520;
    setWindowTitle(tr("Give out"));
    setMinimumWidth(width);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::space(3), look::space(3), look::space(3), look::space(3));
    layout->setSpacing(look::space(2));
    layout->addWidget(heading(what)->wrapped());
    layout->addWidget(caption(lines.join(QLatin1Char('\n')))->wrapped());
    auto* const form = new QFormLayout;
    form->setSpacing(look::space(1));
    m_recipient->setPlaceholderText(tr("Name of an organisation"));
    m_ground->setPlaceholderText(tr("Such as: legal consent 2015-14"));
    form->addRow(tr("Recipient"), m_recipient);
    form->addRow(tr("Legal ground"), m_ground);
    layout->addLayout(form);
    layout->addWidget(
        caption(tr("This is written down in the log of the database. What is left open reads 'not recorded', "
                   "here and on paper. All that was given out of this week counts when the next table is "
                   "checked."))
            ->wrapped());
    auto* const bar = new QHBoxLayout;
    auto* const cancel = new Button(tr("Cancel"));
    auto* const go = new Button(tr("Give out and log"), Button::Kind::Primary);
    bar->addStretch(1);
    bar->addWidget(cancel);
    bar->addWidget(go);
    layout->addLayout(bar);
    cancel->setAutoDefault(false);
    go->setDefault(true);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(go, &QAbstractButton::clicked, this, &QDialog::accept);
    m_recipient->setFocus();
}

QString GiveOutDialog::recipient() const
{
    return m_recipient->text().simplified();
}

QString GiveOutDialog::ground() const
{
    return m_ground->text().simplified();
}

} // namespace spiegel::parts
