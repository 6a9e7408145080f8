// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/populations/population.h"

#include "core/geography/postcodes.h"
#include "core/people/sonarpeople.h"
#include "core/people/wordlist.h"
#include "core/text/fold.h"
#include "core/text/sorting.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace spiegel::populations {

namespace {

struct Row
{
    const char* label;
    const char* word; ///< of the category
};
/// In the order and with the names of the deck of 2015; these stand on paper, also in English.
constexpr std::array educationRows = {
    Row{"Niet/onbekend", ""},   Row{"Basisonderwijs", "BASIS"}, Row{"Havo/VWO", "HAVO_VWO"}, Row{"MBO-1", "MBO1"},
    Row{"MBO-2", "MBO2"},       Row{"MBO-3", "MBO3"},           Row{"MBO-4", "MBO4"},        Row{"VMBO", "VMBO"},
    Row{"HBO/bachelor", "HBO"}, Row{"MBO-algemeen", "MBO_ALG"}, Row{"WO/master", "WO"}};
constexpr std::array sexRows = {Row{"Man", "M"}, Row{"Vrouw", "V"}, Row{"X", "X"}};
constexpr std::array regimeRows = {Row{"Oude Wajong", "OUD"}, Row{"Wajong 2010", "2010"}, Row{"Wajong 2015", "2015"}};
constexpr std::array flagRows = {Row{"Ja", "J"}, Row{"Nee", "N"}};
constexpr std::array hourWords = {"<2", "2 tot 4", "4 tot 6", "6 tot 8", "8", "Nvt", ""};
constexpr std::array lastYears = {1960, 1970, 1980, 1990}; // of the bins of birth; 'from 1991' is the last

const QString unknownLabel = QStringLiteral("Onbekend");

template<std::size_t count>
std::vector<Bin> binsOf(const std::array<Row, count>& rows, const Categories& categories)
{
    std::vector<Bin> bins;
    for (const Row& row : rows) {
        const QString word = QString::fromLatin1(row.word);
        bins.push_back({QString::fromLatin1(row.label), {categories.find(word)}, word.isEmpty()});
    }
    return bins;
}

/// Each category a row, or those together that are called the same, in Dutch order.
template<class NameOf>
std::vector<Bin> binsByName(const Categories& categories, NameOf nameOf)
{
    std::map<QString, std::vector<int>> byName;
    for (int category = 0; category < categories.unknown(); ++category)
        byName[nameOf(categories.words[category])].push_back(category);
    std::vector<Bin> bins;
    for (auto& [name, values] : byName)
        bins.push_back({name, std::move(values), false});
    std::sort(bins.begin(), bins.end(), [](const Bin& a, const Bin& b) { return text::sortsBefore(a.label, b.label); });
    return bins;
}

std::vector<Bin> birthBins(const Categories& years)
{
    std::vector<Bin> bins = {{QStringLiteral("1948 - 1960"), {}, false}};
    for (std::size_t i = 1; i < lastYears.size(); ++i)
        bins.push_back({QStringLiteral("%1 - %2").arg(lastYears[i - 1] + 1).arg(lastYears[i]), {}, false});
    bins.push_back({QStringLiteral("%1 -").arg(lastYears.back() + 1), {}, false});
    for (int category = 0; category < years.unknown(); ++category) {
        const int year = years.words[category].toInt();
        const auto bin = std::lower_bound(lastYears.begin(), lastYears.end(), year) - lastYears.begin();
        bins[static_cast<std::size_t>(bin)].values.push_back(category);
    }
    return bins;
}

/// Of places: by the name that `nameOf` says, in Dutch order; those without one are unknown.
template<class NameOf>
std::vector<Bin> placeBins(NameOf nameOf)
{
    const std::vector<geography::Postcode>& all = geography::Postcodes::builtIn().all();
    std::map<QString, std::vector<int>> byName;
    for (std::size_t place = 0; place < all.size(); ++place)
        byName[nameOf(all[place])].push_back(static_cast<int>(place));
    byName[{}].push_back(Population::elsewhere());
    std::vector<Bin> bins;
    for (auto& [label, places] : byName) {
        if (!label.isEmpty())
            bins.push_back({label, std::move(places), false});
    }
    std::sort(bins.begin(), bins.end(), [](const Bin& a, const Bin& b) { return text::sortsBefore(a.label, b.label); });
    bins.push_back({unknownLabel, std::move(byName[{}]), true});
    return bins;
}

Categories categoriesOf(const people::WordList& list)
{
    Categories categories;
    for (const int value : list.values())
        categories.words << list.word(value);
    categories.words << QString();
    return categories;
}

} // namespace

QString workWord(const QString& group, const QString& minorGroup)
{
    return group + QLatin1Char('|') + minorGroup;
}

