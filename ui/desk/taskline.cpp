// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/taskline.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>

#include <algorithm>

namespace spiegel::desk {

namespace {

constexpr int goodNewsMs = 4000;
constexpr int barWidth = 160;
constexpr int barSteps = 1000;

} // namespace

TaskLine::TaskLine(Task* task, QWidget* parent)
    : QWidget(parent)
    , m_task(task)
    , m_title(new parts::Label(task->title(), look::Size::Body, look::Role::Text, QFont::Medium, this))
    , m_text(new parts::Label({}, look::Size::Body, look::Role::Muted, QFont::Normal, this))
    , m_bar(new QProgressBar(this))
    , m_copy(new parts::Button(tr("Copy"), parts::Button::Kind::Plain, look::Icon::Copy, this))
    , m_close(new parts::Button(look::Icon::Close, tr("Stop"), this))
{
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(task->title());
    m_copy->hide();
    // A long message is cut by the window's edge rather than widening the window; the tool tip has all of it.
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look::space(3), look::halfSpace, look::space(2), look::halfSpace);
    row->setSpacing(look::space(2));
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy);
    row->addWidget(m_close);
    connect(task, &Task::changed, this, &TaskLine::refresh);
    connect(task, &Task::ended, this, &TaskLine::conclude);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_task != nullptr && m_task->isRunning()) {
            m_task->cancel();
        } else {
            Q_EMIT over();
        }
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_report); });
    refresh();
}

QString TaskLine::title() const
{
    return m_title->text();
}

bool TaskLine::hasEnded() const
{
    return m_task == nullptr || !m_task->isRunning();
}

void TaskLine::refresh()
{
    const Step& step = m_task->step();
    m_bar->setRange(0, step.total > 0 ? barSteps : 0);
    if (step.total > 0) {
        m_bar->setValue(int(double(barSteps) * double(std::min(step.done, step.total)) / double(step.total)));
    }
    m_text->setText(m_task->text());
    m_text->setToolTip(m_task->text());
    m_close->setEnabled(m_task->state() != Task::State::Cancelling);
}

void TaskLine::conclude()
{
    m_bar->hide();
    m_close->setToolTip(tr("Put away"));
    m_close->setAccessibleName(tr("Put away"));
    m_close->setEnabled(true);
    if (m_task->state() == Task::State::Failed) {
        const Problem& problem = m_task->problem();
        m_text->setTone(look::Role::Danger);
        m_text->setText(problem.text());
        m_text->setToolTip(problem.text());
        m_report = m_task->title() + QLatin1Char('\n') + problem.text();
        m_copy->show();
        return;
    }
    m_text->setTone(m_task->state() == Task::State::Done ? look::Role::Ok : look::Role::Muted);
    QTimer::singleShot(goodNewsMs, this, &TaskLine::over);
}

} // namespace spiegel::desk
