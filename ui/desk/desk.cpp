// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include <QThread>

#include <algorithm>

namespace spiegel::desk {

namespace {

constexpr int lookEveryMs = 50;
constexpr int looksBeforeShown = 10; // half a second: what is faster would only flicker
constexpr int smallestPool = 4;      // a query for a view never waits behind a load and a batch

} // namespace

Desk::Desk(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(std::max(smallestPool, QThread::idealThreadCount() + 2));
    m_clock.setInterval(lookEveryMs);
    connect(&m_clock, &QTimer::timeout, this, &Desk::look);
}

Desk::~Desk()
{
    for (auto& [number, job] : m_jobs) {
        job.watched->cancel();
    }
    m_pool.waitForDone();
}

QPointer<Task> Desk::start(const QString& title, const QString& key, Work work)
{
    if (!key.isEmpty()) {
        drop(key);
    }
    const quint64 number = m_next++;
    Job job;
    job.watched = std::make_shared<Watched>();
    job.task = std::make_unique<Task>(title, job.watched);
    job.key = key;
    job.work = std::move(work);
    Task* task = job.task.get();
    const auto run = job.work.run;
    const auto watched = job.watched;
    m_jobs.emplace(number, std::move(job));
    m_clock.start();
    m_pool.start([this, run, watched, number] {
        run(*watched);
        // The desk outlives its pool, so `this` is there; the answer is given in the window's thread.
        QMetaObject::invokeMethod(
            this, [this, number] { finish(number); }, Qt::QueuedConnection);
    });
    if (key.isEmpty()) {
        m_jobs.at(number).shown = true;
        Q_EMIT added(task);
    }
    return task;
}

void Desk::drop(const QString& key)
{
    for (auto& [number, job] : m_jobs) {
        if (job.key == key) {
            job.wanted = false;
            job.task->cancel();
        }
    }
}

void Desk::finish(quint64 number)
{
    const auto found = m_jobs.find(number);
    if (found == m_jobs.end()) {
        return;
    }
    Job job = std::move(found->second);
    m_jobs.erase(found);
    if (m_jobs.empty()) {
        m_clock.stop();
    }
    Task* task = job.task.release();
    const Problem problem = job.wanted ? job.work.deliver() : Problem::cancelled();
    if (problem.what.isEmpty() && !problem.isCancelled()) {
        task->end(Task::State::Done);
    } else {
        task->end(problem.isCancelled() ? Task::State::Cancelled : Task::State::Failed, problem);
    }
    task->deleteLater();
    if (m_jobs.empty()) {
        Q_EMIT idle();
    }
}

void Desk::look()
{
    std::vector<Task*> ripe;
    for (auto& [number, job] : m_jobs) {
        job.task->look();
        ++job.age;
        if (!job.shown && job.wanted && !job.task->title().isEmpty() && job.age >= looksBeforeShown) {
            job.shown = true;
            ripe.push_back(job.task.get());
        }
    }
    for (Task* task : ripe) {
        Q_EMIT added(task);
    }
}

std::vector<Task*> Desk::running() const
{
    std::vector<std::pair<quint64, Task*>> found;
    for (const auto& [number, job] : m_jobs) {
        if (job.key.isEmpty()) {
            found.emplace_back(number, job.task.get());
        }
    }
    std::ranges::sort(found);
    std::vector<Task*> tasks;
    for (const auto& [number, task] : found) {
        tasks.push_back(task);
    }
    return tasks;
}

void Desk::cancelAll()
{
    for (auto& [number, job] : m_jobs) {
        job.task->cancel();
    }
}

} // namespace spiegel::desk
