// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/typechoice.h"

#include <algorithm>

namespace spiegel::releases {

using Type = Partition::Type;

namespace {

constexpr std::size_t fewSeeds = 4;
constexpr std::size_t popularTypes = 3; // whose people can be elsewhere without much ado
constexpr int mostVariants = 300;       // of one type, over the features of one table
constexpr std::size_t mostAtoms = 400;
constexpr std::size_t wideAtoms = 12;
constexpr std::size_t mostTypes = 6000; // in one programme

/// The type as it is in all tables that look at some features together: everybody else alike.
void addVariants(const Evidence& evidence, Type type, std::vector<Type>& types)
{
    const Partition& partition = evidence.partition();
    for (const std::vector<int>& features : evidence.featureSets()) {
        int variants = 1;
        for (const int feature : features)
            variants *= partition.codes(feature);
        if (variants > mostVariants) { // one feature at a time
            for (const int feature : features) {
                for (int code = 0; code < std::min(mostVariants, partition.codes(feature)); ++code)
                    types.push_back(partition.withCode(type, feature, code));
            }
            continue;
        }
        for (int variant = 0; variant < variants; ++variant) {
            int rest = variant;
            Type other = type;
            for (const int feature : features) {
                other = partition.withCode(other, feature, rest % partition.codes(feature));
                rest /= partition.codes(feature);
            }
            types.push_back(other);
        }
    }
}

/// Who is counted with them where little room is left: more here can be fewer there. So many of each such statement.
std::vector<Type> countedWith(Evidence& evidence, const Group& group, const std::vector<Partition::Occupied>& mine,
                              std::size_t most)
{
    std::vector<int> tight;
    for (std::size_t at = 0; at < std::min(2 * fewSeeds, mine.size()); ++at) {
        for (const int number : evidence.statementsOf(mine[at].type)) {
            const Statement& statement = evidence.statements()[static_cast<std::size_t>(number)];
            if (statement.above != Statement::noEnd && statement.above < group.width)
                tight.push_back(number);
        }
    }
    std::sort(tight.begin(), tight.end());
    tight.erase(std::unique(tight.begin(), tight.end()), tight.end());
    std::vector<Type> types;
    for (const int number : tight) {
        std::size_t taken = 0;
        for (const Type type : evidence.occupiedOf(number, most + mine.size())) {
            if (taken >= most)
                break;
            if (evidence.isIn(group, type))
                continue;
            types.push_back(type);
            ++taken;
        }
    }
    makeUnique(types);
    return types;
}

/// In its atoms, most people first.
std::vector<Type> popularTypesIn(const Partition& partition, const Group& group, std::size_t most)
{
    std::vector<Type> types;
    for (const int atom : group.atoms) {
        const auto occupied = partition.occupied(atom);
        for (std::size_t at = 0; at < std::min(popularTypes, occupied.size()) && types.size() < most; ++at)
            types.push_back(occupied[at].type);
    }
    return types;
}

/// Of people of the group, most people first.
std::vector<Partition::Occupied> occupiedIn(const Evidence& evidence, const Group& group)
{
    std::vector<Partition::Occupied> mine;
    for (const int atom : group.atoms) {
        for (const Partition::Occupied& one : evidence.partition().occupied(atom)) {
            if (evidence.belongs(group, one))
                mine.push_back(one);
        }
    }
    std::sort(mine.begin(), mine.end(), Partition::Occupied::isBefore);
    return mine;
}

/// Those of the group and what it takes to make up for them elsewhere.
std::vector<Type> typesAround(Evidence& evidence, const Group& group, bool isWide)
{
    const Partition& partition = evidence.partition();
    const std::size_t most = isWide ? 3 * fewSeeds : fewSeeds;
    const std::vector<Partition::Occupied> mine = occupiedIn(evidence, group);
    std::vector<Type> seeds;
    for (std::size_t at = 0; at < std::min(most, mine.size()); ++at)
        seeds.push_back(mine[at].type);
    const std::vector<Type> popular = popularTypesIn(partition, group, most);
    seeds.insert(seeds.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, seeds.size())), popular.begin(),
                 popular.end());
    const std::vector<Type> others = countedWith(evidence, group, mine, most);
    seeds.insert(seeds.end(), others.begin(), others.end());
    std::vector<Type> types = seeds;
    for (std::size_t at = 0; at < seeds.size(); ++at)
        at < most ? addVariants(evidence, seeds[at], types) : partition.addChanges(seeds[at], types);
    makeUnique(types);
    const std::vector<Type> here = types;
    const std::vector<Type> tight = countedWith(evidence, group, mine, isWide ? 200 : 40);
    types.insert(types.end(), tight.begin(), tight.end());
    const std::vector<int>& atoms = partition.atomsByPeople();
    for (std::size_t at = 0; at < std::min(isWide ? mostAtoms : wideAtoms, atoms.size()); ++at) {
        for (const Type type : isWide&& at < wideAtoms / 3 ? here : seeds)
            types.push_back(partition.withAtom(type, atoms[at]));
    }
    makeUnique(types);
    if (types.size() > mostTypes)
        types.resize(mostTypes);
    return types;
}

} // namespace

void makeUnique(std::vector<Type>& types)
{
    std::sort(types.begin(), types.end());
    types.erase(std::unique(types.begin(), types.end()), types.end());
}

std::vector<Type> typesFor(Evidence& evidence, const Group& group, Reach reach)
{
    if (reach != Reach::Every)
        return typesAround(evidence, group, reach == Reach::Wide);
    const Partition& partition = evidence.partition();
    std::vector<Type> all;
    if (partition.types() <= static_cast<double>(mostTypes)) {
        for (Type type = 0; type < static_cast<Type>(partition.types()); ++type)
            all.push_back(type);
        return all;
    }
    for (const Partition::Occupied& one : partition.sorted())
        all.push_back(one.type);
    const std::vector<Type> around = typesAround(evidence, group, true);
    std::vector<Type> both;
    std::set_union(around.begin(), around.end(), all.begin(), all.end(), std::back_inserter(both));
    return both;
}

} // namespace spiegel::releases
