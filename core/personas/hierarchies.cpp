// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/hierarchies.h"

#include "core/foundation/calendar.h"
#include "core/occupations/groups.h"
#include "core/occupations/level.h"
#include "core/people/wordlist.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace spiegel::personas {

namespace {

using Name = Hierarchy::Name;
using Level = Hierarchy::Level;

QString inWords(const char* text)
{
    return QCoreApplication::translate("personas", text);
}

/// A level of the known leaves 0 … unknownLeaf - 1; the unknown one keeps apart.
Level withUnknown(int unknownLeaf, Level known)
{
    return [unknownLeaf, known = std::move(known)](int leaf) {
        if (leaf == unknownLeaf)
            return Name{QStringLiteral("unknown"), inWords(QT_TRANSLATE_NOOP("personas", "not known"))};
        return known(leaf);
    };
}

Name known(int /*leaf*/)
{
    return {QStringLiteral("known"), inWords(QT_TRANSLATE_NOOP("personas", "known, but differs"))};
}

Name any(int /*leaf*/)
{
    return {QStringLiteral("any"), inWords(QT_TRANSLATE_NOOP("personas", "differs or is not known"))};
}

/// Levels of known values, and the two on top.
Hierarchy withTop(int knownLeaves, std::vector<Level> levels)
{
    std::vector<Level> all;
    for (Level& level : levels)
        all.push_back(withUnknown(knownLeaves, std::move(level)));
    all.push_back(withUnknown(knownLeaves, &known));
    all.push_back(&any);
    return Hierarchy(knownLeaves + 1, all);
}

/// The youngest of each band of five years but the first; where wider bands begin is marked by the number of years.
constexpr std::array ageStarts = {20, 25, 30, 35, 40, 45, 50, 55, 60, 65};
constexpr std::array tenStarts = {20, 30, 40, 50, 60};
constexpr std::array twentyStarts = {30, 50};

int youngest(int leaf)
{
    return leaf == 0 ? 0 : ageStarts[static_cast<std::size_t>(leaf) - 1];
}

/// The band of an age among bands that begin at `starts`.
template<std::size_t count>
Name bandOf(int age, const std::array<int, count>& starts)
{
    const auto next = std::upper_bound(starts.begin(), starts.end(), age);
    if (next == starts.begin())
        return {QStringLiteral("-%1").arg(*next - 1),
                inWords(QT_TRANSLATE_NOOP("personas", "younger than %1")).arg(*next)};
    const int from = *(next - 1);
    if (next == starts.end())
        return {QStringLiteral("%1-").arg(from), inWords(QT_TRANSLATE_NOOP("personas", "%1 or older")).arg(from)};
    return {QStringLiteral("%1-%2").arg(from).arg(*next - 1),
            inWords(QT_TRANSLATE_NOOP("personas", "%1 to %2")).arg(from).arg(*next - 1)};
}

/// The names of the brainstorm deck, in the order of people::educationLevels().
constexpr std::array educationNames = {
    QT_TRANSLATE_NOOP("personas", "primary education"),
    QT_TRANSLATE_NOOP("personas", "vmbo"),
    QT_TRANSLATE_NOOP("personas", "mbo-1"),
    QT_TRANSLATE_NOOP("personas", "mbo-2"),
    QT_TRANSLATE_NOOP("personas", "mbo-3"),
    QT_TRANSLATE_NOOP("personas", "mbo-4"),
    QT_TRANSLATE_NOOP("personas", "mbo, level not known"),
    QT_TRANSLATE_NOOP("personas", "havo or vwo"),
    QT_TRANSLATE_NOOP("personas", "hbo"),
    QT_TRANSLATE_NOOP("personas", "university"),
};

struct Band
{
    int last; ///< place in educationNames
    const char* text;
};

constexpr std::array fineBands = {
    Band{1, QT_TRANSLATE_NOOP("personas", "primary education or vmbo")},
    Band{3, QT_TRANSLATE_NOOP("personas", "mbo-1 or mbo-2")},
    Band{5, QT_TRANSLATE_NOOP("personas", "mbo-3 or mbo-4")},
    Band{6, educationNames[6]},
    Band{7, educationNames[7]},
    Band{9, QT_TRANSLATE_NOOP("personas", "hbo or university")},
};
constexpr std::array roughBands = {
    Band{1, fineBands[0].text},
    Band{7, QT_TRANSLATE_NOOP("personas", "mbo, havo or vwo")},
    Band{9, fineBands[5].text},
};

/// The word names the first and last level of the dump format: `MBO1-MBO2`.
template<std::size_t count>
Name bandOf(int level, const std::array<Band, count>& bands)
{
    int first = 0;
    for (const Band& band : bands) {
        if (level <= band.last) {
            const QString from = people::educationLevels().word(first);
            const QString word = first == band.last
                                     ? from
                                     : QStringLiteral("%1-%2").arg(from, people::educationLevels().word(band.last));
            return {word, inWords(band.text)};
        }
        first = band.last + 1;
    }
    return any(level);
}

/// The minor groups of ISCO-08 in their own order.
const QStringList& minorGroups()
{
    static const QStringList groups = [] {
        QStringList found;
        for (const QString& code : occupations::iscoCodes()) {
            if (code.size() == 3)
                found << code;
        }
        return found;
    }();
    return groups;
}

Name iscoName(int leaf, int digits)
{
    const QString code = minorGroups()[leaf].left(digits);
    return {QStringLiteral("isco:%1").arg(code), occupations::iscoName(code)};
}

Name skillName(int leaf)
{
    const QString& code = minorGroups()[leaf];
    const int level = occupations::levelOfIsco(code);
    if (level == unknown)
        return {QStringLiteral("isco:%1").arg(code.left(1)), occupations::iscoName(code.left(1))};
    return {QStringLiteral("level:%1").arg(level), occupations::levelText(level)};
}

} // namespace

