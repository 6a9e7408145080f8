// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/releases/evidence.h"
#include "core/releases/exchange.h"
#include "core/releases/otherworld.h"
#include "core/releases/typechoice.h"

#include <optional>

namespace spiegel::releases {

/// What an audit says of a release.
struct Verdict
{
    /// A group whose size would be known too well with all that was given out.
    struct Exposed
    {
        int people = 0;
        int known = 0;   ///< how far apart the bounds are as far as could be proved
        int width = 0;   ///< how far they must be
        int earlier = 0; ///< number in the log of the earlier release that it follows from; 0: from this one alone
    };
    int groups = 0; ///< small ones that were looked at
    std::vector<Exposed> exposed;
    std::vector<int> turns; ///< cells of a rounded release that should go to their other multiple

    [[nodiscard]] bool isSafe() const { return exposed.empty(); }
};

/// Holds a release against everything that was given out before from the same snapshot: a proof, for each small group,
/// that what is known leaves its size open far enough. A proof is a pair of worlds in which all that was given out
/// holds; so what is called safe is safe, and only in very large systems something may be called unsafe that is not.
/// Same input, same answer.
class Audit
{
public:
    /// The first three must outlive it. `known`: what kept() said after an earlier release; with nothing it takes
    /// longer.
    Audit(const populations::Population& population, const std::vector<Release>& earlier, Release& now,
          const std::vector<OtherWorld>& known = {});

    /// Hides in the release what was hidden before, and as little more as can be found so that it is safe; of a rounded
    /// one only looks, and says what should be rounded otherwise; after that it may be asked again. Problem: cancelled.
    [[nodiscard]] Result<Verdict> protect(Progress& progress);

    /// The worlds that make the proof, after a release was found safe.
    [[nodiscard]] std::vector<OtherWorld> kept();

private:
    void keepHidden();
    [[nodiscard]] const std::vector<int>& groupsOf(Partition::Type type);
    bool learn(const World& world);
    void forgetProofs();
    [[nodiscard]] std::unordered_map<int, int> changesOf(const World& world);
    [[nodiscard]] bool repair(Group& group);
    void take(World world);
    void recall();
    [[nodiscard]] bool exchange(Group& group, bool isHard);
    [[nodiscard]] bool prove(Group& group, Reach reach);
    [[nodiscard]] bool isProved(Group& group);
    [[nodiscard]] bool isSafe(Group& group);
    [[nodiscard]] bool hideFor(Group& group);
    void turnFor(const Group& group, std::vector<int>& turns);
    [[nodiscard]] std::vector<double> costs() const;
    [[nodiscard]] std::vector<std::size_t> cellsThatSay(const std::vector<int>& statements) const;

    Release& m_now;
    Evidence m_evidence;
    Exchange m_exchange;
    std::vector<Group> m_groups;            ///< all small ones
    std::vector<int> m_order;               ///< of the groups; what could not be proved last time comes first
    std::vector<std::vector<int>> m_byAtom; ///< groups
    std::unordered_map<Partition::Type, std::vector<int>> m_ofType; ///< groups
    std::vector<World> m_worlds;                                    ///< that were found, or known
    std::vector<int> m_holding;                                     ///< of them: all holds in them as it is said now
    std::unordered_map<int, std::vector<std::pair<int, int>>> m_broken; ///< by group: change and world, of the others
    WorldKeeper m_keeper;
};

} // namespace spiegel::releases
