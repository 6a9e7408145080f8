// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/ground.h"

#include "core/people/cvsreader.h"
#include "core/people/experiencesreader.h"
#include "core/people/occupationcodesreader.h"

#include <QCoreApplication>

namespace spiegel::comparison {

Result<Ground> Ground::read(store::Database& database, Progress& progress)
{
    constexpr int steps = 3;
    const auto say = [&progress](int done, const char* step) {
        progress.report(done, steps, QCoreApplication::translate("comparison", step));
    };
    say(0, QT_TRANSLATE_NOOP("comparison", "Reading the people"));
    auto codes = people::readOccupationCodes(database, progress);
    if (!codes)
        return fail(codes.error());
    const auto cvs = people::readCvs(database, columns(), progress);
    if (!cvs)
        return fail(cvs.error());
    say(1, QT_TRANSLATE_NOOP("comparison", "Reading their jobs"));
    auto experiences = people::readExperiences(database, progress);
    if (!experiences)
        return fail(experiences.error());
    auto byCv = people::readCompetences(database, progress);
    if (!byCv)
        return fail(byCv.error());
    const auto names = people::readCompetenceCodes(database);
    if (!names)
        return fail(names.error());
    Competences competences = Competences::of(std::move(*byCv), *names, experiences->endOfCvs());
    say(2, QT_TRANSLATE_NOOP("comparison", "Joining the careers"));
    return of(std::move(*experiences), *cvs, std::move(*codes), std::move(competences), progress);
}

} // namespace spiegel::comparison
