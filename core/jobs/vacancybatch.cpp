// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/vacancybatch.h"

#include "core/cardpages/vacancycardpage.h"
#include "core/jobs/givenbatch.h"
#include "core/paper/typesetter.h"
#include "core/populations/populationreader.h"

#include <QCoreApplication>

namespace spiegel::jobs {

Result<BatchOutcome> run(const VacancyBatch& batch, const vacancycards::VacancyCardMaker& maker,
                         store::Database& database, const Workers& workers, Progress& progress)
{
    const auto planned = plan(batch, maker);
    if (!planned)
        return fail(planned.error());
    const auto key = givenKey(database, QStringLiteral("vacancy"), batch.recipient);
    if (!key)
        return fail(key.error());
    const auto counted = populations::readPopulation(database, populations::Kind::Sonar, progress);
    if (!counted)
        return fail(counted.error());
    std::vector<PlannedFile> files;
    for (const PlannedVacancy& vacancy : *planned)
        files.push_back({vacancy.vacancy, vacancy.row < 0 ? QString() : vacancy.file, vacancy.reason});
    const auto make = [&](std::size_t place, Progress& watched) -> Result<GivenCard> {
        thread_local paper::Typesetter setter;
        auto card = maker.card((*planned)[place].row, watched);
        if (!card)
            return fail(card.error());
        vacancycards::giveReferences(maker, batch.recipient, *card);
        QByteArray pdf = cardpages::vacancyCardPdf(*card, setter);
        return GivenCard{std::move(pdf), [&, told = std::move(*card)](store::Database& open) {
                             return vacancycards::logCard(open, maker, *counted, batch.recipient, told);
                         }};
    };
    const auto prepare = [&](const std::vector<std::size_t>& places, Progress& watched) {
        std::vector<int> postcodes;
        for (const std::size_t place : places) {
            if ((*planned)[place].row >= 0)
                postcodes.push_back(maker.offers().vacancies.at((*planned)[place].row).postcode);
        }
        maker.zones().prepare(std::move(postcodes), workers, watched);
    };
    return runGiven(files, {batch.folder, *key, QCoreApplication::translate("jobs", "Vacaturekaarten"), make, prepare},
                    database, workers, progress);
}

} // namespace spiegel::jobs
