// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/transitions.h"

#include "core/careers/crowd.h"

#include <algorithm>
#include <bitset>

namespace spiegel::careers {

namespace {

constexpr std::size_t postcodeNumbers = 10000;
constexpr std::size_t educationNumbers = 16;

/// Whether a CV passes the filter, or why it does not.
enum class Entry : std::uint8_t { In, Out, EducationUnknown, PostcodeUnknown };

class Door
{
public:
    explicit Door(const TransitionFilter& filter)
        : m_isOpen(filter.educations.empty() && filter.postcodes.empty())
        , m_allEducations(filter.educations.empty())
        , m_allPostcodes(filter.postcodes.empty())
        , m_unknownPostcode(filter.withUnknownPostcode)
        , m_since(filter.sinceYear ? Month(*filter.sinceYear, 1) : Month(std::numeric_limits<int>::min()))
        , m_until(filter.untilYear ? Month(*filter.untilYear, 12) : Month(std::numeric_limits<int>::max()))
    {
        for (const int education : filter.educations) {
            if (education == unknown)
                m_unknownEducation = true;
            else
                m_educations.set(static_cast<std::size_t>(education));
        }
        for (const int postcode : filter.postcodes)
            m_postcodes.set(static_cast<std::size_t>(postcode));
    }

    [[nodiscard]] bool isInTime(Month date) const { return m_since <= date && date <= m_until; }

    [[nodiscard]] Entry entry(const TransitionGraph& graph, int cv) const
    {
        if (m_isOpen)
            return Entry::In;
        const int education = graph.education(cv);
        const int postcode = graph.postcode(cv);
        const bool educationFits =
            m_allEducations ||
            (education == unknown ? m_unknownEducation : m_educations.test(static_cast<std::size_t>(education)));
        const bool postcodeFits =
            m_allPostcodes ||
            (postcode == unknown ? m_unknownPostcode : m_postcodes.test(static_cast<std::size_t>(postcode)));
        if (educationFits && postcodeFits)
            return Entry::In;
        if (educationFits && postcode == unknown)
            return Entry::PostcodeUnknown;
        if (postcodeFits && education == unknown)
            return Entry::EducationUnknown;
        return Entry::Out;
    }

private:
    bool m_isOpen;
    bool m_allEducations;
    bool m_allPostcodes;
    bool m_unknownPostcode;
    bool m_unknownEducation = false;
    Month m_since;
    Month m_until;
    std::bitset<educationNumbers> m_educations;
    std::bitset<postcodeNumbers> m_postcodes;
};

/// `values` is put into another order. Never empty.
double median(std::vector<int>& values)
{
    const std::size_t middle = values.size() / 2;
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(middle), values.end());
    const double upper = values[middle];
    if (values.size() % 2 == 1)
        return upper;
    const int lower = *std::max_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(middle));
    return (lower + upper) / 2;
}

class Counting
{
public:
    Counting(const TransitionGraph& graph, const TransitionQuestion& question)
        : m_graph(graph)
        , m_question(question)
        , m_door(question.filter)
        , m_leavers(graph.endOfCvs())
        , m_all(graph.endOfCvs())
        , m_others(graph.endOfCvs())
        , m_withoutEducation(graph.endOfCvs())
        , m_withoutPostcode(graph.endOfCvs())
    {
    }

    /// All steps that leave one occupation: also those not asked for, as they count for the shares.
    void countFrom(int occupation)
    {
        m_leavers.startAgain();
        const std::size_t firstOfThese = m_found.steps.size();
        const auto [first, end] = m_graph.stepsFrom(occupation);
        for (int step = first; step < end; ++step)
            countStep(step);
        for (std::size_t index = firstOfThese; index < m_found.steps.size(); ++index)
            m_found.steps[index].leavers = m_leavers.count();
    }

