// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/protectedtable.h"

#include "core/figures/rounding.h"
#include "core/releases/audit.h"
#include "core/releases/releaselog.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::statistics {

using figures::CellStatus;
using figures::CellSystem;
using releases::Release;

namespace {

constexpr int roundings = 24;  // ways of rounding that are tried
constexpr int leastBase = 100; // of a share from rounded figures

QString inWords(const char* text)
{
    return QCoreApplication::translate("statistics", text);
}

/// The table and its country column are systems of their own; together they have the cells of the release, but for who
/// is hidden by filters.
struct Systems
{
    CellSystem table;
    std::optional<CellSystem> country;
};

Systems systemsOf(const TablePlan& plan)
{
    const auto oneWay = [](const std::vector<int>& counts) {
        return CellSystem::oneWay(std::span(counts).first(counts.size() - 1));
    };
    Systems systems;
    if (plan.isTwoWay()) {
        const auto rows = static_cast<int>(plan.rows.size());
        const auto columns = static_cast<int>(plan.columns.size());
        std::vector<int> inner;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column)
                inner.push_back(plan.counts[static_cast<std::size_t>(CellSystem::at(row, column, columns))]);
        }
        systems.table = CellSystem::twoWay(rows, columns, inner);
    } else {
        systems.table = oneWay(plan.counts);
    }
    if (!plan.national.empty())
        systems.country = oneWay(plan.national);
    return systems;
}

/// The earlier cell about the very same people, or nothing. `isWanted` says which cells count.
template<class IsWanted>
const releases::Cell* earlierCell(const std::vector<Release>& earlier, const Release& now, const releases::Cell& cell,
                                  IsWanted isWanted)
{
    const releases::Zone& zone = now.zones[static_cast<std::size_t>(cell.zone)];
    for (const Release& before : earlier) {
        for (const releases::Cell& one : before.cells) {
            if (one.parts == cell.parts && isWanted(before, one) &&
                before.zones[static_cast<std::size_t>(one.zone)] == zone)
                return &one;
        }
    }
    return nullptr;
}

/// Hides what must be hidden in each of its tables alone.
Result<> hideInTables(const Desk& desk, const TablePlan& plan, Release& release)
{
    Systems systems = systemsOf(plan);
    std::size_t first = 0;
    for (CellSystem* const system : {&systems.table, systems.country ? &*systems.country : nullptr}) {
        if (!system)
            continue;
        for (int cell = 0; cell < system->cells(); ++cell) {
            const auto isOpen = [](const Release& before, const releases::Cell& one) {
                return before.base == 0 && !one.isHidden();
            };
            if (!desk.earlier.empty() &&
                earlierCell(desk.earlier, release, release.cells[first + static_cast<std::size_t>(cell)], isOpen))
                system->setGivenOut(cell);
        }
        const auto hidden = figures::suppress(*system, release.threshold);
        if (!hidden)
            return fail(hidden.error());
        for (const CellStatus status : hidden->statuses)
            release.cells[first++].status = status;
    }
    for (; first < release.cells.size(); ++first) { // who is hidden by filters
        releases::Cell& cell = release.cells[first];
        if (cell.value > 0 && cell.value < release.threshold)
            cell.status = CellStatus::Primary;
    }
    return {};
}

