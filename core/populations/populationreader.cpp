// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/populations/populationreader.h"

#include "core/occupations/groups.h"
#include "core/people/cvsreader.h"
#include "core/people/experiencesreader.h"
#include "core/people/occupationcodesreader.h"
#include "core/people/sonarreader.h"
#include "core/people/wordlist.h"
#include "core/people/words.h"
#include "core/store/database.h"
#include "core/vacancies/vacancies.h"

#include <algorithm>
#include <map>

namespace spiegel::populations {

using people::CvColumn;
using people::SonarColumn;

namespace {

/// The columns of a population while they are read.
struct Columns
{
    std::vector<Categories> categories = std::vector<Categories>(featureCount);
    std::vector<std::vector<std::uint16_t>> features = std::vector<std::vector<std::uint16_t>>(featureCount);
    std::vector<int> postcodes;

    /// `categoryOf(value)` for each value.
    template<class CategoryOf>
    void add(Variable variable, Categories all, const std::vector<int>& values, CategoryOf categoryOf)
    {
        const auto at = static_cast<std::size_t>(variable);
        categories[at] = std::move(all);
        features[at].reserve(values.size());
        for (const int value : values)
            features[at].push_back(static_cast<std::uint16_t>(categoryOf(value)));
    }

    void addList(Variable variable, const people::WordList& list, const std::vector<int>& values)
    {
        Categories all;
        std::map<int, int> places;
        for (const int value : list.values()) {
            places[value] = all.count();
            all.words << list.word(value);
        }
        all.words << QString();
        const int none = all.unknown();
        add(variable, std::move(all), values, [&places, none](int value) {
            const auto found = places.find(value);
            return found == places.end() ? none : found->second;
        });
    }

    /// Years that occur, and all between them: a list that tells who is in it would tell something.
    void addYears(const std::vector<int>& years)
    {
        int first = unknown;
        int last = unknown;
        for (const int year : years) {
            if (year != unknown && (first == unknown || year < first))
                first = year;
            last = std::max(last, year);
        }
        Categories all;
        for (int year = first; first != unknown && year <= last; ++year)
            all.words << QString::number(year);
        all.words << QString();
        const int none = all.unknown();
        add(Variable::Birth, std::move(all), years,
            [first, none](int year) { return year == unknown ? none : year - first; });
    }

