// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/knowledge/places.h"
#include "core/demo/knowledge/steps.h"
#include "core/demo/people/freaks.h"
#include "core/demo/people/person.h"

#include <vector>

namespace spiegel::demo {

/// One experience on a CV, as it stands there.
struct Job
{
    enum class Wording : std::uint8_t { Code, Text, Both };

    int trade = 0;
    int start = unknown; ///< month count (Month::count); when it truly began
    int end = unknown;   ///< last month; unknown for a job one still has
    bool saysStart = true;
    bool saysEnd = true;
    Wording wording = Wording::Code;
    int hours = unknown;
    int descriptionLength = unknown;
    bool crisisStep = false; ///< came here by the planted crisis flow
};

/// The working life of a made-up person, in order of start: jobs end when one registers at werk.nl, last as long as in
/// the JobHop data (median 5 quarters, nine in ten at most 24), overlap and leave gaps.
class Careers
{
public:
    Careers(quint64 seed, const Trades& trades, const Steps& steps, const Places& places, const Freaks& freaks);

    [[nodiscard]] std::vector<Job> careerOf(const Person& person) const;
    /// The job found in week `week`, after the jobs one had; `nth` tells several of them apart.
    [[nodiscard]] Job newJob(const Person& person, const std::vector<Job>& before, int week, int nth) const;
    /// What decides where this person can go.
    [[nodiscard]] Walker walkerOf(const Person& person) const;
    [[nodiscard]] bool takesFreakStep(int number) const { return m_freaks.ofPerson(number) != nullptr; }
    [[nodiscard]] const Trades& trades() const { return m_trades; }
    [[nodiscard]] const Steps& steps() const { return m_steps; }
    [[nodiscard]] quint64 seed() const { return m_seed; }

private:
    [[nodiscard]] std::vector<Job> periodsOf(const Person& person, Dice& dice) const;
    void drawTrades(const Person& person, std::vector<Job>& jobs, Dice& dice) const;
    static void drawWords(Job& job, Dice& dice);

    quint64 m_seed;
    const Trades& m_trades;
    const Steps& m_steps;
    const Places& m_places;
    const Freaks& m_freaks;
};

} // namespace spiegel::demo
