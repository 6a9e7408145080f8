// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/people/sonarpeople.h"

#include "core/demo/people/decktables.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace spiegel::demo {

namespace {

constexpr int placeUnknownPermille = 25; // outside Amsterdam only: the deck's Amsterdam figures are exact

std::vector<int> cellWeights()
{
    std::vector<int> cells;
    for (int bin = 0; bin < hourBins; ++bin) {
        cells.push_back(deckHoursAmsterdam[bin]);
        cells.push_back(deckHoursNational[bin] - deckHoursAmsterdam[bin]);
    }
    return cells;
}

} // namespace

SonarPeople::SonarPeople(const DemoSizes& sizes, quint64 seed, const Places& places)
    : m_people(sizes.sonar)
{
    drawHours(seed, places);
    drawBirths(seed);
    drawEducations(seed);
    for (std::size_t i = 0; i < m_people.size(); ++i)
        m_people[i].woman = Dice(seed, Stream::Sonar, static_cast<int>(i), 1).permille(440);
    linkCvs(sizes, seed, places);
}

std::vector<int> SonarPeople::shuffled(quint64 seed, int which) const
{
    std::vector<int> order(m_people.size());
    std::iota(order.begin(), order.end(), 0);
    Dice dice(seed, Stream::SonarOrder, which);
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[dice.below(static_cast<int>(i))]);
    return order;
}

void SonarPeople::drawHours(quint64 seed, const Places& places)
{
    const std::vector<int> cells = shareOut(cellWeights(), static_cast<int>(m_people.size()));
    const std::vector<int> order = shuffled(seed, 1);
    std::size_t next = 0;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        const bool amsterdam = cell % 2 == 0;
        for (int i = 0; i < cells[cell]; ++i, ++next) {
            SonarPerson& person = m_people[order[next]];
            Dice dice(seed, Stream::Sonar, order[next], 2);
            person.hourBin = static_cast<int>(cell / 2);
            person.place =
                !amsterdam && dice.permille(placeUnknownPermille) ? -1 : places.drawAmsterdam(amsterdam, dice);
        }
    }
}

void SonarPeople::drawBirths(quint64 seed)
{
    const std::vector<int> bins = shareOut(deckBirth, static_cast<int>(m_people.size()));
    const std::vector<int> order = shuffled(seed, 2);
    std::size_t next = 0;
    for (std::size_t bin = 0; bin < bins.size(); ++bin) {
        for (int i = 0; i < bins[bin]; ++i, ++next) {
            Dice dice(seed, Stream::Sonar, order[next], 3);
            m_people[order[next]].birthYear = dice.between(deckBirthYears[bin][0], deckBirthYears[bin][1]);
        }
    }
}

void SonarPeople::drawEducations(quint64 seed)
{
    // Who can work more hours has more schooling, roughly: a score of hours and chance puts people in order. For the
    // unknown it is chance alone.
    const std::vector<int> shares = shareOut(deckEducation, static_cast<int>(m_people.size()));
    const std::vector<int> order = shuffled(seed, 3);
    std::vector<std::pair<int, int>> byScore;
    for (std::size_t i = shares[0]; i < order.size(); ++i) {
        const SonarPerson& person = m_people[order[i]];
        const int able = person.hourBin == 5 ? 0 : 150 + 40 * person.hourBin;
        byScore.emplace_back(able + Dice(seed, Stream::Sonar, order[i], 4).below(1000), order[i]);
    }
    std::sort(byScore.begin(), byScore.end());
    std::size_t next = 0;
    for (std::size_t level = 1; level < shares.size(); ++level) {
        for (int i = 0; i < shares[level]; ++i, ++next)
            m_people[byScore[next].second].education = static_cast<Education>(level);
    }
}

void SonarPeople::linkCvs(const DemoSizes& sizes, quint64 seed, const Places& places)
{
    const int wanted = std::min({sizes.linked + sizes.hiddenLinks, sizes.cvs / 2, count()});
    const std::vector<int> order = shuffled(seed, 4);
    std::vector<bool> taken(sizes.cvs, false);
    for (int i = 0; i < wanted; ++i) {
        SonarPerson& person = m_people[order[i]];
        // Whose home the pilot branch serves gets one of its CVs, so that the branch keeps exactly a tenth of all.
        const bool pilot = person.place >= 0 && places.at(person.place).region == places.pilotRegion();
        const int start = static_cast<int>(std::int64_t{i} * sizes.cvs / wanted);
        for (int step = 0; step < sizes.cvs; ++step) {
            const int cv = (start + step) % sizes.cvs;
            if (taken[cv] || isPilotCv(cv) != pilot)
                continue;
            taken[cv] = true;
            person.cv = cv;
            person.given = i < sizes.linked;
            m_byCv.emplace_back(cv, order[i]);
            break;
        }
    }
    std::sort(m_byCv.begin(), m_byCv.end());
}

int SonarPeople::ofCv(int cv) const
{
    const auto found = std::lower_bound(m_byCv.begin(), m_byCv.end(), std::pair{cv, -1});
    return found != m_byCv.end() && found->first == cv ? found->second : -1;
}

} // namespace spiegel::demo
