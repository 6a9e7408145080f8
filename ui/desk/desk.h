// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/foundation/workers.h"
#include "ui/desk/task.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace spiegel::desk {

/// Where long work is done beside the window. A calculation of core runs on a worker thread with a Progress; its result
/// comes back in the window's thread. Nothing here waits, except that closing the program waits for work to stop.
///
///     desk.run<Loaded>(tr("Loading %1").arg(name),
///                      [=](Progress& progress) { return dump::load(path, options, progress); }, // worker thread
///                      this, [this](Result<Loaded> loaded) { show(loaded); });                  // window's thread
///
/// The work captures values, never widgets or a connection. The answer is not called when `context` (a widget, `this`)
/// has gone by then. A cancelled task answers with Problem::cancelled().
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(QObject* parent = nullptr);
    /// Cancels everything and waits until it has stopped.
    ~Desk() override;

    /// Work the analyst asked for and watches: shown in the task bar at once, cancelled only by hand. Starts at once
    /// when a worker is free, else waits for its turn. The task lives at least until its result has been handed over.
    template<class T>
    QPointer<Task> run(const QString& title, std::function<Result<T>(Progress&)> work, QObject* context,
                       std::function<void(Result<T>)> answer)
    {
        return start(title, {}, box<T>(std::move(work), context, std::move(answer)));
    }

    /// Work for a view that shows only the newest request of its `key` ("careers graph"): an older one with the same
    /// key is cancelled and its answer dropped. Shown in the task bar (`title`) only when it takes more than half a
    /// second; without a title never: nobody asked for it and nobody need hear how it went.
    template<class T>
    void latest(const QString& key, const QString& title, std::function<Result<T>(Progress&)> work, QObject* context,
                std::function<void(Result<T>)> answer)
    {
        start(title, key, box<T>(std::move(work), context, std::move(answer)));
    }

    /// The request with this key is not wanted any more.
    void drop(const QString& key);

    /// How many threads one piece of work may use inside; from the settings.
    [[nodiscard]] Workers workers() const { return m_workers; }
    void setWorkers(Workers workers) { m_workers = workers; }

    /// Work of run() that has not ended: what would be lost by closing the program.
    [[nodiscard]] std::vector<Task*> running() const;
    /// Whether nothing at all is going on, requests of latest() included: pictures wait for it.
    [[nodiscard]] bool isIdle() const { return m_jobs.empty(); }
    void cancelAll();

Q_SIGNALS:
    /// A task to show in the task bar; it is deleted some time after ended().
    void added(spiegel::desk::Task* task);
    void idle();

private:
    /// The type of the result, rubbed off.
    struct Work
    {
        std::function<void(Progress&)> run; ///< worker thread; keeps the result
        std::function<Problem()> deliver;   ///< window's thread; hands it over; a Problem without words is success
    };
    struct Job
    {
        std::shared_ptr<Watched> watched;
        std::unique_ptr<Task> task;
        QString key;
        Work work;
        int age = 0; ///< looks since the start
        bool shown = false;
        bool wanted = true; ///< false: a newer request took its place
    };

    template<class T>
    static Work box(std::function<Result<T>(Progress&)> work, QObject* context, std::function<void(Result<T>)> answer)
    {
        auto result = std::make_shared<Result<T>>(fail(Problem::cancelled()));
        const QPointer<QObject> alive(context);
        return {[result, work = std::move(work)](Progress& progress) {
                    if (!progress.cancelled()) {
                        *result = work(progress);
                    }
                },
                [result, alive, answer = std::move(answer)] {
                    const Problem problem = result->has_value() ? Problem() : result->error();
                    if (!alive.isNull()) {
                        answer(std::move(*result));
                    }
                    return problem;
                }};
    }

    QPointer<Task> start(const QString& title, const QString& key, Work work);
    void finish(quint64 number);
    void look();

    QThreadPool m_pool;
    QTimer m_clock;
    Workers m_workers = Workers::ofThisMachine();
    std::unordered_map<quint64, Job> m_jobs;
    quint64 m_next = 1;
};

} // namespace spiegel::desk
