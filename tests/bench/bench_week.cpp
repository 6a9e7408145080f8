// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/exportfolder.h"
#include "core/delivery/manifest.h"
#include "core/jobs/press.h"
#include "core/jobs/runner.h"
#include "core/store/database.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>

#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

// The week of a branch: cv-kaarten of a list of CVs from a database to files, manifest and cover sheet, with as many
// workers as the machine has; beside only writing files of those sizes to folders of the same names, on one thread (a
// second one writes no faster): open, write, close; and each as the week writes it, whole or not at all, until it is on
// the disk. By the clock, in the same run. FOLDER must be new, and nothing large may have been deleted in the six
// minutes before: ext4 passes over what was just deleted, and writing takes some times longer. The export stands in the
// journal of the database afterwards.
//   bench_week DATABASE LIST FOLDER

using namespace spiegel;

namespace {

double seconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.elapsed()) / 1000;
}

QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Result<jobs::BatchOutcome> makeWeek(const QString& path, const QStringList& ids, const QString& folder)
{
    auto database = store::Database::open(path, store::Access::Read);
    if (!database)
        return fail(database.error());
    const Workers workers = Workers::ofThisMachine();
    const auto press = jobs::readPress(jobs::CardKind::Cv, *database, workers, Progress::unwatched());
    if (!press)
        return fail(press.error());
    jobs::Batch batch;
    batch.ids = ids;
    batch.folder = folder;
    return jobs::run(batch, **press, *database, workers, Progress::unwatched());
}

bool writeNext(const QByteArray& path, const char* bytes, qint64 size)
{
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const bool isWritten = file >= 0 && ::write(file, bytes, static_cast<std::size_t>(size)) == size;
    return file >= 0 && ::close(file) == 0 && isWritten;
}

/// How long it takes, or -1.
double writePlainly(const std::vector<delivery::ManifestRow>& rows, const QByteArray& bytes, const QString& folder)
{
    QElapsedTimer clock;
    clock.start();
    QSet<QString> made;
    for (const delivery::ManifestRow& row : rows) {
        const QString path = folder + QLatin1Char('/') + row.file;
        const QString parent = path.left(path.lastIndexOf(QLatin1Char('/')));
        if (!made.contains(parent) && !QDir().mkpath(parent))
            return -1;
        made.insert(parent);
        if (!writeNext(QFile::encodeName(path), bytes.constData(), row.size))
            return -1;
    }
    return seconds(clock);
}

/// The same as the week does it: a file is there whole or not at all, and all are on the disk in the end.
double writeWhole(const std::vector<delivery::ManifestRow>& rows, const QByteArray& bytes, const QString& path)
{
    QElapsedTimer clock;
    clock.start();
    const auto folder = delivery::ExportFolder::open(path);
    if (!folder)
        return -1;
    for (const delivery::ManifestRow& row : rows) {
        if (!folder->write(row.file, bytes.first(row.size)))
            return -1;
    }
    return folder->flush() ? seconds(clock) : -1;
}

int complain(const Problem& problem)
{
    std::fprintf(stderr, "%s\n", qPrintable(problem.text()));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "usage: bench_week DATABASE LIST FOLDER\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[3]);
    const QStringList ids = linesOf(QString::fromLocal8Bit(argv[2]));
    QElapsedTimer clock;
    clock.start();
    const std::clock_t before = std::clock();
    const auto outcome = makeWeek(QString::fromLocal8Bit(argv[1]), ids, folder + QStringLiteral("/week"));
    if (!outcome)
        return complain(outcome.error());
    const double week = seconds(clock);
    const double processor = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    std::printf("week       %d cards in %.1f s, %.1f s of the processor\n", outcome->written, week, processor);

    const auto manifest = delivery::Manifest::read(outcome->manifest);
    if (!manifest)
        return complain(manifest.error());
    std::vector<delivery::ManifestRow> rows;
    qint64 largest = 0;
    qint64 all = 0;
    for (const delivery::ManifestRow& row : manifest->rows) {
        if (row.status != delivery::ManifestRow::Status::Written)
            continue;
        rows.push_back(row);
        largest = std::max(largest, row.size);
        all += row.size;
    }
    const QByteArray bytes(largest, 'x');
    ::sync();
    const double plain = writePlainly(rows, bytes, folder + QStringLiteral("/plain"));
    ::sync();
    const double again = writePlainly(rows, bytes, folder + QStringLiteral("/again"));
    ::sync();
    const double whole = writeWhole(rows, bytes, folder + QStringLiteral("/whole"));
    if (plain < 0 || again < 0 || whole < 0) {
        std::fprintf(stderr, "the files could not be written\n");
        return 1;
    }
    std::printf("plain      %zu files, %.0f MB in %.1f s, again %.1f s; the week takes %.1f and %.1f times that (5 "
                "wanted)\n",
                rows.size(), static_cast<double>(all) / 1e6, plain, again, week / plain, week / again);
    std::printf(
        "whole      each whole or not at all, until all are on the disk: %.1f s; the week takes %.1f times that\n",
        whole, week / whole);
    return 0;
}