    /// Texts by number, each a category; an empty text is unknown.
    void addTexts(Variable variable, const std::vector<int>& numbers, const std::map<int, QString>& texts)
    {
        Categories all;
        for (const auto& [number, text] : texts) {
            if (!text.isEmpty())
                all.words << text;
        }
        std::sort(all.words.begin(), all.words.end());
        all.words.removeDuplicates();
        all.words << QString();
        std::map<int, int> places;
        for (const auto& [number, text] : texts)
            places[number] = text.isEmpty() ? all.unknown() : all.find(text);
        const int none = all.unknown();
        add(variable, std::move(all), numbers, [&places, none](int number) {
            const auto found = places.find(number);
            return found == places.end() ? none : found->second;
        });
    }
};

/// Problem: the database. The groups of all occupations of the register are categories, also of those nobody has.
Result<> addGroups(Columns& columns, store::Database& database, const std::vector<int>& occupations, Progress& progress)
{
    const auto codes = people::readOccupationCodes(database, progress);
    if (!codes)
        return fail(codes.error());
    std::map<int, QString> groups;
    for (int occupation = 0; occupation < codes->end(); ++occupation) {
        const QString& code = codes->code(occupation);
        const auto index = codes->occupations().indexOf(code);
        const QString isco = codes->occupations().iscoOf(code);
        QString group = index ? codes->occupations().at(*index).group : QString();
        if (group.isEmpty())
            group = occupations::brcOfIsco(isco);
        const QString minorGroup = isco.left(3);
        const QString name = occupations::groupName(group);
        if (!name.isEmpty())
            groups[occupation] = workWord(name, occupations::iscoName(minorGroup).isEmpty() ? QString() : minorGroup);
    }
    columns.addTexts(Variable::OccupationGroup, occupations, groups);
    return {};
}

Result<> addBranches(Columns& columns, const store::Database& database, const std::vector<int>& branches)
{
    const auto words = people::Words::read(database, branches);
    if (!words)
        return fail(words.error());
    std::map<int, QString> texts;
    for (const int branch : branches) {
        if (branch != unknown)
            texts[branch] = words->text(branch);
    }
    columns.addTexts(Variable::Branch, branches, texts);
    return {};
}

Result<Columns> sonarColumns(store::Database& database, Progress& progress)
{
    const auto people = people::readSonar(database,
                                          {SonarColumn::BirthYear, SonarColumn::Sex, SonarColumn::Postcode,
                                           SonarColumn::Education, SonarColumn::HoursADay, SonarColumn::Regime,
                                           SonarColumn::Available, SonarColumn::Occupation, SonarColumn::Branch},
                                          progress);
    if (!people)
        return fail(people.error());
    Columns columns;
    columns.postcodes = people->column(SonarColumn::Postcode);
    columns.addYears(people->column(SonarColumn::BirthYear));
    columns.add(Variable::Hours, hoursCategories(), people->column(SonarColumn::HoursADay), hoursCategory);
    columns.addList(Variable::Education, people::educationLevels(), people->column(SonarColumn::Education));
    columns.addList(Variable::Sex, people::sexes(), people->column(SonarColumn::Sex));
    columns.addList(Variable::Regime, people::regimes(), people->column(SonarColumn::Regime));
    columns.addList(Variable::Available, people::flags(), people->column(SonarColumn::Available));
    if (const auto added = addGroups(columns, database, people->column(SonarColumn::Occupation), progress); !added)
        return fail(added.error());
    if (const auto added = addBranches(columns, database, people->column(SonarColumn::Branch)); !added)
        return fail(added.error());
    return columns;
}

Result<Columns> cvColumns(store::Database& database, Progress& progress)
{
    const auto cvs = people::readCvs(
        database, {CvColumn::BirthYear, CvColumn::Sex, CvColumn::Postcode, CvColumn::Education, CvColumn::Branch},
        progress);
    if (!cvs)
        return fail(cvs.error());
    const auto careers = people::readExperiences(database, progress);
    if (!careers)
        return fail(careers.error());
    Columns columns;
    columns.postcodes = cvs->column(CvColumn::Postcode);
    columns.addYears(cvs->column(CvColumn::BirthYear));
    columns.addList(Variable::Education, people::educationLevels(), cvs->column(CvColumn::Education));
    columns.addList(Variable::Sex, people::sexes(), cvs->column(CvColumn::Sex));
    std::vector<int> occupations;
    for (const int cv : cvs->ids())
        occupations.push_back(careers->lastOccupation(cv));
    if (const auto added = addGroups(columns, database, occupations, progress); !added)
        return fail(added.error());
    if (const auto added = addBranches(columns, database, cvs->column(CvColumn::Branch)); !added)
        return fail(added.error());
    return columns;
}

Result<Columns> vacancyColumns(store::Database& database, Progress& progress)
{
    const auto vacancies = vacancies::readVacancies(database, progress);
    if (!vacancies)
        return fail(vacancies.error());
    Columns columns;
    std::vector<int> educations;
    std::vector<int> occupations;
    for (const vacancies::Vacancy& vacancy : vacancies->all()) {
        columns.postcodes.push_back(vacancy.postcode);
        educations.push_back(vacancy.education);
        occupations.push_back(vacancy.occupation);
    }
    columns.addList(Variable::Education, people::educationLevels(), educations);
    if (const auto added = addGroups(columns, database, occupations, progress); !added)
        return fail(added.error());
    return columns;
}

} // namespace

Result<Population> readPopulation(store::Database& database, Kind kind, Progress& progress)
{
    auto columns = kind == Kind::Sonar ? sonarColumns(database, progress)
                   : kind == Kind::Cv  ? cvColumns(database, progress)
                                       : vacancyColumns(database, progress);
    if (!columns)
        return fail(columns.error());
    return Population(kind, database.snapshot(), std::move(columns->categories), std::move(columns->features),
                      std::move(columns->postcodes));
}

} // namespace spiegel::populations
