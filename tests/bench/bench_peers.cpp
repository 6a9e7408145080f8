// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/mirror.h"
#include "core/store/database.h"
#include "tests/bench/processortime.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <random>

// Peers: the top 100 of many CVs among all CVs, exact, beside scipy's sparse matrix product on the same weights (one
// thread each; then ours with two), and one query beside one scipy matrix-vector product (processor time
// of both). Recall is taken against the plain method: all cosines, sorted.
//   bench_peers DATABASE [QUERIES=10000] [CHECKED=1000] [SCIPY QUERIES=300]

using namespace spiegel;
using namespace spiegel::peers;

namespace {

constexpr int top = 100;

constexpr const char* script = R"(
import sys, time, numpy as np, scipy.sparse as sp
folder, n, features, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
starts = np.fromfile(folder + '/starts', np.int32); ids = np.fromfile(folder + '/ids', np.int32)
weights = np.fromfile(folder + '/weights', np.float32); rows = np.fromfile(folder + '/rows', np.int32)[:count]
m = sp.csr_matrix((weights, ids, starts), shape=(n, features))
norm = np.sqrt(np.asarray(m.multiply(m).sum(axis=1)).ravel()); norm[norm == 0] = 1
m = sp.diags(1 / norm).astype(np.float32) @ m; m = m.tocsr(); t = m.T.tocsr()
begin = time.perf_counter()
for k in range(0, len(rows), 50):
    product = m[rows[k:k + 50]] @ t
    for i in range(product.shape[0]):
        scores = product.data[product.indptr[i]:product.indptr[i + 1]]
        if len(scores) > 101: np.argpartition(scores, len(scores) - 101)
batch = (time.perf_counter() - begin) / len(rows)
single = []
for row in rows[:100]:
    begin = time.process_time()
    scores = m @ m[row].toarray().ravel()
    np.argpartition(scores, n - 101)
    single.append(time.process_time() - begin)
print(batch, float(np.median(single)))
)";

template<class T>
void write(const QString& path, const std::vector<T>& values)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(1);
    file.write(reinterpret_cast<const char*>(values.data()), static_cast<qint64>(values.size() * sizeof(T)));
}

/// All cosines, sorted: the scores of the best `top`.
std::vector<double> naiveScores(const Features& features, int row)
{
    std::vector<double> query(static_cast<std::size_t>(features.count()));
    const Features::List own = features.list(row);
    double ownSquares = 0;
    for (std::size_t i = 0; i < own.ids.size(); ++i) {
        query[static_cast<std::size_t>(own.ids[i])] = own.weights[i];
        ownSquares += double(own.weights[i]) * own.weights[i];
    }
    std::vector<double> scores;
    for (int other = 0; other < features.cvs(); ++other) {
        const Features::List list = features.list(other);
        double dot = 0;
        double squares = 0;
        for (std::size_t i = 0; i < list.ids.size(); ++i) {
            dot += query[static_cast<std::size_t>(list.ids[i])] * list.weights[i];
            squares += double(list.weights[i]) * list.weights[i];
        }
        if (other != row && dot > 0)
            scores.push_back(dot / std::sqrt(ownSquares * squares));
    }
    const auto kept = std::min(scores.size(), std::size_t(top));
    std::partial_sort(scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(kept), scores.end(),
                      std::greater<>());
    scores.resize(kept);
    return scores;
}

