// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/linkage.h"

#include "core/linking/matching.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spiegel::linking {

namespace {

constexpr std::size_t slices = 32;
/// Edges lighter than this are the same person in less than one of a thousand cases.
constexpr double lightest = 1e-3;
constexpr int mostRounds = 12;
constexpr double smallChange = 1e-4;

struct Open
{
    std::vector<int> clients; ///< rows without a given CV
    std::vector<bool> cvs;    ///< by row: nobody's by a given link
};

/// What the dump gives goes before what somebody decided.
int judgedOf(const Sides& sides, int client)
{
    const auto row = static_cast<std::size_t>(client);
    const bool isOpen = sides.clients.given[row] == Clients::noCv && row < sides.clients.judged.size();
    return isOpen ? sides.clients.judged[row] : Clients::noCv;
}

Open openOf(const Sides& sides)
{
    Open open{{}, std::vector<bool>(sides.cvs.ids.size(), true)};
    for (int client = 0; client < sides.clients.count(); ++client) {
        const int given = sides.clients.given[static_cast<std::size_t>(client)];
        const int judged = judgedOf(sides, client);
        if (given == Clients::noCv && judged == Clients::noCv)
            open.clients.push_back(client);
        for (const int cv : {given, judged}) {
            if (cv >= 0)
                open.cvs[static_cast<std::size_t>(cv)] = false;
        }
    }
    return open;
}

/// How much likelier it is that a pair is one person than two, by trait. Made for many pairs.
class Weigher
{
public:
    Weigher(const Sides& sides, const Chance& chance, const Agreement& agreement)
        : m_sides(sides)
        , m_chance(chance)
        , m_agreements(agreement.ofPatterns())
    {
    }

    [[nodiscard]] double of(int client, int cv, const Levels& levels) const
    {
        return m_agreements[patternOf(levels)] / m_chance.of(m_sides, client, cv, levels) /
               std::max(1, m_chance.people());
    }

private:
    const Sides& m_sides;
    const Chance& m_chance;
    std::vector<double> m_agreements;
};

/// The edges of some clients, each pair once though it meets in several blocks. `client` is a place in `open.clients`.
std::vector<Edge> edgesOf(const Sides& sides, const Open& open, const Candidates& candidates, const Weigher& weigher,
                          std::size_t slice)
{
    std::vector<Edge> edges;
    std::vector<int> found;
    const std::size_t count = open.clients.size();
    for (std::size_t place = count * slice / slices; place < count * (slice + 1) / slices; ++place) {
        const int client = open.clients[place];
        found.clear();
        for (const Block block : allBlocks)
            candidates.find(sides, block, client, found);
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        for (const int cv : found) {
            const double weight = weigher.of(client, cv, compare(sides, client, cv));
            const bool isRefused =
                std::binary_search(sides.clients.refused.begin(), sides.clients.refused.end(), std::pair(client, cv));
            if (weight >= lightest && !isRefused)
                edges.push_back({static_cast<int>(place), cv, weight});
        }
    }
    return edges;
}

/// The chance that a client and his CV meet in no block, because something is unknown or differs.
double missedBy(const Sides& sides, const Chance& chance, const Agreement& agreement, int client)
{
    const auto row = static_cast<std::size_t>(client);
    const auto is = [&](Trait trait, int value, Alikeness level) {
        return value == unknown ? 0 : chance.knownShare(trait) * agreement.of(trait, level);
    };
    const Clients& clients = sides.clients;
    const double home = is(Trait::Home, clients.postcodes[row], 1);
    const double year = is(Trait::BirthYear, clients.birthYears[row], 1);
    const double near = is(Trait::BirthYear, clients.birthYears[row], 2);
    const double sex = is(Trait::Sex, clients.sexes[row], 1);
    const double education = is(Trait::Education, clients.educations[row], 1);
    const double occupation = is(Trait::Occupation, clients.occupations[row], 1);
    double missed = 0;
    for (int mask = 0; mask < 16; ++mask) {
        const bool hasHome = mask & 1;
        const bool hasSex = mask & 2;
        const bool hasEducation = mask & 4;
        const bool hasOccupation = mask & 8;
        if (hasHome && hasSex && hasEducation)
            continue;
        const double which = (hasHome ? home : 1 - home) * (hasSex ? sex : 1 - sex) *
                             (hasEducation ? education : 1 - education) * (hasOccupation ? occupation : 1 - occupation);
        const double metByYear = (hasSex && hasOccupation ? year + near : hasHome ? year : 0);
        missed += which * (1 - metByYear);
    }
    return missed;
}

/// Matches, and counts anew what those say who are nobody's, until both agree.
void settle(const Sides& sides, const Open& open, Chance& chance, Matching& matching)
{
    matching.settle();
    for (int round = 0; round < mostRounds; ++round) {
        std::vector<double> taken(sides.cvs.ids.size());
        for (std::size_t edge = 0; edge < matching.edges().size(); ++edge)
            taken[static_cast<std::size_t>(matching.edges()[edge].cv)] += matching.posteriors()[edge];
        matching.reweigh(chance.leaveOut(sides, open.cvs, taken));
        const double before = matching.share();
        matching.settle();
        if (std::abs(matching.share() - before) < smallChange * before)
            return;
    }
}

/// What was reckoned as links: the surest pair first, and each client and CV once.
void assign(const Sides& sides, const Open& open, const Matching& matching, Linkage& linkage)
{
    const std::vector<double>& posteriors = matching.posteriors();
    std::vector<std::size_t> order;
    for (std::size_t edge = 0; edge < posteriors.size(); ++edge) {
        if (posteriors[edge] >= plausible)
            order.push_back(edge);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return posteriors[a] > posteriors[b]; });
    std::vector<bool> taken(sides.cvs.ids.size(), false);
    int linked = 0;
    double wrong = 0;
    for (const std::size_t edge : order) {
        const Edge& pair = matching.edges()[edge];
        const int client = open.clients[static_cast<std::size_t>(pair.client)];
        Link& link = linkage.links[static_cast<std::size_t>(client)];
        if (link.state != LinkState::Unlinked || taken[static_cast<std::size_t>(pair.cv)])
            continue;
        taken[static_cast<std::size_t>(pair.cv)] = true;
        wrong += 1 - posteriors[edge];
        const bool isSure = posteriors[edge] >= surely && wrong <= mostWrong * (linked + 1);
        linked += isSure;
        link = {isSure ? LinkState::Linked : LinkState::Doubtful, pair.cv, posteriors[edge],
                compare(sides, client, pair.cv), false};
    }
}

} // namespace

