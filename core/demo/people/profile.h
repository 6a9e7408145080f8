// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/knowledge/competences.h"
#include "core/demo/people/career.h"
#include "core/demo/people/history.h"

#include <QByteArray>

#include <vector>

namespace spiegel::demo {

/// A school or course on a CV.
struct Schooling
{
    Education level = Education::Unknown;
    const char* direction = nullptr; ///< nullptr: unknown
    int diploma = unknown;           ///< 1 yes, 0 no
    int year = unknown;
};

/// What a CV says in one week: the person as registered, with all edits up to that week.
struct Profile
{
    Person person;
    History history;
    bool freak = false; ///< takes a planted freak step
    std::vector<Job> jobs;
    std::vector<int> wishes;       ///< occupations
    std::size_t wishesAtFirst = 0; ///< how many of them stood there on registration
    std::vector<int> competences;  ///< each once
    std::vector<Schooling> schooling;
};

/// Puts people, careers and histories together to CVs.
class Profiles
{
public:
    Profiles(const Population& population, const Careers& careers, const Histories& histories,
             const Competences& competences);

    /// The CV of this number in this week; look at `history.gone` first: a CV that is gone has nothing else filled.
    [[nodiscard]] Profile profileOf(int number, int week) const;
    [[nodiscard]] const Population& population() const { return m_population; }
    [[nodiscard]] const Careers& careers() const { return m_careers; }

private:
    void drawWishes(Profile& profile) const;
    void drawCompetences(Profile& profile) const;
    void drawSchooling(Profile& profile) const;
    void improve(Profile& profile) const;
    void addCompetence(Profile& profile, Dice& dice) const;

    const Population& m_population;
    const Careers& m_careers;
    const Histories& m_histories;
    const Competences& m_competences;
};

} // namespace spiegel::demo