QString groupOf(const QString& workWord)
{
    return workWord.section(QLatin1Char('|'), 0, 0);
}

QString minorGroupOf(const QString& workWord)
{
    return workWord.section(QLatin1Char('|'), 1);
}

Population::Population(Kind kind, Day snapshot, std::vector<Categories> categories,
                       std::vector<std::vector<std::uint16_t>> features, std::vector<int> postcodes)
    : m_kind(kind)
    , m_snapshot(snapshot)
    , m_categories(std::move(categories))
    , m_features(std::move(features))
    , m_places(std::move(postcodes))
{
    Q_ASSERT(m_categories.size() == featureCount && m_features.size() == featureCount);
    const geography::Postcodes& known = geography::Postcodes::builtIn();
    for (int& place : m_places)
        place = known.indexOf(place).value_or(elsewhere());
}

int Population::placeCount()
{
    return geography::Postcodes::builtIn().count() + 1;
}

bool Population::has(Variable variable) const
{
    return isPlace(variable) || m_categories[static_cast<std::size_t>(variable)].count() > 0;
}

bool Population::isAnyUnknown(Variable feature) const
{
    const auto unknown = static_cast<std::uint16_t>(categories(feature).unknown());
    const std::vector<std::uint16_t>& values = m_features[static_cast<std::size_t>(feature)];
    return std::find(values.begin(), values.end(), unknown) != values.end();
}

std::vector<Bin> Population::featureBins(Variable variable) const
{
    const Categories& all = categories(variable);
    switch (variable) {
    case Variable::Birth:
        return birthBins(all);
    case Variable::Education:
        return binsOf(educationRows, all);
    case Variable::Sex:
        return binsOf(sexRows, all);
    case Variable::Regime:
        return binsOf(regimeRows, all);
    case Variable::Available:
        return binsOf(flagRows, all);
    case Variable::Hours: {
        std::vector<Bin> bins;
        for (int category = 0; category < all.unknown(); ++category)
            bins.push_back({all.words[category], {category}, false});
        return bins;
    }
    case Variable::OccupationGroup:
        return binsByName(all, &groupOf);
    default:
        return binsByName(all, [](const QString& word) { return word; });
    }
}

Result<std::vector<Bin>> Population::bins(Variable variable) const
{
    if (!has(variable))
        return fail(Problem::failed(
            QCoreApplication::translate("populations", "'%1' is not known of %2.").arg(word(variable), name(m_kind))));
    const auto nameOf = [variable](const geography::Postcode& postcode) {
        return variable == Variable::Region         ? postcode.region
               : variable == Variable::Municipality ? postcode.municipality
                                                    : QString::number(postcode.number);
    };
    if (isPlace(variable))
        return placeBins(nameOf);
    std::vector<Bin> bins = featureBins(variable);
    if (variable != Variable::Education && isAnyUnknown(variable))
        bins.push_back({unknownLabel, {categories(variable).unknown()}, true});
    return bins;
}

Result<Bin> Population::bin(Variable variable, const QString& value) const
{
    const auto all = bins(variable);
    if (!all)
        return fail(all.error());
    const QString folded = text::fold(value);
    const Bin* byWord = nullptr;
    QStringList labels;
    for (const Bin& bin : *all) {
        if (bin.label.compare(value.trimmed(), Qt::CaseInsensitive) == 0)
            return bin;
        const bool isWord = !isPlace(variable) && bin.values.size() == 1 &&
                            categories(variable).words[bin.values.front()].compare(value, Qt::CaseInsensitive) == 0;
        if (!byWord && ((isWord && !value.isEmpty()) || (!folded.isEmpty() && text::fold(bin.label) == folded)))
            byWord = &bin;
        if (labels.size() < 40)
            labels << bin.label;
    }
    if (byWord)
        return *byWord;
    if (folded == text::fold(unknownLabel) && !isPlace(variable))
        return Bin{unknownLabel, {categories(variable).unknown()}, true};
    return fail(Problem::failed(
        QCoreApplication::translate("populations", "'%1' has no value '%2'.").arg(word(variable), value), {},
        QCoreApplication::translate("populations", "Use one of: %1.").arg(labels.join(QStringLiteral(", ")))));
}

Categories educationCategories()
{
    return categoriesOf(people::educationLevels());
}

Categories hoursCategories()
{
    Categories categories;
    for (const char* const word : hourWords)
        categories.words << QString::fromLatin1(word);
    return categories;
}

int hoursCategory(int hundredths)
{
    if (hundredths == unknown)
        return static_cast<int>(hourWords.size()) - 1;
    if (hundredths == people::hoursNotApplicable)
        return static_cast<int>(hourWords.size()) - 2;
    return std::min(hundredths / 200, 4);
}

} // namespace spiegel::populations
