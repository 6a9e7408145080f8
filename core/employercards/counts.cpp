// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/employercards/counts.h"

#include "core/figures/rounding.h"
#include "core/releases/chance.h"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>
#include <set>

namespace spiegel::employercards {

using seekers::Demands;
using vacancycards::SeekerCounts;

namespace {

constexpr std::size_t mostKinds = 4; ///< that stand apart

/// The vacancies of one kind of work.
struct Kind
{
    int kind = unknown;
    std::vector<const Asking*> asking;
    std::set<int> postcodes;
};

/// Most vacancies first, then by key.
std::vector<Kind> kindsOf(const seekers::Kinds& kinds, const std::vector<Asking>& asking)
{
    std::map<int, Kind> byKind; // kinds are in the order of their keys
    for (const Asking& one : asking) {
        Kind& kind = byKind[kinds.of(one.vacancy->occupation)];
        kind.kind = kinds.of(one.vacancy->occupation);
        kind.asking.push_back(&one);
        kind.postcodes.insert(one.reach->postcodes().begin(), one.reach->postcodes().end());
    }
    std::vector<Kind> sorted;
    for (auto& [number, kind] : byKind)
        sorted.push_back(std::move(kind));
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Kind& a, const Kind& b) { return a.asking.size() > b.asking.size(); });
    return sorted;
}

/// That somebody can reach a vacancy of a group, and what stands in between.
struct Meeting
{
    int row;
    unsigned groups; ///< bits
    bool fits;
    Demands alone; ///< demands of which only this one is not met

    bool operator<(const Meeting& other) const { return row < other.row; }
};

std::vector<Meeting> meetingsOf(const seekers::Ground& ground, const std::vector<Kind>& kinds)
{
    const quality::Records& records = ground.records();
    std::vector<Meeting> meetings;
    for (std::size_t place = 0; place < kinds.size(); ++place) {
        const unsigned group = 1U << std::min(place, mostKinds);
        for (const Asking* const one : kinds[place].asking) {
            const seekers::Judge judge(records, ground.kinds(), *one->vacancy, one->competences);
            for (const int row : ground.of(kinds[place].kind)) {
                if (!one->reach->contains(records.cvs.value(row, people::CvColumn::Postcode)))
                    continue;
                const Demands missed = judge.notMet(row);
                meetings.push_back({row, group, missed == 0, std::has_single_bit(missed) ? missed : 0});
            }
        }
    }
    std::stable_sort(meetings.begin(), meetings.end());
    return meetings;
}

void add(const Meeting& person, SeekerCounts& counts)
{
    if (person.fits)
        ++counts.fitting;
    else if (std::has_single_bit(person.alone))
        ++counts.onlyThis[static_cast<std::size_t>(std::countr_zero(person.alone))];
    else if (person.alone != 0)
        ++counts.either;
    else
        ++counts.others;
}

void addPeople(const std::vector<Meeting>& meetings, std::vector<Group>& groups)
{
    for (auto first = meetings.begin(); first != meetings.end();) {
        Meeting person = *first;
        auto next = first;
        for (; next != meetings.end() && next->row == first->row; ++next) {
            person.groups |= next->groups;
            person.fits = person.fits || next->fits;
            person.alone |= next->alone;
        }
        const std::size_t group = std::has_single_bit(person.groups)
                                      ? static_cast<std::size_t>(std::countr_zero(person.groups))
                                      : groups.size() - 1;
        add(person, groups[group].counts);
        first = next;
    }
}

/// What is asked, each once: vacancies that ask the same at one place are as one.
QByteArray askedBy(const seekers::Kinds& kinds, const std::vector<Asking>& asking, std::size_t& different)
{
    std::set<QByteArray> all;
    std::set<QByteArray> keys;
    for (const Asking& one : asking) {
        const QByteArray key = vacancycards::askedKey(*one.vacancy, one.competences);
        keys.insert(key);
        all.insert(kinds.key(kinds.of(one.vacancy->occupation)).toUtf8() + ' ' +
                   QByteArray::number(one.vacancy->postcode) + ' ' + key);
    }
    different = all.size();
    if (keys.size() == 1)
        return *keys.begin();
    QByteArray joined;
    for (const QByteArray& one : all)
        joined += one + '\n';
    return joined;
}

} // namespace

SeekerCounts EmployerCounts::sum() const
{
    SeekerCounts sum;
    for (const Group& group : groups) {
        sum.fitting += group.counts.fitting;
        sum.others += group.counts.others;
        sum.either += group.counts.either;
        sum.isEither = group.counts.isEither;
        sum.isAsked = group.counts.isAsked;
        for (std::size_t i = 0; i < sum.onlyThis.size(); ++i)
            sum.onlyThis[i] += group.counts.onlyThis[i];
    }
    return sum;
}

