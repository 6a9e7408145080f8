// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/statistics.h"

#include "core/figures/rounding.h"
#include "core/geography/area.h"
#include "core/geography/travelsource.h"
#include "core/populations/populationreader.h"
#include "core/releases/releaselog.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::statistics {

using figures::CellStatus;
using figures::CellSystem;
using populations::Population;
using releases::Release;

namespace {

constexpr int roundings = 24; // ways of rounding that are tried
constexpr int mostMinutes = 240;
constexpr int leastBase = 100; // of a share from rounded figures

QString inWords(const char* text)
{
    return QCoreApplication::translate("statistics", text);
}

/// What stays the same while several requests are looked at.
struct Desk
{
    store::Database& database;
    Population population;
    std::vector<Release> earlier;
    QByteArray secret;
    int load = 0; ///< the load the snapshot came with: the same question about other data is another one
    Progress& progress;
};

Result<int> loadOf(const store::Database& database)
{
    store::Query row(database, QStringLiteral("SELECT load FROM snapshot WHERE day = ?"));
    row.bind(1, database.snapshot());
    const int load = row.next() ? row.number(0) : 0;
    if (const auto outcome = row.outcome(); !outcome)
        return fail(outcome.error());
    return load;
}

Result<Desk> openDesk(store::Database& database, populations::Kind kind, Progress& progress)
{
    auto population = populations::readPopulation(database, kind, progress);
    if (!population)
        return fail(population.error());
    auto earlier = releases::readReleases(database, *population);
    if (!earlier)
        return fail(earlier.error());
    const auto load = loadOf(database);
    if (!load)
        return fail(load.error());
    // Without the right to write, a look at a database that has no secret yet rounds with a public one.
    auto secret = releases::secretOf(database);
    return Desk{database, std::move(*population), std::move(*earlier), secret ? *secret : QByteArray(), *load,
                progress};
}

struct Whereabouts
{
    releases::Zone zone;
    QString text;
    QString travelSource;
};

Result<Whereabouts> whereabouts(const Desk& desk, const Request& request)
{
    Whereabouts found{releases::everywhere(), inWords(QT_TRANSLATE_NOOP("statistics", "The Netherlands")), {}};
    if (request.around) {
        const auto times = geography::travelTimes(desk.database, desk.progress);
        if (!times)
            return fail(times.error());
        const Request::Around& around = *request.around;
        const auto postcodes = times->postcodesWithin(around.postcode, around.minutes, around.mode);
        if (!postcodes)
            return fail(postcodes.error());
        found.zone = releases::zoneOf(*postcodes);
        found.text = inWords(QT_TRANSLATE_NOOP("statistics", "within %1 minutes of %2 %3"))
                         .arg(around.minutes)
                         .arg(around.postcode)
                         .arg(geography::text(around.mode));
        found.travelSource = times->source(around.mode);
    }
    if (!request.region.isEmpty()) {
        const auto area = geography::Area::find(request.region);
        if (!area)
            return fail(area.error());
        const releases::Zone region = releases::zoneOf(area->postcodes());
        releases::Zone both;
        std::set_intersection(found.zone.begin(), found.zone.end(), region.begin(), region.end(),
                              std::back_inserter(both));
        found.zone = std::move(both);
        found.text = request.around ? found.text + QStringLiteral(", ") + area->text() : area->text();
    }
    return found;
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

Result<> roundTables(const Desk& desk, const TablePlan& plan, Release& release, int attempt)
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
            const auto isRounded = [&release](const Release& before, const releases::Cell&) {
                return before.base == release.base;
            };
            const releases::Cell* const before =
                earlierCell(desk.earlier, release, release.cells[first + static_cast<std::size_t>(cell)], isRounded);
            given.push_back(before ? std::optional(before->value) : std::nullopt);
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
    if (first < release.cells.size()) {
        const int count = release.cells[first].value;
        if (const auto done = round(CellSystem::oneWay(std::span(&count, 1))); !done)
            return done;
        release.cells.pop_back(); // the total of that one cell
    }
    return {};
}

bool isAllHidden(const Release& release)
{
    return std::none_of(release.cells.begin(), release.cells.end(),
                        [](const releases::Cell& cell) { return !cell.isHidden() && cell.value > 0; });
}

Problem tooMuch(const std::vector<Release>& earlier, int number)
{
    const auto found =
        std::find_if(earlier.begin(), earlier.end(), [number](const Release& one) { return one.number == number; });
    const QString where =
        found == earlier.end()
            ? QString()
            : inWords(QT_TRANSLATE_NOOP("statistics", "table %1 of %2")).arg(number).arg(found->at.left(10));
    return Problem::refused(
        number > 0
            ? inWords(QT_TRANSLATE_NOOP("statistics", "Together with what was given out before, this table would "
                                                      "tell how large a small group is."))
            : inWords(QT_TRANSLATE_NOOP("statistics", "However much is hidden, a small group could be worked out.")),
        where);
}

/// Fills in what is hidden or rounded, and proves it. Problem: Refused.
Result<Statistics> protectedTable(const Desk& desk, const Request& request, const Whereabouts& where)
{
    auto plan = planTable(desk.population, request, where.zone);
    if (!plan)
        return fail(plan.error());
    Statistics statistics;
    statistics.zoneText = where.text;
    statistics.travelSource = where.travelSource;
    Release release = releaseOf(*plan, desk.population);
    const auto isNear = releases::isNearAnotherWeek(desk.database, release);
    if (!isNear)
        return fail(isNear.error());
    release.base = request.round > 0 ? request.round : request.around || *isNear ? usualBase(request.threshold) : 0;
    const Release open = release;
    int earlier = 0;
    bool isSafe = false;
    for (int attempt = 0; !isSafe && attempt < (release.base > 0 ? roundings : 1); ++attempt) {
        release = open;
        const auto done =
            release.base > 0 ? roundTables(desk, *plan, release, attempt) : hideInTables(desk, *plan, release);
        if (!done)
            return fail(done.error());
        const auto verdict = releases::Audit(desk.population, desk.earlier, release).protect(desk.progress);
        if (!verdict)
            return fail(verdict.error());
        isSafe = verdict->isSafe();
        statistics.smallGroups = verdict->groups;
        if (!isSafe)
            earlier = verdict->exposed.front().earlier;
    }
    if (!isSafe || isAllHidden(release))
        return fail(tooMuch(desk.earlier, earlier));
    statistics.plan = std::move(*plan);
    statistics.release = std::move(release);
    return statistics;
}

/// People of this kind who live here, before filters.
int peopleIn(const Population& population, const Request& request, const releases::Zone& zone)
{
    const auto plan = planTable(population, request, zone);
    if (plan)
        return plan->total();
    int people = 0;
    for (int row = 0; row < population.count(); ++row)
        people += std::binary_search(zone.begin(), zone.end(), population.place(row));
    return people;
}

/// What to do instead, tried out; empty when nothing was found.
QString alternativeTo(const Desk& desk, const Request& request)
{
    std::vector<Request> others;
    for (const int base : {10, 20, 50, 100}) {
        if (base >= request.threshold && base > request.round) {
            others.push_back(request);
            others.back().round = base;
        }
    }
    if (request.by.size() == 2) {
        for (const std::size_t left : {std::size_t{1}, std::size_t{0}}) {
            others.push_back(request);
            others.back().by.erase(others.back().by.begin() + static_cast<std::ptrdiff_t>(left));
        }
    }
    if (!request.where.empty()) {
        others.push_back(request);
        others.back().where.clear();
    }
    for (const Request& other : others) {
        const auto where = whereabouts(desk, other);
        if (where && protectedTable(desk, other, *where))
            return inWords(QT_TRANSLATE_NOOP("statistics", "This can be given out: %1.")).arg(text(other));
        if (desk.progress.cancelled())
            break;
    }
    return inWords(QT_TRANSLATE_NOOP("statistics", "Take another area, fewer variables or fewer filters."));
}

Problem tooFew(const Desk& desk, const Request& request)
{
    const QString what = inWords(QT_TRANSLATE_NOOP("statistics", "There are fewer than %1 people here: too few to say "
                                                                 "anything about."))
                             .arg(request.threshold);
    if (!request.around)
        return Problem::refused(what, {},
                                inWords(QT_TRANSLATE_NOOP("statistics", "Take a wider area or fewer filters.")));
    Request wider = request;
    for (int minutes = request.around->minutes + 5; minutes <= mostMinutes; minutes += 5) {
        wider.around->minutes = minutes;
        const auto where = whereabouts(desk, wider);
        if (where && peopleIn(desk.population, wider, where->zone) >= request.threshold &&
            protectedTable(desk, wider, *where))
            return Problem::refused(
                what, {}, inWords(QT_TRANSLATE_NOOP("statistics", "Within %1 minutes it works.")).arg(minutes));
    }
    return Problem::refused(what, {}, inWords(QT_TRANSLATE_NOOP("statistics", "Take another postcode.")));
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
    const bool hasHidden = release.cells.size() > rows * columns;
    statistics.hiddenByUnknown = 0;
    if (hasHidden && release.cells.back().isHidden())
        statistics.hiddenByUnknown.reset();
    else if (hasHidden)
        statistics.hiddenByUnknown = release.cells.back().value;
}

/// Threshold and rounding as the rules ask.
Result<> checkRules(const store::Database& database, const Request& request)
{
    const auto all = database.snapshots();
    const bool isDemo = std::any_of(all.begin(), all.end(), [&database](const store::SnapshotEntry& one) {
        return one.day == database.snapshot() && one.demo;
    });
    if (request.threshold < figures::usualThreshold && !isDemo)
        return fail(Problem::refused(
            inWords(QT_TRANSLATE_NOOP("statistics", "A threshold below %1 is for made-up data only."))
                .arg(figures::usualThreshold),
            {}, inWords(QT_TRANSLATE_NOOP("statistics", "Use %1 or more.")).arg(figures::usualThreshold)));
    if (request.round > 0 && request.round < request.threshold)
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("statistics", "Rounding to %1 is finer than the threshold of %2."))
                .arg(request.round)
                .arg(request.threshold),
            {}, inWords(QT_TRANSLATE_NOOP("statistics", "Round to %1 or more.")).arg(request.threshold)));
    return {};
}

