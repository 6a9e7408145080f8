// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/sections.h"

#include "core/cards/widths.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace spiegel::cards {

using people::CvColumn;

namespace {

bool contains(std::span<const int> numbers, int number)
{
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

} // namespace

Sections::Sections(const Population& population, const Market& market, const Others& others, int row)
    : Sections(population, market, others, others.lend(), row)
{
}

Sections::Sections(const Population& population, const Market& market, const Others& others, Others::Loan loan, int row)
    : Sections(population, market, others, *loan, row)
{
    m_loan = std::move(loan);
}

Sections::Sections(const Population& population, const Market& market, const Others& others, Workplace& place, int row)
    : m_population(population)
    , m_market(market)
    , m_others(others)
    , m_place(place)
    , m_row(row)
    , m_cv(population.cvs().id(row))
    , m_occupation(population.lastOccupation(row))
    , m_skill(others.skills().of(row, m_occupation))
    , m_here(around(population, market, row))
{
}

void Sections::forgetViews()
{
    m_place.vacancies.clear();
    m_counted = 0;
    m_viewing = 0;
}

/// The most that any section may need at once: most cards need more than 100 for the vacancies, and a search for 1,000
/// takes little more than one for 100.
void Sections::search()
{
    constexpr std::array tiers = {static_cast<int>(topOf(Width::Peers100)), static_cast<int>(topOf(Width::Peers300)),
                                  static_cast<int>(topOf(Width::Peers1000))};
    if (m_searched)
        return;
    m_searched = true;
    m_peerRows = m_place.search.likeByTier(m_row, tiers, leastLikeness);
    m_peers.reserve(m_peerRows.size());
    for (const int row : m_peerRows)
        m_peers.push_back(m_population.cvs().id(row));
}

std::span<const int> Sections::peersWithin(Width width)
{
    const std::size_t top = topOf(width);
    search();
    if ((width == Width::Peers300 && m_peers.size() <= topOf(Width::Peers100)) ||
        (width == Width::Peers1000 && m_peers.size() <= topOf(Width::Peers300)))
        return {};
    return std::span(m_peers).first(std::min(top, m_peers.size()));
}

GroupKey Sections::key(Width width) const
{
    return *m_others.groups().around(m_occupation, width);
}

bool Sections::isThere(Width width) const
{
    return isByLikeness(width) || m_others.groups().around(m_occupation, width).has_value();
}

int Sections::othersIn(Width width) const
{
    return static_cast<int>(m_others.groups().told(key(width)).members.size()) - 1;
}

void Sections::describe(CvCard::Section& section, Width width) const
{
    section.width = width;
    section.weights = m_others.weights();
    if (!isByLikeness(width) && isThere(width))
        section.group = m_others.groups().name(key(width));
}

std::optional<std::span<const int>> Sections::leaversWithin(Width width)
{
    LeaverSearch& search = m_place.leavers;
    const std::size_t top = topOf(width);
    const bool isEverybody = m_leaversFound > 0 && search.people() <= top;
    if (m_leaversFound < top && !isEverybody) { // two of three cards need 300, hardly any more
        m_leaversFound = std::max(top, topOf(Width::Peers300));
        search.find(m_others.leavers(), m_occupation, m_others.index().features().list(m_row), m_row, m_leaversFound);
    }
    return search.people() > top ? std::optional(search.best(top)) : std::nullopt;
}

std::optional<Steps> Sections::stepsWithin(Width width)
{
    if (!isThere(width))
        return std::nullopt;
    if (!isByLikeness(width))
        return m_others.groups().stepsWithout(key(width), m_cv);
    const auto found = leaversWithin(width);
    if (!found)
        return std::nullopt;
    std::vector<Arrival> arrivals;
    arrivals.reserve(found->size());
    for (const int place : *found) {
        const Leaver& leaver = m_place.leavers.at(place);
        arrivals.push_back({leaver.to, leaver.row, leaver.months, m_others.skills().of(leaver.row, m_occupation)});
    }
    const int leavers = static_cast<int>(arrivals.size()); // each of them once
    return stepsOf(arrivals, leavers, m_population.codes, m_place.occupations);
}

std::optional<Wishes> Sections::wishesWithin(Width width)
{
    if (isByLikeness(width)) {
        const auto members = peersWithin(width);
        return members.empty() ? std::nullopt : std::optional(wishesOf(members, m_population, m_place.occupations));
    }
    if (!isThere(width))
        return std::nullopt;
    Wishes wishes = m_others.groups().told(key(width)).wishes;
    const auto own = m_population.records.wishes.of(m_cv);
    --(own.empty() ? wishes.silent : wishes.wishing);
    for (Count& count : wishes.rows)
        count.people -= contains(own, count.occupation);
    return wishes;
}

bool Sections::isFitting(int occupation)
{
    if (!m_others.skills().isFarBelow(occupation, m_skill) || occupation == m_occupation ||
        contains(m_population.records.wishes.of(m_cv), occupation))
        return true;
    const Width width = isThere(Width::MinorGroup) ? Width::MinorGroup : Width::Occupation;
    return m_others.groups().arrivedWithout(key(width), m_cv, occupation, m_skill) >= figures::usualThreshold;
}

void Sections::addRows(CvCard::Did& section, const Steps& steps) const
{
    const figures::Group group(steps.leavers);
    const people::OccupationCodes& codes = m_population.codes;
    for (const Count& step : steps.rows) {
        if (section.rows.size() >= mostRows)
            break;
        const auto figure = group.figure(step.people);
        const bool isFreak =
            m_others.skills().isFarBelow(step.occupation, m_skill) && step.ofSkill(m_skill) < figures::usualThreshold;
        if (!figure || isFreak || step.occupation == m_occupation)
            continue;
        section.rows.push_back({codes.code(step.occupation), codes.name(step.occupation), *figure, step.medianMonths,
                                occupations::levelChange(codes.level(m_occupation), codes.level(step.occupation)),
                                m_others.groups().isOtherSector(m_occupation, step.occupation)});
    }
    if (!section.rows.empty())
        section.people = steps.leavers;
}

CvCard::Did Sections::did()
{
    auto did = widest<CvCard::Did>([&](CvCard::Did& section, Width width) {
        describe(section, width);
        if (const auto steps = stepsWithin(width))
            addRows(section, *steps);
    });
    m_leaversFound = 0; // the place may be of another card next
    did.title = QCoreApplication::translate("cards", "What did they do next?");
    const QString count = text::number(did.people);
    if (did.rows.empty())
        did.intro =
            QCoreApplication::translate("cards", "Too few people with work like yours went on to other work to say "
                                                 "something about it.");
    else if (isByLikeness(did.width))
        did.intro = QCoreApplication::translate("cards", "Of all who once had your last occupation and then went on to "
                                                         "other work, these %1 were most like you. Most often they "
                                                         "went to this:")
                        .arg(count);
    else if (did.width == Width::Occupation)
        did.intro =
            QCoreApplication::translate("cards", "%1 people once did the same work as you and then went on to other "
                                                 "work. Most often to this:")
                .arg(count);
    else
        did.intro =
            QCoreApplication::translate("cards", "%1 people once did work like yours (%2) and then went on to other "
                                                 "work. Most often to this:")
                .arg(count, did.group);
    return did;
}

void Sections::addRows(CvCard::Want& section, const Wishes& wishes)
{
    const auto own = m_population.records.wishes.of(m_cv);
    const figures::Group group(wishes.wishing, wishes.silent);
    std::vector<Count> counts = wishes.rows;
    std::stable_sort(counts.begin(), counts.end(), [&](const Count& a, const Count& b) {
        return a.people != b.people ? a.people > b.people
                                    : m_population.codes.rank(a.occupation) < m_population.codes.rank(b.occupation);
    });
    for (const Count& count : counts) {
        if (section.rows.size() >= mostRows)
            break;
        const auto figure = group.figure(count.people);
        if (!figure || !isFitting(count.occupation))
            continue;
        section.rows.push_back({m_population.codes.code(count.occupation), m_population.codes.name(count.occupation),
                                *figure, contains(own, count.occupation)});
    }
    if (section.rows.empty())
        return;
    section.people = wishes.wishing;
    const bool isTold = wishes.silent == 0 || wishes.silent >= figures::usualThreshold;
    section.silent = isTold ? wishes.silent : unknown;
}

CvCard::Want Sections::want()
{
    auto want = widest<CvCard::Want>([&](CvCard::Want& section, Width width) {
        describe(section, width);
        if (const auto wishes = wishesWithin(width))
            addRows(section, *wishes);
    });
    want.title = QCoreApplication::translate("cards", "What are they looking for?");
    const QString count = text::number(want.people);
    if (want.rows.empty())
        want.intro =
            QCoreApplication::translate("cards", "Too few people with work like yours say what they are looking for.");
    else if (isByLikeness(want.width) && want.silent == unknown)
        want.intro = QCoreApplication::translate("cards", "Nearly all of the people most like you say what they look "
                                                          "for. Most often this:");
    else if (isByLikeness(want.width))
        want.intro = QCoreApplication::translate("cards", "Of the %1 people most like you, %2 say what they look for. "
                                                          "Most often this:")
                         .arg(text::number(want.people + want.silent), count);
    else if (want.width == Width::Occupation)
        want.intro = QCoreApplication::translate(
                         "cards", "This is what %1 people with the same last occupation look for most often:")
                         .arg(count);
    else
        want.intro =
            QCoreApplication::translate("cards", "This is what %1 people with work like yours (%2) look for most "
                                                 "often:")
                .arg(count, want.group);
    return want;
}

} // namespace spiegel::cards
