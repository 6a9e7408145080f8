// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/audit.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::releases {

using figures::CellStatus;
using Type = Partition::Type;

namespace {

constexpr std::size_t fewSeeds = 4;
constexpr std::size_t popularTypes = 3; // whose people can be elsewhere without much ado
constexpr int mostVariants = 300;       // of one type, over the features of one table
constexpr int mostAtoms = 400;
constexpr std::size_t wideAtoms = 12;
constexpr std::size_t mostTypes = 6000;
constexpr std::size_t mostFailures = 4; // before something else is tried

std::vector<const Release*> together(const std::vector<Release>& earlier, const Release& now)
{
    std::vector<const Release*> all;
    for (const Release& release : earlier)
        all.push_back(&release);
    all.push_back(&now);
    return all;
}

void makeUnique(std::vector<Type>& types)
{
    std::sort(types.begin(), types.end());
    types.erase(std::unique(types.begin(), types.end()), types.end());
}

} // namespace

Audit::Audit(const populations::Population& population, const std::vector<Release>& earlier, Release& now)
    : m_now(now)
    , m_evidence(population, together(earlier, now))
    , m_exchange(m_evidence)
    , m_groups(m_evidence.groups())
{
}

/// A cell once hidden stays hidden.
void Audit::keepHidden()
{
    const std::vector<int>& cells = m_evidence.lastCells();
    for (std::size_t at = 0; at < cells.size(); ++at) {
        const Statement& statement = m_evidence.statements()[static_cast<std::size_t>(cells[at])];
        bool wasHidden = false;
        bool wasOpen = false;
        for (const auto& [number, cell] : statement.cells) {
            if (number == m_evidence.last())
                continue;
            const Release& before = m_evidence.release(number);
            const bool isHidden = before.cells[static_cast<std::size_t>(cell)].isHidden();
            wasHidden = wasHidden || isHidden;
            wasOpen = wasOpen || (!isHidden && before.base == 0);
        }
        if (wasHidden && !wasOpen && m_now.cells[at].status == CellStatus::Open)
            m_now.cells[at].status = CellStatus::Secondary;
    }
    m_evidence.refresh();
}

