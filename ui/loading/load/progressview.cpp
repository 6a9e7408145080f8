// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/load/progressview.h"

#include "core/text/dutch.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/surface.h"

#include <QHBoxLayout>
#include <QProgressBar>

#include <cmath>

namespace spiegel::loading {

namespace {

constexpr int columnWidth = 720;
constexpr int barSteps = 1000;
constexpr double megabyte = 1e6;
constexpr double tellAfterSeconds = 1.5;
constexpr double leastShare = 0.01;

} // namespace

int secondsLeft(qint64 done, qint64 total, double seconds)
{
    if (total <= 0 || seconds < tellAfterSeconds || double(done) < leastShare * double(total)) {
        return -1;
    }
    return int(std::ceil(seconds * double(total - done) / double(done)));
}

ProgressView::ProgressView(QWidget* parent)
    : QWidget(parent)
    , m_title(parts::heading({}))
    , m_stepText(parts::caption(QStringLiteral(" ")))
    , m_bar(new QProgressBar)
    , m_amount(parts::caption(QStringLiteral(" ")))
    , m_left(parts::caption(QStringLiteral(" ")))
    , m_stop(new parts::Button(tr("Stop")))
    , m_waiting(new parts::Banner)
{
    m_waiting->setClosable(false);
    m_bar->setTextVisible(false);
    auto* card = new parts::Surface;
    card->setFixedWidth(columnWidth);
    card->setPadding(3);
    auto* figures = new QHBoxLayout;
    figures->addWidget(m_amount, 1);
    figures->addWidget(m_left);
    auto* foot = new QHBoxLayout;
    foot->addWidget(
        parts::caption(tr("You can go on working meanwhile. Stopping leaves everything as it was."))->wrapped(), 1);
    foot->addWidget(m_stop);
    card->content()->addWidget(m_title);
    card->content()->addWidget(m_stepText);
    card->content()->addSpacing(look::space(1));
    card->content()->addWidget(m_bar);
    card->content()->addLayout(figures);
    card->content()->addSpacing(look::space(1));
    card->content()->addLayout(foot);
    card->content()->addWidget(m_waiting);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    page->addLayout(middle);
    page->addStretch(1);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_task != nullptr) {
            m_task->cancel();
        }
    });
}

void ProgressView::watch(const QString& title, desk::Task* task, bool countsBytes)
{
    m_task = task;
    m_countsBytes = countsBytes;
    m_total = 0;
    m_clock.start();
    m_title->setText(title);
    m_bar->setAccessibleName(title);
    if (task != nullptr) {
        connect(task, &desk::Task::changed, this, &ProgressView::refresh);
    }
    refresh();
}

void ProgressView::setWaiting(const QString& name)
{
    if (name.isEmpty()) {
        m_waiting->hide();
        return;
    }
    m_waiting->show(parts::Banner::Kind::Information, tr("‘%1’ waits until this is done.").arg(name),
                    tr("One dump is loaded at a time. Afterwards it stands ready for you to check or load."));
}

QString ProgressView::amountText(qint64 done, qint64 total) const
{
    if (!m_countsBytes) {
        return tr("%1 of %2 CVs").arg(text::number(done), text::number(total));
    }
    const double seconds = double(m_clock.elapsed()) / 1000.0;
    const QString amount =
        tr("%1 of %2 MB").arg(text::number(double(done) / megabyte, 0), text::number(double(total) / megabyte, 0));
    if (seconds < tellAfterSeconds) {
        return amount;
    }
    return amount + QStringLiteral(" · ") +
           tr("%1 MB a second").arg(text::number(double(done) / megabyte / seconds, 1));
}

void ProgressView::refresh()
{
    if (m_task == nullptr) {
        return;
    }
    const desk::Step& step = m_task->step();
    m_stop->setEnabled(m_task->state() == desk::Task::State::Running);
    m_stepText->setText(m_task->state() == desk::Task::State::Cancelling ? tr("Stopping …") : step.name);
    if (step.total != m_total) { // the next piece of work; a load's total is that of all files
        m_total = step.total;
        m_clock.restart();
    }
    if (step.total <= 0) {
        m_bar->setRange(0, 0);
        m_amount->setText(QStringLiteral(" "));
        m_left->setText(QStringLiteral(" "));
        return;
    }
    m_bar->setRange(0, barSteps);
    m_bar->setValue(int(double(step.done) / double(step.total) * barSteps));
    m_amount->setText(amountText(step.done, step.total));
    m_left->setText(desk::remainingText(secondsLeft(step.done, step.total, double(m_clock.elapsed()) / 1000.0)));
}

} // namespace spiegel::loading
