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
    std::vector<Type> seeds;
    std::vector<Partition::Occupied> mine;
    for (const int atom : group.atoms) {
        const auto occupied = partition.occupied(atom);
        for (const Partition::Occupied& one : occupied) {
            if (m_evidence.isIn(group, one.type))
                mine.push_back(one);
        }
        if (seeds.size() < 8 * popularTypes) {
            for (std::size_t at = 0; at < std::min(popularTypes, occupied.size()); ++at)
                seeds.push_back(occupied[at].type);
        }
    }
    std::sort(mine.begin(), mine.end(), [](const Partition::Occupied& a, const Partition::Occupied& b) {
        return a.people != b.people ? a.people > b.people : a.type < b.type;
    });
    const std::size_t most = reach == Reach::Near ? fewSeeds : 3 * fewSeeds;
    for (std::size_t at = 0; at < std::min(most, mine.size()); ++at)
        seeds.push_back(mine[at].type);
    if (reach == Reach::Near && seeds.size() > 3 * fewSeeds)
        seeds.erase(seeds.begin(), seeds.end() - static_cast<std::ptrdiff_t>(3 * fewSeeds));
    types = seeds;
    for (const Type seed : seeds)
        addVariants(seed, types);
    makeUnique(types);
    const std::vector<Type> here = types;
    std::vector<std::pair<int, int>> atoms; // people, atom
    for (int atom = 0; atom < partition.atoms(); ++atom) {
        int people = 0;
        for (const Partition::Occupied& one : partition.occupied(atom))
            people += one.people;
        atoms.emplace_back(-people, atom);
    }
    std::sort(atoms.begin(), atoms.end());
    for (std::size_t at = 0; at < std::min<std::size_t>(mostAtoms, atoms.size()); ++at) {
        const bool isAll = reach == Reach::Wide && at < wideAtoms;
        for (const Type type : isAll ? here : seeds)
            types.push_back(partition.withAtom(type, atoms[at].second));
        if (types.size() > 4 * mostTypes)
            break;
    }
    if (reach == Reach::Wide) {
        for (const int atom : group.atoms) {
            for (const Partition::Occupied& one :
                 partition.occupied(atom).first(std::min<std::size_t>(60, partition.occupied(atom).size())))
                types.push_back(one.type);
        }
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
        const std::vector<int> statements = finder.cheapest(group, 1, group.width - group.less, costs());
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

Result<Verdict> Audit::protect(Progress& progress)
{
    if (m_now.base == 0)
        keepHidden();
    std::vector<Group> groups = m_evidence.groups();
    Verdict verdict;
    verdict.groups = static_cast<int>(groups.size());
    for (Group& group : groups) {
        if (progress.cancelled())
            return fail(spiegel::Problem::cancelled());
        if (!tryOneType(group))
            m_open.push_back(std::move(group));
    }
    const auto total = static_cast<qint64>(m_open.size());
    while (!m_open.empty()) {
        if (progress.cancelled())
            return fail(spiegel::Problem::cancelled());
        progress.report(total - static_cast<qint64>(m_open.size()), total,
                        QCoreApplication::translate("releases", "Checking what can be worked out"));
        Group group = std::move(m_open.back());
        m_open.pop_back();
        if (group.isSafe())
            continue;
        bool isProved = prove(group, Reach::Near) || prove(group, Reach::Wide);
        if (!isProved && m_now.base == 0)
            isProved = hideFor(group);
        if (!isProved && !prove(group, Reach::All))
            verdict.exposed.push_back(
                {group.people, group.more + group.less, group.width, m_evidence.release(group.other).number});
        std::erase_if(m_open, [](const Group& one) { return one.isSafe(); });
        if (!verdict.isSafe())
            break; // it will not do
    }
    return verdict;
}

} // namespace spiegel::releases
