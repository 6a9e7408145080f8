// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/evidence.h"

#include <optional>

namespace spiegel::releases {

/// What another world is looked for: this group larger (direction 1) or smaller (-1), by as much as can be, but no more
/// than `enough` people.
struct Aim
{
    const Group& group;
    int direction;
    int enough;
};

struct FoundWorld
{
    World world;
    int change = 0; ///< of the group, in the direction asked for
};

/// Other worlds that can be found without a linear programme: some people more of one type, and step by step fewer or
/// more of others that are counted with them, until nothing that was said is wrong any more (a tabu search: Glover,
/// Tabu Search, 1989). Nearly all groups in rounded figures are proved safe this way. What is found holds; nothing
/// found means nothing.
class Exchange
{
public:
    explicit Exchange(Evidence& evidence);

    /// A change of 0: none was found. `isHard`: it may take longer.
    [[nodiscard]] FoundWorld change(const Aim& aim, bool isHard);

    /// That world with more moves, after which everything holds in it, and the group is as large as it was in it;
    /// empty: none were found.
    [[nodiscard]] World repaired(const World& world, const Group& group);

private:
    /// How much is tried.
    struct Effort
    {
        std::size_t types;    ///< of the group
        std::size_t partners; ///< of a statement
        std::size_t looked;   ///< statements, in a step
        int steps;            ///< to make up for one move
        int worse;            ///< of them that bring nothing nearer
    };
    static const Effort usual;
    static const Effort hard;

    using Type = Partition::Type;
    struct Candidate
    {
        Type type;
        int people;
        const std::vector<int>* statements;
    };
    /// What is made up for: from which move on none is taken back; besides those who live there, people nearly like
    /// this type are looked at.
    struct Since
    {
        std::size_t moves;
        Type type;
    };
    struct Move
    {
        Candidate candidate;
        int people;
        int change; ///< of how far statements stray
    };
    struct Limit
    {
        int change; ///< so far
        int below;
        int above;
        /// How far beyond with so many more.
        [[nodiscard]] int excess(int more) const
        {
            const int now = change + more;
            return now < 0 ? std::max(0, -now - below) : std::max(0, now - above);
        }
    };

    void start();
    [[nodiscard]] Candidate candidate(Type type) const;
    [[nodiscard]] int peopleNow(const Candidate& candidate) const;
    void move(const Candidate& candidate, int people);
    void takeBack(std::size_t moves);
    [[nodiscard]] std::vector<Candidate> candidatesOf(const Group& group, int direction, const Effort& effort) const;
    [[nodiscard]] const std::vector<Candidate>& candidatesIn(int statement);
    [[nodiscard]] const std::vector<int>& strayings(int people);
    [[nodiscard]] std::optional<Move> bestMove(const Group& group, const std::vector<int>& strayed,
                                               const Effort& effort, const Since& since);
    /// How many more or fewer of this type, at most so many, leave everything as it was said; 0 or less: none do.
    [[nodiscard]] int direct(const Candidate& candidate, int direction, int most) const;
    /// Brings these statements back. False: that was not found.
    [[nodiscard]] bool makeUp(const Group& group, const Effort& effort, const Since& since, std::vector<int> strayed);

    [[nodiscard]] bool repeat(std::size_t from, std::size_t to);

    Evidence& m_evidence;
    std::vector<Limit> m_limits; ///< by statement
    World m_world;
    std::vector<Candidate> m_movable;                             ///< besides those of a statement
    std::map<int, std::vector<int>> m_strayings;                  ///< by people, then statement; of this step
    std::unordered_map<int, std::vector<Candidate>> m_candidates; ///< by statement
};

} // namespace spiegel::releases
