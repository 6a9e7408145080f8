// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/occupationbatch.h"

#include "core/cardpages/occupationcardpage.h"
#include "core/paper/typesetter.h"
#include "core/populations/populationreader.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace spiegel::jobs {

using occupationcards::OccupationCard;
using occupationcards::OccupationCardMaker;

Result<std::vector<PlannedFile>> plan(const OccupationBatch& batch, const OccupationCardMaker& maker)
{
    const auto checked = checkTemplate(batch.names, {QStringLiteral("{code}"), QStringLiteral("{beroep}")},
                                       QString::fromLatin1(OccupationBatch::usualNames));
    if (!checked)
        return fail(checked.error());
    const QSet<QString> known(maker.codes().begin(), maker.codes().end());
    QStringList codes = batch.ids.value_or(maker.codes());
    codes.removeDuplicates();
    codes.removeAll(QString());
    QHash<QString, QString> owners; // name without case, as Windows compares
    std::vector<PlannedFile> files;
    for (const QString& code : codes) {
        if (!known.contains(code)) {
            files.push_back({code, {}, QCoreApplication::translate("jobs", "not in the register")});
            continue;
        }
        const QString file = filledTemplate(
            batch.names, {{QStringLiteral("{code}"), code}, {QStringLiteral("{beroep}"), maker.name(code)}});
        if (owners.contains(file.toCaseFolded()))
            return fail(Problem::failed(
                QCoreApplication::translate("jobs", "Two cards would get the same name: those of occupation %1 and %2.")
                    .arg(owners.value(file.toCaseFolded()), code),
                file, QCoreApplication::translate("jobs", "Put {code} in the file name.")));
        owners.insert(file.toCaseFolded(), code);
        files.push_back({code, file, {}});
    }
    return files;
}

Result<BatchOutcome> run(const OccupationBatch& batch, const OccupationCardMaker& maker, store::Database& database,
                         const Workers& workers, Progress& progress)
{
    const auto files = plan(batch, maker);
    if (!files)
        return fail(files.error());
    QString kind = QStringLiteral("occupation");
    for (const store::SnapshotEntry& week : database.snapshots()) // the trend follows from them
        kind += QLatin1Char(' ') + week.day.iso();
    const auto key = givenKey(database, kind, batch.recipient);
    if (!key)
        return fail(key.error());
    const auto counted = populations::readPopulation(database, populations::Kind::Cv, progress);
    if (!counted)
        return fail(counted.error());
    const auto make = [&](std::size_t place, Progress&) -> Result<GivenCard> {
        thread_local paper::Typesetter setter;
        auto card = maker.card((*files)[place].id, OccupationCardMaker::View::GivenOut);
        if (!card)
            return fail(card.error());
        QByteArray pdf = cardpages::occupationCardPdf(*card, setter);
        return GivenCard{std::move(pdf), [&, told = std::move(*card)](store::Database& open) {
                             return occupationcards::logCard(open, *counted, batch.recipient, told);
                         }};
    };
    return runGiven(*files, {batch.folder, *key, QCoreApplication::translate("jobs", "Beroepenkaarten"), make},
                    database, workers, progress);
}

} // namespace spiegel::jobs
