// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/origins/markettables.h"

#include "core/cards/groups.h"
#include "core/geography/postcodes.h"
#include "core/occupationcards/zones.h"
#include "core/origins/tables.h"
#include "core/people/steps.h"
#include "core/people/words.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace spiegel::origins {

using market::Areas;
using market::Basis;
using people::CvColumn;

namespace {

using Names = QHash<int, QString>;

/// The numbers by which the dump calls these.
Result<Names> readNames(const store::Database& database, const char* table, const std::vector<int>& ids)
{
    Names names;
    store::Query row(database, QStringLiteral("SELECT name FROM %1 WHERE id = ?").arg(QString::fromLatin1(table)));
    for (const int id : ids) {
        row.bind(1, id);
        if (row.next())
            names.insert(id, row.text(0));
        if (const auto outcome = row.outcome(); !outcome)
            return fail(outcome.error());
        row.reset();
    }
    return names;
}

Result<Names> namesOfCvs(const MarketView& view, const MarketRows& rows)
{
    std::vector<int> ids;
    for (const int row : rows)
        ids.push_back(view.market.basis().cvs.id(row));
    return readNames(view.database, "cv_key", ids);
}

Cell occupationCell(const market::Market& market, int occupation)
{
    return {occupation == unknown ? text::unknownWord() : market.codes().name(occupation)};
}

Cell areaCell(int postcode)
{
    return {Areas::builtIn().name(Areas::builtIn().of(postcode))};
}

Cell placeCell(int pc4)
{
    const auto* postcode = geography::Postcodes::builtIn().find(pc4);
    if (!postcode)
        return {text::unknownWord()};
    return {postcode->place.isEmpty() ? postcode->municipality : postcode->place};
}

/// The number of each vacancy, and its title.
struct VacancyNames
{
    Names numbers;
    people::Words titles;
};

Result<VacancyNames> namesOfVacancies(const MarketView& view, const MarketRows& rows)
{
    std::vector<int> ids;
    std::vector<int> titles;
    for (const int row : rows) {
        ids.push_back(view.market.basis().vacancies.at(row).id);
        titles.push_back(view.market.basis().vacancies.at(row).title);
    }
    auto numbers = readNames(view.database, "vacancy_key", ids);
    if (!numbers)
        return fail(numbers.error());
    auto words = people::Words::read(view.database, titles);
    if (!words)
        return fail(words.error());
    return VacancyNames{std::move(*numbers), std::move(*words)};
}

std::vector<Column> with(std::vector<Column> columns, const std::vector<MarketColumn>& more)
{
    for (const MarketColumn& one : more)
        columns.push_back(one.column);
    return columns;
}

Column regionColumn()
{
    return {QCoreApplication::translate("origins", "Region"), false, true};
}

} // namespace

int areaOf(const QString& code)
{
    int area = 0;
    while (area < Areas::elsewhere && Areas::builtIn().code(area) != code)
        ++area;
    return area;
}

void fillWeeks(Origin& origin, const std::vector<occupationcards::OccupationCard::Week>& weeks, bool isSpanning)
{
    using Kind = cards::FigureRef::Kind;
    origin.columns = {{QCoreApplication::translate("origins", "Week"), false, true},
                      {QCoreApplication::translate("origins", "Have done it"), true},
                      {QCoreApplication::translate("origins", "Look for it"), true},
                      {QCoreApplication::translate("origins", "Vacancies"), true}};
    if (isSpanning)
        origin.columns.push_back({QCoreApplication::translate("origins", "Job seekers"), true});
    for (const auto& week : weeks) {
        const auto figure = [&week](int count, Kind kind) {
            Cell cell = numberCell(count);
            if (count > 0)
                cell.further = Further{kind, week.day};
            return cell;
        };
        Origin::Row line{-1,
                         {{text::date(week.day), static_cast<double>(week.day.sinceEpoch())},
                          figure(week.held, Kind::Held),
                          figure(week.wished, Kind::Wished),
                          figure(week.vacancies, Kind::Open)}};
        if (isSpanning)
            line.cells.push_back(figure(week.seekers, Kind::Seekers));
        origin.rows.push_back(std::move(line));
    }
}

MarketRows seekersOf(const market::Market& market, int occupation)
{
    MarketRows rows;
    for (const int row : market.crowds().wished(occupation)) {
        if (market.basis().isSeeker(row))
            rows.push_back(row);
    }
    return rows;
}

double seekerShare(const market::Market& market, int row)
{
    const auto wishes = market.basis().wishes.of(market.basis().cvs.id(row)).size();
    return static_cast<double>(market::Counts::one / static_cast<int>(wishes)) / market::Counts::one;
}

MarketRows peopleIn(const market::Market& market, std::span<const int> rows, int area)
{
    MarketRows here;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(here), [&](int row) {
        return area == Areas::country || Areas::builtIn().of(market.basis().cvs.value(row, CvColumn::Postcode)) == area;
    });
    return here;
}

MarketRows vacanciesIn(const market::Market& market, std::span<const int> rows, int area)
{
    MarketRows here;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(here), [&](int row) {
        return area == Areas::country || Areas::builtIn().of(market.basis().vacancies.at(row).postcode) == area;
    });
    return here;
}

