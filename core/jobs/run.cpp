// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run.h"

#include "core/cardpages/cvcardbundle.h"
#include "core/jobs/written.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace spiegel::jobs {

using delivery::Manifest;
using delivery::manifestName;
using delivery::ManifestRow;

namespace {

constexpr int reportEvery = 16;

} // namespace

Run::Run(const Batch& batch, const Press& press, std::vector<PlannedCard> cards, delivery::ExportFolder folder,
         delivery::ProgressLog log, Progress& progress)
    : m_batch(batch)
    , m_press(press)
    , m_cards(std::move(cards))
    , m_units(unitsOf(m_cards))
    , m_folder(std::move(folder))
    , m_log(std::move(log))
    , m_progress(progress)
    , m_rows(m_cards.size())
    , m_step(QCoreApplication::translate("jobs", "Cv-kaarten"))
{
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_rows[i].cv = m_cards[i].cv;
        m_rows[i].file = m_cards[i].file;
    }
    // Those with the same last occupation after each other: what is known of it lies near the processor then.
    const auto occupation = [&](const Unit& unit) {
        const int row = m_cards[unit.front()].row;
        return row < 0 ? unknown : m_press.population().lastOccupation(row);
    };
    std::stable_sort(m_units.begin(), m_units.end(),
                     [&](const Unit& a, const Unit& b) { return occupation(a) < occupation(b); });
}

void Run::make(std::size_t number)
{
    if (m_stopped.load(std::memory_order_relaxed))
        return;
    if (m_progress.cancelled()) {
        stop(Problem::cancelled());
        return;
    }
    const Unit& unit = m_units[number];
    const PlannedCard& first = m_cards[unit.front()];
    if (!first.reason.isEmpty()) {
        m_rows[unit.front()].status = ManifestRow::Status::Skipped;
        m_rows[unit.front()].reason = first.reason;
    } else if (!keep(unit)) {
        write(number, unit);
    }
    const int cards = static_cast<int>(unit.size());
    const int done = m_done += cards;
    if (done % reportEvery < cards || static_cast<std::size_t>(done) == m_cards.size())
        m_progress.report(done, static_cast<qint64>(m_cards.size()), m_step);
}

/// An earlier run made this file, with these cards in it, and it is still as it was.
bool Run::keep(const Unit& unit)
{
    const auto& done = m_log.done();
    const auto first = done.constFind(m_cards[unit.front()].cv);
    if (first == done.constEnd())
        return false;
    for (const std::size_t i : unit) {
        const auto earlier = done.constFind(m_cards[i].cv);
        if (earlier == done.constEnd() || earlier->file != m_cards[i].file ||
            earlier->status != ManifestRow::Status::Written || earlier->sha256 != first->sha256)
            return false;
    }
    if (!isThere(m_folder.path(first->file), first->size, first->sha256))
        return false;
    for (const std::size_t i : unit)
        m_rows[i] = *done.constFind(m_cards[i].cv);
    m_kept += static_cast<int>(unit.size());
    return true;
}

QByteArray Run::content(const Unit& unit)
{
    thread_local paper::Typesetter setter;
    if (m_batch.bundle == Batch::Bundle::None) {
        m_rows[unit.front()].page = 1;
        return m_press.pdf(m_cards[unit.front()].row, setter);
    }
    std::optional<cardpages::CvCardBundle> bundle;
    for (const std::size_t i : unit) {
        if (m_progress.cancelled()) {
            stop(Problem::cancelled());
            return {};
        }
        const int row = m_cards[i].row;
        if (!bundle)
            bundle.emplace(m_press.population().adviser(row), m_press.population().records.snapshot);
        m_rows[i].page = m_press.add(row, *bundle, setter);
    }
    return bundle->finish();
}

void Run::write(std::size_t number, const Unit& unit)
{
    const QByteArray pdf = content(unit);
    if (pdf.isEmpty())
        return;
    const QString name = m_cards[unit.front()].file;
    const QString file = m_folder.path(name);
    if (isThere(file, pdf)) {
        m_kept += static_cast<int>(unit.size());
        QFile::remove(file + QStringLiteral(".part")); // of a run of other data that was killed
    } else if (const auto written = m_folder.write(name, pdf); !written) {
        failed(number, unit, written.error(), pdf.size());
        return;
    }
    const QByteArray hash = sha256(pdf);
    for (const std::size_t i : unit) {
        ManifestRow& row = m_rows[i];
        row.size = pdf.size();
        row.sha256 = hash;
        row.status = ManifestRow::Status::Written;
        if (const auto logged = m_log.add(row); !logged)
            stop(logged.error());
    }
}

/// One file that cannot be written (its name is taken by a folder) is that file's trouble; when nothing else can be
/// written in the folder either, the disk is full or has gone, and the batch stops.
void Run::failed(std::size_t number, const Unit& unit, const Problem& problem, qsizetype size)
{
    const QString attempt = QStringLiteral(".attempt-%1").arg(number);
    const auto tried = m_folder.write(attempt, QByteArray(size, '\0'));
    QFile::remove(m_folder.path(attempt));
    if (!tried) {
        stop(problem);
        return;
    }
    for (const std::size_t i : unit) {
        m_rows[i].status = ManifestRow::Status::Failed;
        m_rows[i].reason = problem.what;
    }
}

void Run::stop(const Problem& problem)
{
    const std::lock_guard lock(m_guard);
    m_stopped.store(true);
    if (m_outcome)
        m_outcome = fail(problem);
}

Problem Run::stoppedBy(Problem problem, const Manifest& manifest) const
{
    if (problem.isCancelled())
        return problem;
    const QString made = m_folder.isThere()
                             ? QCoreApplication::translate("jobs", "%1 of %2 cards are there, each of them whole.")
                             : QCoreApplication::translate("jobs", "%1 of %2 cards had been made.");
    problem.what += QLatin1Char(' ') + made.arg(text::number(qint64(manifest.count(ManifestRow::Status::Written))),
                                                text::number(static_cast<qint64>(manifest.rows.size())));
    return problem;
}

Result<Manifest> Run::writeManifest()
{
    Manifest manifest{std::move(m_rows)};
    manifest.sort(); // a share of bundles is in the order of the bundles
    const Result<> written = m_folder.write(manifestName(m_batch.shard, m_batch.shards), manifest.csv());
    const Result<>& trouble = m_outcome ? written : m_outcome;
    if (!trouble)
        return fail(stoppedBy(trouble.error(), manifest));
    return manifest;
}

Result<> Run::close()
{
    if (const auto flushed = m_folder.flush(); !flushed)
        return flushed;
    m_log.remove();
    return {};
}

} // namespace spiegel::jobs
