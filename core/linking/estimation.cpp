// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/estimation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spiegel::linking {

namespace {

constexpr int mostRounds = 200;
constexpr double smallChange = 1e-5;
constexpr double pairsSeenBefore = 20;
constexpr double sharesSeenBefore = 100; ///< pairs that were of two people, before anything was seen
constexpr double agreeing = 0.9;
constexpr std::size_t slices = 32;

/// The pairs of some clients that meet in one block. `chance` is that of the pair among all that meet in the block.
struct Pairs
{
    std::vector<Pattern> patterns;
    std::vector<float> chances;
};
using Slice = std::array<Pairs, allBlocks.size()>;

/// The chance that somebody meets the client in the block.
double chanceOfMeeting(const Sides& sides, const Chance& chance, Block block, int client)
{
    const auto among = [&](Trait trait, Alikeness level) { return chance.among(sides, trait, client, level); };
    switch (block) {
    case Block::HomeYear:
        return among(Trait::Home, 1) * among(Trait::BirthYear, 1);
    case Block::HomeSexEducation:
        return among(Trait::Home, 1) * among(Trait::Sex, 1) * among(Trait::Education, 1);
    case Block::YearSexOccupation:
        return (among(Trait::BirthYear, 1) + among(Trait::BirthYear, 2)) * among(Trait::Sex, 1) *
               among(Trait::Occupation, 1);
    }
    return 1;
}

double sameMeet(const Agreement& agreement, Block block)
{
    switch (block) {
    case Block::HomeYear:
        return agreement.of(Trait::Home, 1) * agreement.of(Trait::BirthYear, 1);
    case Block::HomeSexEducation:
        return agreement.of(Trait::Home, 1) * agreement.of(Trait::Sex, 1) * agreement.of(Trait::Education, 1);
    case Block::YearSexOccupation:
        return (agreement.of(Trait::BirthYear, 1) + agreement.of(Trait::BirthYear, 2)) * agreement.of(Trait::Sex, 1) *
               agreement.of(Trait::Occupation, 1);
    }
    return 1;
}

/// The clients of one slice, each with everybody met.
void collect(const Sides& sides, const Chance& chance, const Candidates& candidates, std::size_t slice, Slice& pairs)
{
    const auto count = static_cast<std::size_t>(sides.clients.count());
    std::vector<int> found;
    for (std::size_t client = count * slice / slices; client < count * (slice + 1) / slices; ++client) {
        const int row = static_cast<int>(client);
        for (const Block block : allBlocks) {
            found.clear();
            candidates.find(sides, block, row, found);
            if (found.empty())
                continue;
            const double meeting = chanceOfMeeting(sides, chance, block, row);
            Pairs& of = pairs[static_cast<std::size_t>(block)];
            for (const int cv : found) {
                const Levels levels = compare(sides, row, cv);
                of.patterns.push_back(patternOf(levels));
                of.chances.push_back(static_cast<float>(chance.of(sides, row, cv, levels) / meeting));
            }
        }
    }
}

/// How many pairs of each pattern are thought to be the same person, by block.
struct Expectation
{
    std::array<std::vector<double>, allBlocks.size()> same;
    std::array<double, allBlocks.size()> pairs{};

    Expectation()
    {
        for (auto& one : same)
            one.assign(patternCount, 0);
    }
};

void expect(const Slice& slice, const std::vector<double>& chances, const std::array<double, allBlocks.size()>& odds,
            Expectation& expectation)
{
    for (std::size_t block = 0; block < allBlocks.size(); ++block) {
        const Pairs& pairs = slice[block];
        for (std::size_t pair = 0; pair < pairs.patterns.size(); ++pair) {
            const double same = odds[block] * chances[pairs.patterns[pair]];
            expectation.same[block][pairs.patterns[pair]] += same / (same + static_cast<double>(pairs.chances[pair]));
        }
        expectation.pairs[block] += static_cast<double>(pairs.patterns.size());
    }
}

Agreement maximise(const Expectation& expectation)
{
    const Agreement before = Agreement::expected();
    Agreement agreement;
    for (std::size_t trait = 0; trait < traitCount; ++trait) {
        for (std::size_t level = 1; level < before.chances[trait].size(); ++level)
            agreement.chances[trait][level] = pairsSeenBefore * before.chances[trait][level];
    }
    for (const Block block : allBlocks) {
        const auto& same = expectation.same[static_cast<std::size_t>(block)];
        for (std::size_t pattern = 0; pattern < same.size(); ++pattern) {
            if (same[pattern] <= 0)
                continue;
            const Levels levels = levelsOf(static_cast<Pattern>(pattern));
            for (std::size_t trait = 0; trait < traitCount; ++trait) {
                if (levels[trait] != notKnown && !asksFor(block, static_cast<Trait>(trait)))
                    agreement.chances[trait][static_cast<std::size_t>(levels[trait])] += same[pattern];
            }
        }
    }
    for (std::size_t trait = 0; trait < traitCount; ++trait) {
        for (Alikeness level = 1; level <= levelCounts[trait];) {
            const LevelRange range = rangeOf(static_cast<Trait>(trait), level);
            auto& chances = agreement.chances[trait];
            double sum = 0;
            for (Alikeness one = range.first; one <= range.last; ++one)
                sum += chances[static_cast<std::size_t>(one)];
            for (Alikeness one = range.first; one <= range.last; ++one)
                chances[static_cast<std::size_t>(one)] /= sum;
            level = range.last + 1;
        }
    }
    return agreement;
}

double difference(const Agreement& a, const Agreement& b)
{
    double largest = 0;
    for (std::size_t trait = 0; trait < traitCount; ++trait) {
        for (std::size_t level = 1; level < a.chances[trait].size(); ++level)
            largest = std::max(largest, std::abs(a.chances[trait][level] - b.chances[trait][level]));
    }
    return largest;
}

} // namespace

