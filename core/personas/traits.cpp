// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/traits.h"

#include "core/text/sorting.h"

#include <algorithm>
#include <map>

namespace spiegel::personas {

namespace {

Persona::Trait traitOf(const Crowd& crowd, Sensitive sensitive, std::span<const int> members)
{
    std::map<int, int> counts;
    for (const int member : members)
        ++counts[crowd.value(sensitive, member)];
    const int all = static_cast<int>(members.size());
    Persona::Trait trait{word(sensitive), title(sensitive), {}};
    for (int value = 0; value < valueCount(sensitive); ++value)
        trait.shares.push_back({word(sensitive, value), text(sensitive, value), bandOf(counts[value], all)});
    trait.shares.push_back({word(sensitive, unknown), text(sensitive, unknown), bandOf(counts[unknown], all)});
    return trait;
}

void addCompetences(const Population& population, const Rules& rules, Persona& persona)
{
    std::map<int, int> counts;
    for (const int row : persona.members) {
        for (const int competence : population.competences.of(population.sonar.id(row)))
            ++counts[competence];
    }
    for (const auto& [competence, people] : counts) {
        const QString name = population.work.name(competence);
        if (people >= rules.people && !name.isEmpty())
            (population.work.isBehaviour(competence) ? persona.soft : persona.hard) << name;
    }
    std::sort(persona.hard.begin(), persona.hard.end(), &text::sortsBefore);
    std::sort(persona.soft.begin(), persona.soft.end(), &text::sortsBefore);
}

QString branchOf(const Population& population, const Rules& rules, const std::vector<int>& rows)
{
    std::map<QString, int> counts;
    for (const int row : rows)
        ++counts[population.branches.text(population.sonar.value(row, people::SonarColumn::Branch))];
    counts.erase(QString());
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most != counts.end() && most->second >= rules.people ? most->first : QString();
}

const Hierarchy::Name& nameOf(const Crowd& crowd, const Classes& classes, const Class& one, Key key)
{
    const Hierarchy& hierarchy = crowd.hierarchy(key);
    const int level = classes.node[static_cast<std::size_t>(key)];
    return hierarchy.group(level, hierarchy.groupOf(level, crowd.leaf(key, classes.members(one).front()))).name;
}

} // namespace

KeyWords wordsOf(const Crowd& crowd, const Classes& classes, const Class& one)
{
    KeyWords words;
    for (const Key key : keys)
        words[static_cast<std::size_t>(key)] = nameOf(crowd, classes, one, key).word;
    return words;
}

Persona personaOf(const Population& population, const Crowd& crowd, const std::vector<int>& rows,
                  const Classes& classes, const Class& one, const Rules& rules)
{
    Persona persona;
    const auto members = classes.members(one);
    for (const Key key : keys) {
        const auto& name = nameOf(crowd, classes, one, key);
        persona.keys[static_cast<std::size_t>(key)] = {name.word, name.text};
    }
    persona.people = one.people();
    for (const int member : members)
        persona.members.push_back(rows[static_cast<std::size_t>(member)]);
    for (const Sensitive sensitive : sensitives)
        persona.traits.push_back(traitOf(crowd, sensitive, members));
    addCompetences(population, rules, persona);
    const auto worksTwoHours = std::count_if(members.begin(), members.end(), [&crowd](int member) {
        const int value =
            crowd.value(Sensitive::Hours, member); // the first bin is less than 2, the last not applicable
        return value != unknown && value > 0 && value + 1 < valueCount(Sensitive::Hours);
    });
    persona.worksTwoHours = worksTwoHours >= rules.people;
    persona.branch = branchOf(population, rules, persona.members);
    return persona;
}

} // namespace spiegel::personas
