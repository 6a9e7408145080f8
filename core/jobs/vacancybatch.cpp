// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/vacancybatch.h"

#include "core/delivery/exportfolder.h"
#include "core/delivery/progresslog.h"
#include "core/jobs/written.h"
#include "core/paper/typesetter.h"
#include "core/paper/vacancycardpage.h"
#include "core/populations/populationreader.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace spiegel::jobs {

namespace {

using delivery::ManifestRow;
using vacancycards::VacancyCard;
using vacancycards::VacancyCardMaker;

constexpr std::size_t chunk = 32; ///< cards that are logged in one transaction

/// What the cards of a batch follow from: a log of other cards is begun anew.
Result<QByteArray> contentKey(const store::Database& database, const VacancyBatch& batch)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString& text) { hash.addData(QByteArray(text.toUtf8() + '\n')); };
    add(QStringLiteral(SPIEGEL_VERSION " vacancy"));
    add(batch.recipient.name);
    add(batch.recipient.ground);
    add(QCoreApplication::translate("jobs", "not in this week")); // the language
    store::Query files(database, QStringLiteral("SELECT f.file, f.sha256 FROM load_file f JOIN snapshot s "
                                                "ON f.load = s.load WHERE s.day = ? ORDER BY f.file"));
    files.bind(1, database.snapshot());
    add(database.snapshot().iso());
    while (files.next())
        add(files.text(0) + QLatin1Char(' ') + files.text(1));
    if (const auto outcome = files.outcome(); !outcome)
        return fail(outcome.error());
    return hash.result().toHex();
}

/// The making of one batch.
class Making
{
public:
    Making(const VacancyBatch& batch, const VacancyCardMaker& maker, const populations::Population& counted,
           delivery::ExportFolder folder, delivery::ProgressLog log)
        : m_batch(batch)
        , m_maker(maker)
        , m_counted(counted)
        , m_folder(std::move(folder))
        , m_log(std::move(log))
    {
    }

    /// Whether an earlier run made the file, and it is still as it was.
    [[nodiscard]] bool keep(const PlannedVacancy& vacancy, ManifestRow& row) const
    {
        const auto done = m_log.done().constFind(vacancy.vacancy);
        if (done == m_log.done().constEnd() || done->file != vacancy.file ||
            !isThere(m_folder.path(done->file), done->size, done->sha256))
            return false;
        row = *done;
        return true;
    }

    using Some = std::vector<std::pair<const PlannedVacancy*, ManifestRow*>>;
    /// Makes some cards, logs those whose file is not there already, and writes them.
    [[nodiscard]] Result<> make(const Some& some, store::Database& database, const Workers& workers, Progress& progress)
    {
        std::vector<Result<Made>> cards(some.size(), fail(Problem::cancelled()));
        workers.forEach(some.size(), [&](std::size_t i) { cards[i] = made(*some[i].first, progress); });
        auto transaction = store::Transaction::begin(database);
        if (!transaction)
            return fail(transaction.error());
        for (const Result<Made>& card : cards) {
            if (!card)
                return fail(card.error());
            if (card->isThere)
                continue;
            const auto logged = vacancycards::logCard(database, m_maker, m_counted, m_batch.recipient, card->card);
            if (!logged)
                return logged;
        }
        if (const auto committed = transaction->commit(); !committed)
            return committed;
        for (std::size_t i = 0; i < some.size(); ++i) {
            if (const auto written = write(*some[i].first, *cards[i], *some[i].second); !written)
                return written;
        }
        return {};
    }

    [[nodiscard]] int kept() const { return m_kept; }
    [[nodiscard]] delivery::ExportFolder& folder() { return m_folder; }
    void finish() { m_log.remove(); }

private:
    struct Made
    {
        VacancyCard card;
        QByteArray pdf;
        bool isThere = false; ///< with these bytes, so it was given out before
    };
    [[nodiscard]] Result<Made> made(const PlannedVacancy& vacancy, Progress& progress) const
    {
        thread_local paper::Typesetter setter;
        auto card = m_maker.card(vacancy.row, progress);
        if (!card)
            return fail(card.error());
        vacancycards::giveReferences(m_maker, m_batch.recipient, *card);
        Made made{std::move(*card), {}, false};
        made.pdf = paper::vacancyCardPdf(made.card, setter);
        made.isThere = isThere(m_folder.path(vacancy.file), made.pdf);
        return made;
    }