double Agreement::of(const Levels& levels) const
{
    double product = 1;
    for (std::size_t trait = 0; trait < traitCount; ++trait)
        product *= of(static_cast<Trait>(trait), levels[trait]);
    return product;
}

std::vector<double> Agreement::ofPatterns() const
{
    std::vector<double> products(patternCount);
    for (std::size_t pattern = 0; pattern < products.size(); ++pattern)
        products[pattern] = of(levelsOf(static_cast<Pattern>(pattern)));
    return products;
}

Agreement Agreement::expected()
{
    Agreement agreement;
    for (std::size_t trait = 0; trait < traitCount; ++trait) {
        for (Alikeness level = 1; level <= levelCounts[trait]; ++level) {
            const LevelRange range = rangeOf(static_cast<Trait>(trait), level);
            const int others = range.last - range.first;
            // Of the standing nothing is thought beforehand: what a CV says of it is for the pairs to tell.
            const double rest = (1 - agreeing) / others;
            agreement.chances[trait][static_cast<std::size_t>(level)] = static_cast<Trait>(trait) == Trait::Standing
                                                                            ? 1.0 / (others + 1)
                                                                        : level == range.first ? agreeing
                                                                                               : rest;
        }
    }
    return agreement;
}

Result<Agreement> estimate(const Sides& sides, const Chance& chance, const Candidates& candidates,
                           const Workers& workers, Progress& progress)
{
    const QString step = QCoreApplication::translate("linking", "Learning how the same people are alike");
    std::vector<Slice> pairs(slices);
    workers.forEach(slices, [&](std::size_t slice) {
        if (!progress.cancelled())
            collect(sides, chance, candidates, slice, pairs[slice]);
    });
    Agreement agreement = Agreement::expected();
    std::array<double, allBlocks.size()> shares;
    shares.fill(1 / sharesSeenBefore);
    for (int round = 1; round <= mostRounds; ++round) {
        if (progress.cancelled())
            return fail(Problem::cancelled());
        progress.report(round, 0, step);
        const std::vector<double> chances = agreement.ofPatterns();
        std::array<double, allBlocks.size()> odds;
        for (const Block block : allBlocks) {
            const double share = shares[static_cast<std::size_t>(block)];
            odds[static_cast<std::size_t>(block)] = share / (1 - share) / sameMeet(agreement, block);
        }
        std::vector<Expectation> parts(slices);
        workers.forEach(slices, [&](std::size_t slice) { expect(pairs[slice], chances, odds, parts[slice]); });
        Expectation whole;
        for (const Expectation& part : parts) {
            for (std::size_t block = 0; block < allBlocks.size(); ++block) {
                whole.pairs[block] += part.pairs[block];
                for (std::size_t pattern = 0; pattern < patternCount; ++pattern)
                    whole.same[block][pattern] += part.same[block][pattern];
            }
        }
        for (std::size_t block = 0; block < allBlocks.size(); ++block) {
            double same = 0;
            for (const double one : whole.same[block])
                same += one;
            shares[block] = (same + 1) / (whole.pairs[block] + sharesSeenBefore);
        }
        const Agreement next = maximise(whole);
        const double change = difference(agreement, next);
        agreement = next;
        agreement.rounds = round;
        if (change < smallChange)
            break;
    }
    return agreement;
}

} // namespace spiegel::linking
