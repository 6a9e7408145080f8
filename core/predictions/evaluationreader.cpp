// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predictions/evaluationreader.h"

#include "core/people/occupationcodesreader.h"
#include "core/quality/records.h"
#include "core/store/database.h"

namespace spiegel::predictions {

Result<Evaluation> readEvaluation(store::Database& database, const peers::Weights& weights, const Workers& workers,
                                  Progress& progress)
{
    const auto records = quality::readRecords(database, workers, progress);
    if (!records)
        return fail(records.error());
    const auto codes = people::readOccupationCodes(database, progress);
    if (!codes)
        return fail(codes.error());
    const auto numbers = people::CvNumbers::read(database, progress);
    if (!numbers)
        return fail(numbers.error());
    const peers::Lives lives{records->snapshot,   records->cvs,         records->experiences,
                             records->schoolings, records->competences, *codes};
    return evaluate(lives, weights, *numbers, workers, progress);
}

} // namespace spiegel::predictions
