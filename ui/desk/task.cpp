// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/task.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spiegel::desk {

namespace {

constexpr double measureSeconds = 0.5;
constexpr double newestWeight = 0.25; // of the newest measure in the running mean
constexpr int trustedMeasures = 3;    // before that a remaining time only confuses

} // namespace

void Watched::report(qint64 done, qint64 total, const QString& step)
{
    const std::scoped_lock hold(m_lock);
    m_step = {done, total, step};
}

Step Watched::latest() const
{
    const std::scoped_lock hold(m_lock);
    return m_step;
}

Task::Task(QString title, std::shared_ptr<Watched> watched)
    : m_title(std::move(title))
    , m_watched(std::move(watched))
{
    m_sinceMeasure.start();
}

void Task::cancel()
{
    if (m_state == State::Running) {
        m_watched->cancel();
        m_state = State::Cancelling;
        Q_EMIT changed();
    }
}

void Task::look()
{
    const Step newest = m_watched->latest();
    if (newest == m_step) {
        return;
    }
    if (newest.name != m_step.name || newest.done < m_step.done) {
        m_speed = 0;
        m_measures = 0;
        m_sinceMeasure.restart();
        m_step = newest;
        m_measuredFrom = newest.done;
    } else {
        m_step = newest;
        measure();
    }
    Q_EMIT changed();
}

void Task::measure()
{
    const double seconds = double(m_sinceMeasure.elapsed()) / 1000.0;
    if (seconds < measureSeconds) {
        return;
    }
    const double now = double(m_step.done - m_measuredFrom) / seconds;
    m_speed = m_measures == 0 ? now : m_speed * (1 - newestWeight) + now * newestWeight;
    ++m_measures;
    m_sinceMeasure.restart();
    m_measuredFrom = m_step.done;
}

int Task::secondsLeft() const
{
    if (m_step.total <= 0 || m_speed <= 0 || m_measures < trustedMeasures) {
        return -1;
    }
    return int(std::ceil(double(std::max<qint64>(0, m_step.total - m_step.done)) / m_speed));
}

QString Task::text() const
{
    switch (m_state) {
    case State::Cancelling:
        return tr("Stopping …");
    case State::Cancelled:
        return tr("Stopped; nothing was left half done.");
    case State::Failed:
        return m_problem.what;
    case State::Done:
        return tr("Done");
    case State::Running:
        break;
    }
    QStringList parts;
    if (!m_step.name.isEmpty()) {
        parts << m_step.name;
    }
    if (m_step.total > 0) {
        parts << text::number(m_step.done) + QStringLiteral(" / ") + text::number(m_step.total);
    } else if (m_step.done > 0) {
        parts << text::number(m_step.done);
    }
    if (const QString left = remainingText(secondsLeft()); !left.isEmpty()) {
        parts << left;
    }
    return parts.join(QStringLiteral(", "));
}

void Task::end(State state, const Problem& problem)
{
    m_step = m_watched->latest();
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
    Q_EMIT ended();
}

QString remainingText(int seconds)
{
    if (seconds < 0) {
        return {};
    }
    if (seconds < 60) {
        // In steps of five, so that the words do not flicker.
        return QCoreApplication::translate("desk", "%1 s left").arg(std::max(5, (seconds + 4) / 5 * 5));
    }
    const int minutes = (seconds + 59) / 60;
    if (minutes < 60) {
        return QCoreApplication::translate("desk", "%1 min left").arg(minutes);
    }
    return QCoreApplication::translate("desk", "%1 h %2 min left").arg(minutes / 60).arg(minutes % 60);
}

} // namespace spiegel::desk