/// The type as it is in all tables that look at some features together: everybody else alike.
void Audit::addVariants(Type type, std::vector<Type>& types) const
{
    const Partition& partition = m_evidence.partition();
    for (const std::vector<int>& features : m_evidence.featureSets()) {
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
std::vector<Type> Audit::countedWith(const Group& group, const std::vector<Partition::Occupied>& mine, std::size_t most)
{
    std::vector<int> tight;
    for (std::size_t at = 0; at < std::min(2 * fewSeeds, mine.size()); ++at) {
        for (const int number : m_evidence.statementsOf(mine[at].type)) {
            const Statement& statement = m_evidence.statements()[static_cast<std::size_t>(number)];
            if (statement.above != Statement::noEnd && statement.above < group.width)
                tight.push_back(number);
        }
    }
    std::sort(tight.begin(), tight.end());
    tight.erase(std::unique(tight.begin(), tight.end()), tight.end());
    std::vector<Type> types;
    for (const int number : tight) {
        std::size_t taken = 0;
        for (const Type type : m_exchange.occupiedOf(number)) {
            if (taken >= most)
                break;
            if (m_evidence.isIn(group, type))
                continue;
            types.push_back(type);
            ++taken;
        }
    }
    makeUnique(types);
    return types;
}

/// In its atoms, most people first.
std::vector<Type> Audit::popularTypesIn(const Group& group, std::size_t most) const
{
    std::vector<Type> types;
    for (const int atom : group.atoms) {
        const auto occupied = m_evidence.partition().occupied(atom);
        for (std::size_t at = 0; at < std::min(popularTypes, occupied.size()) && types.size() < most; ++at)
            types.push_back(occupied[at].type);
    }
    return types;
}

/// Types among which people are moved about when this group is to change: those of the group, and what it takes to make
/// up for them elsewhere.
std::vector<Type> Audit::typesFor(const Group& group, Reach reach)
{
    const Partition& partition = m_evidence.partition();
    std::vector<Type> types;
    if (reach == Reach::All) {
        if (partition.types() <= static_cast<double>(mostTypes)) {
            const auto product = static_cast<Type>(partition.types()) / static_cast<Type>(partition.atoms());
            for (Type type = 0; type < product * static_cast<Type>(partition.atoms()); ++type)
                types.push_back(type);
            return types;
        }
        types = typesFor(group, Reach::Wide);
        for (int atom = 0; atom < partition.atoms() && types.size() < mostTypes; ++atom) {
            for (const Partition::Occupied& one : partition.occupied(atom)) {
                if (types.size() >= mostTypes)
                    break;
                types.push_back(one.type);
            }
        }
        makeUnique(types);
        return types;
    }
    const std::size_t most = reach == Reach::Wide ? 3 * fewSeeds : fewSeeds;
    std::vector<Type> seeds;
    std::vector<Partition::Occupied> mine;
    for (const int atom : group.atoms) {
        for (const Partition::Occupied& one : partition.occupied(atom)) {
            if (m_evidence.isIn(group, one.type))
                mine.push_back(one);
        }
    }
    std::sort(mine.begin(), mine.end(), Partition::Occupied::isBefore);
    for (std::size_t at = 0; at < std::min(most, mine.size()); ++at)
        seeds.push_back(mine[at].type);
    const std::vector<Type> popular = popularTypesIn(group, most);
    seeds.insert(seeds.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, seeds.size())), popular.begin(),
                 popular.end());
    const std::vector<Type> others = countedWith(group, mine, most);
    seeds.insert(seeds.end(), others.begin(), others.end());
    if (reach == Reach::Close) {
        types = countedWith(group, mine, 12);
        types.insert(types.end(), seeds.begin(), seeds.end());
        for (std::size_t at = 0; at < std::min(fewSeeds, mine.size()); ++at)
            partition.addChanges(mine[at].type, types);
        makeUnique(types);
        return types;
    }
    const bool isWide = reach == Reach::Wide;
    const std::size_t whole = std::min<std::size_t>(seeds.size(), isWide ? 3 * fewSeeds : fewSeeds);
    types = seeds;
    for (std::size_t at = 0; at < seeds.size(); ++at)
        at < whole ? addVariants(seeds[at], types) : partition.addChanges(seeds[at], types);
    makeUnique(types);
    const std::vector<Type> here = types;
    const std::vector<Type> tight = countedWith(group, mine, isWide ? 200 : 40);
    types.insert(types.end(), tight.begin(), tight.end());
    const std::vector<int>& atoms = partition.atomsByPeople();
    for (std::size_t at = 0; at < std::min<std::size_t>(isWide ? mostAtoms : wideAtoms, atoms.size()); ++at) {
        for (const Type type : isWide&& at < wideAtoms / 3 ? here : seeds)
            types.push_back(partition.withAtom(type, atoms[at]));
    }
    makeUnique(types);
    if (types.size() > mostTypes)
        types.resize(mostTypes);
    return types;
}

/// Often people of one type can simply be more or fewer: rounded figures leave room.
bool Audit::tryOneType(Group& group)
{
    const Partition& partition = m_evidence.partition();
    std::size_t tried = 0;
    for (const int atom : group.atoms) {
        for (const Partition::Occupied& one : partition.occupied(atom)) {
            if (!m_evidence.isIn(group, one.type))
                continue;
            int more = group.width;
            int less = one.people;
            for (const int at : m_evidence.statementsOf(one.type)) {
                const Statement& statement = m_evidence.statements()[static_cast<std::size_t>(at)];
                if (statement.above != Statement::noEnd)
                    more = std::min(more, statement.above);
                less = std::min(less, statement.below);
            }
            group.more = std::max(group.more, more);
            group.less = std::max(group.less, less);
            if (group.isSafe())
                return true;
            if (++tried > 4 * fewSeeds)
                return false;
        }
    }
    return false;
}

void Audit::learn(const World& world)
{
    for (Group& group : m_open) {
        int change = 0;
        for (const auto& [type, people] : world)
            change += m_evidence.isIn(group, type) ? people : 0;
        group.more = std::max(group.more, change);
        group.less = std::max(group.less, -change);
    }
}

bool Audit::exchange(Group& group)
{
    for (const int direction : {1, -1}) {
        int& known = direction > 0 ? group.more : group.less;
        if (group.isSafe())
            break;
        int change = 0;
        const int enough = direction > 0 ? group.width : group.width - group.more;
        const World world = m_exchange.change(group, direction, enough, change);
        if (change <= known)
            continue;
        known = change;
        learn(world);
    }
    return group.isSafe();
}

bool Audit::prove(Group& group, Reach reach)
{
    WorldFinder finder(m_evidence, typesFor(group, reach));
    for (const int direction : {1, -1}) {
        if (group.isSafe())
            break;
        const int enough = direction > 0 ? group.width : group.width - group.more;
        const auto found = finder.change(group, direction, enough);
        if (!found)
            continue;
        (direction > 0 ? group.more : group.less) = std::max(direction > 0 ? group.more : group.less, found->change);
        learn(found->world);
    }
    return group.isSafe();
}

