// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/taskbar.h"

#include "ui/desk/taskline.h"
#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QPainter>
#include <QVBoxLayout>

namespace spiegel::desk {

TaskBar::TaskBar(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, look::halfSpace, 0, look::halfSpace);
    m_lines->setSpacing(0);
    hide();
    connect(&desk, &Desk::added, this, &TaskBar::add);
}

void TaskBar::add(Task* task)
{
    // Tried again: how it went the time before says nothing any more.
    for (TaskLine* before : findChildren<TaskLine*>(Qt::FindDirectChildrenOnly)) {
        if (before->hasEnded() && before->title() == task->title()) {
            putAway(before);
        }
    }
    auto* line = new TaskLine(task, this);
    m_lines->addWidget(line);
    show();
    connect(line, &TaskLine::over, this, [this, line] { putAway(line); });
}

void TaskBar::putAway(TaskLine* line)
{
    m_lines->removeWidget(line);
    line->hide();
    line->deleteLater();
    setVisible(m_lines->count() > 0);
}

void TaskBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::color(look::Role::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), look::color(look::Role::Border));
}

} // namespace spiegel::desk
