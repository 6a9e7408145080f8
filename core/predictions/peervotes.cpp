// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predictions/peervotes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spiegel::predictions {

Result<PeerVotes> PeerVotes::of(const peers::Lives& lives, const peers::TraitReader& traits,
                                const peers::Features& features, const std::vector<std::vector<Step>>& steps,
                                const Workers& workers, Progress& progress)
{
    PeerVotes votes;
    votes.m_starts.assign(static_cast<std::size_t>(lives.codes.end()) + 1, 0);
    for (const std::vector<Step>& career : steps) {
        for (const Step& step : career)
            ++votes.m_starts[static_cast<std::size_t>(step.from) + 1];
    }
    std::partial_sum(votes.m_starts.begin(), votes.m_starts.end(), votes.m_starts.begin());
    votes.m_leavers.resize(votes.m_starts.back());
    std::vector<std::uint32_t> next(votes.m_starts.begin(), votes.m_starts.end() - 1);
    for (std::size_t row = 0; row < steps.size(); ++row) {
        for (const Step& step : steps[row])
            votes.m_leavers[next[static_cast<std::size_t>(step.from)]++] = {static_cast<int>(row), step.to,
                                                                            step.jobsBefore, step.at};
    }

    // How each of them was then; some thousand at a time, joined in their order.
    constexpr std::size_t piece = 16384;
    struct Part
    {
        std::vector<std::uint32_t> ends;
        std::vector<int> ids;
        std::vector<peers::Features::Weight> weights;
    };
    std::vector<Part> parts((votes.m_leavers.size() + piece - 1) / piece);
    workers.forEach(parts.size(), [&](std::size_t i) {
        if (progress.cancelled())
            return;
        Part& part = parts[i];
        std::vector<int> ids;
        std::vector<peers::Features::Weight> weights;
        for (std::size_t at = i * piece; at < std::min(votes.m_leavers.size(), (i + 1) * piece); ++at) {
            const Leaver& leaver = votes.m_leavers[at];
            const auto career = lives.experiences.of(lives.cvs.id(leaver.row));
            features.weigh(
                traits.read(leaver.row, career.first(static_cast<std::size_t>(leaver.jobsBefore)), leaver.at), ids,
                weights);
            part.ids.insert(part.ids.end(), ids.begin(), ids.end());
            part.weights.insert(part.weights.end(), weights.begin(), weights.end());
            part.ends.push_back(static_cast<std::uint32_t>(part.ids.size()));
        }
    });
    if (progress.cancelled())
        return fail(Problem::cancelled());
    votes.m_features.push_back(0);
    for (Part& part : parts) {
        const auto before = static_cast<std::uint32_t>(votes.m_ids.size());
        for (const std::uint32_t end : part.ends)
            votes.m_features.push_back(before + end);
        votes.m_ids.insert(votes.m_ids.end(), part.ids.begin(), part.ids.end());
        votes.m_weights.insert(votes.m_weights.end(), part.weights.begin(), part.weights.end());
        part = Part();
    }
    votes.m_scales.reserve(votes.m_leavers.size());
    for (std::size_t at = 0; at < votes.m_leavers.size(); ++at) {
        double squares = 0;
        for (std::uint32_t i = votes.m_features[at]; i < votes.m_features[at + 1]; ++i)
            squares += double(votes.m_weights[i]) * votes.m_weights[i];
        votes.m_scales.push_back(squares > 0 ? static_cast<float>(1 / std::sqrt(squares)) : 0.0F);
    }
    return votes;
}

void PeerVotes::predict(int from, peers::Features::List person, Votes& out, std::vector<int>& work) const
{
    for (std::vector<double>& each : out)
        std::fill(each.begin(), each.end(), 0.0);
    double squares = 0;
    for (std::size_t i = 0; i < person.ids.size(); ++i) {
        work[static_cast<std::size_t>(person.ids[i])] = person.weights[i];
        squares += double(person.weights[i]) * person.weights[i];
    }
    const double scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
    std::array<double, likenessPowers.size()> all{};
    const auto place = static_cast<std::size_t>(from);
    for (std::uint32_t at = m_starts[place]; at < m_starts[place + 1]; ++at) {
        std::int64_t dot = 0;
        for (std::uint32_t i = m_features[at]; i < m_features[at + 1]; ++i)
            dot += std::int64_t{work[static_cast<std::size_t>(m_ids[i])]} * m_weights[i];
        double vote = static_cast<double>(dot) * scale * static_cast<double>(m_scales[at]);
        const auto to = static_cast<std::size_t>(m_leavers[at].to);
        for (std::size_t power = 0; power < likenessPowers.size(); ++power) {
            out[power][to] += vote;
            all[power] += vote;
            vote *= vote; // each power is twice the one before
        }
    }
    for (const int feature : person.ids)
        work[static_cast<std::size_t>(feature)] = 0;
    for (std::size_t power = 0; power < likenessPowers.size(); ++power) {
        if (all[power] <= 0)
            continue;
        for (double& each : out[power])
            each /= all[power];
    }
}

} // namespace spiegel::predictions
