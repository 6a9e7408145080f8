// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/classes.h"

#include "core/foundation/calendar.h"

#include <algorithm>
#include <numeric>

namespace spiegel::personas {

namespace {

struct Coded
{
    std::int64_t code;
    int member;

    auto operator<=>(const Coded&) const = default;
};

/// Stable, in a few passes over the digits of the codes, which are below `end`: thousands of nodes are tried for a
/// zone.
void sortByCode(std::vector<Coded>& coded, std::int64_t end)
{
    constexpr int bits = 11;
    constexpr std::int64_t digits = 1 << bits;
    std::vector<Coded> sorted(coded.size());
    for (int shift = 0; (end - 1) >> shift > 0; shift += bits) {
        std::array<std::size_t, digits + 1> starts{};
        for (const Coded& one : coded)
            ++starts[static_cast<std::size_t>((one.code >> shift) % digits) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const Coded& one : coded)
            sorted[starts[static_cast<std::size_t>((one.code >> shift) % digits)]++] = one;
        coded.swap(sorted);
    }
}

/// The members by class, those of a class rising.
std::vector<Coded> codesOf(const Crowd& crowd, const Node& node)
{
    std::vector<Coded> coded(static_cast<std::size_t>(crowd.count()), Coded{0, 0});
    for (std::size_t i = 0; i < coded.size(); ++i)
        coded[i].member = static_cast<int>(i);
    std::int64_t end = 1;
    for (std::size_t key = 0; key < keyCount; ++key) {
        const Hierarchy& hierarchy = crowd.hierarchies[key];
        const int groups = hierarchy.groups(node[key]);
        if (groups == 1)
            continue;
        const std::vector<int>& groupOf = hierarchy.groupsOf(node[key]);
        for (std::size_t i = 0; i < coded.size(); ++i)
            coded[i].code = coded[i].code * groups + groupOf[static_cast<std::size_t>(crowd.leaves[key][i])];
        end *= groups;
    }
    constexpr std::size_t few = 256;
    if (coded.size() < few)
        std::sort(coded.begin(), coded.end());
    else
        sortByCode(coded, end);
    return coded;
}

bool isDiverse(const Crowd& crowd, std::span<const int> members, const Rules& rules)
{
    return std::all_of(sensitives.begin(), sensitives.end(),
                       [&](Sensitive sensitive) { return isDiverse(crowd, sensitive, members, rules); });
}

/// The smallest of the shown classes, of equal ones the first; nullptr: none is shown.
Class* smallestShown(std::vector<Class>& classes)
{
    Class* smallest = nullptr;
    for (Class& one : classes) {
        if (one.isShown && (!smallest || one.people() < smallest->people()))
            smallest = &one;
    }
    return smallest;
}

std::int64_t lossOf(const Crowd& crowd, const Classes& classes, const LossScale& scale)
{
    std::int64_t loss = 0;
    for (const Class& one : classes.classes) {
        const int member = classes.order[static_cast<std::size_t>(one.first)];
        std::int64_t each = 0;
        for (std::size_t key = 0; key < keyCount; ++key)
            each += one.isShown ? scale.of(keys[key], classes.node[key], crowd.leaf(keys[key], member)) : scale.whole();
        loss += each * one.people();
    }
    return loss;
}

} // namespace

LossScale::LossScale(const Hierarchies& hierarchies)
    : m_hierarchies(hierarchies)
{
    for (const Hierarchy& hierarchy : hierarchies) {
        if (hierarchy.leaves() > 1)
            m_whole = std::lcm(m_whole, std::int64_t{hierarchy.leaves() - 1});
    }
}

std::int64_t LossScale::of(Key key, int level, int leaf) const
{
    const Hierarchy& hierarchy = m_hierarchies[static_cast<std::size_t>(key)];
    if (hierarchy.leaves() <= 1)
        return 0;
    return m_whole / (hierarchy.leaves() - 1) * (hierarchy.covered(level, leaf) - 1);
}

std::int64_t LossScale::most(Key key, int level) const
{
    const Hierarchy& hierarchy = m_hierarchies[static_cast<std::size_t>(key)];
    std::int64_t most = 0;
    for (int group = 0; group < hierarchy.groups(level); ++group)
        most = std::max(most, of(key, level, hierarchy.group(level, group).leaves.front()));
    return most;
}

double LossScale::mean(std::int64_t loss, int people) const
{
    if (people == 0)
        return 0;
    return static_cast<double>(loss) / static_cast<double>(m_whole) / static_cast<double>(keyCount) / people;
}

bool isDiverse(const Crowd& crowd, Sensitive sensitive, std::span<const int> members, const Rules& rules)
{
    std::array<int, mostValues> counts{};
    int known = 0;
    for (const int member : members) {
        const int value = crowd.value(sensitive, member);
        if (value == unknown)
            continue;
        ++counts[static_cast<std::size_t>(value)];
        ++known;
    }
    const auto different = std::count_if(counts.begin(), counts.end(), [](int count) { return count > 0; });
    const int most = *std::max_element(counts.begin(), counts.end());
    return different >= rules.values && most * 100 <= known * rules.mostPercent;
}

int tooFew(const Crowd& crowd, const Node& node, const Rules& rules)
{
    const std::vector<Coded> coded = codesOf(crowd, node);
    int people = 0;
    for (auto first = coded.begin(); first != coded.end();) {
        const auto end = std::find_if(first, coded.end(), [&](const Coded& one) { return one.code != first->code; });
        const int size = static_cast<int>(end - first);
        people += size < rules.people ? size : 0;
        first = end;
    }
    return people;
}

Classes divide(const Crowd& crowd, const Node& node, const Rules& rules, const LossScale& scale)
{
    Classes found;
    found.node = node;
    found.order.reserve(static_cast<std::size_t>(crowd.count()));
    for (const Coded& coded : codesOf(crowd, node)) {
        if (found.classes.empty() || found.classes.back().code != coded.code)
            found.classes.push_back({static_cast<int>(found.order.size()), 0, coded.code, false});
        found.order.push_back(coded.member);
        found.classes.back().end = static_cast<int>(found.order.size());
    }
    for (Class& one : found.classes) {
        const bool isLarge = one.people() >= rules.people;
        one.isShown = isLarge && isDiverse(crowd, found.members(one), rules);
        if (!one.isShown)
            found.hidden += one.people();
    }
    while (found.hidden > 0 && found.hidden < rules.fewestHidden) {
        Class* const smallest = smallestShown(found.classes);
        if (!smallest)
            break;
        smallest->isShown = false;
        found.hidden += smallest->people();
    }
    found.loss = lossOf(crowd, found, scale);
    return found;
}

} // namespace spiegel::personas
