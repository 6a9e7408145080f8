// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetgroup/mapholder.h"

#include "ui/parts/surface.h"

#include <QVBoxLayout>

namespace spiegel::targetgroup {

MapHolder::MapHolder(QWidget* map, QWidget* parent)
    : QWidget(parent)
    , m_map(map)
    , m_card(new parts::Surface)
    , m_internFrame(new parts::InternFrame)
{
    m_card->setPadding(0);
    // The map keeps its own tool tip; above it there is room for the word 'intern'.
    m_internFrame->content()->setContentsMargins(look::space(1), look::space(3) + look::halfSpace, look::space(1),
                                                 look::space(1));
    m_card->content()->addWidget(m_map, 1);
    m_internFrame->hide();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addWidget(m_internFrame);
}

bool MapHolder::isIntern() const
{
    return m_map->parentWidget() == m_internFrame;
}

void MapHolder::setIntern(bool isIntern)
{
    if (isIntern == this->isIntern())
        return;
    parts::Surface* const next = isIntern ? m_internFrame : m_card;
    next->content()->addWidget(m_map, 1);
    m_card->setVisible(!isIntern);
    m_internFrame->setVisible(isIntern);
    m_map->show();
}

} // namespace spiegel::targetgroup
