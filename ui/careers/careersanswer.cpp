// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careers/careersanswer.h"

#include "core/careers/transitiongraphreader.h"
#include "core/store/database.h"
#include "core/text/dutch.h"
#include "ui/overview/overview.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::uicareers {

namespace {

Result<> answerOverview(CareersAnswer& answer, const careers::TransitionQuestion& question,
                        const overview::Places& before, const Workers& workers, Progress& progress)
{
    auto found = careers::transitions(answer.shelf->graph, question, progress);
    if (!found)
        return fail(found.error());
    auto communities = communities::communitiesOf(found->steps, answer.codes(), workers, progress);
    if (!communities)
        return fail(communities.error());
    auto network = overview::overviewOf(*found, answer.codes(), *communities, before, progress);
    if (!network)
        return fail(network.error());
    const std::vector<int> shown = overview::stepsInOverview(*found);
    for (const int step : shown)
        answer.steps.steps.push_back(found->steps[static_cast<std::size_t>(step)]);
    // The network has the quietest line first, the list the step with most people.
    for (std::size_t step = 0; step < shown.size(); ++step)
        answer.lineOfStep.push_back(static_cast<int>(shown.size() - 1 - step));
    answer.leaving = std::move(*found);
    answer.network = std::move(*network);
    answer.communities = std::move(*communities);
    for (const graph::NetworkNode& node : answer.network.nodes)
        answer.occupations.push_back(answer.codes().find(node.key).value());
    return {};
}

Result<> answerOne(CareersAnswer& answer, careers::TransitionQuestion question, int occupation, Progress& progress)
{
    question.to = occupation;
    auto arriving = careers::transitions(answer.shelf->graph, question, progress);
    if (!arriving)
        return fail(arriving.error());
    question.to.reset();
    question.from = occupation;
    auto leaving = careers::transitions(answer.shelf->graph, question, progress);
    if (!leaving)
        return fail(leaving.error());
    answer.steps.arriving = static_cast<int>(arriving->steps.size());
    answer.steps.steps = arriving->steps;
    answer.steps.steps.insert(answer.steps.steps.end(), leaving->steps.begin(), leaving->steps.end());
    answer.arriving = std::move(*arriving);
    answer.leaving = std::move(*leaving);
    return {};
}

} // namespace

Result<std::shared_ptr<const CareersShelf>> readShelf(const parts::Workplace& workplace, Progress& progress)
{
    auto database = store::Database::open(workplace.database, store::Access::Read);
    if (!database)
        return fail(database.error());
    if (const auto chosen = database->choose(workplace.snapshot); !chosen)
        return fail(chosen.error());
    auto graph = careers::readTransitionGraph(*database, progress);
    if (!graph)
        return fail(graph.error());
    auto shelf = std::make_shared<CareersShelf>();
    shelf->search = occupations::Search(graph->codes().occupations());
    shelf->graph = std::move(*graph);
    shelf->workplace = workplace;
    return shelf;
}

int CareersAnswer::stepOfLine(int line) const
{
    const auto found = std::find(lineOfStep.begin(), lineOfStep.end(), line);
    return found == lineOfStep.end() ? -1 : static_cast<int>(found - lineOfStep.begin());
}

int CareersAnswer::find(const QString& from, const QString& to) const
{
    for (std::size_t index = 0; index < steps.steps.size(); ++index) {
        if (codes().code(steps.steps[index].from) == from && codes().code(steps.steps[index].to) == to)
            return static_cast<int>(index);
    }
    return -1;
}

Result<std::shared_ptr<const CareersAnswer>> answerOf(std::shared_ptr<const CareersShelf> shelf,
                                                      const CareersView& view, Progress& progress,
                                                      const overview::Places& before, const Workers& workers)
{
    auto answer = std::make_shared<CareersAnswer>();
    answer->view = view;
    answer->shelf = std::move(shelf);
    careers::TransitionQuestion question;
    question.filter = view.filter();
    question.support = view.support;
    Result<> done;
    if (answer->isOverview())
        done = answerOverview(*answer, question, before, workers, progress);
    else if (const auto occupation = answer->codes().find(view.occupation))
        done = answerOne(*answer, question, *occupation, progress);
    if (!done)
        return fail(done.error());
    return answer;
}

std::vector<parts::Suggestion> suggestOccupations(const CareersShelf& shelf, const QString& text)
{
    const people::OccupationCodes& codes = shelf.graph.codes();
    std::vector<parts::Suggestion> found;
    const auto add = [&](const QString& code, const QString& name, const QString& alsoCalled) {
        const auto number = codes.find(code);
        const int leavers = number ? shelf.graph.leavers(*number) : 0;
        QString detail =
            leavers == 0
                ? QCoreApplication::translate("uicareers", "no steps in this week")
                : QCoreApplication::translate("uicareers", "%1 people left it").arg(text::number(qint64(leavers)));
        if (!alsoCalled.isEmpty())
            detail =
                QCoreApplication::translate("uicareers", "also: %1").arg(alsoCalled) + QStringLiteral(" · ") + detail;
        found.push_back({name, detail, QStringLiteral("occupation:") + code, look::Icon::Occupations});
    };
    for (const occupations::Hit& hit : shelf.search.find(text, 10)) {
        const occupations::Occupation& occupation = shelf.search.occupations().at(hit.occupation);
        add(occupation.code, shelf.search.occupations().distinctName(occupation.code),
            hit.preferred ? QString() : hit.name);
    }
    const auto own = codes.find(text.trimmed());
    if (own && !shelf.search.occupations().indexOf(codes.code(*own)))
        add(codes.code(*own), codes.name(*own), {});
    return found;
}

} // namespace spiegel::uicareers