/// Puts back what was answered before.
bool takeAnswer(Statistics& statistics, const releases::Release& before)
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

Result<Statistics> answer(const Desk& desk, const Request& request)
{
    const auto where = whereabouts(desk, request);
    if (!where)
        return fail(where.error());
    auto plan = planTable(desk.population, request, where->zone);
    if (plan && plan->total() < request.threshold)
        return fail(tooFew(desk, request));
    QJsonObject asked = jsonOf(request);
    asked.insert(QStringLiteral("load"), desk.load);
    for (const Release& before : desk.earlier) {
        if (!plan || before.request != asked)
            continue;
        Statistics same;
        same.zoneText = where->text;
        same.travelSource = where->travelSource;
        same.release = releaseOf(*plan, desk.population);
        same.plan = std::move(*plan);
        if (takeAnswer(same, before)) {
            same.release.request = asked;
            fillIn(same);
            return same;
        }
        plan = planTable(desk.population, request, where->zone);
    }
    auto found = protectedTable(desk, request, *where);
    if (!found) {
        Problem problem = found.error();
        if (problem.kind == Problem::Kind::Refused && problem.remedy.isEmpty())
            problem.remedy = alternativeTo(desk, request);
        return fail(std::move(problem));
    }
    found->release.request = asked;
    fillIn(*found);
    return found;
}

} // namespace

