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

constexpr std::size_t leastPieces = 64; ///< so that all workers have some, and the progress moves

/// Of this thread: what it remembers serves the next cards.
paper::Typesetter& typesetter()
{
    thread_local paper::Typesetter setter;
    return setter;
}

} // namespace

Run::Run(const Batch& batch, const Press& press, std::vector<PlannedCard> cards, delivery::ExportFolder folder,
         delivery::ProgressLog log, Progress& progress)
    : m_batch(batch)
    , m_press(press)
    , m_cards(std::move(cards))
    , m_units(unitsOf(m_cards))
    , m_unitsInPiece(batch.bundle == Batch::Bundle::None
                         ? std::clamp(m_units.size() / leastPieces, std::size_t{1}, Press::atOnce)
                         : 1)
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

std::size_t Run::pieces() const
{
    return (m_units.size() + m_unitsInPiece - 1) / m_unitsInPiece;
}

void Run::make(std::size_t piece)
{
    const std::size_t end = std::min((piece + 1) * m_unitsInPiece, m_units.size());
    std::vector<std::size_t> toBeMade;
    int cards = 0;
    for (std::size_t unit = piece * m_unitsInPiece; unit < end; ++unit) {
        if (isStopped())
            return;
        if (isToBeMade(m_units[unit]))
            toBeMade.push_back(unit);
        cards += static_cast<int>(m_units[unit].size());
    }
    if (m_batch.bundle == Batch::Bundle::None)
        makeCards(toBeMade);
    else
        std::ranges::for_each(toBeMade, [this](std::size_t unit) { makeBundle(unit); });
    m_progress.report(m_done += cards, static_cast<qint64>(m_cards.size()), m_step);
}

bool Run::isStopped()
{
    if (m_progress.cancelled())
        stop(Problem::cancelled());
    return m_stopped.load(std::memory_order_relaxed);
}

bool Run::isToBeMade(const Unit& unit)
{
    const QString& reason = m_cards[unit.front()].reason;
    if (reason.isEmpty())
        return !keep(unit);
    m_rows[unit.front()].status = ManifestRow::Status::Skipped;
    m_rows[unit.front()].reason = reason;
    return false;
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

std::vector<int> Run::rowsOf(std::span<const std::size_t> cards) const
{
    std::vector<int> rows;
    for (const std::size_t card : cards)
        rows.push_back(m_cards[card].row);
    return rows;
}

void Run::makeCards(std::span<const std::size_t> units)
{
    std::vector<std::size_t> cards;
    for (const std::size_t unit : units)
        cards.push_back(m_units[unit].front());
    const std::vector<QByteArray> files = m_press.pdfs(rowsOf(cards), typesetter());
    for (std::size_t i = 0; i < files.size() && !isStopped(); ++i) {
        m_rows[cards[i]].page = 1;
        write(units[i], files[i]);
    }
}

void Run::makeBundle(std::size_t number)
{
    const Unit& unit = m_units[number];
    cardpages::CvCardBundle bundle(m_press.population().adviser(m_cards[unit.front()].row),
                                   m_press.population().records.snapshot);
    for (std::size_t first = 0; first < unit.size(); first += Press::atOnce) {
        if (isStopped())
            return;
        const auto cards = std::span(unit).subspan(first, std::min(Press::atOnce, unit.size() - first));
        const std::vector<int> pages = m_press.add(rowsOf(cards), bundle, typesetter());
        for (std::size_t i = 0; i < cards.size(); ++i)
            m_rows[cards[i]].page = pages[i];
    }
    write(number, bundle.finish());
}

void Run::write(std::size_t number, const QByteArray& pdf)
{
    const Unit& unit = m_units[number];
    const QString name = m_cards[unit.front()].file;
    const QString file = m_folder.path(name);
    if (isThere(file, pdf)) {
        m_kept += static_cast<int>(unit.size());
        QFile::remove(file + QStringLiteral(".part")); // of a run of other data that was killed
    } else if (const auto written = m_folder.write(name, pdf); !written) {
        failed(number, written.error(), pdf.size());
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
void Run::failed(std::size_t number, const Problem& problem, qsizetype size)
{
    const QString attempt = QStringLiteral(".attempt-%1").arg(number);
    const auto tried = m_folder.write(attempt, QByteArray(size, '\0'));
    QFile::remove(m_folder.path(attempt));
    if (!tried) {
        stop(problem);
        return;
    }
    for (const std::size_t i : m_units[number]) {
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
