// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/soundness/soundness.h"

#include "core/geography/postcodes.h"
#include "core/soundness/inspection.h"
#include "core/store/database.h"
#include "core/text/dutch.h"
#include "core/text/sorting.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace spiegel::soundness {

namespace {

constexpr std::array<const char*, 5> words = {"", "branch", "adviser", "region", "week"};

/// The records of one group, added up.
struct Sum
{
    int records = 0;
    std::vector<int> scores;
    std::vector<int> filled;
    std::vector<int> wrong;

    void add(const Inspected& inspected, std::size_t record)
    {
        filled.resize(inspected.fields.size());
        wrong.resize(inspected.contradictions.size());
        ++records;
        if (inspected.scores[record] != unknown)
            scores.push_back(inspected.scores[record]);
        for (std::size_t bit = 0; bit < filled.size(); ++bit)
            filled[bit] += (inspected.filled[record] >> bit) & 1U ? 1 : 0;
        for (std::size_t bit = 0; bit < wrong.size(); ++bit)
            wrong[bit] += (inspected.wrong[record] >> bit) & 1U ? 1 : 0;
    }
};

/// Of an even number the mean of the middle two.
double medianOf(std::vector<int> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2.0;
}

Row rowOf(const Inspected& inspected, const Sum& sum, Row::Kind kind, const QString& group)
{
    Row row{kind, group, sum.records, std::nullopt, std::nullopt, 0, {}, sum.wrong};
    int open = 0;
    for (std::size_t field = 0; field < sum.filled.size(); ++field) {
        row.filled.push_back(static_cast<double>(sum.filled[field]) / sum.records);
        if (!inspected.fields[field].isOpen)
            continue;
        row.complete += row.filled.back();
        ++open;
    }
    row.complete /= open;
    if (!sum.scores.empty()) {
        qint64 total = 0;
        for (const int score : sum.scores)
            total += score;
        row.mean = static_cast<double>(total) / static_cast<double>(sum.scores.size());
        row.median = medianOf(sum.scores);
    }
    return row;
}

std::vector<std::pair<int, QString>> namesOf(const std::vector<int>& numbers, const people::Words& texts)
{
    std::vector<int> once = numbers;
    std::sort(once.begin(), once.end());
    once.erase(std::unique(once.begin(), once.end()), once.end());
    std::vector<std::pair<int, QString>> names;
    for (const int number : once) {
        if (number != unknown)
            names.emplace_back(number, texts.text(number));
    }
    return names;
}

/// The regions of postcodes, by record, and their names.
std::pair<std::vector<int>, std::vector<std::pair<int, QString>>> regionsOf(const std::vector<int>& postcodes)
{
    const geography::Postcodes& places = geography::Postcodes::builtIn();
    std::map<QString, int> numbers;
    std::vector<std::pair<int, QString>> names;
    for (const geography::Place& region : places.regions()) {
        numbers.emplace(region.code, static_cast<int>(names.size()));
        names.emplace_back(static_cast<int>(names.size()), region.name);
    }
    std::vector<int> regions;
    regions.reserve(postcodes.size());
    for (const int postcode : postcodes) {
        const geography::Postcode* place = postcode == unknown ? nullptr : places.find(postcode);
        const auto number = place ? numbers.find(place->regionCode) : numbers.end();
        regions.push_back(number == numbers.end() ? unknown : number->second);
    }
    return {std::move(regions), std::move(names)};
}

/// Vacancies have no branch, and nobody in Sonar has an adviser of his own.
bool canGroup(Population population, By by)
{
    if (by == By::Branch)
        return population != Population::Vacancy;
    return by != By::Adviser || population == Population::Cv;
}

Problem noSuchGroups(Population population, By by)
{
    return Problem::failed(
        QCoreApplication::translate("soundness", "Of %1 no groups are known by '%2'.").arg(title(population), word(by)),
        {},
        population == Population::Vacancy ? QCoreApplication::translate("soundness", "Use region or week.")
                                          : QCoreApplication::translate("soundness", "Use branch, region or week."));
}

std::optional<Row> wholeOf(const Inspected& inspected)
{
    if (inspected.count() == 0)
        return std::nullopt;
    Sum sum;
    for (std::size_t record = 0; record < inspected.filled.size(); ++record)
        sum.add(inspected, record);
    return rowOf(inspected, sum, Row::Kind::Group, QCoreApplication::translate("soundness", "all"));
}

Result<std::vector<Row>> rowsBy(store::Database& database, const Inspected& inspected, By by)
{
    if (by == By::Region) {
        const auto [regions, names] = regionsOf(inspected.postcodes);
        return rowsOf(inspected, regions, names);
    }
    const std::vector<int>& numbers = by == By::Branch ? inspected.branches : inspected.advisers;
    const auto texts = people::Words::read(database, numbers);
    if (!texts)
        return fail(texts.error());
    return rowsOf(inspected, numbers, namesOf(numbers, *texts));
}

} // namespace

