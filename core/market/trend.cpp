// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/trend.h"

#include "core/store/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::market {

std::vector<Trend::Point> Trend::of(int occupation) const
{
    std::vector<Point> weeks;
    for (const std::vector<Point>& week : points) {
        const auto place = static_cast<std::size_t>(occupation);
        weeks.push_back(place < week.size() ? week[place] : Point());
    }
    return weeks;
}

std::vector<Trend::Point> pointsOf(const Counts& counts)
{
    std::vector<Trend::Point> points;
    for (int occupation = 0; occupation < counts.endOfOccupations(); ++occupation)
        points.push_back({counts.value(occupation, Areas::country, Count::Held),
                          counts.value(occupation, Areas::country, Count::Wished),
                          spanningOf(counts, occupation, Areas::country),
                          wholeSeekers(counts, occupation, Areas::country)});
    return points;
}

namespace {

Result<std::vector<Trend::Point>> readWeek(store::Database& database, Day day, const Workers& workers,
                                           Progress& progress)
{
    if (const auto chosen = database.choose(day); !chosen)
        return fail(chosen.error());
    const auto basis = readBasis(database, workers, progress);
    if (!basis)
        return fail(basis.error());
    const auto counts = countAll(*basis, progress);
    if (!counts)
        return fail(counts.error());
    return pointsOf(*counts);
}

} // namespace

Result<Trend> readTrend(store::Database& database, const Counts& chosen, const Workers& workers, Progress& progress,
                        int weeks)
{
    const Day now = database.snapshot();
    Trend trend;
    for (const store::SnapshotEntry& snapshot : database.snapshots()) {
        if (snapshot.day <= now)
            trend.days.push_back(snapshot.day);
    }
    if (static_cast<int>(trend.days.size()) > weeks)
        trend.days.erase(trend.days.begin(), trend.days.end() - weeks);
    Result<> outcome;
    for (const Day day : trend.days) {
        progress.report(static_cast<qint64>(trend.points.size()), static_cast<qint64>(trend.days.size()),
                        QCoreApplication::translate("market", "Counting earlier weeks"));
        auto week = day == now ? Result<std::vector<Trend::Point>>(pointsOf(chosen))
                               : readWeek(database, day, workers, progress);
        if (!week) {
            outcome = fail(week.error());
            break;
        }
        trend.points.push_back(std::move(*week));
    }
    if (const auto back = database.choose(now); !back && outcome)
        outcome = fail(back.error());
    if (!outcome)
        return fail(outcome.error());
    return trend;
}

} // namespace spiegel::market
