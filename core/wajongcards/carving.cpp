// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wajongcards/carving.h"

#include "core/people/occupationcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace spiegel::wajongcards {

namespace {

constexpr std::size_t mostTasks = 8;
constexpr int mostAlike = 3;
constexpr qsizetype mostOccupations = 3;

QString reasonOf(WajongCard::Fit fit)
{
    switch (fit) {
    case WajongCard::Fit::Experience:
        return QCoreApplication::translate("wajongcards", "like work done before");
    case WajongCard::Fit::Wish:
        return QCoreApplication::translate("wajongcards", "like work that is looked for");
    case WajongCard::Fit::Competence:
        return QCoreApplication::translate("wajongcards", "goes with a competence");
    case WajongCard::Fit::None:
        break;
    }
    return {};
}

} // namespace

Carving::Carving(const WorkContent& content, const people::OccupationCodes& codes, const nearby::OpenVacancies& open,
                 std::vector<int> directions, const Discretion& discretion)
    : m_content(content)
    , m_codes(codes)
    , m_open(open)
    , m_discretion(discretion)
    , m_directions(std::move(directions))
{
    for (int occupation = 0; occupation < codes.end(); ++occupation) {
        if (!content.simpleTasks.of(occupation).empty())
            m_occupations.push_back(occupation);
    }
}

bool Carving::isSameDirection(int occupation, const std::vector<int>& others) const
{
    const int direction = m_directions[static_cast<std::size_t>(occupation)];
    return std::any_of(others.begin(), others.end(), [&](int other) {
        return other == occupation ||
               (direction != unknown && m_directions[static_cast<std::size_t>(other)] == direction);
    });
}

WajongCard::Fit Carving::fitOf(int occupation, const Person& person) const
{
    if (isSameDirection(occupation, person.held))
        return Fit::Experience;
    if (isSameDirection(occupation, person.wished))
        return Fit::Wish;
    const auto asked = m_content.competences.of(occupation);
    const bool has = std::any_of(person.competences.begin(), person.competences.end(), [&](int competence) {
        return std::find(asked.begin(), asked.end(), competence) != asked.end();
    });
    return has ? Fit::Competence : Fit::None;
}

std::vector<Carving::Found> Carving::found(const Person& person, const nearby::Neighbourhood& here) const
{
    std::map<int, Found> tasks;
    for (const int occupation : m_occupations) {
        const int vacancies = here.count(m_open, occupation);
        if (vacancies == 0)
            continue;
        const Fit fit = fitOf(occupation, person);
        for (const int task : m_content.simpleTasks.of(occupation)) {
            Found& found = tasks[task];
            found.task = task;
            found.vacancies += vacancies;
            if (fit != Fit::None && (found.fit == Fit::None || fit < found.fit))
                found.fit = fit;
            found.sources.push_back({occupation, vacancies, fit});
        }
    }
    std::vector<Found> all;
    all.reserve(tasks.size());
    for (auto& [task, found] : tasks)
        all.push_back(std::move(found));
    return all;
}

void Carving::sort(std::vector<Found>& found) const
{
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        if ((a.fit == Fit::None) != (b.fit == Fit::None))
            return b.fit == Fit::None;
        return a.vacancies != b.vacancies ? a.vacancies > b.vacancies : a.task < b.task; // tasks are by the alphabet
    });
    for (Found& one : found)
        std::sort(one.sources.begin(), one.sources.end(), [&](const Source& a, const Source& b) {
            if ((a.fit == Fit::None) != (b.fit == Fit::None))
                return b.fit == Fit::None;
            return a.vacancies != b.vacancies ? a.vacancies > b.vacancies
                                              : m_codes.rank(a.occupation) < m_codes.rank(b.occupation);
        });
}

WajongCard::Task Carving::told(const Found& found) const
{
    WajongCard::Task task{m_content.tasks[found.task], found.vacancies, {}, 0, found.fit, reasonOf(found.fit)};
    QStringList names;
    for (const Source& source : found.sources)
        names << m_discretion.occupation(m_codes, source.occupation);
    names.removeDuplicates();
    names.removeAll(QString());
    task.occupations = names.first(std::min(mostOccupations, names.size()));
    task.moreOccupations = static_cast<int>(names.size() - task.occupations.size());
    return task;
}

std::vector<int> Carving::vacancies(const QString& task, const nearby::Neighbourhood& here) const
{
    std::vector<int> found;
    for (const int occupation : m_occupations) {
        const auto tasks = m_content.simpleTasks.of(occupation);
        if (std::none_of(tasks.begin(), tasks.end(), [&](int one) { return m_content.tasks[one] == task; }))
            continue;
        for (const int vacancy : m_open.ofOccupation(occupation)) {
            if (here.tripTo(m_open, vacancy))
                found.push_back(vacancy);
        }
    }
    return found;
}

std::vector<WajongCard::Task> Carving::tasks(const Person& person, const nearby::Neighbourhood& here) const
{
    std::vector<Found> all = found(person, here);
    sort(all);
    std::map<std::vector<int>, int> alike; ///< how many tasks of the same occupations
    std::vector<WajongCard::Task> tasks;
    for (const Found& one : all) {
        std::vector<int> occupations;
        for (const Source& source : one.sources)
            occupations.push_back(source.occupation);
        if (tasks.size() >= mostTasks)
            break;
        if (++alike[occupations] <= mostAlike)
            tasks.push_back(told(one));
    }
    return tasks;
}

} // namespace spiegel::wajongcards
