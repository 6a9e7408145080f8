// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/fonts/fonts.h"
#include "ui/careers/careersanswer.h"
#include "ui/graph/layout.h"
#include "ui/graph/networkpainter.h"
#include "ui/graph/networkview.h"
#include "ui/overview/overview.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

#include <cmath>
#include <cstdio>
#include <ctime>
#include <set>
#include <vector>

// The layout of the career graph of a database (300 occupations, 1,500 steps) beside Graphviz's neato and sfdp, run as
// programs on the same graph: time of the processor, crossings of lines, names that overlap; and how far occupations
// move when a filter changes. Graphviz is not part of the program; where it is not installed this says so. Run it with
// QT_QPA_PLATFORM=offscreen.
//   bench_layout DATABASE [ROUNDS=5]

using namespace spiegel;

namespace {

using Places = std::vector<QPointF>;

struct Sample
{
    std::vector<double> radii;
    std::vector<graph::Tie> lines; ///< as drawn
    std::vector<graph::Tie> pairs; ///< each pair of nodes once
};

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
}

double childSeconds()
{
    rusage used = {};
    getrusage(RUSAGE_CHILDREN, &used);
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

Sample sampleOf(const graph::Network& network)
{
    Sample sample;
    for (const graph::NetworkNode& node : network.nodes)
        sample.radii.push_back(node.radius);
    std::set<std::pair<int, int>> pairs;
    for (const graph::NetworkLine& line : network.lines) {
        sample.lines.push_back({line.from, line.to});
        if (pairs.emplace(std::min(line.from, line.to), std::max(line.from, line.to)).second)
            sample.pairs.push_back({line.from, line.to});
    }
    return sample;
}

double turn(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

qint64 crossings(const Sample& sample, const Places& places)
{
    qint64 found = 0;
    const auto at = [&places](int node) { return places[static_cast<std::size_t>(node)]; };
    for (std::size_t one = 0; one < sample.pairs.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other) {
            const graph::Tie& p = sample.pairs[one];
            const graph::Tie& q = sample.pairs[other];
            if (p.a == q.a || p.a == q.b || p.b == q.a || p.b == q.b)
                continue;
            found += (turn(at(p.a), at(p.b), at(q.a)) > 0) != (turn(at(p.a), at(p.b), at(q.b)) > 0) &&
                             (turn(at(q.a), at(q.b), at(p.a)) > 0) != (turn(at(q.a), at(q.b), at(p.b)) > 0)
                         ? 1
                         : 0;
        }
    }
    return found;
}

struct Outcome
{
    double time = 1e9; ///< seconds, the best round
    Places places;
};

Outcome ours(const Sample& sample, int rounds)
{
    Outcome outcome;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t start = std::clock();
        outcome.places = graph::layOut(sample.radii, sample.lines, Progress::unwatched()).value();
        outcome.time = std::min(outcome.time, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return outcome;
}

std::optional<Outcome> graphviz(const QString& program, const Sample& sample, const QTemporaryDir& folder, int rounds)
{
    QFile file(folder.filePath(QStringLiteral("graph.dot")));
    if (!file.open(QIODevice::WriteOnly))
        return std::nullopt;
    QTextStream out(&file);
    out << "graph careers {\nnode [shape=circle, label=\"\", fixedsize=true];\n";
    for (std::size_t node = 0; node < sample.radii.size(); ++node)
        out << node << " [width=" << 2 * sample.radii[node] / 72 << "];\n";
    for (const graph::Tie& pair : sample.pairs)
        out << pair.a << " -- " << pair.b << ";\n";
    out << "}\n";
    out.flush();
    file.close();
    Outcome outcome;
    for (int round = 0; round < rounds; ++round) {
        const double before = childSeconds();
        QProcess process;
        process.start(program, {QStringLiteral("-Tplain"), file.fileName()});
        if (!process.waitForFinished(120000) || process.exitCode() != 0)
            return std::nullopt;
        outcome.time = std::min(outcome.time, childSeconds() - before);
        outcome.places.assign(sample.radii.size(), {});
        for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() > 3 && words[0] == "node")
                outcome.places[words[1].toUInt()] = {72 * words[2].toDouble(), 72 * words[3].toDouble()};
        }
    }
    return outcome;
}

struct Names
{
    int shown = 0;
    int overlapping = 0; ///< pairs
};

Names namesOf(const graph::Network& network, QSizeF screen)
{
    graph::NetworkPainter painter;
    painter.setNetwork(std::make_shared<const graph::Network>(network));
    const auto labels = painter.labels(graph::cameraFor(network, screen));
    Names names;
    for (std::size_t one = 0; one < labels.size(); ++one) {
        names.shown += labels[one] ? 1 : 0;
        for (std::size_t other = 0; other < one; ++other)
            names.overlapping += labels[one] && labels[other] && labels[one]->intersects(*labels[other]) ? 1 : 0;
    }
    return names;
}

