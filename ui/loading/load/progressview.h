// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/task.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QProgressBar;

namespace spiegel::parts {
class Banner;
class Button;
class Label;
} // namespace spiegel::parts

namespace spiegel::loading {

/// How a load goes: the file that is read, how much of all, how fast, how long still; and a button that stops it and
/// leaves everything as it was.
class ProgressView : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressView(QWidget* parent = nullptr);

    /// `countsBytes`: the work's units are bytes and shown as megabytes, else rows.
    void watch(const QString& title, desk::Task* task, bool countsBytes);
    /// Says that another dump waits for this one; empty: none does.
    void setWaiting(const QString& name);

private:
    void refresh();
    [[nodiscard]] QString amountText(qint64 done, qint64 total) const;

    QPointer<desk::Task> m_task;
    bool m_countsBytes = true;
    QElapsedTimer m_clock;
    QString m_step; ///< the kind of work the clock is about
    qint64 m_total = 0;
    parts::Label* m_title;
    parts::Label* m_stepText;
    QProgressBar* m_bar;
    parts::Label* m_amount;
    parts::Label* m_left;
    parts::Button* m_stop;
    parts::Banner* m_waiting;
};

/// Seconds to go when `done` of `total` took `seconds`; -1 while that says too little to tell.
[[nodiscard]] int secondsLeft(qint64 done, qint64 total, double seconds);

} // namespace spiegel::loading
