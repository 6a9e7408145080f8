// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/task.h"

#include <QPointer>
#include <QWidget>

class QProgressBar;

namespace spiegel::parts {
class Button;
class Label;
} // namespace spiegel::parts

namespace spiegel::desk {

/// One task in the task bar.
class TaskLine : public QWidget
{
    Q_OBJECT

public:
    explicit TaskLine(Task* task, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const;
    /// Whether only the outcome is left to read.
    [[nodiscard]] bool hasEnded() const;

Q_SIGNALS:
    /// Nothing to see any more.
    void over();

private:
    void refresh();
    void conclude();

    QPointer<Task> m_task;
    QString m_report; ///< of a failure, for the clipboard
    parts::Label* m_title;
    parts::Label* m_text;
    QProgressBar* m_bar;
    parts::Button* m_copy;
    parts::Button* m_close;
};

} // namespace spiegel::desk
