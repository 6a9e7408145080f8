// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/load/loadwork.h"

#include "core/demo/writedemo.h"
#include "core/openmatch/weeks.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace spiegel::loading {

namespace {

qint64 summed(const dump::LoadReport& report, qint64 dump::FileReport::*what)
{
    qint64 sum = 0;
    for (const auto& [name, file] : report.files) {
        sum += file.*what;
    }
    return sum;
}

Result<> keep(Result<dump::LoadReport> report, const QElapsedTimer& clock, const Outcome& outcome)
{
    if (!report) {
        return fail(report.error());
    }
    outcome->report = std::move(*report);
    outcome->milliseconds = clock.elapsed();
    if (const auto problem = outcome->report.problem()) {
        return fail(*problem);
    }
    return {};
}

/// Beside the database, where the analyst may write; never into a folder that is there already.
QString demoFolder(const QString& database)
{
    const QString name = QFileInfo(database).absolutePath() + QStringLiteral("/demonstratie");
    QString folder = name;
    for (int number = 2; QFileInfo::exists(folder); ++number) {
        folder = name + QLatin1Char('-') + QString::number(number);
    }
    return folder;
}

} // namespace

qint64 LoadOutcome::rows() const
{
    return summed(report, &dump::FileReport::rows);
}

qint64 LoadOutcome::rejected() const
{
    return summed(report, &dump::FileReport::rejected);
}

qint64 LoadOutcome::bytes() const
{
    return summed(report, &dump::FileReport::bytes);
}

bool LoadOutcome::changedNothing() const
{
    return !isCheck && !report.loaded && !report.problem();
}

Result<> checkDump(const dump::LoadOrder& order, const Workers& workers, Progress& progress, const Outcome& outcome)
{
    QElapsedTimer clock;
    clock.start();
    outcome->isCheck = true;
    outcome->isOpenMatch = openmatch::isForOpenMatch(order, progress);
    return keep(outcome->isOpenMatch ? openmatch::check(order, progress) : dump::check(order, workers, progress), clock,
                outcome);
}

Result<> loadDump(const QString& database, const dump::LoadOrder& order, const Workers& workers, Progress& progress,
                  const Outcome& outcome)
{
    QElapsedTimer clock;
    clock.start();
    outcome->isOpenMatch = openmatch::isForOpenMatch(order, progress);
    return keep(outcome->isOpenMatch ? openmatch::load(database, order, progress)
                                     : dump::load(database, order, workers, progress),
                clock, outcome);
}

Result<QString> makeDemo(const QString& database, int cvs, const Workers& workers, Progress& progress)
{
    demo::DemoPlan plan;
    plan.folder = demoFolder(database);
    plan.cvs = cvs;
    const auto made = demo::writeDemo(plan, progress, workers);
    if (!made) {
        return fail(made.error());
    }
    return made->front();
}

} // namespace spiegel::loading
