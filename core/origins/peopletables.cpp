// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/cvcardmaker.h"
#include "core/cards/widths.h"
#include "core/origins/tables.h"
#include "core/peers/featurenames.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace spiegel::origins {

using cards::Population;
using cards::Sections;
using people::CvColumn;

namespace {

constexpr std::size_t sharedShown = 3;

Sections sectionsOf(const CvCardMaker& maker, int row)
{
    return {maker.population(), maker.market(), maker.others(), row};
}

/// The likeness and what makes it most.
void addLikeness(Origin::Row& line, const CvCardMaker& maker, int row, const peers::FeatureNames& names, double score)
{
    constexpr int decimals = 3;
    const peers::Features& features = maker.others().index().features();
    QStringList texts;
    for (const peers::Shared& shared : peers::sharedFeatures(features.list(row), features.list(line.person))) {
        if (texts.size() < static_cast<qsizetype>(sharedShown))
            texts << names.text(features, shared.feature);
    }
    line.cells.push_back(decimalCell(score, decimals));
    line.cells.push_back({texts.join(QStringLiteral("; "))});
}

bool has(const peers::Features& features, int row, const CvCard::Shared& shared)
{
    const auto ids = features.list(row).ids;
    return std::any_of(ids.begin(), ids.end(),
                       [&](int id) { return features.trait(id) == shared.trait && features.key(id) == shared.key; });
}

} // namespace

int Origin::people() const
{
    std::set<int> found;
    for (const Row& row : rows) {
        if (row.person >= 0)
            found.insert(row.person);
    }
    return static_cast<int>(found.size());
}

Cell numberCell(int number)
{
    if (number == unknown)
        return {text::unknownWord()};
    return {text::number(qint64{number}), static_cast<double>(number)};
}

Cell decimalCell(double number, int decimals)
{
    return {text::number(number, decimals), number};
}

QString occupationName(const Population& population, int occupation)
{
    return occupation == unknown ? text::unknownWord() : population.codes.name(occupation);
}

std::vector<Column> personColumns()
{
    return {{QCoreApplication::translate("origins", "CV")},
            {QCoreApplication::translate("origins", "Last occupation"), false, true}};
}

Origin::Row personRow(const Population& population, int person)
{
    return {person,
            {{population.numbers.name(population.cvs().id(person))},
             {occupationName(population, population.lastOccupation(person))}}};
}

Result<Origin> alike(store::Database& database, const CvCardMaker& maker, int row, const CvCard::Section& section,
                     const CvCard::Shared* shared)
{
    const Population& population = maker.population();
    const peers::Features& features = maker.others().index().features();
    Sections sections = sectionsOf(maker, row);
    const std::vector<int> members = sections.members(section.width);
    Origin origin{{}, {}, personColumns(), {}};
    std::optional<peers::FeatureNames> names;
    if (cards::isByLikeness(section.width)) {
        auto read = peers::FeatureNames::read(database, population.codes, features);
        if (!read)
            return fail(read.error());
        names = std::move(*read);
        origin.columns.push_back({QCoreApplication::translate("origins", "Likeness"), true});
        origin.columns.push_back({QCoreApplication::translate("origins", "Shared most"), false, true});
    }
    for (std::size_t place = 0; place < members.size(); ++place) {
        const int person = population.cvs().rowOf(members[place]);
        if (shared && !has(features, person, *shared))
            continue;
        Origin::Row line = personRow(population, person);
        if (names)
            addLikeness(line, maker, row, *names, sections.likeness(place));
        origin.rows.push_back(std::move(line));
    }
    return origin;
}

Origin agesOf(const CvCardMaker& maker, int row, const CvCard::Peers& section)
{
    const Population& population = maker.population();
    const int year = population.records.snapshot.date().year();
    Origin origin{{}, {}, personColumns(), {}};
    origin.columns.push_back({QCoreApplication::translate("origins", "Age this year"), true});
    for (const int cv : sectionsOf(maker, row).members(section.width)) {
        Origin::Row line = personRow(population, population.cvs().rowOf(cv));
        const int born = population.cvs().value(line.person, CvColumn::BirthYear);
        line.cells.push_back(numberCell(born == unknown ? unknown : year - born));
        origin.rows.push_back(std::move(line));
    }
    return origin;
}

Origin usualOf(const CvCardMaker& maker, int row, const CvCard& card)
{
    const Population& population = maker.population();
    Origin origin{{}, {}, personColumns(), {}};
    origin.columns.push_back({QCoreApplication::translate("origins", "Quality"), true});
    Sections sections = sectionsOf(maker, row);
    for (const int cv : sections.members(sections.usual().width)) {
        Origin::Row line = personRow(population, population.cvs().rowOf(cv));
        line.cells.push_back(numberCell(population.score(line.person)));
        origin.rows.push_back(std::move(line));
    }
    origin.sentence =
        QCoreApplication::translate("origins", "Half of the people whose quality is known have %1 points or less.")
            .arg(text::number(qint64{card.mirror.usual}));
    return origin;
}

Origin passageTable(const std::vector<cards::Passage>& passages, const people::OccupationCodes& codes,
                    const std::function<std::pair<int, QString>(int cv)>& person)
{
    Origin origin{{},
                  {},
                  {{QCoreApplication::translate("origins", "CV")},
                   {QCoreApplication::translate("origins", "From"), false, true},
                   {QCoreApplication::translate("origins", "To"), false, true},
                   {QCoreApplication::translate("origins", "Began in"), true},
                   {QCoreApplication::translate("origins", "After (months)"), true}},
                  {}};
    for (const cards::Passage& one : passages) {
        const auto [row, number] = person(one.cv);
        origin.rows.push_back({row,
                               {{number},
                                {codes.name(one.from)},
                                {codes.name(one.to)},
                                {text::month(one.date), static_cast<double>(one.date.count())},
                                numberCell(one.months)}});
    }
    return origin;
}

Origin stepsOf(const CvCardMaker& maker, int row, const CvCard::Did& did, const CvCard::Step* step)
{
    const Population& population = maker.population();
    const int to = step ? population.codes.find(step->code).value_or(unknown) : unknown;
    return passageTable(sectionsOf(maker, row).passages(did.width, to), population.codes, [&population](int cv) {
        return std::pair(population.cvs().rowOf(cv), population.numbers.name(cv));
    });
}

Origin wishesOf(const CvCardMaker& maker, int row, const CvCard::Want& want, Wishing which, const CvCard::Wish* wish)
{
    const Population& population = maker.population();
    const int wanted = wish ? population.codes.find(wish->code).value_or(unknown) : unknown;
    Origin origin{{}, {}, personColumns(), {}};
    if (which != Wishing::None)
        origin.columns.push_back({QCoreApplication::translate("origins", "Looks for"), false, true});
    for (const int cv : sectionsOf(maker, row).members(want.width)) {
        const auto wishes = population.records.wishes.of(cv);
        const bool isMeant = which == Wishing::None  ? wishes.empty()
                             : which == Wishing::Any ? !wishes.empty()
                                                     : std::find(wishes.begin(), wishes.end(), wanted) != wishes.end();
        if (!isMeant)
            continue;
        Origin::Row line = personRow(population, population.cvs().rowOf(cv));
        QStringList names;
        for (const int occupation : wishes)
            names << population.codes.name(occupation);
        if (which != Wishing::None)
            line.cells.push_back({names.join(QStringLiteral("; "))});
        origin.rows.push_back(std::move(line));
    }
    return origin;
}

} // namespace spiegel::origins
