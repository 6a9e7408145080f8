// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sidebyside.h"

#include "ui/look/type.h"

#include <QSplitter>

namespace spiegel::parts {

QSplitter* sideBySide(QWidget* list, QWidget* side, int listWidth, int sideWidth)
{
    auto* const splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(look::space(1));
    splitter->addWidget(list);
    splitter->addWidget(side);
    splitter->setSizes({listWidth, sideWidth});
    return splitter;
}

} // namespace spiegel::parts
