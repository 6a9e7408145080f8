// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/runner.h"

#include "core/cards/cvcardmaker.h"
#include "core/foundation/privatefile.h"
#include "core/jobs/exportfolder.h"
#include "core/jobs/progresslog.h"
#include "core/paper/cvcardpage.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/query.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <atomic>

namespace spiegel::jobs {

namespace {

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Whether the file is there with this content; a card is small enough to read.
bool isThere(const QString& path, qint64 size, const QByteArray& hash)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == size && sha256(file.readAll()) == hash;
}

bool isThere(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == content.size() && file.readAll() == content;
}

/// One run of a batch over its cards; the workers share it.
class Run
{
public:
    Run(const Batch& batch, const cards::CvCardMaker& maker, std::vector<PlannedCard> cards, ExportFolder folder,
        ProgressLog log, Progress& progress)
        : m_batch(batch)
        , m_maker(maker)
        , m_cards(std::move(cards))
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
    }

    void make(std::size_t i);
    [[nodiscard]] Result<BatchOutcome> finish();

private:
    [[nodiscard]] bool keep(std::size_t i);
    void write(std::size_t i);
    void failed(std::size_t i, const Problem& problem, qsizetype size);
    void stop(const Problem& problem);
    [[nodiscard]] Problem stoppedBy(Problem problem, const Manifest& manifest) const;

    const Batch& m_batch;
    const cards::CvCardMaker& m_maker;
    std::vector<PlannedCard> m_cards;
    ExportFolder m_folder;
    ProgressLog m_log;
    Progress& m_progress;
    std::vector<ManifestRow> m_rows; ///< by card; each touched by one worker
    QString m_step;
    std::atomic<int> m_done{0};
    std::atomic<int> m_kept{0};
    std::atomic<bool> m_stopped{false};
    std::mutex m_guard;
    Result<> m_outcome;
};

void Run::make(std::size_t i)
{
    if (m_stopped.load(std::memory_order_relaxed))
        return;
    if (m_progress.cancelled()) {
        stop(Problem::cancelled());
        return;
    }
    if (!m_cards[i].reason.isEmpty()) {
        m_rows[i].status = ManifestRow::Status::Skipped;
        m_rows[i].reason = m_cards[i].reason;
    } else if (!keep(i)) {
        write(i);
    }
    const int done = ++m_done;
    if (done % 16 == 0 || static_cast<std::size_t>(done) == m_cards.size())
        m_progress.report(done, static_cast<qint64>(m_cards.size()), m_step);
}

/// An earlier run made this card, and it is still as it was.
bool Run::keep(std::size_t i)
{
    const auto earlier = m_log.done().constFind(m_cards[i].cv);
    if (earlier == m_log.done().constEnd() || earlier->file != m_cards[i].file ||
        earlier->status != ManifestRow::Status::Written ||
        !isThere(m_folder.path(earlier->file), earlier->size, earlier->sha256))
        return false;
    m_rows[i] = *earlier;
    ++m_kept;
    return true;
}

void Run::write(std::size_t i)
{
    thread_local paper::Typesetter setter;
    const QByteArray pdf = paper::cvCardPdf(m_maker.card(m_cards[i].row), setter);
    ManifestRow& row = m_rows[i];
    const QString file = m_folder.path(row.file);
    if (isThere(file, pdf)) {
        ++m_kept;
        QFile::remove(file + QStringLiteral(".part")); // of a run of other data that was killed
    } else if (const auto written = m_folder.write(row.file, pdf); !written) {
        failed(i, written.error(), pdf.size());
        return;
    }
    row.size = pdf.size();
    row.sha256 = sha256(pdf);
    row.status = ManifestRow::Status::Written;
    if (const auto logged = m_log.add(row); !logged)
        stop(logged.error());
}

