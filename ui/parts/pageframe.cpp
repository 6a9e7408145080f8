// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pageframe.h"

#include "ui/look/type.h"
#include "ui/parts/banner.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/pageheader.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace spiegel::parts {

void PageFrame::layOut(QWidget* page, PageHeader* header, Banner* banner, QStackedWidget* stack, EmptyState* empty,
                       QWidget* body, QWidget* top)
{
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space(1) + look::halfSpace);
    banner->hide();
    layout->addWidget(header);
    layout->addWidget(banner);
    if (top != nullptr)
        layout->addWidget(top);
    stack->addWidget(empty);
    stack->addWidget(body);
    layout->addWidget(stack, 1);
}

} // namespace spiegel::parts
