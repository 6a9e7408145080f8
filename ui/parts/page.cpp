// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/page.h"

namespace spiegel::parts {

Page::Page(QWidget* parent)
    : QWidget(parent)
{
}

void Page::open(const QString& key)
{
    Q_UNUSED(key)
}

void Page::becomeStale()
{
    m_isStale = true;
    if (isVisible()) {
        readNow();
    }
}

void Page::readNow()
{
    m_isStale = false;
    readAgain();
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        readNow();
    }
}

} // namespace spiegel::parts
