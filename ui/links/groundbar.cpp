// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/groundbar.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace spiegel::uilinks {

GroundBar::GroundBar(QWidget* parent)
    : QWidget(parent)
    , m_words(parts::caption({}))
    , m_field(new QLineEdit)
    , m_record(new parts::Button(tr("Record")))
    , m_withdraw(new parts::Button(tr("Withdraw"), parts::Button::Kind::Plain))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::space(1));
    row->addWidget(m_words);
    row->addWidget(m_field, 1);
    row->addWidget(m_record);
    row->addWidget(m_withdraw);
    row->addStretch(0);
    m_field->setPlaceholderText(tr("the decision, by whom and when"));
    m_field->setAccessibleName(tr("Legal ground for linking"));
    m_record->setEnabled(false);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_record->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_field, &QLineEdit::returnPressed, m_record, &QAbstractButton::click);
    connect(m_record, &QAbstractButton::clicked, this, [this] { Q_EMIT recordWanted(m_field->text()); });
    connect(m_withdraw, &QAbstractButton::clicked, this, &GroundBar::withdrawWanted);
    show(std::nullopt);
}

void GroundBar::show(const std::optional<linking::LegalGround>& ground)
{
    m_words->setText(ground ? tr("Legal ground for reckoning links: %1").arg(ground->text)
                            : tr("Links are only reckoned when a legal ground is recorded:"));
    m_field->setVisible(!ground);
    m_record->setVisible(!ground);
    m_withdraw->setVisible(ground.has_value());
    if (ground) {
        m_field->clear();
    }
}

} // namespace spiegel::uilinks
