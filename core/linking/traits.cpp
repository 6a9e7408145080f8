// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/traits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace spiegel::linking {

namespace {

constexpr std::array<const char*, traitCount> names = {"birth-year", "sex",        "home",
                                                       "education",  "occupation", "standing"};
constexpr std::array<const char*, traitCount> titles = {
    QT_TRANSLATE_NOOP("linking", "year of birth"), QT_TRANSLATE_NOOP("linking", "sex"),
    QT_TRANSLATE_NOOP("linking", "home"),          QT_TRANSLATE_NOOP("linking", "education"),
    QT_TRANSLATE_NOOP("linking", "occupation"),    QT_TRANSLATE_NOOP("linking", "Wajong and doelgroep"),
};

/// 1 the same, 2 one apart, 3 further.
Alikeness apart(int a, int b)
{
    if (a == unknown || b == unknown)
        return notKnown;
    return 1 + std::min(2, std::abs(a - b));
}

Alikeness home(const Sides& sides, int a, int b)
{
    if (a == unknown || b == unknown)
        return notKnown;
    if (a == b)
        return 1;
    const int region = sides.region(a);
    return region != unknown && region == sides.region(b) ? 2 : 3;
}

Alikeness occupation(const Sides& sides, int client, std::size_t cv)
{
    const int noted = sides.clients.occupations[static_cast<std::size_t>(client)];
    const int last = sides.cvs.lastOccupations[cv];
    const auto others = sides.cvs.otherOccupations.of(static_cast<int>(cv));
    if (noted == unknown || (last == unknown && others.empty()))
        return notKnown;
    if (noted == last)
        return 1;
    if (std::find(others.begin(), others.end(), noted) != others.end())
        return 2;
    const int group = sides.minorGroup(noted);
    return group != unknown && group == sides.minorGroup(last) ? 3 : 4;
}

} // namespace

Alikeness standingOf(const CvSide& cvs, int cv)
{
    const int wajong = cvs.wajong[static_cast<std::size_t>(cv)];
    const int targetGroup = cvs.targetGroups[static_cast<std::size_t>(cv)];
    if (wajong != unknown && targetGroup != unknown)
        return standingLevels[0] + (wajong ? 0 : 2) + (targetGroup ? 0 : 1);
    if (wajong != unknown)
        return standingLevels[1] + (wajong ? 0 : 1);
    if (targetGroup != unknown)
        return standingLevels[2] + (targetGroup ? 0 : 1);
    return notKnown;
}

LevelRange rangeOf(Trait trait, Alikeness level)
{
    if (trait != Trait::Standing)
        return {1, levelCounts[static_cast<std::size_t>(trait)]};
    if (level >= standingLevels[2])
        return {standingLevels[2], standingLevels[2] + 1};
    if (level >= standingLevels[1])
        return {standingLevels[1], standingLevels[2] - 1};
    return {standingLevels[0], standingLevels[1] - 1};
}

Pattern patternOf(const Levels& levels)
{
    int pattern = 0;
    for (std::size_t trait = 0; trait < traitCount; ++trait)
        pattern = pattern * (levelCounts[trait] + 1) + levels[trait];
    return static_cast<Pattern>(pattern);
}

Levels levelsOf(Pattern pattern)
{
    Levels levels{};
    int rest = pattern;
    for (std::size_t trait = traitCount; trait-- > 0;) {
        levels[trait] = rest % (levelCounts[trait] + 1);
        rest /= levelCounts[trait] + 1;
    }
    return levels;
}

Levels compare(const Sides& sides, int client, int cv)
{
    const Clients& clients = sides.clients;
    const CvSide& cvs = sides.cvs;
    const auto a = static_cast<std::size_t>(client);
    const auto b = static_cast<std::size_t>(cv);
    const bool sexKnown = clients.sexes[a] != unknown && cvs.sexes[b] != unknown;
    return {apart(clients.birthYears[a], cvs.birthYears[b]),
            !sexKnown                          ? notKnown
            : clients.sexes[a] == cvs.sexes[b] ? 1
                                               : 2,
            home(sides, clients.postcodes[a], cvs.postcodes[b]),
            apart(clients.educations[a], cvs.educations[b]),
            occupation(sides, client, b),
            standingOf(cvs, cv)};
}

QString word(Trait trait)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(trait)]);
}

QString title(Trait trait)
{
    return QCoreApplication::translate("linking", titles[static_cast<std::size_t>(trait)]);
}

} // namespace spiegel::linking