/// `wishes` by cell: what it should be rounded to; nothing: as chance has it.
Result<> roundTables(const Desk& desk, const TablePlan& plan, Release& release, int attempt,
                     const std::vector<std::optional<int>>& wishes)
{
    const Systems systems = systemsOf(plan);
    std::size_t first = 0;
    QByteArray content = QJsonDocument(release.request).toJson(QJsonDocument::Compact);
    content += QByteArray::number(desk.load) + '/' + QByteArray::number(attempt);
    std::uint64_t seed = 0;
    for (const char byte : releases::keyedHash(desk.secret, content).left(8))
        seed = seed << 8 | static_cast<unsigned char>(byte);
    const auto round = [&](const CellSystem& system) -> Result<> {
        std::vector<std::optional<int>> given;
        for (int cell = 0; cell < system.cells(); ++cell) {
            const std::size_t at = first + static_cast<std::size_t>(cell);
            given.push_back(at < wishes.size() ? wishes[at] : std::nullopt);
        }
        const auto rounded = figures::roundControlled(system, release.base, seed, given);
        if (!rounded)
            return fail(rounded.error());
        for (const int value : *rounded)
            release.cells[first++].value = value;
        return {};
    };
    if (const auto done = round(systems.table); !done)
        return done;
    if (systems.country) {
        if (const auto done = round(*systems.country); !done)
            return done;
    }
    while (first < release.cells.size()) { // who is hidden by filters stands alone
        CellSystem alone;
        alone.add(release.cells[first].value);
        if (const auto done = round(alone); !done)
            return done;
    }
    Q_ASSERT(first == release.cells.size());
    return {};
}

/// What cells about the same people were rounded to before.
std::vector<std::optional<int>> earlierRoundings(const Desk& desk, const Release& release)
{
    std::vector<std::optional<int>> values;
    for (const releases::Cell& cell : release.cells) {
        const auto isRounded = [&release](const Release& before, const releases::Cell&) {
            return before.base == release.base && !before.isDown;
        };
        const releases::Cell* const before = earlierCell(desk.earlier, release, cell, isRounded);
        values.push_back(before ? std::optional(before->value) : std::nullopt);
    }
    return values;
}

bool isAllHidden(const Release& release)
{
    return std::none_of(release.cells.begin(), release.cells.end(),
                        [](const releases::Cell& cell) { return !cell.isHidden() && cell.value > 0; });
}

Problem tooMuch(const std::vector<Release>& earlier, int number)
{
    return Problem::refused(
        number > 0
            ? inWords(QT_TRANSLATE_NOOP("statistics", "Together with what was given out before, this table would "
                                                      "tell how large a small group is."))
            : inWords(QT_TRANSLATE_NOOP("statistics", "However much is hidden, a small group could be worked out.")),
        releases::nameOf(earlier, number));
}

std::optional<int> shareOf(std::optional<int> count, std::optional<int> base, bool isRounded)
{
    if (!count || !base || *base <= 0 || (isRounded && *base < leastBase))
        return std::nullopt;
    return static_cast<int>((2000LL * *count + *base) / (2LL * *base));
}

/// Figures and labels from the cells of the release.
void fillIn(Statistics& statistics)
{
    const TablePlan& plan = statistics.plan;
    const Release& release = statistics.release;
    const QString total = QStringLiteral("Totaal");
    for (const populations::Bin& row : plan.rows)
        statistics.rows << row.label;
    statistics.rows << total;
    for (const populations::Bin& column : plan.columns)
        statistics.columns << column.label;
    if (plan.isTwoWay())
        statistics.columns << total;
    else
        statistics.columns << QStringLiteral("Aantal");
    const bool isCompared = !plan.national.empty();
    if (isCompared)
        statistics.columns << QStringLiteral("Landelijk");
    const auto rows = static_cast<std::size_t>(statistics.rows.size());
    const auto columns = static_cast<std::size_t>(statistics.columns.size());
    const auto cellAt = [&](std::size_t row, std::size_t column) -> const releases::Cell& {
        return isCompared ? release.cells[column * rows + row] : release.cells[row * columns + column];
    };
    const auto countAt = [&](std::size_t row, std::size_t column) {
        const releases::Cell& cell = cellAt(row, column);
        return cell.isHidden() ? std::nullopt : std::optional(cell.value);
    };
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const bool isOfCountry = isCompared && column == 0;
            const auto base = isOfCountry ? countAt(row, 1) : countAt(rows - 1, column);
            const auto count = countAt(row, column);
            statistics.figures.push_back({cellAt(row, column).status, count, shareOf(count, base, release.base > 0),
                                          isOfCountry ? Base::National : Base::Column});
        }
    }
    statistics.hiddenByUnknown = 0;
    for (std::size_t hidden = rows * columns; hidden < release.cells.size(); ++hidden) {
        const releases::Cell& cell = release.cells[hidden];
        if (cell.isHidden() || !statistics.hiddenByUnknown)
            statistics.hiddenByUnknown.reset();
        else
            *statistics.hiddenByUnknown += cell.value;
    }
}