QString word(LinkState state)
{
    switch (state) {
    case LinkState::Given:
        return QStringLiteral("given");
    case LinkState::Linked:
        return QStringLiteral("linked");
    case LinkState::Doubtful:
        return QStringLiteral("doubtful");
    case LinkState::Unlinked:
        return QStringLiteral("unlinked");
    }
    return {};
}

int Linkage::count(LinkState state) const
{
    return static_cast<int>(
        std::count_if(links.begin(), links.end(), [state](const Link& one) { return one.state == state; }));
}

double Linkage::expectedFalse() const
{
    double sum = 0;
    for (const Link& one : links) {
        if (one.state == LinkState::Linked)
            sum += 1 - one.posterior;
    }
    return sum;
}

Linkage givenLinks(const Sides& sides)
{
    Linkage linkage;
    for (const int given : sides.clients.given) {
        if (given == Clients::noCv)
            linkage.links.emplace_back();
        else
            linkage.links.push_back({LinkState::Given, std::max(-1, given), 1, {}, false});
    }
    return linkage;
}

Result<Linkage> link(const Sides& sides, const Workers& workers, Progress& progress)
{
    Linkage linkage = givenLinks(sides);
    const std::vector<bool> everybody(sides.cvs.ids.size(), true);
    const auto agreement = estimate(sides, Chance(sides, everybody), Candidates(sides, everybody), workers, progress);
    if (!agreement)
        return fail(agreement.error());
    linkage.agreement = *agreement;

    const Open open = openOf(sides);
    Chance chance(sides, open.cvs);
    const Candidates candidates(sides, open.cvs);
    const Weigher weigher(sides, chance, *agreement);
    progress.report(0, 0, QCoreApplication::translate("linking", "Comparing Sonar with the CVs"));
    std::vector<std::vector<Edge>> parts(slices);
    workers.forEach(slices, [&](std::size_t slice) {
        if (!progress.cancelled())
            parts[slice] = edgesOf(sides, open, candidates, weigher, slice);
    });
    if (progress.cancelled())
        return fail(Problem::cancelled());
    std::vector<Edge> edges;
    for (const auto& part : parts)
        edges.insert(edges.end(), part.begin(), part.end());
    std::vector<double> outside;
    for (const int client : open.clients)
        outside.push_back(missedBy(sides, chance, *agreement, client));
    Matching matching(std::move(edges), std::move(outside), sides.cvs.count());
    settle(sides, open, chance, matching);
    linkage.expectedShare = matching.share();
    assign(sides, open, matching, linkage);
    for (int client = 0; client < sides.clients.count(); ++client) {
        const int judged = judgedOf(sides, client);
        if (judged >= 0)
            linkage.links[static_cast<std::size_t>(client)] = {LinkState::Linked, judged, 1,
                                                               compare(sides, client, judged), true};
    }
    return linkage;
}

} // namespace spiegel::linking
