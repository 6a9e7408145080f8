// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/people/freaks.h"

#include "core/demo/people/sonarpeople.h"

#include <algorithm>
#include <array>
#include <set>

namespace spiegel::demo {

namespace {

constexpr int cvsPerStep = 12'500;
constexpr int fewestSteps = 3;
constexpr int mostPeople = 4;

// Pairs that nobody expects: escort to diver, astrologer to air traffic …
constexpr std::array<std::pair<const char*, const char*>, 10> named = {{{"5169.3", "7541.1"},
                                                                        {"5161.1", "2112.1"},
                                                                        {"5419.3", "5163.2"},
                                                                        {"6123.1", "2612.1"},
                                                                        {"3152.3", "5142.1"},
                                                                        {"7541.2", "2411.1"},
                                                                        {"1111.4", "9613.1"},
                                                                        {"5163.2", "3422.3"},
                                                                        {"2212.1", "8332.8"},
                                                                        {"3153.3", "9123.1"}}};

} // namespace

Freaks::Freaks(const DemoSizes& sizes, quint64 seed, const Trades& trades)
{
    const int wanted = std::max(fewestSteps, sizes.cvs / cvsPerStep);
    std::set<int> taken;
    for (int i = 0; i < wanted; ++i) {
        Dice dice(seed, Stream::Freak, i);
        FreakStep step;
        if (i < static_cast<int>(named.size())) {
            const auto from = trades.occupations().indexOf(QString::fromLatin1(named[i].first));
            const auto to = trades.occupations().indexOf(QString::fromLatin1(named[i].second));
            if (!from || !to)
                continue;
            step.from = *from;
            step.to = *to;
        } else {
            do {
                step.from = dice.below(trades.count());
                step.to = dice.below(trades.count());
            } while (trades.at(step.from).common || trades.at(step.to).common ||
                     trades.at(step.from).isco[0] == trades.at(step.to).isco[0]);
        }
        const int people = std::min(1 + dice.below(mostPeople), sizes.cvs / (8 * wanted));
        while (static_cast<int>(step.people.size()) < people) {
            const int number = dice.below(sizes.cvs);
            if (taken.insert(number).second)
                step.people.push_back(number);
        }
        if (step.people.empty())
            continue;
        std::sort(step.people.begin(), step.people.end());
        for (const int number : step.people)
            m_byPerson.emplace_back(number, static_cast<int>(m_steps.size()));
        m_steps.push_back(step);
    }
    std::sort(m_byPerson.begin(), m_byPerson.end());
}

const FreakStep* Freaks::ofPerson(int number) const
{
    const auto found = std::lower_bound(m_byPerson.begin(), m_byPerson.end(), std::pair{number, -1});
    return found != m_byPerson.end() && found->first == number ? &m_steps[found->second] : nullptr;
}

} // namespace spiegel::demo
