// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/sections.h"

#include "core/geography/postcodes.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spiegel::cards {

using people::CvColumn;

namespace {

constexpr std::size_t mostRows = 6;
constexpr std::size_t enoughRows = 3;
constexpr int fewestViewers = 5;

bool contains(std::span<const int> numbers, int number)
{
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

} // namespace

Sections::Sections(const Population& population, const Market& market, const Groups& groups, int row)
    : m_population(population)
    , m_market(market)
    , m_groups(groups)
    , m_row(row)
    , m_cv(population.cvs().id(row))
    , m_occupation(population.lastOccupation(row))
    , m_postcode(population.cvs().value(row, CvColumn::Postcode))
    , m_reach(
          reachOf(population.cvs().value(row, CvColumn::TravelMax), population.cvs().value(row, CvColumn::Transport)))
{
}

void Sections::describe(CvCard::Section& section, const GroupKey& key) const
{
    section.width = key.width;
    section.group = m_groups.name(key);
}

/// The narrowest width that gives three rows, else that with the most rows, else the narrowest.
template<class Filled, class Fill>
Filled Sections::widest(const Fill& fill) const
{
    Filled best;
    for (const Width width : {Width::Occupation, Width::UnitGroup, Width::MinorGroup}) {
        const auto key = m_groups.around(m_occupation, width);
        if (!key)
            break;
        Filled section;
        describe(section, *key);
        fill(section, m_groups.told(*key));
        if (width == Width::Occupation || section.rows.size() > best.rows.size())
            best = std::move(section);
        if (best.rows.size() >= enoughRows)
            break;
    }
    return best;
}

CvCard::Section Sections::peers() const
{
    CvCard::Section section;
    section.title = QCoreApplication::translate("cards", "People like you");
    for (const Width width : {Width::Occupation, Width::UnitGroup, Width::MinorGroup}) {
        const auto key = m_groups.around(m_occupation, width);
        if (!key)
            break;
        const int others = static_cast<int>(m_groups.told(*key).members.size()) - 1;
        describe(section, *key);
        if (!figures::Group(others).isLargeEnough())
            continue;
        section.people = others;
        const QString count = text::number(others);
        section.intro =
            width == Width::Occupation
                ? QCoreApplication::translate("cards",
                                              "%1 other people on werk.nl have the same last occupation as you: %2.")
                      .arg(count, section.group)
                : QCoreApplication::translate("cards",
                                              "Few people have exactly your last occupation. That is why this card "
                                              "looks at %1 people with work that is like it: %2.")
                      .arg(count, section.group);
        return section;
    }
    section.intro =
        QCoreApplication::translate("cards", "On werk.nl there are too few people with work like yours to say "
                                             "something about them.");
    return section;
}

CvCard::Did Sections::did() const
{
    auto did = widest<CvCard::Did>([&](CvCard::Did& section, const Told& told) {
        const figures::Group group(told.leavers);
        for (const Told::Count& step : told.steps) {
            if (step.occupation == m_occupation || section.rows.size() >= mostRows)
                continue;
            if (const auto figure = group.figure(step.people))
                section.rows.push_back({m_population.codes.code(step.occupation),
                                        m_population.codes.name(step.occupation), *figure, step.medianMonths,
                                        occupations::levelChange(m_population.codes.level(m_occupation),
                                                                 m_population.codes.level(step.occupation))});
        }
        if (!section.rows.empty())
            section.people = told.leavers;
    });
    did.title = QCoreApplication::translate("cards", "What did they do next?");
    const QString count = text::number(did.people);
    if (did.rows.empty())
        did.intro =
            QCoreApplication::translate("cards", "Too few people with work like yours went on to other work to say "
                                                 "something about it.");
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

CvCard::Want Sections::want() const
{
    const auto own = m_population.records.wishes.of(m_cv);
    auto want = widest<CvCard::Want>([&](CvCard::Want& section, const Told& told) {
        const int wishing = told.wishing - !own.empty();
        const int others = static_cast<int>(told.members.size()) - 1;
        const figures::Group group(wishing, others - wishing);
        std::vector<Told::Count> counts = told.wishes;
        for (Told::Count& count : counts)
            count.people -= contains(own, count.occupation);
        std::sort(counts.begin(), counts.end(), [&](const Told::Count& a, const Told::Count& b) {
            if (a.people != b.people)
                return a.people > b.people;
            return m_population.codes.rank(a.occupation) < m_population.codes.rank(b.occupation);
        });
        for (const Told::Count& count : counts) {
            const auto figure = group.figure(count.people);
            if (!figure || section.rows.size() >= mostRows)
                break;
            section.rows.push_back({m_population.codes.code(count.occupation),
                                    m_population.codes.name(count.occupation), *figure,
                                    contains(own, count.occupation)});
        }
        if (section.rows.empty())
            return;
        section.people = wishing;
        section.silent = group.unknown();
    });
    want.title = QCoreApplication::translate("cards", "What are they looking for?");
    const QString count = text::number(want.people);
    if (want.rows.empty())
        want.intro =
            QCoreApplication::translate("cards", "Too few people with work like yours say what they are looking for.");
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

/// Kilometres to a vacancy, or NaN when it is not within `most` km or it is not known where it is. The plane of the
/// national grid sorts out nearly all before the sphere decides.
double Sections::kmTo(int vacancy, double most) const
{
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    const auto& postcodes = geography::Postcodes::builtIn();
    const geography::Postcode* home = m_postcode == unknown ? nullptr : postcodes.find(m_postcode);
    const geography::RdPoint there = m_market.places[static_cast<std::size_t>(vacancy)];
    if (!home || !home->centre.isKnown() || there.x <= 0)
        return nowhere;
    const geography::RdPoint here = geography::toRd(home->centre);
    const double metres = most * 1010;
    const double dx = here.x - there.x;
    const double dy = here.y - there.y;
    if (dx * dx + dy * dy > metres * metres)
        return nowhere;
    const double km = postcodes.distanceKm(m_postcode, m_market.vacancies.at(vacancy).postcode);
    return km <= most ? km : nowhere;
}

CvCard::Vacancy Sections::vacancy(const Told::Seen& seen, int viewers, double km, bool isSeen) const
{
    const vacancies::Vacancy& facts = m_market.vacancies.at(seen.vacancy);
    const auto row = static_cast<std::size_t>(seen.vacancy);
    CvCard::Vacancy shown;
    shown.vacancy = m_market.names[row];
    if (facts.occupation != unknown)
        shown.occupation = m_population.codes.name(facts.occupation);
    shown.title = m_market.titles[row].isEmpty() ? shown.occupation : m_market.titles[row];
    if (shown.title.isEmpty())
        shown.title = QCoreApplication::translate("cards", "Vacancy %1").arg(shown.vacancy);
    if (const geography::Postcode* place = geography::Postcodes::builtIn().find(facts.postcode))
        shown.place = place->place.isEmpty() ? place->municipality : place->place;
    shown.km = std::round(km * 10) / 10;
    shown.viewers = viewers;
    shown.lift = seen.lift;
    shown.seen = isSeen;
    shown.reason =
        QCoreApplication::translate("cards", "%1 people like you looked at this vacancy").arg(text::number(viewers));
    return shown;
}

CvCard::Vacancies Sections::vacancies() const
{
    const auto own = m_market.viewings.of(m_cv);
    const bool isPlaced = m_postcode != unknown && geography::Postcodes::builtIn().find(m_postcode) &&
                          geography::Postcodes::builtIn().find(m_postcode)->centre.isKnown();
    auto found = widest<CvCard::Vacancies>([&](CvCard::Vacancies& section, const Told& told) {
        const int others = static_cast<int>(told.members.size()) - 1;
        if (!isPlaced || !figures::Group(others).isLargeEnough())
            return;
        for (const Told::Seen& seen : told.seen) {
            if (section.rows.size() >= mostRows)
                break;
            const double km = kmTo(seen.vacancy, m_reach.km);
            const bool isSeen = std::binary_search(own.begin(), own.end(), seen.vacancy);
            const int viewers = seen.viewers - isSeen;
            if (km == km && viewers >= fewestViewers)
                section.rows.push_back(vacancy(seen, viewers, km, isSeen));
        }
        if (!section.rows.empty())
            section.people = others;
    });
    found.title = QCoreApplication::translate("cards", "Vacancies near you that they looked at");
    if (isPlaced)
        found.reach = text(m_reach);
    if (!isPlaced)
        found.intro =
            QCoreApplication::translate("cards", "Your CV has no postcode that we know. With one, vacancies near "
                                                 "you stand here.");
    else if (found.rows.empty())
        found.intro =
            QCoreApplication::translate("cards", "There is no open vacancy near you that at least 5 people with "
                                                 "work like yours looked at.");
    else if (found.width == Width::Occupation)
        found.intro =
            QCoreApplication::translate("cards", "Open vacancies that people with the same last occupation look at "
                                                 "more often than others do:");
    else
        found.intro =
            QCoreApplication::translate("cards", "Open vacancies that people with work like yours (%1) look at more "
                                                 "often than others do:")
                .arg(found.group);
    return found;
}

std::optional<CvCard::Chances> Sections::chances() const
{
    const auto& postcodes = geography::Postcodes::builtIn();
    const geography::Postcode* home = m_postcode == unknown ? nullptr : postcodes.find(m_postcode);
    if (!home || !home->centre.isKnown())
        return std::nullopt;
    const auto countNear = [&](int occupation) {
        if (static_cast<std::size_t>(occupation) >= m_market.byOccupation.size())
            return 0;
        const std::vector<int>& rows = m_market.byOccupation[static_cast<std::size_t>(occupation)];
        return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](int row) {
            const double km = kmTo(row, m_reach.km);
            return km == km;
        }));
    };
    CvCard::Chances chances;
    chances.held = countNear(m_occupation);
    bool wishesOther = false;
    for (const int wish : m_population.records.wishes.of(m_cv)) {
        wishesOther = wishesOther || wish != m_occupation;
        chances.wished += countNear(wish);
    }
    chances.title = QCoreApplication::translate("cards", "How many vacancies are there near you?");
    const QString held = text::number(chances.held);
    chances.text = wishesOther
                       ? QCoreApplication::translate(
                             "cards", "Open for your last occupation: %1. Open for the occupations you wish: %2.")
                             .arg(held, text::number(chances.wished))
                       : QCoreApplication::translate("cards", "Open for your last occupation: %1.").arg(held);
    return chances;
}

} // namespace spiegel::cards
