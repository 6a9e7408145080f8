// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/town.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

/// A made-up town of job seekers and vacancies that has a figure of every kind on its beroepenkaarten.
namespace spiegel::origins {

using support::Town;

/// Somebody of the town, as it was put in: what the rows are held against without any code of the program.
struct Person
{
    QString name;
    std::vector<std::string> jobs; ///< one after the other, two years each
    std::vector<std::string> wishes;
    int postcode = unknown;
    int birthYear = unknown;
    bool isSeeker = false;
    bool hasLeft = false;

    [[nodiscard]] bool had(const std::string& code) const { return std::count(jobs.begin(), jobs.end(), code) > 0; }
    [[nodiscard]] bool wants(const std::string& code) const
    {
        return std::count(wishes.begin(), wishes.end(), code) > 0;
    }
    [[nodiscard]] int steps(const std::string& from, const std::string& to) const
    {
        int steps = 0;
        for (std::size_t i = 1; i < jobs.size(); ++i)
            steps += jobs[i] != jobs[i - 1] && (from.empty() || jobs[i - 1] == from) && (to.empty() || jobs[i] == to);
        return steps;
    }
};

inline const std::vector<std::string> townOccupations = {"KOK", "BAKKER", "KELNER", "BODE"};

inline std::vector<Person> peopleOf(Town& town)
{
    std::vector<Person> people;
    quint32 seed = 5;
    const auto chance = [&seed](int below) {
        seed = seed * 1664525u + 1013904223u;
        return static_cast<int>((seed >> 16) % static_cast<quint32>(below));
    };
    for (int i = 0; i < 400; ++i) {
        Person one{QStringLiteral("P%1").arg(1000 + i), {}, {}, unknown, unknown, chance(3) > 0, chance(12) == 0};
        if (chance(8) > 0)
            one.postcode = std::array{2011, 1811, 9711}[static_cast<std::size_t>(chance(3))];
        if (chance(9) > 0)
            one.birthYear = 1950 + chance(45);
        for (int job = chance(4); job >= 0; --job)
            one.jobs.push_back(townOccupations[static_cast<std::size_t>(chance(4))]);
        for (const std::string& code : townOccupations) {
            if (chance(3) == 0)
                one.wishes.push_back(code);
        }
        support::CvFacts facts;
        facts.postcode = one.postcode;
        facts.birthYear = one.birthYear;
        facts.education = i % 3 == 0 ? "MBO2" : i % 3 == 1 ? "VMBO" : "";
        facts.hoursMax = i % 5 == 0 ? unknown : 12 + i % 30;
        facts.benefit = one.isSeeker ? "WW" : "PW";
        facts.registered = "2015-01-12";
        facts.leftOn = one.hasLeft ? "2015-02-10" : "";
        town.addCv(one.name.toStdString(), facts);
        int seq = 0;
        for (const std::string& code : one.jobs) {
            const std::string year = std::to_string(2000 + 2 * seq);
            const std::string next = std::to_string(2002 + 2 * seq);
            town.addExperience(one.name.toStdString(), ++seq, code, year + "-01", next + "-01");
        }
        seq = 0;
        for (const std::string& code : one.wishes)
            town.addWish(one.name.toStdString(), ++seq, code);
        people.push_back(std::move(one));
    }
    return people;
}

inline void addVacancies(Town& town)
{
    for (int i = 0; i < 700; ++i) {
        support::VacancyFacts facts;
        facts.occupation = townOccupations[static_cast<std::size_t>(i < 20 ? i % 4 : 0)];
        facts.title = "Gezocht";
        facts.postcode = i % 4 == 0 ? unknown : i % 4 == 1 ? 2011 : 9711;
        facts.placed = "2015-02-01";
        facts.closed = i % 7 == 0 ? "2015-02-20" : "";
        facts.hoursMin = 12 + i % 9;
        facts.hoursMax = 24 + i % 13;
        facts.payMin = i % 6 == 0 ? unknown : 1700 + 10 * (i % 50);
        facts.payMax = i % 6 == 0 ? unknown : 2300 + 10 * (i % 70);
        facts.education = i % 2 == 0 ? "MBO2" : "VMBO";
        facts.experienceYears = i % 4;
        town.addVacancy("V" + std::to_string(1000 + i), facts);
    }
}

} // namespace spiegel::origins