/// Puts back what was answered before.
bool takeAnswer(Statistics& statistics, const Release& before)
{
    if (before.cells.size() != statistics.release.cells.size())
        return false;
    statistics.release.base = before.base;
    for (std::size_t cell = 0; cell < before.cells.size(); ++cell) {
        statistics.release.cells[cell].status = before.cells[cell].status;
        statistics.release.cells[cell].value = before.cells[cell].value;
    }
    return true;
}

/// The request as the log keeps it, with the data it was asked about.
QJsonObject asked(const Desk& desk, const Request& request)
{
    QJsonObject json = jsonOf(request);
    json.insert(QStringLiteral("load"), desk.load);
    return json;
}

bool isNearAnotherWeek(const Desk& desk, const releases::Zone& zone)
{
    return std::any_of(desk.otherWeeks.begin(), desk.otherWeeks.end(), [&zone](const releases::Zone& other) {
        releases::Zone both;
        std::set_intersection(zone.begin(), zone.end(), other.begin(), other.end(), std::back_inserter(both));
        return !both.empty();
    });
}

} // namespace

Result<Statistics> protectedTable(const Desk& desk, const Request& request, const releases::Zone& zone,
                                  Progress& progress)
{
    auto plan = planTable(desk.population, request, zone);
    if (!plan)
        return fail(plan.error());
    return protectedTable(desk, std::move(*plan), progress);
}

Result<Statistics> protectedTable(const Desk& desk, TablePlan plan, Progress& progress)
{
    const Request& request = plan.request;
    Statistics statistics;
    Release release = releaseOf(plan, desk.population);
    release.request = asked(desk, request);
    const bool isUsuallyRounded = request.around || isNearAnotherWeek(desk, plan.zone);
    release.base = request.round > 0 ? request.round : isUsuallyRounded ? usualBase(request.threshold) : 0;
    const Release open = release;
    auto wishes = release.base > 0 ? earlierRoundings(desk, release) : std::vector<std::optional<int>>();
    releases::Audit audit(desk.population, desk.earlier, release, desk.worlds);
    int earlier = 0;
    bool isSafe = false;
    for (int attempt = 0; !isSafe && attempt < (release.base > 0 ? roundings : 1); ++attempt) {
        release.cells = open.cells;
        const auto done =
            release.base > 0 ? roundTables(desk, plan, release, attempt, wishes) : hideInTables(desk, plan, release);
        if (!done)
            return fail(done.error());
        const auto verdict = audit.protect(progress);
        if (!verdict)
            return fail(verdict.error());
        isSafe = verdict->isSafe();
        statistics.smallGroups = verdict->groups;
        if (!isSafe)
            earlier = verdict->exposed.front().earlier;
        for (const int turn : verdict->turns) {
            const auto at = static_cast<std::size_t>(turn);
            const int value = release.cells[at].value;
            const int count = open.cells[at].value;
            wishes[at] = value > count ? value - release.base : value + release.base;
        }
    }
    if (!isSafe || isAllHidden(release))
        return fail(tooMuch(desk.earlier, earlier));
    statistics.worlds = audit.kept();
    statistics.plan = std::move(plan);
    statistics.release = std::move(release);
    fillIn(statistics);
    return statistics;
}

std::optional<Statistics> earlierAnswer(const Desk& desk, const TablePlan& plan)
{
    const QJsonObject wanted = asked(desk, plan.request);
    for (const Release& before : desk.earlier) {
        if (before.request != wanted)
            continue;
        Statistics same;
        same.release = releaseOf(plan, desk.population);
        same.release.request = wanted;
        same.plan = plan;
        if (!takeAnswer(same, before))
            return std::nullopt;
        fillIn(same);
        return same;
    }
    return std::nullopt;
}

} // namespace spiegel::statistics
