// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/audit.h"

#include "core/releases/worldfinder.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace spiegel::releases {

using figures::CellStatus;

namespace {

constexpr int mostFailures = 2; // before something else is tried

std::vector<const Release*> together(const std::vector<Release>& earlier, const Release& now)
{
    std::vector<const Release*> all;
    for (const Release& release : earlier)
        all.push_back(&release);
    all.push_back(&now);
    return all;
}

} // namespace

Audit::Audit(const populations::Population& population, const std::vector<Release>& earlier, Release& now,
             const std::vector<OtherWorld>& known)
    : m_now(now)
    , m_evidence(population, together(earlier, now))
    , m_exchange(m_evidence)
    , m_groups(m_evidence.groups())
    , m_order(m_groups.size())
    , m_byAtom(static_cast<std::size_t>(m_evidence.partition().atoms()))
    , m_keeper(population, m_evidence.partition())
{
    std::iota(m_order.rbegin(), m_order.rend(), 0);
    for (const int at : m_order) {
        for (const int atom : m_groups[static_cast<std::size_t>(at)].atoms)
            m_byAtom[static_cast<std::size_t>(atom)].push_back(at);
    }
    for (const OtherWorld& other : known) {
        if (auto world = m_keeper.worldOf(other))
            m_worlds.push_back(std::move(*world));
    }
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

bool Audit::exchange(Group& group, bool isHard)
{
    for (const int direction : {1, -1}) {
        const int known = direction > 0 ? group.more : group.less;
        const int enough = group.width - (direction > 0 ? group.less : group.more);
        if (group.isSafe())
            break;
        FoundWorld found = m_exchange.change({group, direction, enough}, isHard);
        if (found.change > known)
            take(std::move(found.world));
    }
    return group.isSafe();
}

bool Audit::prove(Group& group, Reach reach)
{
    WorldFinder finder(m_evidence, group, reach);
    for (const int direction : {-1, 1}) { // fewer is soon known, and leaves less to look for
        if (group.isSafe())
            break;
        const int enough = group.width - (direction > 0 ? group.less : group.more);
        auto found = finder.change({group, direction, enough}, m_exchange);
        if (found)
            take(std::move(found->world));
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

/// The cells of this release that are one of these statements.
std::vector<std::size_t> Audit::cellsThatSay(const std::vector<int>& statements) const
{
    std::vector<std::size_t> found;
    const std::vector<int>& cells = m_evidence.lastCells();
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (std::find(statements.begin(), statements.end(), cells[at]) != statements.end())
            found.push_back(at);
    }
    return found;
}

bool Audit::hideFor(Group& group)
{
    for (const Reach reach : {Reach::Near, Reach::Every}) {
        WorldFinder finder(m_evidence, group, reach);
        const std::vector<int> statements = finder.cheapest({group, 1, group.width - group.less}, costs(), 0);
        if (statements.empty())
            continue;
        for (const std::size_t at : cellsThatSay(statements)) {
            if (m_now.cells[at].status == CellStatus::Open)
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
        const int enough = direction > 0 ? group.width - group.less : group.width - group.more;
        if (direction < 0 && enough > group.people)
            continue;
        WorldFinder finder(m_evidence, group, Reach::Every);
        const std::vector<int> statements = finder.cheapest({group, direction, enough}, costs(), m_now.base);
        for (const std::size_t at : cellsThatSay(statements))
            turns.push_back(static_cast<int>(at));
        if (!statements.empty())
            return;
    }
}

bool Audit::isProved(Group& group)
{
    return group.isSafe() || repair(group) || exchange(group, false) || prove(group, Reach::Near);
}

/// In all ways there are; of a release in which cells are hidden more of them when that helps.
bool Audit::isSafe(Group& group)
{
    if (isProved(group))
        return true;
    if (m_now.base == 0 && (exchange(group, true) || prove(group, Reach::Wide) || hideFor(group)))
        return true;
    return prove(group, Reach::Every) || (m_now.base > 0 && exchange(group, true));
}

Result<Verdict> Audit::protect(Progress& progress)
{
    if (m_now.base == 0)
        keepHidden();
    else
        m_evidence.refresh();
    recall();
    Verdict verdict;
    verdict.groups = static_cast<int>(m_groups.size());
    std::vector<int> failed;
    const std::vector<int> order = m_order;
    for (std::size_t at = 0; at < order.size() && failed.size() < mostFailures; ++at) {
        if (progress.cancelled())
            return fail(spiegel::Problem::cancelled());
        progress.report(static_cast<qint64>(at), static_cast<qint64>(order.size()),
                        QCoreApplication::translate("releases", "Checking what can be worked out"));
        Group& group = m_groups[static_cast<std::size_t>(order[at])];
        if (isSafe(group))
            continue;
        verdict.exposed.push_back(
            {group.people, group.more + group.less, group.width, m_evidence.release(group.other).number});
        if (m_now.base == 0)
            return verdict;
        turnFor(group, verdict.turns);
        failed.push_back(order[at]);
    }
    // What could not be proved is asked first the next time.
    for (const int group : failed) {
        const auto found = std::find(m_order.begin(), m_order.end(), group);
        std::rotate(m_order.begin(), found, found + 1);
    }
    return verdict;
}

} // namespace spiegel::releases
