// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/people/career.h"

#include <algorithm>
#include <array>

namespace spiegel::demo {

namespace {

// Months a job lasts at every twentieth part of the people, close to lognormal: after careers are cut off at the first
// working age, jobs last 5 quarters in the median, P90 24, P99 73, as in JobHop.
constexpr int months[] = {1, 3, 4, 5, 7, 8, 9, 11, 13, 15, 18, 20, 24, 28, 33, 40, 48, 61, 82, 125, 320};
constexpr int jobCounts[] = {0, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 19, 23};
constexpr int monthsBetween[] = {0, 0, 0, 0, 1, 1, 2, 3, 5, 9, 16, 40};
constexpr int monthsSinceLast[] = {0, 0, 0, 1, 1, 2, 3, 5, 9, 18, 40};
constexpr int descriptionLengths[] = {20, 60, 110, 160, 220, 300, 420, 600, 1200};

constexpr int overlapPermille = 225; // of two jobs that follow each other
constexpr int stillThere = 110;
constexpr int startMissing = 25;
constexpr int endMissing = 60;
constexpr int onlyText = 70;
constexpr int textToo = 40;
constexpr int monthsPerYear = 12;

} // namespace

Careers::Careers(quint64 seed, const Trades& trades, const Steps& steps, const Places& places, const Freaks& freaks)
    : m_seed(seed)
    , m_trades(trades)
    , m_steps(steps)
    , m_places(places)
    , m_freaks(freaks)
{
}

Walker Careers::walkerOf(const Person& person) const
{
    return {tierOf(person.education), person.woman, m_places.regions()[m_places.at(person.place).region].kinds};
}

std::vector<Job> Careers::periodsOf(const Person& person, Dice& dice) const
{
    const int registered = Month::of(Day(person.registeredDay)).count();
    const int first = (person.birthYear + firstWorkingAge(person.education)) * monthsPerYear - dice.below(18);
    int wanted = drawQuantile(jobCounts, dice);
    if (person.benefit == Benefit::Wajong)
        wanted = std::min(wanted, dice.below(4));
    std::vector<Job> jobs;
    int end = registered - drawQuantile(monthsSinceLast, dice);
    while (static_cast<int>(jobs.size()) < wanted && end > first) {
        const int length = drawQuantile(months, dice);
        Job job;
        job.end = end;
        job.start = std::max(end - length + 1, first);
        jobs.push_back(job);
        if (dice.permille(overlapPermille))
            end = job.start + dice.below(std::max((end - job.start) / 2, 1));
        else
            end = job.start - 1 - drawQuantile(monthsBetween, dice);
    }
    std::sort(jobs.begin(), jobs.end(), [](const Job& one, const Job& other) {
        return one.start != other.start ? one.start < other.start : one.end < other.end;
    });
    if (!jobs.empty() && dice.permille(stillThere))
        jobs.back().end = unknown;
    return jobs;
}

void Careers::drawTrades(const Person& person, std::vector<Job>& jobs, Dice& dice) const
{
    const Walker walker = walkerOf(person);
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const int year = Month(jobs[i].start).year();
        Walker walks = walker;
        const int age = year - person.birthYear;
        if (age < 21 && walks.tier > 1)
            walks.tier = dice.permille(600) ? 0 : 1; // a job beside school
        if (i == 0) {
            jobs[i].trade = m_steps.first(walks, dice);
            continue;
        }
        const int before = jobs[i - 1].trade;
        jobs[i].trade = m_steps.next(before, year, walks, dice);
        const auto targets = m_steps.crisisTargets();
        jobs[i].crisisStep = m_steps.isChildcare(before) && year >= crisisFirstYear && year <= crisisLastYear &&
                             std::find(targets.begin(), targets.end(), jobs[i].trade) != targets.end();
    }
}

void Careers::drawWords(Job& job, Dice& dice)
{
    constexpr std::array hours = {40, 40, 40, 38, 36, 32, 32, 28, 24, 24, 20, 16, 12, 8};
    job.saysStart = !dice.permille(startMissing);
    job.saysEnd = !dice.permille(endMissing);
    const int wording = dice.below(1000);
    job.wording = wording < onlyText             ? Job::Wording::Text
                  : wording < onlyText + textToo ? Job::Wording::Both
                                                 : Job::Wording::Code;
    if (dice.permille(840))
        job.hours = hours[dice.below(static_cast<int>(hours.size()))];
    if (dice.permille(720))
        job.descriptionLength = dice.permille(120) ? 0 : drawQuantile(descriptionLengths, dice);
}

std::vector<Job> Careers::careerOf(const Person& person) const
{
    Dice dice(m_seed, Stream::Jobs, person.number);
    std::vector<Job> jobs = periodsOf(person, dice);
    const FreakStep* freak = m_freaks.ofPerson(person.number);
    if (freak != nullptr) {
        const int registered = Month::of(Day(person.registeredDay)).count();
        jobs.resize(2);
        for (int i = 0; i < 2; ++i) {
            jobs[i].start = registered - 30 + 15 * i;
            jobs[i].end = jobs[i].start + 12;
        }
    }
    drawTrades(person, jobs, dice);
    for (Job& job : jobs)
        drawWords(job, dice);
    if (freak != nullptr) {
        for (int i = 0; i < 2; ++i) {
            jobs[i].trade = i == 0 ? freak->from : freak->to;
            jobs[i].wording = Job::Wording::Code;
            jobs[i].saysStart = true;
            jobs[i].crisisStep = false;
        }
    }
    return jobs;
}

Job Careers::newJob(const Person& person, const std::vector<Job>& before, int week, int nth) const
{
    Dice dice(m_seed, Stream::Career, person.number, nth);
    const Day day(referenceDay(week).sinceEpoch() - 7);
    Job job;
    job.start = Month::of(day).count() - dice.below(3);
    if (dice.permille(400))
        job.end = std::max(job.start, Month::of(day).count());
    const Walker walker = walkerOf(person);
    job.trade = before.empty() ? m_steps.first(walker, dice)
                               : m_steps.next(before.back().trade, Month(job.start).year(), walker, dice);
    drawWords(job, dice);
    job.saysStart = true;
    return job;
}

} // namespace spiegel::demo
