// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/geography/traveltimes.h"
#include "core/populations/populationreader.h"
#include "core/releases/worldcache.h"
#include "core/statistics/protectedtable.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <random>

// A session of tables about overlapping zones, each audited with all before it: how long each takes, and the last one.
//   bench_releases DATABASE [TABLES=50] [SEED=1] [suppress]

using namespace spiegel;
using populations::Variable;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const int tables = argc > 2 ? std::atoi(argv[2]) : 50;
    std::mt19937 chance(argc > 3 ? static_cast<unsigned>(std::atoi(argv[3])) : 1);
    const bool isHiding = argc > 4;
    auto database = store::Database::open(QString::fromLocal8Bit(argv[1]), store::Access::Read);
    if (!database) {
        std::puts(qPrintable(database.error().text()));
        return 1;
    }
    auto population = populations::readPopulation(*database, populations::Kind::Sonar, Progress::unwatched());
    if (!population) {
        std::puts(qPrintable(population.error().text()));
        return 1;
    }
    statistics::Desk desk{std::move(*population), {}, {}, QByteArrayLiteral("bench"), 1};
    const auto& times = geography::TravelTimes::builtIn();
    const auto upTo = [&chance](int end) { return static_cast<int>(chance() % static_cast<unsigned>(end)); };
    constexpr std::array variables = {Variable::Education, Variable::Hours,     Variable::Birth,
                                      Variable::Sex,       Variable::Available, Variable::Regime};
    int refused = 0;
    double slowest = 0;
    for (int number = 1; number <= tables; ++number) {
        statistics::Request request;
        request.by = {variables[static_cast<std::size_t>(upTo(6))]};
        if (const Variable second = variables[static_cast<std::size_t>(upTo(6))]; second != request.by[0] && upTo(2))
            request.by.push_back(second);
        const int postcode = geography::Postcodes::builtIn().at(300 + upTo(120)).number; // close together
        request.around = statistics::Request::Around{postcode, 15 + 5 * upTo(7), geography::TravelMode::Car};
        const auto postcodes = times.postcodesWithin(postcode, request.around->minutes, request.around->mode);
        if (!postcodes)
            continue;
        if (isHiding)
            request.around.reset();
        const std::clock_t ticks = std::clock();
        const auto start = std::chrono::steady_clock::now();
        auto table = statistics::protectedTable(desk, request, releases::zoneOf(*postcodes), Progress::unwatched());
        const double processor = 1000.0 * static_cast<double>(std::clock() - ticks) / CLOCKS_PER_SEC;
        const double ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
        slowest = std::max(slowest, ms);
        std::printf("%2d  %7.1f ms (%7.1f of the processor)  %4zu postcodes, by %zu: ", number, ms, processor,
                    postcodes->size(), request.by.size());
        if (!table) {
            ++refused;
            std::printf("refused: %s\n", qPrintable(table.error().text()));
            continue;
        }
        std::printf("%d cells, %d hidden, base %d, %d small groups\n", static_cast<int>(table->figures.size()),
                    table->hidden(), table->release.base, table->smallGroups);
        desk.earlier.push_back(std::move(table->release));
        desk.worlds = std::move(table->worlds);
        desk.earlier.back().number = number;
    }
    std::printf("%zu worlds kept, %.0f kB\n", desk.worlds.size(),
                static_cast<double>(releases::packed(desk.worlds).size()) / 1000);
    std::printf("refused %d of %d, slowest %.1f ms\n", refused, tables, slowest);
    return 0;
}
