// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancycards/carving.h"

#include "core/people/occupationcodes.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace spiegel::vacancycards {

namespace {

constexpr std::size_t mostTasks = 8;
constexpr int mostNames = 3;

QString inWords(const char* text)
{
    return QCoreApplication::translate("vacancycards", text);
}

/// The other occupations of their ISCO minor groups, in the order of their codes.
std::vector<int> neighboursOf(const people::OccupationCodes& codes, const seekers::Kinds& kinds,
                              std::span<const int> occupations)
{
    std::vector<bool> isNear(static_cast<std::size_t>(kinds.count()), false);
    for (const int occupation : occupations)
        isNear[static_cast<std::size_t>(kinds.of(occupation))] = true;
    std::vector<int> neighbours;
    for (int other = 0; other < codes.end(); ++other) {
        if (isNear[static_cast<std::size_t>(kinds.of(other))] &&
            std::find(occupations.begin(), occupations.end(), other) == occupations.end())
            neighbours.push_back(other);
    }
    std::sort(neighbours.begin(), neighbours.end(), [&](int a, int b) { return codes.rank(a) < codes.rank(b); });
    return neighbours;
}

std::vector<VacancyCard::Task> tasksOf(const wajongcards::WorkContent& content, const people::OccupationCodes& codes,
                                       const seekers::Kinds& kinds, std::span<const int> occupations)
{
    std::vector<int> own;
    for (const int occupation : occupations) {
        for (const int task : content.simpleTasks.of(occupation)) {
            if (std::find(own.begin(), own.end(), task) == own.end())
                own.push_back(task);
        }
    }
    std::vector<VacancyCard::Task> tasks;
    for (const int task : own)
        tasks.push_back({content.tasks[task], true, {}});
    std::map<int, QStringList> others; // tasks are by the alphabet
    for (const int neighbour : neighboursOf(codes, kinds, occupations)) {
        for (const int task : content.simpleTasks.of(neighbour)) {
            if (std::find(own.begin(), own.end(), task) == own.end())
                others[task] << codes.name(neighbour);
        }
    }
    std::vector<std::pair<int, QStringList>> most(others.begin(), others.end());
    std::stable_sort(most.begin(), most.end(),
                     [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
    for (const auto& [task, names] : most)
        tasks.push_back({content.tasks[task], false, names.first(std::min<qsizetype>(mostNames, names.size()))});
    tasks.resize(std::min(tasks.size(), mostTasks));
    return tasks;
}

} // namespace

VacancyCard::Carving carvingOf(const wajongcards::WorkContent& content, const people::OccupationCodes& codes,
                               const seekers::Kinds& kinds, std::span<const int> occupations,
                               const personas::Personas& personas)
{
    VacancyCard::Carving carving;
    carving.title = inWords(QT_TRANSLATE_NOOP("vacancycards", "A small job of simple tasks"));
    carving.tasks = tasksOf(content, codes, kinds, occupations);
    if (carving.tasks.empty()) {
        carving.intro = inWords(QT_TRANSLATE_NOOP(
            "vacancycards", "No simple tasks are known of this work. Which tasks in your firm would take work off the "
                            "hands of your people?"));
        return carving;
    }
    carving.intro = inWords(QT_TRANSLATE_NOOP(
        "vacancycards", "Together these tasks can make a job of 2 to 4 hours a day. Your own people keep their hands "
                        "free for the rest, and somebody who needs simple work has a place."));
    carving.personas = static_cast<int>(std::count_if(personas.personas.begin(), personas.personas.end(),
                                                      [](const personas::Persona& one) { return one.worksTwoHours; }));
    if (carving.personas == 0)
        carving.personasText = inWords(QT_TRANSLATE_NOOP(
            "vacancycards", "How many hours people near by can work is too little known to say. Ask the adviser."));
    else if (carving.personas == 1)
        carving.personasText = inWords(QT_TRANSLATE_NOOP(
            "vacancycards", "Near you lives 1 type of people of whom at least 10 can work two hours a day or more."));
    else
        carving.personasText =
            inWords(QT_TRANSLATE_NOOP("vacancycards", "Near you live %1 types of people; of each at least 10 can work "
                                                      "two hours a day or more."))
                .arg(text::number(carving.personas));
    return carving;
}

} // namespace spiegel::vacancycards
