// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/parts/label.h"

#include <QHBoxLayout>

namespace spiegel::settings {

QWidget* settingRow(const QString& name, const QString& sentence, QWidget* control)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, look::space(1), 0, look::space(1));
    line->setSpacing(look::space(3));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new parts::Label(name, look::Size::Body, look::Role::Text, QFont::Medium));
    words->addWidget((new parts::Label(sentence, look::Size::Small, look::Role::Muted))->wrapped());
    line->addLayout(words, 1);
    line->addWidget(control, 0, Qt::AlignVCenter);
    control->setAccessibleName(name);
    control->setAccessibleDescription(sentence);
    return row;
}

} // namespace spiegel::settings
