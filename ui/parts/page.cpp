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

} // namespace spiegel::parts
