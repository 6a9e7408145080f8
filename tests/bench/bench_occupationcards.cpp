// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/cvcardpage.h"
#include "core/cardpages/occupationcardpage.h"
#include "core/cards/cvcardmaker.h"
#include "core/occupationcards/occupationcardmaker.h"
#include "core/paper/typesetter.h"
#include "core/store/database.h"
#include "tests/bench/processortime.h"

#include <algorithm>
#include <cstdio>

// Beroepenkaarten: the content of each as a click on screen asks for it, and content and PDF of all of them as they go
// out, beside cv-kaarten (content and PDF) of the same database. One thread, in time of the processor; reading the week
// is not counted for either.
//   bench_occupationcards DATABASE [CV CARDS=3000]

using namespace spiegel;
using occupationcards::OccupationCardMaker;

namespace {

double sumOf(const std::vector<double>& times)
{
    double sum = 0;
    for (const double time : times)
        sum += time;
    return sum;
}

double cvCardsPerSecond(store::Database& database, std::size_t count)
{
    const auto maker = cards::CvCardMaker::read(database, Workers::ofThisMachine(), Progress::unwatched());
    if (!maker)
        return 0;
    paper::Typesetter setter;
    std::size_t made = 0;
    processorLap();
    const auto& population = maker->population();
    const int step = std::max(1, population.cvs().count() / static_cast<int>(2 * count));
    for (int row = 0; row < population.cvs().count() && made < count; row += step) {
        if (population.hasLeft(row) || !population.whyNoCard(row).isEmpty())
            continue;
        made += cardpages::cvCardPdf(maker->card(row), setter).isEmpty() ? 0 : 1;
    }
    return static_cast<double>(made) / processorLap() * 1e3;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_occupationcards DATABASE [CV CARDS]\n");
        return 2;
    }
    auto database = store::Database::open(QString::fromLocal8Bit(argv[1]), store::Access::Read);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().text()));
        return 1;
    }
    const auto maker =
        OccupationCardMaker::read(*database, QByteArray(32, 's'), Workers::ofThisMachine(), Progress::unwatched());
    if (!maker)
        return 1;
    std::vector<double> clicks;
    std::vector<double> batch;
    paper::Typesetter setter;
    for (const QString& code : maker->codes()) {
        processorLap();
        if (!maker->card(code, OccupationCardMaker::View::Intern))
            return 1;
        clicks.push_back(processorLap());
        const auto card = maker->card(code, OccupationCardMaker::View::GivenOut);
        if (!card || cardpages::occupationCardPdf(*card, setter).isEmpty())
            return 1;
        batch.push_back(processorLap());
    }
    const double ours = static_cast<double>(batch.size()) / sumOf(batch) * 1e3;
    std::sort(clicks.begin(), clicks.end());
    std::printf("%zu beroepenkaarten; one on screen (content): median %.1f ms, p99 %.1f, most %.1f (150 wanted)\n",
                clicks.size(), clicks[clicks.size() / 2], clicks[clicks.size() * 99 / 100], clicks.back());
    const double theirs = cvCardsPerSecond(*database, argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 3000);
    std::printf("batch: %.0f beroepenkaarten and %.0f cv-kaarten a second: %.2f (at least 0.33 wanted)\n", ours, theirs,
                ours / theirs);
    return theirs > 0 ? 0 : 1;
}
