// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/groups.h"

#include "core/geography/postcodes.h"
#include "core/people/wordlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace spiegel::comparison {

namespace {

// Numbers no competence has.
constexpr int noCompetence = -1;
constexpr int without = -2;

QString say(const char* words)
{
    return QCoreApplication::translate("comparison", words);
}

QString periodName(const Groups& groups, int group)
{
    if (!groups.years)
        return (group == 0 ? say(QT_TRANSLATE_NOOP("comparison", "before %1"))
                           : say(QT_TRANSLATE_NOOP("comparison", "from %1")))
            .arg(groups.year);
    const int first = group == 0 ? groups.year - *groups.years : groups.year;
    return *groups.years == 1 ? QString::number(first)
                              : QStringLiteral("%1–%2").arg(first).arg(first + *groups.years - 1);
}

/// Of Competence: the competence itself, or another number for who has others only.
int valueOf(const Ground& ground, const Groups& groups, int cv)
{
    if (groups.split == Split::Competence) {
        const std::span<const int> own = ground.competencesOf(cv);
        const bool hasIt = std::ranges::find(own, groups.values[0]) != own.end();
        return own.empty() ? unknown : groups.values[hasIt ? 0 : 1];
    }
    const Split split = groups.split;
    return split == Split::Sex ? ground.sex(cv) : split == Split::Region ? ground.region(cv) : ground.education(cv);
}

} // namespace

QString word(Split split)
{
    static constexpr std::array words = {"sex", "period", "region", "education", "competence"};
    return QString::fromLatin1(words[static_cast<std::size_t>(split)]);
}

std::optional<Split> splitOf(const QString& text)
{
    for (const Split split : splits) {
        if (text == word(split))
            return split;
    }
    return std::nullopt;
}

Groups Groups::usual(Split split)
{
    Groups groups;
    groups.split = split;
    const auto ends = [&groups](int first, int second) { groups.values = {first, second}; };
    if (split == Split::Sex)
        ends(*people::sexes().parse(u"V"), *people::sexes().parse(u"M"));
    else if (split == Split::Region)
        ends(0, static_cast<int>(geography::Postcodes::builtIn().regions().size()) - 1);
    else if (split == Split::Education)
        ends(people::educationLevels().values().front(), people::educationLevels().values().back());
    else if (split == Split::Competence)
        ends(noCompetence, without);
    return groups;
}

Groups Groups::with(const Competences::Competence& competence)
{
    Groups groups = usual(Split::Competence);
    groups.values[0] = competence.number;
    groups.competence = competence.name;
    return groups;
}

QString nameOf(const Groups& groups, int group)
{
    const int value = groups.values[static_cast<std::size_t>(group)];
    switch (groups.split) {
    case Split::Sex:
        return value == *people::sexes().parse(u"V") ? say(QT_TRANSLATE_NOOP("comparison", "women"))
                                                     : say(QT_TRANSLATE_NOOP("comparison", "men"));
    case Split::Period:
        return periodName(groups, group);
    case Split::Region:
        return geography::Postcodes::builtIn().regions()[static_cast<std::size_t>(value)].name;
    case Split::Competence:
        return (group == 0 ? say(QT_TRANSLATE_NOOP("comparison", "with ‘%1’"))
                           : say(QT_TRANSLATE_NOOP("comparison", "without ‘%1’")))
            .arg(groups.competence);
    case Split::Education:
        break;
    }
    return people::educationLevels().name(value);
}

Belonging::Belonging(const Ground& ground, const Groups& groups)
    : m_begin(groups.years ? Month(groups.year - *groups.years, 1) : Month(std::numeric_limits<int>::min() + 1))
    , m_middle(groups.year, 1)
    , m_end(groups.years ? Month(groups.year + *groups.years, 1) : Month(std::numeric_limits<int>::max()))
{
    if (groups.split == Split::Period)
        return;
    m_byCv.reserve(static_cast<std::size_t>(ground.endOfCvs()) + 1);
    for (int cv = 0; cv < ground.endOfCvs(); ++cv) {
        const int value = valueOf(ground, groups, cv);
        m_byCv.push_back(value == unknown            ? Belongs::Unknown
                         : value == groups.values[0] ? Belongs::First
                         : value == groups.values[1] ? Belongs::Second
                                                     : Belongs::Neither);
    }
    m_byCv.push_back(Belongs::Unknown); // never empty: that says period
}

Belongs Belonging::inPeriod(Month date) const
{
    if (date < m_begin || date >= m_end)
        return Belongs::Neither;
    return date < m_middle ? Belongs::First : Belongs::Second;
}

} // namespace spiegel::comparison
