// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/hierarchies.h"
#include "core/personas/traits.h"

#include <algorithm>
#include <map>
#include <set>

namespace spiegel::personas {

namespace {

/// The leaves of a persona's key; empty where the key does not tell anything (not known, not told).
std::vector<int> leavesOf(const Crowd& crowd, Key key, const Persona& persona)
{
    const QString& word = persona.keys[static_cast<std::size_t>(key)].word;
    if (word == QLatin1String("any") || word == QLatin1String("known") || word == QLatin1String("unknown"))
        return {};
    const Hierarchy::Group* const group = crowd.hierarchy(key).find(word);
    return group ? group->leaves : std::vector<int>();
}

Suits directionSuits(const Population& population, const Crowd& crowd, const Persona& persona, const Demand& demand)
{
    const std::vector<int> leaves = leavesOf(crowd, Key::Direction, persona);
    const int notKnown = directionLeaf({});
    bool isAsked = false;
    for (const int occupation : demand.occupations) {
        const int leaf = directionLeaf(population.codes.occupations().iscoOf(population.codes.code(occupation)));
        if (std::binary_search(leaves.begin(), leaves.end(), leaf)) {
            const bool isRough = persona.keys[static_cast<std::size_t>(Key::Direction)].word.startsWith(u"level:");
            return isRough ? Suits::Partly : Suits::Yes;
        }
        isAsked = isAsked || leaf != notKnown;
    }
    return leaves.empty() || !isAsked ? Suits::NotKnown : Suits::No;
}

Suits educationSuits(const Crowd& crowd, const Persona& persona, int asked)
{
    const std::vector<int> leaves = leavesOf(crowd, Key::Education, persona);
    if (leaves.empty())
        return Suits::NotKnown;
    const auto enough = std::count_if(leaves.begin(), leaves.end(), [asked](int leaf) { return leaf >= asked; });
    if (enough == 0)
        return Suits::No;
    return enough == static_cast<std::ptrdiff_t>(leaves.size()) ? Suits::Yes : Suits::Partly;
}

/// By the bins of hours, so that a demand does not cut the group anew: who may work as long as a bin ends. `asked` in
/// hundredths of an hour a week of five days.
Suits hoursSuit(const Crowd& crowd, std::span<const int> members, int asked)
{
    constexpr std::array ends = {200, 400, 600, 800, 2400};
    constexpr int days = 5;
    int enough = 0;
    int tooFew = 0;
    for (const int member : members) {
        const int bin = crowd.value(Sensitive::Hours, member);
        if (bin == unknown || bin >= static_cast<int>(ends.size()))
            continue;
        ++(ends[static_cast<std::size_t>(bin)] * days >= asked ? enough : tooFew);
    }
    const int all = static_cast<int>(members.size());
    constexpr int most = 3; // 60 % or more
    if (bandOf(enough, all) >= most)
        return Suits::Yes;
    if (bandOf(tooFew, all) >= most)
        return Suits::No;
    return bandOf(enough, all) > 0 ? Suits::Partly : Suits::NotKnown;
}

double partOf(Suits suits)
{
    switch (suits) {
    case Suits::Yes:
        return 1;
    case Suits::No:
        return 0;
    default:
        return 0.5;
    }
}

void addCompetences(const Population& population, const Demand& demand, const Rules& rules, const Persona& persona,
                    Persona::Fit& fit)
{
    std::map<int, int> counts;
    for (const int row : persona.members) {
        for (const int competence : population.competences.of(population.sonar.id(row)))
            ++counts[competence];
    }
    for (const int competence : demand.competences) {
        const QString name = population.work.name(competence);
        if (name.isEmpty())
            continue;
        ++fit.competencesAsked;
        if (counts[competence] >= rules.people)
            fit.competences << name;
    }
}

void addTasks(const Population& population, const Demand& demand, const Rules& rules, const Persona& persona,
              Persona::Fit& fit)
{
    std::map<int, int> counts;
    for (const int row : persona.members) {
        for (const int task : population.work.tasks.of(population.sonar.value(row, people::SonarColumn::Occupation)))
            ++counts[task];
    }
    for (const int task : demand.tasks) {
        ++fit.tasksAsked;
        if (counts[task] >= rules.people)
            fit.tasks << population.work.taskTexts.value(task);
    }
}

double scoreOf(const Persona::Fit& fit)
{
    double sum = partOf(fit.direction);
    int parts = 1;
    const auto add = [&](double part) {
        sum += part;
        ++parts;
    };
    if (fit.competencesAsked > 0)
        add(static_cast<double>(fit.competences.size()) / fit.competencesAsked);
    if (fit.tasksAsked > 0)
        add(static_cast<double>(fit.tasks.size()) / fit.tasksAsked);
    if (fit.education)
        add(partOf(*fit.education));
    if (fit.hours)
        add(partOf(*fit.hours));
    return sum / parts;
}

} // namespace

Persona::Fit fitOf(const Population& population, const Crowd& crowd, const Classes& classes, const Class& one,
                   const Persona& persona, const Demand& demand, const Rules& rules)
{
    Persona::Fit fit;
    addCompetences(population, demand, rules, persona, fit);
    addTasks(population, demand, rules, persona, fit);
    fit.direction = directionSuits(population, crowd, persona, demand);
    if (demand.education != unknown)
        fit.education = educationSuits(crowd, persona, demand.education);
    if (demand.hoursMin != unknown)
        fit.hours = hoursSuit(crowd, classes.members(one), demand.hoursMin);
    fit.score = scoreOf(fit);
    return fit;
}

} // namespace spiegel::personas
