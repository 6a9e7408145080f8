// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/zipfields.h"

#include "core/delivery/password.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace spiegel::uicards {

ZipFields::ZipFields(const QString& path, QWidget* parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("Also as a zip with a password, for a USB stick")))
    , m_details(nullptr)
    , m_path(new QLineEdit(QDir::toNativeSeparators(path)))
    , m_password(new QLineEdit)
    , m_again(new QLineEdit)
    , m_remark(parts::caption(QString()))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space(1));
    m_details = makeDetails();
    layout->addWidget(m_on);
    layout->addWidget(m_details);
    m_details->hide();
    connect(m_on, &QCheckBox::toggled, this, [this](bool isOn) {
        m_details->setVisible(isOn);
        Q_EMIT changed();
    });
    for (QLineEdit* const field : {m_path, m_password, m_again}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            remark();
            Q_EMIT changed();
        });
    }
    remark();
}

QWidget* ZipFields::makeDetails()
{
    for (QLineEdit* const field : {m_password, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    m_path->setAccessibleName(tr("Zip file"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_again->setPlaceholderText(tr("The same once more"));
    m_again->setAccessibleName(tr("The same once more"));
    auto* const chooser = new parts::Button(tr("Choose …"), parts::Button::Kind::Quiet, look::Icon::Folder);
    connect(chooser, &QAbstractButton::clicked, this, &ZipFields::choose);
    auto* const details = new QWidget;
    auto* const grid = new QGridLayout(details);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(look::space(1));
    grid->addWidget(m_path, 0, 0, 1, 2);
    grid->addWidget(chooser, 0, 2);
    grid->addWidget(m_password, 1, 0);
    grid->addWidget(m_again, 1, 1);
    grid->addWidget(m_remark->wrapped(), 2, 0, 1, 3);
    return details;
}

void ZipFields::choose()
{
    auto* const dialog = new QFileDialog(this, tr("Zip file"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->setNameFilter(QStringLiteral("*.zip"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ZipFields::remark()
{
    if (m_password->text().isEmpty())
        m_remark->setText(tr("Open it with 7-Zip, for example; Windows itself cannot. Tell the password in another way "
                             "than with the stick. The names of the files can be read without it."));
    else if (!m_again->text().isEmpty() && m_again->text() != m_password->text())
        m_remark->setText(tr("The two passwords differ."));
    else
        m_remark->setText(delivery::remarkOn(m_password->text()));
}

bool ZipFields::isOn() const
{
    return m_on->isChecked();
}

bool ZipFields::isReady() const
{
    return !isOn() || (!m_path->text().trimmed().isEmpty() && m_password->text() == m_again->text() &&
                       delivery::checkPassword(m_password->text()).has_value());
}

QString ZipFields::path() const
{
    return isOn() ? QDir::fromNativeSeparators(m_path->text().trimmed()) : QString();
}

QString ZipFields::password() const
{
    return isOn() ? m_password->text() : QString();
}

} // namespace spiegel::uicards
