// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/cover.h"

#include "core/cardpages/coverpage.h"
#include "core/cards/told.h"
#include "core/delivery/exportfolder.h"
#include "core/figures/figure.h"
#include "core/store/database.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace spiegel::jobs {

using delivery::ManifestRow;
using reports::CoverSheet;

namespace {

QString whomOf(const Batch& batch)
{
    QString whom = QCoreApplication::translate("jobs", "all CVs of the week");
    if (batch.branch)
        whom = QCoreApplication::translate("jobs", "branch %1").arg(*batch.branch);
    else if (batch.ids)
        whom = QCoreApplication::translate("jobs", "a list of %1 CVs").arg(text::number(qint64(batch.ids->size())));
    if (!batch.changedSince)
        return whom;
    return QCoreApplication::translate("jobs", "%1, as far as new or changed since %2")
        .arg(whom, text::date(*batch.changedSince));
}

std::vector<CoverSheet::Fact> factsOf(const Batch& batch, const store::Database& database,
                                      const cards::CvCardMaker& maker, const QByteArray& contentKey)
{
    constexpr int shownOfKey = 16;
    const weighing::Tables& tables = maker.population().tables;
    QString name = QFileInfo(database.path()).fileName();
    for (const store::SnapshotEntry& entry : database.snapshots()) {
        if (entry.day == database.snapshot() && entry.demo)
            name = QCoreApplication::translate("jobs", "%1 (made-up people)").arg(name);
    }
    return {{QCoreApplication::translate("jobs", "Week"), text::date(database.snapshot())},
            {QCoreApplication::translate("jobs", "For"), whomOf(batch)},
            {QCoreApplication::translate("jobs", "Files"),
             batch.bundle == Batch::Bundle::Adviser ? QCoreApplication::translate("jobs", "one PDF an adviser")
                                                    : QCoreApplication::translate("jobs", "one PDF a card")},
            {QCoreApplication::translate("jobs", "Database"), name},
            {QCoreApplication::translate("jobs", "Mark of the data"), QString::fromLatin1(contentKey.left(shownOfKey))},
            {QCoreApplication::translate("jobs", "Program"), QStringLiteral("Spiegelpaleis " SPIEGEL_VERSION)},
            {QCoreApplication::translate("jobs", "Weights"),
             QCoreApplication::translate("jobs", "quality of CVs: %1; people like you: %2; what helps to find work: %3")
                 .arg(tables.quality.version(), tables.peers.version(), maker.prospects().weights().version())}};
}

QString titleOf(const Batch& batch, Day snapshot)
{
    const QString day = text::date(snapshot);
    if (batch.kind == CardKind::Wajong)
        return batch.branch
                   ? QCoreApplication::translate("jobs", "Cv-kaarten for tailored work %1, %2").arg(*batch.branch, day)
                   : QCoreApplication::translate("jobs", "Cv-kaarten for tailored work, %1").arg(day);
    return batch.branch ? QCoreApplication::translate("jobs", "Cv-kaarten %1, %2").arg(*batch.branch, day)
                        : QCoreApplication::translate("jobs", "Cv-kaarten, %1").arg(day);
}

void countRows(CoverSheet& sheet, const std::vector<ManifestRow>& rows, const cards::Population& population)
{
    QHash<QPair<QString, QString>, CoverSheet::Group> groups;
    QHash<QString, int> reasons;
    for (const ManifestRow& row : rows) {
        const int place = population.rowOf(row.cv);
        const QString branch = place >= 0 ? population.branch(place) : QString();
        const QString adviser = place >= 0 ? population.adviser(place) : QString();
        CoverSheet::Group& group = groups[{branch, adviser}];
        group.branch = branch;
        group.adviser = adviser;
        const bool isMade = row.status == ManifestRow::Status::Written;
        ++(isMade ? group.made : group.notMade);
        if (!isMade)
            ++reasons[row.reason];
    }
    for (const CoverSheet::Group& group : groups)
        sheet.groups.push_back(group);
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason)
        sheet.reasons.push_back({reason.key(), reason.value()});
    sheet.sort();
}

