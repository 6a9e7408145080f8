// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QFrame>

class QVBoxLayout;

namespace spiegel::desk {

class TaskLine;

/// The foot of the window: a line for every task that runs, 'Cv-kaarten Haarlem — 18.220 / 50.000, nog 2 min' with a
/// bar and a button that stops it. What is done says so for a few seconds; what failed stays until it is put away, with
/// what, where and what to do to copy, or tried again. Hidden when there is nothing.
class TaskBar : public QFrame
{
    Q_OBJECT

public:
    explicit TaskBar(Desk& desk, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void add(Task* task);
    void putAway(TaskLine* line);

    QVBoxLayout* m_lines;
};

} // namespace spiegel::desk