    /// The steps that arrive at one occupation. Without a filter the leavers are known, and nothing else is looked at.
    void countTo(int occupation)
    {
        for (const int step : m_graph.stepsTo(occupation)) {
            const std::size_t before = m_found.steps.size();
            if (!m_question.from || m_graph.from(step) == *m_question.from)
                countStep(step);
            if (m_found.steps.size() > before)
                m_found.steps.back().leavers = m_graph.leavers(m_graph.from(step));
        }
    }

    [[nodiscard]] Transitions finish()
    {
        std::stable_sort(m_found.steps.begin(), m_found.steps.end(),
                         [](const Transition& a, const Transition& b) { return a.people > b.people; });
        m_found.found = static_cast<int>(m_found.steps.size());
        if (m_question.top && *m_question.top < m_found.found)
            m_found.steps.resize(static_cast<std::size_t>(std::max(0, *m_question.top)));
        m_found.people = m_all.count();
        if (m_others.count() >= m_question.support)
            m_found.otherPeople = m_others.count();
        m_found.withoutEducation = m_withoutEducation.count();
        m_found.withoutPostcode = m_withoutPostcode.count();
        return std::move(m_found);
    }

private:
    void countStep(int step)
    {
        const bool isAsked = !m_question.to || m_graph.to(step) == *m_question.to;
        int people = 0;
        int lastCv = -1;
        m_months.clear();
        for (const Move& move : m_graph.moves(step)) {
            if (!m_door.isInTime(move.date))
                continue;
            const Entry entry = m_door.entry(m_graph, move.cv);
            if (entry != Entry::In) {
                if (isAsked)
                    countHidden(entry, move.cv);
                continue;
            }
            m_leavers.add(move.cv);
            if (!isAsked)
                continue;
            m_all.add(move.cv);
            people += move.cv != lastCv ? 1 : 0;
            lastCv = move.cv;
            m_months.push_back(move.months);
        }
        if (people > 0)
            keep(step, people);
    }

    void keep(int step, int people)
    {
        if (people < m_question.support) {
            ++m_found.otherSteps;
            for (const Move& move : m_graph.moves(step)) {
                if (m_door.isInTime(move.date) && m_door.entry(m_graph, move.cv) == Entry::In)
                    m_others.add(move.cv);
            }
            return;
        }
        const int from = m_graph.from(step);
        const int to = m_graph.to(step);
        const people::OccupationCodes& codes = m_graph.codes();
        m_found.steps.push_back(
            {from, to, people, 0, median(m_months), occupations::levelChange(codes.level(from), codes.level(to))});
    }

    void countHidden(Entry entry, int cv)
    {
        if (entry == Entry::EducationUnknown)
            m_withoutEducation.add(cv);
        if (entry == Entry::PostcodeUnknown)
            m_withoutPostcode.add(cv);
    }

    const TransitionGraph& m_graph;
    const TransitionQuestion& m_question;
    Door m_door;
    Crowd m_leavers;
    Crowd m_all;
    Crowd m_others;
    Crowd m_withoutEducation;
    Crowd m_withoutPostcode;
    std::vector<int> m_months;
    Transitions m_found;
};

/// The occupations whose leavers must be counted, in the order of their codes.
std::vector<int> occupationsToCount(const TransitionGraph& graph, const TransitionQuestion& question)
{
    if (question.from)
        return {*question.from};
    if (!question.to)
        return graph.left();
    std::vector<int> found;
    for (const int step : graph.stepsTo(*question.to))
        found.push_back(graph.from(step));
    return found;
}

} // namespace

Result<Transitions> transitions(const TransitionGraph& graph, const TransitionQuestion& question, Progress& progress)
{
    Counting counting(graph, question);
    if (question.to && question.filter.isEmpty()) {
        if (progress.cancelled())
            return fail(Problem::cancelled());
        counting.countTo(*question.to);
        return counting.finish();
    }
    for (const int occupation : occupationsToCount(graph, question)) {
        if (progress.cancelled())
            return fail(Problem::cancelled());
        counting.countFrom(occupation);
    }
    return counting.finish();
}

} // namespace spiegel::careers