/// One card that cannot be written (its name is taken by a folder) is that card's trouble; when nothing else can be
/// written in the folder either, the disk is full or has gone, and the batch stops.
void Run::failed(std::size_t i, const Problem& problem, qsizetype size)
{
    const QString attempt = QStringLiteral(".attempt-%1").arg(i);
    const auto tried = m_folder.write(attempt, QByteArray(size, '\0'));
    QFile::remove(m_folder.path(attempt));
    if (!tried) {
        stop(problem);
        return;
    }
    m_rows[i].status = ManifestRow::Status::Failed;
    m_rows[i].reason = problem.what;
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

Result<BatchOutcome> Run::finish()
{
    const QString name = manifestName(m_batch.shard, m_batch.shards);
    const Manifest manifest{std::move(m_rows)};
    Result<> written = m_folder.write(name, manifest.csv());
    if (m_outcome && written)
        written = m_folder.flush();
    const Result<>& trouble = m_outcome ? written : m_outcome;
    if (!trouble)
        return fail(stoppedBy(trouble.error(), manifest));
    m_log.remove();
    return BatchOutcome{
        manifest.count(ManifestRow::Status::Written), m_kept.load(),       manifest.count(ManifestRow::Status::Skipped),
        manifest.count(ManifestRow::Status::Failed),  m_folder.path(name), {}};
}

/// On a connection of its own: the one that reads may be read-only.
Result<> writeDown(const store::Database& database, QJsonObject detail, std::size_t cards)
{
    auto writing = store::Database::open(database.path(), store::Access::Write);
    if (!writing)
        return fail(writing.error());
    detail.insert(QStringLiteral("what"), QStringLiteral("cv-kaart"));
    detail.insert(QStringLiteral("cards"), static_cast<qint64>(cards));
    return store::writeJournal(*writing, QStringLiteral("export"), database.snapshot(), detail);
}

} // namespace

Result<QByteArray> contentKey(const store::Database& database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray& text) { hash.addData(QByteArray(text + '\n')); };
    add(SPIEGEL_VERSION);
    add(database.snapshot().iso().toLatin1());
    add(quality::Weights::builtIn().version().toUtf8());
    add(QCoreApplication::translate("jobs", "not in this week").toUtf8()); // the language
    store::Query files(
        database, QStringLiteral("SELECT f.file, f.sha256, s.load FROM load_file f JOIN snapshot s ON f.load = s.load "
                                 "WHERE s.day = ? ORDER BY f.file"));
    files.bind(1, database.snapshot());
    while (files.next())
        add((files.text(0) + QLatin1Char(' ') + files.text(1) + QLatin1Char(' ') + files.text(2)).toUtf8());
    if (const auto outcome = files.outcome(); !outcome)
        return fail(outcome.error());
    return hash.result().toHex();
}

Result<std::optional<Problem>> saveCard(const cards::CvCard& card, const QString& path, const store::Database& database)
{
    paper::Typesetter setter;
    if (const auto written = writePrivateFile(path, paper::cvCardPdf(card, setter)); !written)
        return fail(written.error());
    const QJsonObject detail{{QStringLiteral("cv"), card.header.cv}, {QStringLiteral("file"), path}};
    const Result<> journal = writeDown(database, detail, 1);
    return journal ? std::nullopt : std::optional(journal.error());
}

Result<BatchOutcome> run(const Batch& batch, const cards::CvCardMaker& maker, store::Database& database,
                         const Workers& workers, Progress& progress)
{
    auto cards = plan(batch, maker.population());
    if (!cards)
        return fail(cards.error());
    const auto key = contentKey(database);
    if (!key)
        return fail(key.error());
    auto folder = ExportFolder::open(batch.folder);
    if (!folder)
        return fail(folder.error());
    auto log = ProgressLog::open(folder->path(manifestName(batch.shard, batch.shards) + QStringLiteral(".log")), *key);
    if (!log)
        return fail(log.error());
    const Result<> journal = writeDown(database, batch.toJson(), cards->size());
    const std::size_t count = cards->size();
    Run running(batch, maker, std::move(*cards), std::move(*folder), std::move(*log), progress);
    workers.forEach(count, [&](std::size_t i) { running.make(i); });
    auto outcome = running.finish();
    if (outcome && !journal)
        outcome->journal = journal.error();
    return outcome;
}

} // namespace spiegel::jobs