int Statistics::hidden() const
{
    return static_cast<int>(
        std::count_if(figures.begin(), figures.end(), [](const Figure& one) { return !one.count; }));
}

Result<Statistics> preview(store::Database& database, const Request& request, Progress& progress)
{
    if (const auto allowed = checkRules(database, request); !allowed)
        return fail(allowed.error());
    const auto desk = openDesk(database, request.population, progress);
    if (!desk)
        return fail(desk.error());
    return answer(*desk, request);
}

Result<Statistics> giveOut(store::Database& database, const Request& request, const QString& recipient,
                           const QString& ground, Progress& progress)
{
    if (const auto allowed = checkRules(database, request); !allowed)
        return fail(allowed.error());
    auto transaction = store::Transaction::begin(database); // nobody gives anything out between audit and log
    if (!transaction)
        return fail(transaction.error());
    const auto desk = openDesk(database, request.population, progress);
    if (!desk)
        return fail(desk.error());
    auto found = answer(*desk, request);
    if (!found)
        return found;
    found->isRelease = true;
    found->release.recipient = recipient;
    found->release.ground = ground;
    const auto number = releases::writeRelease(database, found->release, desk->population, jsonOf(*found));
    if (!number)
        return fail(number.error());
    found->release.number = *number;
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return found;
}

} // namespace spiegel::statistics
