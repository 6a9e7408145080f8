// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/transitiongraphreader.h"
#include "core/careers/transitions.h"
#include "core/store/database.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <vector>

// The graph of all occupations: built and counted by us, beside the same count in SQL (window function) by the sqlite3
// shell, in turn, on the same file and its newest week. Then how long one occupation takes in the running program.
//   bench_transitions DATABASE [ROUNDS=3]

using namespace spiegel;

namespace {

constexpr const char* sql =
    "CREATE TEMP TABLE steps AS SELECT cv, a, b, m FROM (SELECT cv, occupation AS a, lead(occupation) OVER w AS b, "
    "lead(started) OVER w - started AS m FROM experience WHERE started IS NOT NULL AND occupation IS NOT NULL "
    "WINDOW w AS (PARTITION BY cv ORDER BY started, seq)) WHERE a <> b;"
    "SELECT count(*), sum(people) FROM (SELECT a, b, count(DISTINCT cv) AS people FROM steps GROUP BY a, b);";

double shellSeconds(const QString& path, QString& answer)
{
    QElapsedTimer clock;
    clock.start();
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {QStringLiteral("-readonly"), path, QString::fromLatin1(sql)});
    if (!shell.waitForFinished(600000) || shell.exitCode() != 0) {
        std::fprintf(stderr, "sqlite3: %s\n", shell.readAllStandardError().constData());
        std::exit(1);
    }
    answer = QString::fromUtf8(shell.readAllStandardOutput()).trimmed();
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

careers::TransitionGraph built(const QString& path)
{
    auto database = store::Database::open(path, store::Access::Read);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().text()));
        std::exit(1);
    }
    return careers::readTransitionGraph(*database, Progress::unwatched()).value();
}

careers::Transitions asked(const careers::TransitionGraph& graph, const careers::TransitionQuestion& question)
{
    return careers::transitions(graph, question, Progress::unwatched()).value();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_transitions DATABASE [ROUNDS]\n");
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
    std::vector<double> ratios;
    careers::TransitionGraph graph;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        graph = built(path);
        const double read = static_cast<double>(clock.nsecsElapsed()) / 1e9;
        const careers::Transitions all = asked(graph, {.filter = {}, .support = 1});
        const double ours = static_cast<double>(clock.nsecsElapsed()) / 1e9;
        long people = 0;
        for (const careers::Transition& step : all.steps)
            people += step.people;
        QString answer;
        const double theirs = shellSeconds(path, answer);
        const QString same = QStringLiteral("%1|%2").arg(all.steps.size()).arg(people);
        std::printf("read and build %.2f s, all %zu steps with medians %.2f s; sqlite3 %.2f s; ratio %.3f; %s\n", read,
                    all.steps.size(), ours - read, theirs, ours / theirs,
                    same == answer ? "same figures" : qPrintable(QStringLiteral("OTHER FIGURES: ") + answer));
        ratios.push_back(ours / theirs);
    }
    std::sort(ratios.begin(), ratios.end());
    std::printf("median ratio %.3f (at most 0.5 wanted)\n", ratios[ratios.size() / 2]);

    const careers::Transitions all = asked(graph, {});
    std::vector<double> times;
    for (std::size_t index = 0; index < all.steps.size() && index < 500; ++index) {
        QElapsedTimer clock;
        clock.start();
        const auto one = asked(graph, {.filter = {.sinceYear = 2000, .untilYear = 2013, .educations = {3, 4, 5}},
                                       .from = all.steps[index].from});
        const auto other = asked(graph, {.filter = {}, .to = all.steps[index].from});
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    if (!times.empty()) {
        std::sort(times.begin(), times.end());
        std::printf("from one with filters, and to one without: median %.1f ms, slowest %.1f ms (under 50 wanted)\n",
                    times[times.size() / 2], times.back());
    }
    return 0;
}
