// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/evaluation.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace spiegel::linking {

namespace {

constexpr std::array<double, 6> bandEdges = {plausible, 0.5, 0.8, surely, 0.99, 1};

} // namespace

Evaluation evaluate(const Linkage& linkage, const std::vector<int>& truth)
{
    Evaluation evaluation;
    for (std::size_t band = 0; band + 1 < bandEdges.size(); ++band)
        evaluation.bands.push_back({bandEdges[band], bandEdges[band + 1], 0, 0, 0});
    std::unordered_set<int> known;
    for (const int cv : truth) {
        if (cv >= 0)
            known.insert(cv);
    }
    evaluation.people = static_cast<int>(std::count_if(truth.begin(), truth.end(), [](int cv) { return cv >= 0; }));
    for (std::size_t client = 0; client < linkage.links.size(); ++client) {
        const Link& link = linkage.links[client];
        const bool isReckoned = link.state == LinkState::Linked || link.state == LinkState::Doubtful;
        if (!isReckoned || (truth[client] < 0 && !known.contains(link.cv)))
            continue;
        const bool isRight = truth[client] == link.cv;
        const bool isLinked = link.state == LinkState::Linked;
        ++(isLinked ? evaluation.linked : evaluation.doubtful);
        (isLinked ? evaluation.right : evaluation.doubtfulRight) += isRight;
        const auto band = std::find_if(evaluation.bands.begin(), evaluation.bands.end() - 1,
                                       [&](const CalibrationBand& one) { return link.posterior < one.to; });
        ++band->links;
        band->expected += link.posterior;
        band->right += isRight;
    }
    return evaluation;
}

Result<Evaluation> evaluateOnGiven(const Sides& sides, const Workers& workers, Progress& progress)
{
    Sides hidden = sides;
    hidden.clients.judged.clear();
    hidden.clients.refused.clear();
    for (int& given : hidden.clients.given) {
        if (given >= 0)
            given = Clients::noCv;
    }
    if (hidden.clients.given == sides.clients.given)
        return fail(Problem::failed(
            QCoreApplication::translate("linking", "The dump gives no links, so there is nothing to check against."),
            {}, QCoreApplication::translate("linking", "Load a dump whose sonar.csv fills cv_id for some people.")));
    const auto linkage = link(hidden, workers, progress);
    if (!linkage)
        return fail(linkage.error());
    return evaluate(*linkage, sides.clients.given);
}

} // namespace spiegel::linking
