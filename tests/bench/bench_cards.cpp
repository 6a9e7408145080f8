// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/cvcardmaker.h"
#include "core/cards/sections.h"
#include "core/store/database.h"
#include "tests/bench/processortime.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <random>

// Cards: the content of many cv-kaarten of a full database, on one thread, in time of the processor; what each section
// takes, and how wide it had to look. The same cards are made again by two threads and compared.
//   bench_cards DATABASE [CARDS=5000] [BRANCH]

using namespace spiegel;
using namespace spiegel::cards;

namespace {

struct Seen
{
    std::map<QString, int> widths;
    std::int64_t rows = 0;
    int empty = 0;

    template<class Section>
    void add(const Section& section, std::size_t count)
    {
        ++widths[count == 0 ? QStringLiteral("nothing") : word(section.width)];
        rows += static_cast<std::int64_t>(count);
    }
    void print(const char* what, std::size_t cards) const
    {
        std::printf("%-10s %.2f rows a card;", what, static_cast<double>(rows) / static_cast<double>(cards));
        for (const auto& [width, count] : widths)
            std::printf(" %s %.1f%%", qPrintable(width), 100.0 * count / static_cast<double>(cards));
        std::printf("\n");
    }
};

std::vector<int> chosenRows(const Population& population, std::size_t cards, const QString& branch)
{
    std::vector<int> rows;
    for (int row = 0; row < population.cvs().count(); ++row) {
        if (!population.hasLeft(row) && population.whyNoCard(row).isEmpty() &&
            (branch.isEmpty() || population.branch(row) == branch))
            rows.push_back(row);
    }
    std::shuffle(rows.begin(), rows.end(), std::mt19937(1));
    rows.resize(std::min(rows.size(), cards));
    return rows;
}

/// One person of each of the commonest last occupations, the commonest first.
std::vector<int> onePerOccupation(const Population& population, std::size_t most)
{
    std::map<int, std::pair<int, int>> people; // by occupation: how many, and the first
    for (int row = 0; row < population.cvs().count(); ++row) {
        if (!population.hasLeft(row) && population.whyNoCard(row).isEmpty())
            ++people.try_emplace(population.lastOccupation(row), 0, row).first->second.first;
    }
    std::vector<std::pair<int, int>> order;
    for (const auto& [occupation, found] : people)
        order.push_back(found);
    std::sort(order.rbegin(), order.rend());
    std::vector<int> rows;
    for (std::size_t i = 0; i < std::min(order.size(), most); ++i)
        rows.push_back(order[i].second);
    return rows;
}

QByteArray bytesOf(const CvCardMaker& maker, int row)
{
    return QJsonDocument(toJson(maker.card(row))).toJson(QJsonDocument::Compact);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2)
        return 2;
    const std::size_t count = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 5000;
    QElapsedTimer clock;
    clock.start();
    auto database = store::Database::open(QString::fromLocal8Bit(argv[1]), store::Access::Read);
    if (!database)
        return 1;
    const auto maker = CvCardMaker::read(*database, Workers(2), Progress::unwatched());
    if (!maker)
        return 1;
    static_cast<void>(maker->prospects().weights()); // as the page does before it shows a card
    std::printf("reading    %.1f s\n", static_cast<double>(clock.elapsed()) / 1000);
    const auto rows = chosenRows(maker->population(), count, argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
    Seen peers, did, want, vacancies;
    std::vector<double> times;
    for (const int row : onePerOccupation(maker->population(), 100)) {
        clock.restart();
        static_cast<void>(maker->card(row));
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf(
        "one click  on the first card of each of the 100 commonest occupations, by the clock: p50 %.0f ms, most "
        "%.0f ms (150 wanted)\n",
        times[times.size() / 2], times.back());
    for (int round = 0; round < 2; ++round) {
        double total = 0;
        times.clear();
        for (const int row : rows) {
            processorLap();
            const CvCard card = maker->card(row);
            times.push_back(processorLap());
            total += times.back();
            if (round > 0)
                continue;
            peers.add(card.peers, card.peers.people > 0);
            did.add(card.did, card.did.rows.size());
            want.add(card.want, card.want.rows.size());
            vacancies.add(card.vacancies, card.vacancies.rows.size());
        }
        std::sort(times.begin(), times.end());
        std::printf("%-10s %.0f cards/s on one thread; p50 %.2f ms, p99 %.2f ms, most %.1f ms\n",
                    round == 0 ? "first" : "again", static_cast<double>(rows.size()) * 1e3 / total,
                    times[times.size() / 2], times[times.size() * 99 / 100], times.back());
    }
    std::array<double, 5> parts{};
    for (const int row : rows) {
        processorLap();
        Sections sections(maker->population(), maker->market(), maker->others(), row);
        const std::size_t drawn = sections.peers().shared.size();
        parts[0] += processorLap();
        const std::size_t steps = sections.did().rows.size();
        parts[1] += processorLap();
        const std::size_t wishes = sections.want().rows.size();
        parts[2] += processorLap();
        const std::size_t seen = sections.vacancies().rows.size();
        parts[3] += processorLap();
        if (drawn + steps + wishes + seen > 100)
            return 1;
        static_cast<void>(maker->prospects().chances(row));
        parts[4] += processorLap();
    }
    std::printf("ms a card  peers %.2f, did %.2f, want %.2f, vacancies %.2f, chances %.2f\n",
                parts[0] / static_cast<double>(rows.size()), parts[1] / static_cast<double>(rows.size()),
                parts[2] / static_cast<double>(rows.size()), parts[3] / static_cast<double>(rows.size()),
                parts[4] / static_cast<double>(rows.size()));
    peers.print("peers", rows.size());
    did.print("did", rows.size());
    want.print("want", rows.size());
    vacancies.print("vacancies", rows.size());
    const std::size_t compared = std::min<std::size_t>(rows.size(), 1000);
    std::vector<QByteArray> one(compared), two(compared);
    Workers(1).forEach(compared, [&](std::size_t i) { one[i] = bytesOf(*maker, rows[i]); });
    Workers(2).forEach(compared, [&](std::size_t i) { two[i] = bytesOf(*maker, rows[i]); });
    std::printf("the same   %s\n", one == two ? "yes" : "NO");
    return one == two ? 0 : 1;
}
