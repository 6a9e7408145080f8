// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/careers/naivecareers.h"

#include <algorithm>
#include <map>
#include <random>
#include <tuple>

namespace naive {

namespace {

struct Step
{
    std::string cv;
    std::string from;
    std::string to;
    int year;
    int months;
};

int monthNumber(const std::string& month)
{
    return std::stoi(month.substr(0, 4)) * 12 + std::stoi(month.substr(5));
}

std::vector<Step> stepsOf(const Person& person)
{
    std::vector<Job> jobs;
    for (const Job& job : person.jobs) {
        if (!job.code.empty() && !job.from.empty())
            jobs.push_back(job);
    }
    std::sort(jobs.begin(), jobs.end(),
              [](const Job& a, const Job& b) { return std::tie(a.from, a.seq) < std::tie(b.from, b.seq); });
    std::vector<Step> steps;
    for (std::size_t i = 1; i < jobs.size(); ++i) {
        if (jobs[i].code != jobs[i - 1].code)
            steps.push_back({person.cv, jobs[i - 1].code, jobs[i].code, std::stoi(jobs[i].from.substr(0, 4)),
                             monthNumber(jobs[i].from) - monthNumber(jobs[i - 1].from)});
    }
    return steps;
}

/// ISCO's skill level by the first digit; 0 is unknown.
int levelOf(const std::string& code)
{
    const std::map<char, int> levels = {{'1', 4}, {'2', 4}, {'3', 3}, {'4', 2}, {'5', 2},
                                        {'6', 2}, {'7', 2}, {'8', 2}, {'9', 1}};
    const auto found = levels.find(code.front());
    return found == levels.end() ? 0 : found->second;
}

QString change(const std::string& from, const std::string& to)
{
    const int before = levelOf(from);
    const int after = levelOf(to);
    if (before == 0 || after == 0)
        return QStringLiteral("unknown");
    return before < after    ? QStringLiteral("up")
           : before == after ? QStringLiteral("sideways")
                             : QStringLiteral("down");
}

double medianOf(std::vector<int> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t n = values.size();
    return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2.0;
}

} // namespace

std::vector<Person> randomPeople(unsigned seed, int count, int occupations, bool isHostile)
{
    std::mt19937 random(seed);
    const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const std::vector<std::string> hostile = {"0110.1", "eigen'code", "\"%_;--", "\xf0\x9f\x98\x80", "\xef\xbc\xa1"};
    const std::vector<std::string> levels = {"", "BASIS", "MBO2", "HBO"};
    std::vector<Person> people;
    for (int i = 0; i < count; ++i) {
        Person person{"CV" + std::to_string(i),
                      below(4) == 0 ? 0 : 2000 + below(5),
                      levels[static_cast<std::size_t>(below(4))],
                      {}};
        const int jobs = below(7);
        for (int seq = 1; seq <= jobs; ++seq) {
            // Few occupations and few months: the same step twice, cycles and equal starts are common.
            std::string code = std::to_string(1 + below(9)) + "111." + std::to_string(below(occupations));
            if (isHostile && below(4) == 0)
                code = hostile[static_cast<std::size_t>(below(static_cast<int>(hostile.size())))];
            if (below(8) == 0)
                code.clear();
            std::string from = std::to_string(2005 + below(8)) + (below(2) == 0 ? "-01" : "-07");
            if (below(8) == 0)
                from.clear();
            person.jobs.push_back({isHostile ? 100 - seq : seq, code, from});
        }
        people.push_back(std::move(person));
    }
    return people;
}

void moveIn(spiegel::support::Town& town, const std::vector<Person>& people)
{
    for (const Person& person : people) {
        town.addCv(person.cv, {.postcode = person.postcode == 0 ? spiegel::unknown : person.postcode,
                               .education = person.education});
        for (const Job& job : person.jobs)
            town.addExperience(person.cv, job.seq, job.code, job.from);
    }
}

QStringList transitions(const std::vector<Person>& people, const Question& question)
{
    std::map<std::pair<std::string, std::string>, std::vector<Step>> found;
    std::map<std::string, std::set<std::string>> leavers;
    std::set<std::string> withoutEducation;
    std::set<std::string> withoutPostcode;
    std::set<std::string> all;
    for (const Person& person : people) {
        const bool education = question.educations.empty() || question.educations.count(person.education) > 0;
        const bool postcode = question.postcodes.empty() || question.postcodes.count(person.postcode) > 0 ||
                              (person.postcode == 0 && question.withUnknownPostcode);
        for (const Step& step : stepsOf(person)) {
            if ((question.since != 0 && step.year < question.since) ||
                (question.until != 0 && step.year > question.until))
                continue;
            const bool asked = (question.from.empty() || step.from == question.from) &&
                               (question.to.empty() || step.to == question.to);
            if (education && postcode) {
                leavers[step.from].insert(person.cv);
                if (asked) {
                    found[{step.from, step.to}].push_back(step);
                    all.insert(person.cv);
                }
            } else if (asked && education && person.postcode == 0) {
                withoutPostcode.insert(person.cv);
            } else if (asked && postcode && person.education.empty()) {
                withoutEducation.insert(person.cv);
            }
        }
    }
    std::vector<std::tuple<int, std::string, std::string, QString>> rows;
    std::set<std::string> others;
    for (const auto& [ends, steps] : found) {
        std::set<std::string> cvs;
        std::vector<int> months;
        for (const Step& step : steps) {
            cvs.insert(step.cv);
            months.push_back(step.months);
        }
        const int n = static_cast<int>(cvs.size());
        if (n < question.support) {
            others.insert(cvs.begin(), cvs.end());
            continue;
        }
        const QString text = QStringLiteral("%1 > %2: %3 of %4, %5 months, %6")
                                 .arg(QString::fromStdString(ends.first), QString::fromStdString(ends.second))
                                 .arg(n)
                                 .arg(leavers[ends.first].size())
                                 .arg(medianOf(months))
                                 .arg(change(ends.first, ends.second));
        rows.emplace_back(-n, ends.first, ends.second, text);
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (std::size_t i = 0; i < rows.size() && (question.top < 0 || static_cast<int>(i) < question.top); ++i)
        lines << std::get<3>(rows[i]);
    lines << (static_cast<int>(others.size()) < question.support ? QStringLiteral("other: null")
                                                                 : QStringLiteral("other: %1").arg(others.size()));
    lines << QStringLiteral("people %1, without education %2, without postcode %3")
                 .arg(all.size())
                 .arg(withoutEducation.size())
                 .arg(withoutPostcode.size());
    return lines;
}

} // namespace naive