Hierarchy ageHierarchy()
{
    return withTop(static_cast<int>(ageStarts.size()) + 1,
                   {[](int leaf) { return bandOf(youngest(leaf), ageStarts); },
                    [](int leaf) { return bandOf(youngest(leaf), tenStarts); },
                    [](int leaf) { return bandOf(youngest(leaf), twentyStarts); }});
}

int ageLeaf(int age)
{
    if (age == unknown)
        return static_cast<int>(ageStarts.size()) + 1;
    return static_cast<int>(std::upper_bound(ageStarts.begin(), ageStarts.end(), age) - ageStarts.begin());
}

Hierarchy sexHierarchy()
{
    const people::WordList& sexes = people::sexes();
    return withTop(static_cast<int>(sexes.values().size()), {[&sexes](int leaf) {
                       return Name{sexes.word(leaf + 1), sexes.name(leaf + 1)};
                   }});
}

int sexLeaf(int sex)
{
    return sex == unknown ? static_cast<int>(people::sexes().values().size()) : sex - 1;
}

Hierarchy educationHierarchy()
{
    return withTop(
        static_cast<int>(educationNames.size()),
        {[](int leaf) {
             return Name{people::educationLevels().word(leaf), inWords(educationNames[static_cast<std::size_t>(leaf)])};
         },
         [](int leaf) { return bandOf(leaf, fineBands); }, [](int leaf) { return bandOf(leaf, roughBands); }});
}

int educationLeaf(int education)
{
    return education == unknown ? static_cast<int>(educationNames.size()) : education;
}

Hierarchy directionHierarchy()
{
    return withTop(static_cast<int>(minorGroups().size()),
                   {[](int leaf) { return iscoName(leaf, 3); }, [](int leaf) { return iscoName(leaf, 2); },
                    [](int leaf) { return iscoName(leaf, 1); }, &skillName});
}

int directionLeaf(const QString& isco)
{
    static const QHash<QString, int> places = [] {
        QHash<QString, int> found;
        for (const QString& code : minorGroups())
            found.insert(code, static_cast<int>(found.size()));
        return found;
    }();
    return places.value(isco.left(3), static_cast<int>(minorGroups().size()));
}

Hierarchy areaHierarchy(const std::vector<int>& zone)
{
    const auto level = [&zone](int divisor, const char* text, const char* word) -> Level {
        return [&zone, divisor, text, word](int leaf) {
            const int number = zone[static_cast<std::size_t>(leaf)] / divisor;
            return Name{QString::fromLatin1(word).arg(number), inWords(text).arg(number)};
        };
    };
    return Hierarchy(static_cast<int>(zone.size()),
                     {level(1, QT_TRANSLATE_NOOP("personas", "postcode %1"), "pc4:%1"),
                      level(10, QT_TRANSLATE_NOOP("personas", "postcodes that begin with %1"), "pc3:%1"),
                      level(100, QT_TRANSLATE_NOOP("personas", "postcodes that begin with %1"), "pc2:%1"), [](int) {
                          return Name{QStringLiteral("zone"), inWords(QT_TRANSLATE_NOOP("personas", "the zone"))};
                      }});
}

} // namespace spiegel::personas