Result<Origin> peopleTable(const MarketView& view, const MarketRows& rows, const std::vector<MarketColumn>& more)
{
    const auto names = namesOfCvs(view, rows);
    if (!names)
        return fail(names.error());
    const Basis& basis = view.market.basis();
    std::vector<Column> columns = personColumns();
    columns.push_back(regionColumn());
    Origin origin{{}, {}, with(std::move(columns), more), {}};
    for (const int row : rows) {
        const int cv = basis.cvs.id(row);
        Origin::Row line{row,
                         {{names->value(cv)},
                          occupationCell(view.market, basis.experiences.lastOccupation(cv)),
                          areaCell(basis.cvs.value(row, CvColumn::Postcode))}};
        for (const MarketColumn& one : more)
            line.cells.push_back(one.cell(row));
        origin.rows.push_back(std::move(line));
    }
    return origin;
}

Result<Origin> vacancyTable(const MarketView& view, const MarketRows& rows, const std::vector<MarketColumn>& more)
{
    const auto names = namesOfVacancies(view, rows);
    if (!names)
        return fail(names.error());
    Origin origin{{},
                  {},
                  with({{QCoreApplication::translate("origins", "Vacancy")},
                        {QCoreApplication::translate("origins", "Title"), false, true},
                        {QCoreApplication::translate("origins", "Place")},
                        regionColumn()},
                       more),
                  {}};
    for (const int row : rows) {
        const vacancies::Vacancy& vacancy = view.market.basis().vacancies.at(row);
        Origin::Row line{-1,
                         {{names->numbers.value(vacancy.id)},
                          {names->titles.text(vacancy.title).simplified()},
                          placeCell(vacancy.postcode),
                          areaCell(vacancy.postcode)}};
        for (const MarketColumn& one : more)
            line.cells.push_back(one.cell(row));
        origin.rows.push_back(std::move(line));
    }
    return origin;
}

Result<Origin> tensionTable(const MarketView& view, int occupation, int area)
{
    constexpr int decimals = 2;
    const market::Market& market = view.market;
    const auto share = [&market](int row) { return decimalCell(seekerShare(market, row), decimals); };
    const auto people = peopleTable(view, peopleIn(market, seekersOf(market, occupation), area), {{{}, share}});
    if (!people)
        return fail(people.error());
    const auto vacancies = vacancyTable(view, vacanciesIn(market, market.crowds().vacancies(occupation), area));
    if (!vacancies)
        return fail(vacancies.error());
    Origin origin{{},
                  {},
                  {{QCoreApplication::translate("origins", "Number")},
                   {QCoreApplication::translate("origins", "Title, or last occupation"), false, true},
                   regionColumn(),
                   {QCoreApplication::translate("origins", "Counts as"), false, true},
                   {QCoreApplication::translate("origins", "Counts for"), true}},
                  {}};
    for (const Origin::Row& row : vacancies->rows)
        origin.rows.push_back({-1,
                               {row.cells[0],
                                row.cells[1],
                                row.cells[3],
                                {QCoreApplication::translate("origins", "vacancy")},
                                decimalCell(1, decimals)}});
    for (const Origin::Row& row : people->rows)
        origin.rows.push_back({row.person,
                               {row.cells[0],
                                row.cells[1],
                                row.cells[2],
                                {QCoreApplication::translate("origins", "job seeker")},
                                row.cells[3]}});
    return origin;
}

Origin zoneTable(const market::Market& market, const market::Zones& zones, int occupation, const QString& kind)
{
    constexpr double hundred = 100;
    const auto& postcodes = geography::Postcodes::builtIn();
    Origin origin{{},
                  {},
                  {{QCoreApplication::translate("origins", "Postcode"), true},
                   {QCoreApplication::translate("origins", "Place"), false, true},
                   {QCoreApplication::translate("origins", "Vacancies"), true},
                   {QCoreApplication::translate("origins", "People"), true},
                   {QCoreApplication::translate("origins", "Job seekers"), true},
                   {QCoreApplication::translate("origins", "Per 100"), true}},
                  {}};
    const auto around = zones.spannings(market.basis(), market.crowds(), occupation);
    for (int place = 0; place < postcodes.count(); ++place) {
        const market::Spanning& zone = around[static_cast<std::size_t>(place)];
        if (occupationcards::textOf(occupationcards::zoneKind(zone), true) != kind)
            continue;
        const int pc4 = postcodes.at(place).number;
        const auto ratio = zone.ratio();
        origin.rows.push_back({-1,
                               {{QString::number(pc4), static_cast<double>(pc4)},
                                placeCell(pc4),
                                numberCell(zone.vacancies),
                                numberCell(zone.people),
                                decimalCell(zone.seekers(), 2),
                                ratio ? decimalCell(*ratio * hundred, 0) : Cell{QStringLiteral("–")}}});
    }
    return origin;
}

Result<Origin> stepTable(const MarketView& view, const std::function<bool(int from, int to)>& isMeant)
{
    const Basis& basis = view.market.basis();
    std::vector<cards::Passage> passages;
    std::vector<int> cvs;
    for (int cv = 0; cv < basis.experiences.endOfCvs(); ++cv) {
        const std::size_t before = passages.size();
        people::eachStep(basis.experiences.of(cv),
                         [&](const people::Experience& from, const people::Experience& to, std::size_t) {
                             if (isMeant(from.occupation, to.occupation))
                                 passages.push_back({cv, from.occupation, to.occupation, to.started,
                                                     to.started.count() - from.started.count()});
                         });
        if (passages.size() > before)
            cvs.push_back(cv);
    }
    const auto names = readNames(view.database, "cv_key", cvs);
    if (!names)
        return fail(names.error());
    return passageTable(passages, view.market.codes(),
                        [&](int cv) { return std::pair(basis.cvs.rowOf(cv), names->value(cv)); });
}

} // namespace spiegel::origins
