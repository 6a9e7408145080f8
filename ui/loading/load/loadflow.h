// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loading/load/loadwork.h"
#include "ui/parts/workplace.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace spiegel::desk {
class Desk;
class ViewHistory;
} // namespace spiegel::desk

namespace spiegel::loading {

class ChooseView;
class ProgressView;
class ReportView;

/// Loading a dump, step by step: choose, check, load, see what happened. The work goes on at the desk when one walks
/// away from it, and the outcome waits here.
class LoadFlow : public QWidget
{
    Q_OBJECT

public:
    /// `mostRejected`: the share of rejects above which a load stops, asked at each load.
    LoadFlow(desk::Desk& desk, desk::ViewHistory& history, std::function<double()> mostRejected,
             QWidget* parent = nullptr);

    void setWorkplace(const parts::Workplace& workplace);
    /// From the beginning; empty keeps what was chosen. While a load is going on, the dump waits for it to be done.
    void begin(const QString& path = {});
    void beginDemo(int cvs = demoCvs);
    void setProfile(const QString& nameOrPath);
    [[nodiscard]] bool isWorking() const { return m_isWorking; }

Q_SIGNALS:
    /// `isOpenMatch`: what was loaded last was public data.
    void closed(bool isOpenMatch);
    /// Something was written.
    void loaded(const QString& database);
    void mappingWanted(const QString& path);

private:
    using Work = std::function<Result<>(Progress&, const Outcome&)>;

    void check();
    void load(bool replace);
    void load(const dump::LoadOrder& wanted);
    void start(const QString& title, bool countsBytes, Work work);
    void take(const Result<>& result, const LoadOutcome& outcome);
    [[nodiscard]] dump::LoadOrder order() const;

    desk::Desk& m_desk;
    std::function<double()> m_mostRejected;
    parts::Workplace m_workplace;
    QString m_target;  ///< the database of the load that is going on
    QString m_waiting; ///< a dump that was given meanwhile
    bool m_isWorking = false;
    bool m_hasOpenMatch = false;
    QStackedWidget* m_stack;
    ChooseView* m_choose;
    ProgressView* m_progress;
    ReportView* m_report;
};

} // namespace spiegel::loading
