// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/load/loadflow.h"

#include "core/codes/meanings.h"
#include "ui/desk/desk.h"
#include "ui/loading/load/chooseview.h"
#include "ui/loading/load/progressview.h"
#include "ui/loading/load/reportview.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace spiegel::loading {

LoadFlow::LoadFlow(desk::Desk& desk, desk::ViewHistory& history, std::function<double()> mostRejected, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_mostRejected(std::move(mostRejected))
    , m_stack(new QStackedWidget)
    , m_choose(new ChooseView)
    , m_progress(new ProgressView)
    , m_report(new ReportView(desk, history))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
    for (QWidget* step : std::initializer_list<QWidget*>{m_choose, m_progress, m_report}) {
        m_stack->addWidget(step);
    }
    connect(m_choose, &ChooseView::checkWanted, this, &LoadFlow::check);
    connect(m_choose, &ChooseView::loadWanted, this, [this] { load(false); });
    connect(m_choose, &ChooseView::mappingWanted, this, &LoadFlow::mappingWanted);
    connect(m_report, &ReportView::loadWanted, this, [this] { load(m_report->replaces()); });
    connect(m_report, &ReportView::backWanted, this, [this] { begin(std::exchange(m_waiting, {})); });
    connect(m_report, &ReportView::doneWanted, this, [this] {
        if (m_waiting.isEmpty()) {
            Q_EMIT closed(m_hasOpenMatch);
        } else {
            begin(std::exchange(m_waiting, {}));
        }
    });
}

void LoadFlow::setWorkplace(const parts::Workplace& workplace)
{
    m_workplace = workplace;
    m_choose->setDatabase(workplace.database);
}

void LoadFlow::setProfile(const QString& nameOrPath)
{
    m_choose->setProfile(nameOrPath);
}

void LoadFlow::begin(const QString& path)
{
    if (m_isWorking) {
        if (!path.isEmpty()) {
            m_waiting = path;
            m_progress->setWaiting(QFileInfo(m_waiting).fileName());
        }
        return;
    }
    m_progress->setWaiting({});
    m_choose->setPath(path);
    m_stack->setCurrentWidget(m_choose);
}

dump::LoadOrder LoadFlow::order() const
{
    dump::LoadOrder order = m_choose->order();
    order.mostRejected = m_mostRejected();
    return order;
}

void LoadFlow::check()
{
    const Workers workers = m_desk.workers();
    start(tr("Checking %1").arg(QFileInfo(order().path).fileName()), true,
          [database = m_workplace.database, order = order(), workers](Progress& progress, const Outcome& outcome) {
              dump::LoadOrder known = order; // as the load would have it
              if (const auto meanings = codes::readMeaningsOf(database)) {
                  known.codes = profiles::CodeBook(*meanings);
              }
              return checkDump(known, workers, progress, outcome);
          });
}

void LoadFlow::load(bool replace)
{
    dump::LoadOrder wanted = order();
    wanted.replace = replace;
    load(wanted);
}

void LoadFlow::load(const dump::LoadOrder& wanted)
{
    const Workers workers = m_desk.workers();
    start(tr("Loading %1").arg(QFileInfo(wanted.path).fileName()), true,
          [database = m_workplace.database, wanted, workers](Progress& progress, const Outcome& outcome) {
              return loadDump(database, wanted, workers, progress, outcome);
          });
}

void LoadFlow::beginDemo(int cvs)
{
    if (m_isWorking) {
        return;
    }
    m_isWorking = true;
    const QString title = tr("Making a demonstration");
    const QPointer<desk::Task> task = m_desk.run<QString>(
        title,
        [database = m_workplace.database, cvs, workers = m_desk.workers()](Progress& progress) {
            return makeDemo(database, cvs, workers, progress);
        },
        this,
        [this](const Result<QString>& path) {
            m_isWorking = false;
            if (!path) {
                take(fail(path.error()), {});
                return;
            }
            m_choose->setPath(*path);
            dump::LoadOrder wanted;
            wanted.path = *path;
            load(wanted);
        });
    m_progress->watch(title, task, false);
    m_stack->setCurrentWidget(m_progress);
}

void LoadFlow::start(const QString& title, bool countsBytes, Work work)
{
    m_isWorking = true;
    m_target = m_workplace.database;
    const auto outcome = std::make_shared<LoadOutcome>();
    const QPointer<desk::Task> task = m_desk.run<void>(
        title, [work = std::move(work), outcome](Progress& progress) { return work(progress, outcome); }, this,
        [this, outcome](const Result<>& result) { take(result, *outcome); });
    m_progress->watch(title, task, countsBytes);
    m_stack->setCurrentWidget(m_progress);
}

void LoadFlow::take(const Result<>& result, const LoadOutcome& outcome)
{
    m_isWorking = false;
    m_hasOpenMatch = outcome.isOpenMatch && outcome.report.loaded;
    const bool hasReport = outcome.report.peildatum.isKnown() || !outcome.report.files.empty();
    if (hasReport) {
        const std::vector<Day>& weeks = outcome.isOpenMatch ? m_workplace.openMatch : m_workplace.snapshots;
        const bool isThere = std::ranges::find(weeks, outcome.report.peildatum) != weeks.end();
        m_report->show(outcome, m_mostRejected(), isThere, m_target);
    } else if (!result) {
        m_report->show(result.error());
    }
    m_stack->setCurrentWidget(m_report);
    if (outcome.report.loaded) {
        Q_EMIT loaded(m_target);
    }
}

} // namespace spiegel::loading