/// By statement: what it costs to hide it; 0 where it is not ours to hide.
std::vector<double> Audit::costs() const
{
    std::vector<double> costs(m_evidence.statements().size(), 0);
    const std::vector<int>& cells = m_evidence.lastCells();
    for (std::size_t at = 0; at < cells.size(); ++at) {
        const Statement& statement = m_evidence.statements()[static_cast<std::size_t>(cells[at])];
        const bool isOpen = m_now.cells[at].status == CellStatus::Open && statement.people > 0;
        const bool isOnlyOurs =
            std::all_of(statement.cells.begin(), statement.cells.end(), [this](const std::pair<int, int>& cell) {
                return cell.first == m_evidence.last() ||
                       m_evidence.release(cell.first).cells[static_cast<std::size_t>(cell.second)].isHidden();
            });
        if (isOpen && isOnlyOurs) // a total says more than a row
            costs[static_cast<std::size_t>(cells[at])] = m_now.cells[at].parts.front().empty() ? 3 : 1;
    }
    return costs;
}

bool Audit::hideFor(Group& group)
{
    for (const Reach reach : {Reach::Near, Reach::Wide, Reach::All}) {
        WorldFinder finder(m_evidence, typesFor(group, reach));
        const std::vector<int> statements = finder.cheapest(group, 1, group.width - group.less, costs(), 0);
        if (statements.empty())
            continue;
        const std::vector<int>& cells = m_evidence.lastCells();
        for (std::size_t at = 0; at < cells.size(); ++at) {
            if (std::find(statements.begin(), statements.end(), cells[at]) != statements.end() &&
                m_now.cells[at].status == CellStatus::Open)
                m_now.cells[at].status = CellStatus::Secondary;
        }
        m_evidence.refresh();
        if (prove(group, reach))
            return true;
    }
    return false;
}

/// What could be rounded the other way, so that the group's size stays open.
void Audit::turnFor(const Group& group, std::vector<int>& turns)
{
    for (const int direction : {1, -1}) {
        WorldFinder finder(m_evidence, typesFor(group, Reach::Near));
        const int enough = direction > 0 ? group.width - group.less : group.width - group.more;
        if (direction < 0 && enough > group.people)
            continue;
        const std::vector<int> statements = finder.cheapest(group, direction, enough, costs(), m_now.base);
        const std::vector<int>& cells = m_evidence.lastCells();
        for (std::size_t at = 0; at < cells.size(); ++at) {
            if (std::find(statements.begin(), statements.end(), cells[at]) != statements.end())
                turns.push_back(static_cast<int>(at));
        }
        if (!statements.empty())
            return;
    }
}

Result<Verdict> Audit::protect(Progress& progress)
{
    if (m_now.base == 0)
        keepHidden();
    else
        m_evidence.refresh();
    Verdict verdict;
    verdict.groups = static_cast<int>(m_groups.size());
    m_open.clear();
    for (Group& group : m_groups) {
        group.more = 0;
        group.less = 0;
        if (!tryOneType(group))
            m_open.push_back(group);
    }
    const auto total = static_cast<qint64>(m_open.size());
    std::vector<Group> failed;
    while (!m_open.empty() && failed.size() < mostFailures) {
        if (progress.cancelled())
            return fail(spiegel::Problem::cancelled());
        progress.report(total - static_cast<qint64>(m_open.size()), total,
                        QCoreApplication::translate("releases", "Checking what can be worked out"));
        Group group = std::move(m_open.back());
        m_open.pop_back();
        if (group.isSafe())
            continue;
        bool isProved =
            exchange(group) || prove(group, Reach::Close) || prove(group, Reach::Near) || prove(group, Reach::Wide);
        if (!isProved && m_now.base == 0)
            isProved = hideFor(group);
        if (!isProved && (m_now.base > 0 || !prove(group, Reach::All))) {
            verdict.exposed.push_back(
                {group.people, group.more + group.less, group.width, m_evidence.release(group.other).number});
            if (m_now.base == 0)
                return verdict;
            turnFor(group, verdict.turns);
            failed.push_back(std::move(group));
        }
        std::erase_if(m_open, [](const Group& one) { return one.isSafe(); });
    }
    for (const Group& group : failed) { // asked first, the next time: it goes from the back
        const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&group](const Group& one) {
            return one.in == group.in && one.out == group.out && one.atoms == group.atoms;
        });
        std::rotate(found, found + 1, m_groups.end());
    }
    return verdict;
}

} // namespace spiegel::releases