    [[nodiscard]] Result<> write(const PlannedVacancy& vacancy, const Made& made, ManifestRow& row)
    {
        if (made.isThere) {
            ++m_kept;
        } else if (const auto written = m_folder.write(vacancy.file, made.pdf); !written) {
            return written;
        }
        row.size = made.pdf.size();
        row.sha256 = sha256(made.pdf);
        row.status = ManifestRow::Status::Written;
        row.page = 1;
        return m_log.add(row);
    }

    const VacancyBatch& m_batch;
    const VacancyCardMaker& m_maker;
    const populations::Population& m_counted;
    delivery::ExportFolder m_folder;
    delivery::ProgressLog m_log;
    int m_kept = 0;
};

BatchOutcome outcomeOf(const delivery::Manifest& manifest, int kept, const QString& path)
{
    BatchOutcome outcome;
    outcome.written = manifest.count(ManifestRow::Status::Written);
    outcome.kept = kept;
    outcome.skipped = manifest.count(ManifestRow::Status::Skipped);
    outcome.failed = manifest.count(ManifestRow::Status::Failed);
    outcome.manifest = path;
    return outcome;
}

} // namespace

Result<BatchOutcome> run(const VacancyBatch& batch, const VacancyCardMaker& maker, store::Database& database,
                         const Workers& workers, Progress& progress)
{
    const auto planned = plan(batch, maker);
    if (!planned)
        return fail(planned.error());
    const auto key = contentKey(database, batch);
    if (!key)
        return fail(key.error());
    const auto counted = populations::readPopulation(database, populations::Kind::Sonar, progress);
    if (!counted)
        return fail(counted.error());
    auto folder = delivery::ExportFolder::open(batch.folder);
    if (!folder)
        return fail(folder.error());
    const QString manifestFile = delivery::manifestName(1, 1);
    auto log = delivery::ProgressLog::open(folder->path(manifestFile + QStringLiteral(".log")), *key);
    if (!log)
        return fail(log.error());
    Making making(batch, maker, *counted, std::move(*folder), std::move(*log));
    delivery::Manifest manifest;
    manifest.rows.resize(planned->size());
    std::vector<std::pair<const PlannedVacancy*, ManifestRow*>> toMake;
    int kept = 0;
    for (std::size_t i = 0; i < planned->size(); ++i) {
        const PlannedVacancy& vacancy = (*planned)[i];
        ManifestRow& row = manifest.rows[i];
        row.cv = vacancy.vacancy;
        row.file = vacancy.file;
        row.reason = vacancy.reason;
        if (vacancy.row < 0)
            row.status = ManifestRow::Status::Skipped;
        else if (making.keep(vacancy, row))
            ++kept;
        else
            toMake.emplace_back(&vacancy, &row);
    }
    Result<> made;
    const QString step = QCoreApplication::translate("jobs", "Vacaturekaarten");
    for (std::size_t first = 0; made && first < toMake.size(); first += chunk) {
        progress.report(static_cast<qint64>(first), static_cast<qint64>(toMake.size()), step);
        const auto from = toMake.begin() + static_cast<std::ptrdiff_t>(first);
        const auto to = toMake.begin() + static_cast<std::ptrdiff_t>(std::min(first + chunk, toMake.size()));
        made = progress.cancelled() ? Result<>(fail(Problem::cancelled()))
                                    : making.make({from, to}, database, workers, progress);
    }
    manifest.sort();
    if (const auto written = making.folder().write(manifestFile, manifest.csv()); made && !written)
        made = written;
    if (made)
        made = making.folder().flush();
    if (!made)
        return fail(made.error());
    making.finish();
    return outcomeOf(manifest, kept + making.kept(), making.folder().path(manifestFile));
}

} // namespace spiegel::jobs
