// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/manifest.h"
#include "core/jobs/runner.h"
#include "core/vacancycards/givingout.h"

namespace spiegel::jobs {

/// A batch of vacaturekaarten as data: for which vacancies, where to, for whom.
struct VacancyBatch
{
    std::optional<QStringList> ids;  ///< numbers of vacancies; nothing: all that are open on the day of the snapshot
    std::optional<QString> employer; ///< of these, only the open ones of the employer with this number
    QString folder;
    QString names = QString::fromLatin1(usualNames); ///< {vacature} {werkgever} {beroep}
    vacancycards::Recipient recipient;

    static constexpr const char* usualNames = "{werkgever}/{vacature}.pdf";
};

/// One vacancy of a batch, with the name its file gets.
struct PlannedVacancy
{
    QString vacancy;
    int row = -1;   ///< of the offers; -1: not in this week
    QString file;   ///< empty when there can be no card
    QString reason; ///< why there is none

    bool operator==(const PlannedVacancy&) const = default;
};

/// Which vacancies, in the order of their postcodes (zones are shared), and how each file will be called. Problem: the
/// template is no good, two files would get one name, or the employer has no open vacancy.
[[nodiscard]] Result<std::vector<PlannedVacancy>> plan(const VacancyBatch& batch,
                                                       const vacancycards::VacancyCardMaker& maker);

/// Makes the cards, each file whole or not there at all, and the manifest (its first column holds the number of the
/// vacancy). Each card stands in the log of what was given out before its file is there. Run again after a stop it
/// makes what is left. Problems: those of plan(), the disk, the database cannot be written, cancelled.
[[nodiscard]] Result<BatchOutcome> run(const VacancyBatch& batch, const vacancycards::VacancyCardMaker& maker,
                                       store::Database& database, const Workers& workers, Progress& progress);

} // namespace spiegel::jobs
