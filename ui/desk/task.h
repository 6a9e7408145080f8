// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/problem.h"
#include "core/foundation/progress.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <mutex>

namespace spiegel::desk {

/// How far the work is, as it was told last.
struct Step
{
    qint64 done = 0;
    qint64 total = 0; ///< 0: unknown
    QString name;

    bool operator==(const Step&) const = default;
};

/// What the calculation on the worker thread reports to. It only keeps the latest word; the desk fetches that 20 times
/// a second, so that a busy loop never floods the window.
class Watched : public Progress
{
public:
    void report(qint64 done, qint64 total, const QString& step) override;
    [[nodiscard]] Step latest() const;

private:
    mutable std::mutex m_lock;
    Step m_step;
};

/// One piece of long work as the analyst sees it: what it is, how far, how long still; can be cancelled. Lives in the
/// window's thread; the desk owns it and removes it when it has ended and been seen.
class Task : public QObject
{
    Q_OBJECT

public:
    enum class State { Running, Cancelling, Done, Failed, Cancelled };

    Task(QString title, std::shared_ptr<Watched> watched);

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state == State::Running || m_state == State::Cancelling; }
    [[nodiscard]] const Step& step() const { return m_step; }
    /// What went wrong, when Failed.
    [[nodiscard]] const Problem& problem() const { return m_problem; }
    /// Units a second over the last seconds of this step; 0 when not known yet.
    [[nodiscard]] double speed() const { return m_speed; }
    /// Seconds still to go in this step; -1 when not known yet.
    [[nodiscard]] int secondsLeft() const;
    /// '18.220 / 50.000, nog 2 min'.
    [[nodiscard]] QString text() const;

    /// Asks the work to stop; it ends as Cancelled when it has.
    void cancel();

    /// By the desk.
    void look();
    void end(State state, const Problem& problem = {});

Q_SIGNALS:
    void changed();
    void ended();

private:
    void measure();

    QString m_title;
    std::shared_ptr<Watched> m_watched;
    State m_state = State::Running;
    Step m_step;
    Problem m_problem;
    QElapsedTimer m_sinceMeasure;
    qint64 m_measuredFrom = 0;
    double m_speed = 0;
    int m_measures = 0;
};

/// 'nog 2 min', 'nog 10 s', 'nog 1 uur 5 min'; empty when negative.
[[nodiscard]] QString remainingText(int seconds);

} // namespace spiegel::desk