QString word(By by)
{
    return QString::fromLatin1(words[static_cast<std::size_t>(by)]);
}

std::optional<By> byOf(const QString& word)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (word == QLatin1String(words[i]))
            return static_cast<By>(i);
    }
    return std::nullopt;
}

std::vector<Row> rowsOf(const Inspected& inspected, const std::vector<int>& groups,
                        const std::vector<std::pair<int, QString>>& names)
{
    std::map<int, Sum> sums;
    for (std::size_t record = 0; record < groups.size(); ++record)
        sums[groups[record]].add(inspected, record);
    Sum others;
    for (std::size_t record = 0; record < groups.size(); ++record) {
        if (sums[groups[record]].records < fewestRecords)
            others.add(inspected, record);
    }
    std::vector<Row> rows;
    for (const auto& [number, name] : names) {
        const auto sum = sums.find(number);
        if (sum != sums.end() && sum->second.records >= fewestRecords)
            rows.push_back(rowOf(inspected, sum->second, Row::Kind::Group, name));
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return text::sortsBefore(a.group, b.group); });
    const auto notKnown = sums.find(unknown);
    if (notKnown != sums.end() && notKnown->second.records >= fewestRecords)
        rows.push_back(rowOf(inspected, notKnown->second, Row::Kind::NotKnown, text::unknownWord()));
    if (others.records > 0)
        rows.push_back(rowOf(inspected, others, Row::Kind::Other,
                             QCoreApplication::translate("soundness", "other, with few records each")));
    return rows;
}

Result<Soundness> readSoundness(store::Database& database, Population population, By by, const Workers& workers,
                                Progress& progress)
{
    if (!canGroup(population, by))
        return fail(noSuchGroups(population, by));
    const std::vector<store::SnapshotEntry> weeks = database.snapshots();
    const Day chosen = database.snapshot();
    Soundness soundness{population, by, {}, {}, {}, std::nullopt};
    const auto look = [&](const QString& group) -> Result<> {
        const auto inspected = inspect(database, population, workers, progress);
        if (!inspected)
            return fail(inspected.error());
        soundness.fields = inspected->fields;
        soundness.contradictions = inspected->contradictions;
        if (database.snapshot() == chosen)
            soundness.whole = wholeOf(*inspected);
        if (by != By::Nothing && by != By::Week) {
            auto rows = rowsBy(database, *inspected, by);
            if (!rows)
                return fail(rows.error());
            soundness.rows = std::move(*rows);
            return {};
        }
        for (Row& row : rowsOf(*inspected, std::vector<int>(inspected->filled.size(), 0), {{0, group}})) {
            row.group = group;
            soundness.rows.push_back(std::move(row));
        }
        return {};
    };
    if (by != By::Week) {
        if (const auto looked = look(QCoreApplication::translate("soundness", "all")); !looked)
            return fail(looked.error());
        return soundness;
    }
    for (std::size_t week = 0; week < weeks.size(); ++week) {
        progress.report(static_cast<qint64>(week), static_cast<qint64>(weeks.size()),
                        QCoreApplication::translate("soundness", "Looking at each week"));
        Result<> looked = database.choose(weeks[week].day);
        if (looked)
            looked = look(weeks[week].day.iso());
        if (!looked) {
            (void)database.choose(chosen);
            return fail(looked.error());
        }
    }
    if (const auto back = database.choose(chosen); !back && !weeks.empty())
        return fail(back.error());
    return soundness;
}

} // namespace spiegel::soundness
