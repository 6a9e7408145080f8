// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/workplace.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace spiegel::desk {
class Desk;
}

namespace spiegel::shell {

/// What to tell of weeks that came or went.
struct WeekNews
{
    Day offered; ///< the week to show instead
    QString text;
    QString detail;
    QString action;
    bool isLoss = false; ///< the week one looks at has gone
};

/// What `weeks` being there now means to somebody who looks at `shown`; nothing when it does not concern them.
[[nodiscard]] std::optional<WeekNews> newsOf(const parts::Workplace& shown, const std::vector<Day>& weeks);

/// Notices that another window or program loaded or removed a week in the database that is open in this one, chose
/// other weights, or loaded public data beside them. The system says when the file changed; on drives where it does
/// not, look() when the analyst comes back to the window.
class WeekWatch : public QObject
{
    Q_OBJECT

public:
    explicit WeekWatch(desk::Desk& desk, QObject* parent = nullptr);

    /// What the window shows now; from here on only other weeks than these are news.
    void watch(const parts::Workplace& workplace);
    /// Reads the weeks on a worker.
    void look();

Q_SIGNALS:
    /// The weeks that are in the database now, oldest first.
    void changed(const std::vector<spiegel::Day>& weeks);
    /// Other weights are in use, or other weeks of Open Match are there: what is on screen goes by the old ones.
    void restChanged();

private:
    void attach();

    desk::Desk& m_desk;
    QFileSystemWatcher m_files;
    QTimer m_pause;
    QString m_path;
    std::vector<Day> m_known;
    QStringList m_knownWeights;
    std::vector<Day> m_knownOpenMatch;
};

} // namespace spiegel::shell