EmployerCounts countSeekers(const seekers::Ground& ground, Day day, const std::vector<Asking>& asking)
{
    const std::vector<Kind> kinds = kindsOf(ground.kinds(), asking);
    EmployerCounts counts;
    std::set<int> postcodes;
    std::map<QString, QByteArray> people;
    for (std::size_t place = 0; place < kinds.size(); ++place) {
        const Kind& kind = kinds[place];
        const QString& key = ground.kinds().key(kind.kind);
        if (place < mostKinds)
            counts.groups.push_back({key, ground.kinds().name(kind.kind), 0, {}});
        else if (place == mostKinds)
            counts.groups.push_back({QStringLiteral("other"), {}, 0, {}});
        counts.groups.back().vacancies += static_cast<int>(kind.asking.size());
        postcodes.insert(kind.postcodes.begin(), kind.postcodes.end());
        people[key] = vacancycards::peopleKey(ground, day, kind.kind, {kind.postcodes.begin(), kind.postcodes.end()});
    }
    if (kinds.size() > 1)
        counts.groups.push_back({QStringLiteral("several"), {}, 0, {}});
    counts.postcodes.assign(postcodes.begin(), postcodes.end());
    for (const auto& [key, one] : people)
        counts.people += one + (people.size() > 1 ? "\n" : "");
    std::size_t different = 0;
    counts.asked = askedBy(ground.kinds(), asking, different);
    SeekerCounts empty;
    empty.isEither = different > 1;
    for (const Asking& one : asking) {
        const seekers::Judge judge(ground.records(), ground.kinds(), *one.vacancy, one.competences);
        for (const auto asked : seekers::asks)
            empty.isAsked[static_cast<std::size_t>(asked)] |= judge.isAsked(asked);
    }
    for (Group& group : counts.groups)
        group.counts = empty;
    if (!counts.groups.empty())
        addPeople(meetingsOf(ground, kinds), counts.groups);
    return counts;
}

EmployerCounts rounded(const EmployerCounts& counts, const QByteArray& secret)
{
    EmployerCounts answer = counts;
    const vacancycards::Rounding whole{secret, counts.people, counts.asked};
    if (counts.groups.size() < 2) { // as on a vacaturekaart
        for (Group& group : answer.groups)
            group.counts = vacancycards::rounded(group.counts, whole);
        return answer;
    }
    std::vector<int> cells;
    for (const Group& group : counts.groups) {
        const std::vector<int> row = vacancycards::cellsOf(group.counts);
        cells.insert(cells.end(), row.begin(), row.end());
    }
    const int rows = static_cast<int>(counts.groups.size());
    const int columns = static_cast<int>(cells.size()) / rows;
    const auto table = figures::CellSystem::twoWay(rows, columns, cells);
    std::vector<std::optional<int>> wanted(static_cast<std::size_t>(table.cells()));
    const auto want = [&](int row, int column) -> std::optional<int>& {
        return wanted[static_cast<std::size_t>(figures::CellSystem::at(row, column, columns))];
    };
    const auto countAt = [&](int row, int column) {
        return table.count(figures::CellSystem::at(row, column, columns));
    };
    for (int row = 0; row < rows; ++row) {
        const QByteArray people = counts.people + "only " + counts.groups[static_cast<std::size_t>(row)].key.toUtf8();
        want(row, columns) = vacancycards::roundedNear(countAt(row, columns), {secret, people, counts.asked});
        want(row, 0) = vacancycards::roundedFitting(countAt(row, 0), {secret, people, counts.asked});
    }
    want(rows, columns) = vacancycards::roundedNear(countAt(rows, columns), whole);
    want(rows, 0) = vacancycards::roundedFitting(countAt(rows, 0), whole);
    const auto given =
        figures::roundControlled(table, vacancycards::roundingBase,
                                 releases::chanceOf(secret, "employer\n" + counts.people + counts.asked), wanted);
    for (int row = 0; row < rows; ++row) {
        Group& group = answer.groups[static_cast<std::size_t>(row)];
        std::vector<int> told(static_cast<std::size_t>(columns), 0); // a plain table can always be rounded
        for (int column = 0; given && column < columns; ++column)
            told[static_cast<std::size_t>(column)] =
                (*given)[static_cast<std::size_t>(figures::CellSystem::at(row, column, columns))];
        group.counts = vacancycards::withCells(group.counts, told);
    }
    return answer;
}

} // namespace spiegel::employercards