void reportMoves(const std::shared_ptr<const uicareers::CareersShelf>& shelf, const uicareers::CareersAnswer& first,
                 const char* name, const uicareers::CareersView& view, QSizeF screen)
{
    overview::Places before;
    for (const graph::NetworkNode& node : first.network.nodes)
        before.insert(node.key, node.place);
    const auto next = uicareers::answerOf(shelf, view, Progress::unwatched(), before).value();
    graph::NetworkView seen;
    seen.resize(screen.toSize());
    seen.setNetwork(std::make_shared<const graph::Network>(first.network));
    const graph::Camera camera = seen.camera();
    seen.setNetwork(std::make_shared<const graph::Network>(next->network));
    const graph::Camera nextCamera = seen.camera();
    double sum = 0;
    int staying = 0;
    for (const graph::NetworkNode& node : next->network.nodes) {
        const auto place = before.constFind(node.key);
        if (place == before.cend())
            continue;
        const QPointF moved = nextCamera.onScreen(node.place) - camera.onScreen(*place);
        sum += std::hypot(moved.x(), moved.y());
        ++staying;
    }
    Sample sample = sampleOf(next->network);
    Places places;
    for (const graph::NetworkNode& node : next->network.nodes)
        places.push_back(node.place);
    const Places anew = graph::layOut(sample.radii, sample.lines, Progress::unwatched()).value();
    const Names names = namesOf(next->network, screen);
    const qint64 crossedAnew = crossings(sample, anew);
    if (staying == 0 || crossedAnew == 0) {
        std::printf("%s: too few steps\n", name);
        return;
    }
    std::printf(
        "%s: %d of %zu stay and move %.1f %% of the picture on average (less than 10 wanted); crossings %.3f of "
        "those of a new layout; %d names, %d overlap\n",
        name, staying, next->network.nodes.size(), 100 * sum / staying / screen.width(),
        static_cast<double>(crossings(sample, places)) / static_cast<double>(crossedAnew), names.shown,
        names.overlapping);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    loadFonts();
    if (argc < 2) {
        std::fprintf(stderr, "bench_layout DATABASE [ROUNDS=5]\n");
        return 2;
    }
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
    parts::Workplace workplace;
    workplace.database = QString::fromLocal8Bit(argv[1]);
    workplace.snapshot = Day::parse(std::string_view(argc > 3 ? argv[3] : "2015-03-02")).value();
    const auto shelf = uicareers::readShelf(workplace, Progress::unwatched());
    if (!shelf) {
        std::fprintf(stderr, "%s\n", qPrintable(shelf.error().text()));
        return 1;
    }
    const auto answer = uicareers::answerOf(*shelf, {}, Progress::unwatched()).value();
    const Sample sample = sampleOf(answer->network);
    std::printf("%zu occupations, %zu steps, %zu pairs\n", sample.radii.size(), sample.lines.size(),
                sample.pairs.size());

    const QTemporaryDir folder;
    const Outcome mine = ours(sample, rounds);
    const qint64 mineCrossings = crossings(sample, mine.places);
    std::printf("ours: %.1f ms, %lld crossings\n", 1e3 * mine.time, static_cast<long long>(mineCrossings));
    for (const char* program : {"neato", "sfdp"}) {
        const auto theirs = graphviz(QString::fromLatin1(program), sample, folder, rounds);
        if (!theirs) {
            std::printf("%s: not installed here\n", program);
            continue;
        }
        const qint64 crossed = crossings(sample, theirs->places);
        std::printf("%s: %.1f ms, %lld crossings; ours to theirs: time %.3f, crossings %.3f\n", program,
                    1e3 * theirs->time, static_cast<long long>(crossed), mine.time / theirs->time,
                    static_cast<double>(mineCrossings) / static_cast<double>(crossed));
    }
    const QSizeF screen(1400, 900);
    const Names names = namesOf(answer->network, screen);
    std::printf("1400 x 900: %d names, %d overlap (0 wanted)\n", names.shown, names.overlapping);
    uicareers::CareersView view;
    view.sinceYear = 2009;
    reportMoves(*shelf, *answer, "since 2009", view, screen);
    view.sinceYear.reset();
    view.untilYear = 2008;
    reportMoves(*shelf, *answer, "up to 2008", view, screen);
    view.untilYear.reset();
    view.support = 1000;
    reportMoves(*shelf, *answer, "at least 1,000 people", view, screen);
    view.support = careers::TransitionQuestion::usualSupport;
    view.education = 5;
    reportMoves(*shelf, *answer, "one level of education", view, screen);
    view.education.reset();
    view.region = QStringLiteral("GM0363");
    reportMoves(*shelf, *answer, "Amsterdam", view, screen);
    return 0;
}
