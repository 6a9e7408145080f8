// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/transitiongraphreader.h"

#include "core/people/cvsreader.h"
#include "core/people/experiencesreader.h"
#include "core/people/occupationcodesreader.h"

#include <QCoreApplication>

namespace spiegel::careers {

Result<TransitionGraph> readTransitionGraph(store::Database& database, Progress& progress)
{
    constexpr int steps = 3;
    const auto say = [&progress](int done, const char* step) {
        progress.report(done, steps, QCoreApplication::translate("careers", step));
    };
    say(0, QT_TRANSLATE_NOOP("careers", "Reading the people"));
    auto codes = people::readOccupationCodes(database, progress);
    if (!codes)
        return fail(codes.error());
    const auto cvs = people::readCvs(database, {people::CvColumn::Education, people::CvColumn::Postcode}, progress);
    if (!cvs)
        return fail(cvs.error());
    say(1, QT_TRANSLATE_NOOP("careers", "Reading their jobs"));
    const auto experiences = people::readExperiences(database, progress);
    if (!experiences)
        return fail(experiences.error());
    say(2, QT_TRANSLATE_NOOP("careers", "Joining the careers"));
    return TransitionGraph::build(*experiences, *cvs, std::move(*codes), progress);
}

} // namespace spiegel::careers
