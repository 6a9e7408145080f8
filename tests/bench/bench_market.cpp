// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/market/market.h"
#include "core/store/database.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryFile>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <vector>

// The labour market of all occupations in all 35 regions (and where no place is known, and the country): supply,
// demand, spanning with its interval, the steps between occupations and the alternatives. Ours beside the same counts
// by window functions and joins in the sqlite3 shell, in turn, on the same file, which must have one week.
//   bench_market DATABASE [ROUNDS=3]

using namespace spiegel;
using namespace spiegel::market;

namespace {

/// What a reader of both can compare: sums over all occupations and areas.
struct Figures
{
    long held = 0;
    long wished = 0;
    long both = 0;
    long seekers = 0;
    long vacancies = 0;
    long steps = 0;
    long people = 0;
    long alternatives = 0;

    [[nodiscard]] QString text() const
    {
        QStringList all;
        for (const long number : {held, wished, both, seekers, vacancies, steps, people, alternatives})
            all << QString::number(number);
        return all.join(QLatin1Char('|'));
    }
};

[[noreturn]] void stop(const QString& why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

Market readMarket(const QString& path)
{
    auto database = store::Database::open(path, store::Access::Read);
    if (!database)
        stop(database.error().text());
    auto market = Market::read(*database, Workers::ofThisMachine(), Progress::unwatched());
    if (!market)
        stop(market.error().text());
    return *market;
}

Figures figuresOf(const Market& market)
{
    Figures figures;
    const Counts& counts = market.counts();
    for (int occupation = 0; occupation < counts.endOfOccupations(); ++occupation) {
        for (int area = 0; area < Areas::country; ++area) {
            figures.held += counts.value(occupation, area, Count::Held);
            figures.wished += counts.value(occupation, area, Count::Wished);
            figures.both += counts.value(occupation, area, Count::Both);
            figures.seekers += counts.value(occupation, area, Count::Seekers);
            figures.vacancies += counts.value(occupation, area, Count::Vacancies);
        }
    }
    figures.steps = static_cast<long>(market.flows().all().size());
    for (const Flows::Flow& flow : market.flows().all())
        figures.people += flow.people;
    figures.alternatives = static_cast<long>(market.alternatives().count());
    return figures;
}

/// The regions and levels, which are not in the file, and the rest in SQL.
QString scriptFor(const Market& market)
{
    QString script;
    QTextStream out(&script);
    const Basis& basis = market.basis();
    out << "CREATE TEMP TABLE region(postcode INTEGER PRIMARY KEY, region INTEGER);\nINSERT INTO region VALUES";
    const char* comma = "";
    for (const geography::Postcode& postcode : geography::Postcodes::builtIn().all()) {
        out << comma << '(' << postcode.number << ',' << Areas::builtIn().of(postcode.number) << ')';
        comma = ",";
    }
    out << ";\nCREATE TEMP TABLE level(occupation INTEGER PRIMARY KEY, level INTEGER);\nINSERT INTO level VALUES";
    comma = "";
    for (int occupation = 0; occupation < basis.codes.end(); ++occupation) {
        if (basis.codes.code(occupation).isEmpty())
            continue;
        const int level = basis.codes.level(occupation);
        out << comma << '(' << occupation << ',' << (level == unknown ? QStringLiteral("NULL") : QString::number(level))
            << ')';
        comma = ",";
    }
    out << ";\n";
    const QString day = QString::number(basis.day.sinceEpoch());
    const QString since = QString::number(basis.seekersSince.sinceEpoch());
    out << QStringLiteral(
               "CREATE TEMP TABLE person AS SELECT cv, coalesce(region, 35) AS region, (benefit = 1 AND registered > "
               "%1 "
               "AND registered <= %2) IS TRUE AS seeker FROM cv LEFT JOIN region USING(postcode) WHERE left_on IS NULL;"
               "CREATE UNIQUE INDEX temp.person_cv ON person(cv);"
               "CREATE TEMP TABLE had AS SELECT DISTINCT cv, occupation FROM experience WHERE occupation IS NOT NULL;"
               "CREATE UNIQUE INDEX temp.had_cv ON had(cv, occupation);"
               "CREATE TEMP TABLE wants AS SELECT cv, occupation, count(*) OVER (PARTITION BY cv) AS n FROM (SELECT "
               "DISTINCT cv, occupation FROM wish WHERE occupation IS NOT NULL);"
               "CREATE TEMP TABLE held AS SELECT occupation, region, count(*) AS people FROM had JOIN person USING(cv) "
               "GROUP BY 1, 2;"
               "CREATE TEMP TABLE wished AS SELECT w.occupation, region, count(*) AS people, count(h.cv) AS both, "
               "sum(seeker) AS seekers, sum(seeker * (2520 / n)) AS shares FROM wants w JOIN person USING(cv) LEFT "
               "JOIN had h "
               "ON h.cv = w.cv AND h.occupation = w.occupation GROUP BY 1, 2;"
               "CREATE TEMP TABLE asked AS SELECT occupation, coalesce(region, 35) AS region, count(*) AS vacancies "
               "FROM "
               "vacancy LEFT JOIN region USING(postcode) WHERE occupation IS NOT NULL AND (placed IS NULL OR placed <= "
               "%2) "
               "AND (closed IS NULL OR closed > %2) GROUP BY 1, 2;"
               "CREATE TEMP TABLE part AS SELECT occupation, region, sum(v) AS v, sum(s) AS s FROM (SELECT occupation, "
               "region, "
               "vacancies AS v, 0 AS s FROM asked UNION ALL SELECT occupation, region, 0, shares FROM wished) GROUP BY "
               "1, 2;"
               "INSERT INTO part SELECT occupation, 36, sum(v), sum(s) FROM part GROUP BY 1;"
               "CREATE TEMP TABLE spanning AS SELECT occupation, region, CASE WHEN s > 0 THEN v * 2520.0 / s END AS "
               "ratio, "
               "CASE WHEN v = 0 THEN 0.0 ELSE low / (1 - low) END AS low FROM (SELECT *, ((v / n) + 3.841458820694124 "
               "/ (2 * n) - "
               "1.959963984540054 * sqrt((v / n) * (1 - v / n) / n + 3.841458820694124 / (4 * n * n))) / (1 + "
               "3.841458820694124 / n) AS "
               "low FROM (SELECT occupation, region, v * 1.0 AS v, s, v + s / 2520.0 AS n FROM part WHERE v + s > 0));"
               "CREATE UNIQUE INDEX temp.spanning_key ON spanning(occupation, region);"
               "CREATE TEMP TABLE flow AS SELECT a, b, count(DISTINCT cv) AS people FROM (SELECT cv, occupation AS a, "
               "lead(occupation) OVER w AS b FROM experience WHERE started IS NOT NULL AND occupation IS NOT NULL "
               "WINDOW w AS "
               "(PARTITION BY cv ORDER BY started, seq)) WHERE a <> b GROUP BY a, b HAVING count(DISTINCT cv) >= 10;"
               "SELECT (SELECT sum(people) FROM held), (SELECT sum(people) FROM wished), (SELECT sum(both) FROM "
               "wished), (SELECT "
               "sum(seekers) FROM wished), (SELECT sum(vacancies) FROM asked), (SELECT count(*) FROM flow), (SELECT "
               "sum(people) FROM "
               "flow), (SELECT count(*) FROM flow JOIN spanning here ON here.occupation = a JOIN spanning there ON "
               "there.occupation = b "
               "AND there.region = here.region JOIN level la ON la.occupation = a JOIN level lb ON lb.occupation = b "
               "WHERE "
               "there.low > here.ratio AND (la.level - lb.level > 1) IS NOT TRUE);\n")
               .arg(since, day);
    return script;
}

double shellSeconds(const QString& path, const QString& script, QString& answer)
{
    QTemporaryFile file;
    if (!file.open() || file.write(script.toUtf8()) < 0 || !file.flush())
        stop(QStringLiteral("the script could not be written"));
    QElapsedTimer clock;
    clock.start();
    QProcess shell;
    shell.setStandardInputFile(file.fileName());
    shell.start(QStringLiteral("sqlite3"), {QStringLiteral("-readonly"), path});
    if (!shell.waitForFinished(1200000) || shell.exitCode() != 0)
        stop(QString::fromUtf8(shell.readAllStandardError()));
    answer = QString::fromUtf8(shell.readAllStandardOutput()).trimmed();
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_market DATABASE [ROUNDS]\n");
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        const Market market = readMarket(path);
        const double ours = static_cast<double>(clock.nsecsElapsed()) / 1e9;
        const QString figures = figuresOf(market).text();
        QString answer;
        const double theirs = shellSeconds(path, scriptFor(market), answer);
        std::printf("ours %.2f s; sqlite3 %.2f s; ratio %.3f; %s\n", ours, theirs, ours / theirs,
                    figures == answer ? "same figures"
                                      : qPrintable(QStringLiteral("OTHER FIGURES: %1, not %2").arg(answer, figures)));
        ratios.push_back(ours / theirs);
    }
    std::sort(ratios.begin(), ratios.end());
    std::printf("median ratio %.3f (at most 0.2 wanted)\n", ratios[ratios.size() / 2]);
    return 0;
}