Result<CoverSheet> figuresOf(const QString& path)
{
    QFile file(path);
    return CoverSheet::parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), path);
}

/// How many shares the batch in this folder was divided into.
int sharesIn(const QString& folder)
{
    int shards = 0;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("manifest-1-of-*.csv")}, QDir::Files))
        shards = name.section(QLatin1Char('-'), 3).section(QLatin1Char('.'), 0, 0).toInt();
    return shards;
}

Result<CoverSheet> joinedFigures(const QString& folder, int shards)
{
    const QDir place(folder);
    auto sheet = figuresOf(place.filePath(reports::coverName(1, shards)));
    for (int shard = 2; sheet && shard <= shards; ++shard) {
        const QString path = place.filePath(reports::coverName(shard, shards));
        const auto share = figuresOf(path);
        if (!share)
            return share;
        if (auto joined = sheet->join(*share); !joined) {
            joined.error().where = path;
            return fail(joined.error());
        }
    }
    return sheet;
}

} // namespace

QStringList disclosureStatement(CardKind kind)
{
    const QString people = QCoreApplication::translate("jobs", "A figure about people like somebody speaks of at least "
                                                               "%1 people. What fewer people did or wish is not shown.")
                               .arg(figures::usualThreshold);
    if (kind == CardKind::Wajong)
        return {
            people,
            QCoreApplication::translate("jobs", "A card says what is possible and what is needed for it, never why. "
                                                "Nothing on it names an illness, a limitation or a benefit; names of "
                                                "occupations, tasks and competences that do are left out."),
            QCoreApplication::translate("jobs", "A card is made only for who is linked to one CV in Sonar itself. A "
                                                "link that was only reckoned is not used."),
            QCoreApplication::translate("jobs", "A card has a CV number, but no name, address, telephone number, "
                                                "e-mail address, age, sex or Sonar number. It is meant for the "
                                                "adviser; on it stands whether an employer may have it as well.")};
    return {
        people,
        QCoreApplication::translate("jobs", "A vacancy is named only when at least %1 people like somebody opened it.")
            .arg(cards::fewestViewers),
        QCoreApplication::translate("jobs", "Nothing on a card names an illness, a limitation or a benefit."),
        QCoreApplication::translate("jobs", "A card has a CV number, but no name, address, telephone number or "
                                            "e-mail address. It is meant for this one person and the adviser."),
        QCoreApplication::translate("jobs", "The points of a CV say how complete the CV is. Nothing on a card is "
                                            "somebody's chance of work.")};
}

CoverSheet coverOf(const Batch& batch, const std::vector<ManifestRow>& rows, const Press& press,
                   const store::Database& database, const QByteArray& contentKey)
{
    CoverSheet sheet;
    sheet.title = titleOf(batch, database.snapshot());
    sheet.snapshot = database.snapshot();
    sheet.facts = factsOf(batch, database, press.maker(), contentKey);
    sheet.statements = disclosureStatement(batch.kind);
    countRows(sheet, rows, press.population());
    return sheet;
}

Result<MergedBatch> mergeShares(const QString& folder)
{
    auto manifest = delivery::mergeManifests(folder);
    if (!manifest)
        return fail(manifest.error());
    const auto sheet = joinedFigures(folder, sharesIn(folder));
    if (!sheet) {
        QFile::remove(QDir(folder).filePath(delivery::manifestName(1, 1))); // what does not belong together stays apart
        return fail(sheet.error());
    }
    auto target = delivery::ExportFolder::open(folder);
    if (!target)
        return fail(target.error());
    paper::Typesetter setter;
    if (const auto written = target->write(reports::coverName(), cardpages::coverPdf(*sheet, setter)); !written)
        return fail(written.error());
    if (const auto flushed = target->flush(); !flushed)
        return fail(flushed.error());
    return MergedBatch{std::move(*manifest), sheet->snapshot};
}

} // namespace spiegel::jobs
