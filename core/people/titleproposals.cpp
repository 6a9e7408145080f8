// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/titleproposals.h"

#include "core/occupations/proposals.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>

namespace spiegel::people {

Result<std::vector<TitleProposal>> proposeForTitles(const TitleSurvey& survey, const occupations::Register& occupations,
                                                    qint64 leastTimes, const Workers& workers, Progress& progress)
{
    const auto& titles = survey.titles();
    const auto end = std::ranges::find_if(titles, [=](const FreeTitle& title) { return title.times < leastTimes; });
    std::vector<TitleProposal> found(static_cast<std::size_t>(end - titles.begin()));
    const QString step = QCoreApplication::translate("people", "Looking for occupations");
    progress.report(0, static_cast<qint64>(found.size()), step);
    const occupations::Proposals proposals{occupations::Search(occupations)};
    std::atomic<qint64> done = 0;
    workers.forEach(found.size(), [&](std::size_t i) {
        if (progress.cancelled())
            return;
        found[i].title = i;
        const auto best = proposals.forText(titles[i].title, 1);
        if (!best.empty()) {
            found[i].code = occupations.at(best.front().occupation).code;
            found[i].name = occupations.distinctName(found[i].code);
            found[i].recognised = best.front().name;
            found[i].confidence = best.front().confidence;
        }
        progress.report(++done, static_cast<qint64>(found.size()), step);
    });
    if (progress.cancelled())
        return fail(Problem::cancelled());
    return found;
}

occupations::Register withOtherNames(const occupations::Register& occupations)
{
    const occupations::Register& builtIn = occupations::Register::builtIn();
    std::vector<occupations::Occupation> all = occupations.all();
    for (occupations::Occupation& one : all) {
        const auto index = builtIn.indexOf(one.code);
        if (!index || !one.otherNames.isEmpty())
            continue;
        const occupations::Occupation& known = builtIn.at(*index);
        one.otherNames = known.otherNames;
        if (known.name != one.name)
            one.otherNames.prepend(known.name);
    }
    return occupations::Register(std::move(all));
}

} // namespace spiegel::people
