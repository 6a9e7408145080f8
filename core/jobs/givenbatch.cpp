// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/givenbatch.h"

#include "core/delivery/exportfolder.h"
#include "core/delivery/nametemplate.h"
#include "core/delivery/progresslog.h"
#include "core/geography/travelsource.h"
#include "core/jobs/written.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace spiegel::jobs {

namespace {

using delivery::ManifestRow;

constexpr std::size_t chunk = 32; ///< cards that are logged in one transaction

/// The making of one batch.
class Making
{
public:
    Making(const GivenWork& work, delivery::ExportFolder folder, delivery::ProgressLog log)
        : m_work(work)
        , m_folder(std::move(folder))
        , m_log(std::move(log))
    {
    }

    /// Whether an earlier run made the file, and it is still as it was.
    [[nodiscard]] bool keep(const PlannedFile& planned, ManifestRow& row) const
    {
        const auto done = m_log.done().constFind(planned.id);
        if (done == m_log.done().constEnd() || done->file != planned.file ||
            !isThere(m_folder.path(done->file), done->size, done->sha256))
            return false;
        row = *done;
        return true;
    }

    struct Open
    {
        std::size_t place = 0;
        const PlannedFile* planned = nullptr;
        ManifestRow* row = nullptr;
    };
    /// Makes some cards, logs those whose file is not there already, and writes them.
    [[nodiscard]] Result<> make(const std::vector<Open>& some, store::Database& database, const Workers& workers,
                                Progress& progress)
    {
        if (m_work.prepare) {
            std::vector<std::size_t> places;
            for (const Open& open : some)
                places.push_back(open.place);
            m_work.prepare(places, progress);
        }
        std::vector<Result<Made>> cards(some.size(), fail(Problem::cancelled()));
        workers.forEach(some.size(), [&](std::size_t i) { cards[i] = made(some[i], progress); });
        auto transaction = store::Transaction::begin(database);
        if (!transaction)
            return fail(transaction.error());
        for (const Result<Made>& card : cards) {
            if (!card)
                return fail(card.error());
            if (card->isThere)
                continue;
            if (const auto logged = card->card.log(database); !logged)
                return logged;
        }
        if (const auto committed = transaction->commit(); !committed)
            return committed;
        for (std::size_t i = 0; i < some.size(); ++i) {
            if (const auto written = write(*some[i].planned, *cards[i], *some[i].row); !written)
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
        GivenCard card;
        bool isThere = false; ///< with these bytes, so it was given out before
    };
    [[nodiscard]] Result<Made> made(const Open& open, Progress& progress) const
    {
        auto card = m_work.make(open.place, progress);
        if (!card)
            return fail(card.error());
        const bool there = isThere(m_folder.path(open.planned->file), card->pdf);
        return Made{std::move(*card), there};
    }

    [[nodiscard]] Result<> write(const PlannedFile& planned, const Made& made, ManifestRow& row)
    {
        if (made.isThere) {
            ++m_kept;
        } else if (const auto written = m_folder.write(planned.file, made.card.pdf); !written) {
            return written;
        }
        row.size = made.card.pdf.size();
        row.sha256 = sha256(made.card.pdf);
        row.status = ManifestRow::Status::Written;
        row.page = 1;
        return m_log.add(row);
    }

    const GivenWork& m_work;
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

Result<QByteArray> givenKey(const store::Database& database, const QString& kind,
                            const vacancycards::Recipient& recipient)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString& text) { hash.addData(QByteArray(text.toUtf8() + '\n')); };
    add(QStringLiteral(SPIEGEL_VERSION) + QLatin1Char(' ') + kind);
    add(recipient.name);
    add(recipient.ground);
    add(QCoreApplication::translate("jobs", "not in this week")); // the language
    add(geography::travelKey(database));
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

Result<BatchOutcome> runGiven(const std::vector<PlannedFile>& planned, const GivenWork& work, store::Database& database,
                              const Workers& workers, Progress& progress)
{
    auto folder = delivery::ExportFolder::open(work.folder);
    if (!folder)
        return fail(folder.error());
    const QString manifestFile = delivery::manifestName(1, 1);
    auto log = delivery::ProgressLog::open(folder->path(manifestFile + QStringLiteral(".log")), work.key);
    if (!log)
        return fail(log.error());
    Making making(work, std::move(*folder), std::move(*log));
    delivery::Manifest manifest;
    manifest.rows.resize(planned.size());
    std::vector<Making::Open> toMake;
    int kept = 0;
    for (std::size_t i = 0; i < planned.size(); ++i) {
        const PlannedFile& file = planned[i];
        ManifestRow& row = manifest.rows[i];
        row.cv = file.id;
        row.file = file.file;
        row.reason = file.reason;
        if (file.file.isEmpty())
            row.status = ManifestRow::Status::Skipped;
        else if (making.keep(file, row))
            ++kept;
        else
            toMake.push_back({i, &file, &row});
    }
    Result<> made;
    for (std::size_t first = 0; made && first < toMake.size(); first += chunk) {
        progress.report(static_cast<qint64>(first), static_cast<qint64>(toMake.size()), work.step);
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

Result<> checkTemplate(const QString& names, const QStringList& words, const QString& example)
{
    QString rest = names;
    for (const QString& word : words)
        rest.remove(word);
    if (names.isEmpty() || names.startsWith(QLatin1Char('/')) || rest.contains(QLatin1Char('{')) ||
        rest.contains(QLatin1Char('}')) || rest.contains(QLatin1String("..")))
        return fail(Problem::failed(
            QCoreApplication::translate("jobs", "'%1' is no good template for names of files.").arg(names), {},
            QCoreApplication::translate("jobs", "Use %1, as in %2.").arg(words.join(QStringLiteral(", ")), example)));
    return {};
}

QString filledTemplate(const QString& names, const TemplateWords& words)
{
    QStringList parts;
    for (QString part : names.split(QLatin1Char('/'))) {
        for (const auto& [word, value] : words)
            part.replace(word, value.isEmpty() ? QCoreApplication::translate("jobs", "unknown") : value);
        parts << delivery::safePart(part);
    }
    const QString path = parts.join(QLatin1Char('/'));
    return path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? path : path + QStringLiteral(".pdf");
}

} // namespace spiegel::jobs