double secondsOf(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

double queriesPerSecond(const Mirror& mirror, const std::vector<int>& rows, int workers)
{
    QElapsedTimer clock;
    clock.start();
    constexpr std::size_t piece = 100;
    std::atomic<std::int64_t> found{0};
    Workers(workers).forEach((rows.size() + piece - 1) / piece, [&](std::size_t i) {
        static thread_local std::unique_ptr<PeerSearch> search;
        static thread_local const PeerIndex* searched = nullptr;
        if (searched != &mirror.index()) {
            search = std::make_unique<PeerSearch>(mirror.index());
            searched = &mirror.index();
        }
        for (std::size_t at = i * piece; at < std::min(rows.size(), (i + 1) * piece); ++at)
            found += static_cast<std::int64_t>(search->like(rows[at], top).size());
    });
    if (found == 0)
        std::exit(1);
    return static_cast<double>(rows.size()) / secondsOf(clock);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_peers DATABASE [QUERIES] [CHECKED] [SCIPY QUERIES]\n");
        return 2;
    }
    const auto number = [&](int i, int usual) { return argc > i ? std::atoi(argv[i]) : usual; };
    auto database = store::Database::open(QString::fromLocal8Bit(argv[1]), store::Access::Read);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().text()));
        return 1;
    }
    QElapsedTimer clock;
    clock.start();
    const Mirror mirror =
        Mirror::read(*database, Weights::builtIn(), Workers::ofThisMachine(), Progress::unwatched()).value();
    const Features& features = mirror.features();
    std::printf(
        "%d CVs, %d features, %.1f of a CV; read and indexed in %.1f s; %.0f MB, %.1f bytes a feature of a CV\n",
        mirror.cvs(), features.count(), double(features.entries()) / mirror.cvs(), secondsOf(clock),
        double(mirror.index().bytes()) / 1e6, double(mirror.index().bytes()) / double(features.entries()));

    std::mt19937 random(1);
    std::vector<int> rows;
    while (static_cast<int>(rows.size()) < number(2, 10'000))
        rows.push_back(static_cast<int>(random() % static_cast<unsigned>(mirror.cvs())));
    std::vector<std::int32_t> starts{0};
    std::vector<std::int32_t> ids;
    std::vector<float> weights;
    for (int row = 0; row < mirror.cvs(); ++row) {
        const Features::List list = features.list(row);
        ids.insert(ids.end(), list.ids.begin(), list.ids.end());
        weights.insert(weights.end(), list.weights.begin(), list.weights.end());
        starts.push_back(static_cast<std::int32_t>(ids.size()));
    }
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("starts")), starts);
    write(folder.filePath(QStringLiteral("ids")), ids);
    write(folder.filePath(QStringLiteral("weights")), weights);
    write(folder.filePath(QStringLiteral("rows")), rows);
    write(folder.filePath(QStringLiteral("queries.py")),
          std::vector<char>(script, script + std::char_traits<char>::length(script)));

    for (int round = 0; round < 2; ++round) {
        QProcess scipy;
        scipy.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        scipy.start(QStringLiteral("/usr/bin/env"),
                    {QStringLiteral("OPENBLAS_NUM_THREADS=1"), QStringLiteral("/usr/bin/python3"),
                     folder.filePath(QStringLiteral("queries.py")), folder.path(), QString::number(mirror.cvs()),
                     QString::number(features.count()), QString::number(number(4, 300))});
        if (!scipy.waitForFinished(1'200'000) || scipy.exitCode() != 0)
            return 1;
        const QList<QByteArray> theirs = scipy.readAllStandardOutput().trimmed().split(' ');
        const double theirBatch = theirs.value(0).toDouble();
        const double theirSingle = theirs.value(1).toDouble();
        const double one = queriesPerSecond(mirror, rows, 1);
        const double two = queriesPerSecond(mirror, rows, 2);
        PeerSearch search(mirror.index());
        std::vector<double> each;
        for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), 2'000); ++i) {
            const double before = processorMs();
            (void)search.like(rows[i], top);
            each.push_back((processorMs() - before) / 1e3);
        }
        std::sort(each.begin(), each.end());
        const double p99 = each[each.size() * 99 / 100];
        std::printf("scipy product %.0f queries/s, ours %.0f (one thread) and %.0f (two): %.1f times; one query: scipy "
                    "%.1f ms, ours p50 %.2f, p99 %.2f ms: %.3f times\n",
                    1 / theirBatch, one, two, one * theirBatch, theirSingle * 1e3, each[each.size() / 2] * 1e3,
                    p99 * 1e3, p99 / theirSingle);
    }

    PeerSearch search(mirror.index());
    int wrong = 0;
    const int checked = std::min(number(3, 1'000), static_cast<int>(rows.size()));
    for (int i = 0; i < checked; ++i) {
        const int row = rows[static_cast<std::size_t>(i)];
        const auto wanted = naiveScores(features, row);
        const auto found = search.like(row, top);
        bool isRight = found.size() == wanted.size();
        for (std::size_t j = 0; isRight && j < found.size(); ++j)
            isRight = std::abs(found[j].score - wanted[j]) < 1e-9;
        wrong += isRight ? 0 : 1;
    }
    std::printf("checked against all cosines: %d of %d the same\n", checked - wrong, checked);
    return wrong == 0 ? 0 : 1;
}
