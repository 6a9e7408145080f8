// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nearby/neighbourhood.h"
#include "core/wajongcards/wajongcard.h"
#include "core/wajongcards/workcontent.h"

namespace spiegel::people {
class OccupationCodes;
}

namespace spiegel::wajongcards {

/// Finds the tasks near somebody that could be taken out of other people's work: the simple tasks of the occupations
/// for which vacancies are open within the person's travel time. Any thread may ask.
class Carving
{
public:
    /// All must outlive this object. `directions`: the direction of work of each occupation, or spiegel::unknown.
    Carving(const WorkContent& content, const people::OccupationCodes& codes, const nearby::OpenVacancies& open,
            std::vector<int> directions, const Discretion& discretion);

    /// By whom tasks are chosen: numbers of OccupationCodes and of competence_code.
    struct Person
    {
        std::vector<int> held;
        std::vector<int> wished; ///< by the person or the adviser
        std::vector<int> competences;
    };
    /// At most eight: those that suit the person before others, then by vacancies, then by the alphabet; at most three
    /// out of the very same occupations, so that one shop does not crowd out the rest.
    [[nodiscard]] std::vector<WajongCard::Task> tasks(const Person& person, const nearby::Neighbourhood& here) const;
    /// The vacancies that a task counts, by occupation.
    [[nodiscard]] std::vector<int> vacancies(const QString& task, const nearby::Neighbourhood& here) const;

private:
    using Fit = WajongCard::Fit;
    struct Source
    {
        int occupation = 0;
        int vacancies = 0;
        Fit fit = Fit::None;
    };
    struct Found
    {
        int task = 0;
        int vacancies = 0;
        Fit fit = Fit::None;
        std::vector<Source> sources;
    };
    [[nodiscard]] Fit fitOf(int occupation, const Person& person) const;
    [[nodiscard]] bool isSameDirection(int occupation, const std::vector<int>& others) const;
    [[nodiscard]] std::vector<Found> found(const Person& person, const nearby::Neighbourhood& here) const;
    void sort(std::vector<Found>& found) const;
    [[nodiscard]] WajongCard::Task told(const Found& found) const;

    const WorkContent& m_content;
    const people::OccupationCodes& m_codes;
    const nearby::OpenVacancies& m_open;
    const Discretion& m_discretion;
    std::vector<int> m_directions;
    std::vector<int> m_occupations; ///< that have a simple task
};

} // namespace spiegel::wajongcards
