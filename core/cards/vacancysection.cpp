// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/sections.h"
#include "core/cards/widths.h"
#include "core/geography/postcodes.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::cards {

CvCard::Vacancy Sections::vacancy(const Views::Row& seen, double lift, nearby::Trip trip) const
{
    const vacancies::Vacancy& facts = m_market.vacancies.at(seen.vacancy);
    const auto row = static_cast<std::size_t>(seen.vacancy);
    const auto own = m_market.viewings.of(m_cv);
    CvCard::Vacancy shown;
    shown.vacancy = m_market.names[row];
    if (facts.occupation != unknown)
        shown.occupation = m_population.codes.name(facts.occupation);
    shown.title = m_market.titles[row].isEmpty() ? shown.occupation : m_market.titles[row];
    if (shown.title.isEmpty())
        shown.title = QCoreApplication::translate("cards", "Vacancy %1").arg(shown.vacancy);
    if (const geography::Postcode* place = geography::Postcodes::builtIn().find(facts.postcode))
        shown.place = place->place.isEmpty() ? place->municipality : place->place;
    shown.trip = trip;
    shown.way = nearby::text(trip);
    shown.viewers = seen.viewers;
    shown.lift = lift;
    shown.seen = std::binary_search(own.begin(), own.end(), seen.vacancy);
    shown.reason =
        QCoreApplication::translate("cards", "%1 of them looked at this vacancy").arg(text::number(seen.viewers));
    return shown;
}

std::optional<Views> Sections::viewsWithin(Width width, int& members)
{
    if (isByLikeness(width)) {
        const auto peers = peersWithin(width);
        members = static_cast<int>(peers.size());
        if (!figures::Group(members).isLargeEnough())
            return std::nullopt;
        // A wider circle holds the narrower one: only who comes with it is counted.
        Views views = viewsOf(peers.subspan(m_counted), m_market, m_place.vacancies, m_viewing);
        m_counted = peers.size();
        m_viewing = views.viewing;
        return views;
    }
    if (!isThere(width))
        return std::nullopt;
    members = othersIn(width);
    if (!figures::Group(members).isLargeEnough())
        return std::nullopt;
    Views views = m_others.groups().told(key(width)).views;
    const auto own = m_market.viewings.of(m_cv);
    views.viewing -= !own.empty();
    for (Views::Row& row : views.rows)
        row.viewers -= std::binary_search(own.begin(), own.end(), row.vacancy);
    return views;
}

void Sections::addRows(CvCard::Vacancies& section, const Views& views)
{
    struct Near
    {
        Views::Row seen;
        double lift;
        nearby::Trip trip;
    };
    std::vector<Near> near;
    for (const Views::Row& seen : views.rows) {
        const auto trip = seen.viewers >= fewestViewers ? m_here.tripTo(m_market.open, seen.vacancy) : std::nullopt;
        const int occupation = m_market.vacancies.at(seen.vacancy).occupation;
        if (!trip || (occupation != unknown && !isFitting(occupation)))
            continue;
        const int all = m_market.viewers[static_cast<std::size_t>(seen.vacancy)];
        const double more = lift(seen.viewers, views.viewing, all, m_market.viewing);
        if (more > 1) // the card says: more often than others do
            near.push_back({seen, more, *trip});
    }
    const std::size_t count = std::min(near.size(), mostRows);
    std::partial_sort(
        near.begin(), near.begin() + static_cast<std::ptrdiff_t>(count), near.end(), [](const Near& a, const Near& b) {
            if (a.lift != b.lift)
                return a.lift > b.lift;
            return a.seen.viewers != b.seen.viewers ? a.seen.viewers > b.seen.viewers : a.seen.vacancy < b.seen.vacancy;
        });
    for (const Near& one : std::span(near).first(count))
        section.rows.push_back(vacancy(one.seen, one.lift, one.trip));
}

CvCard::Vacancies Sections::vacancies()
{
    CvCard::Vacancies found;
    if (m_here.isPlaced())
        found = widest<CvCard::Vacancies>([&](CvCard::Vacancies& section, Width width) {
            describe(section, width);
            int members = 0;
            if (const auto views = viewsWithin(width, members))
                addRows(section, *views);
            if (!section.rows.empty())
                section.people = members;
        });
    else
        describe(found, Width::Peers100);
    forgetViews();
    found.title = QCoreApplication::translate("cards", "Vacancies near you that they looked at");
    if (m_here.isPlaced())
        found.reach = nearby::text(m_here.reach(), m_here.times());
    if (!m_here.isPlaced())
        found.intro =
            QCoreApplication::translate("cards", "Your CV has no postcode that we know. With one, vacancies near "
                                                 "you stand here.");
    else if (found.rows.empty())
        found.intro =
            QCoreApplication::translate("cards", "There is no open vacancy near you that at least 5 people with "
                                                 "work like yours looked at.");
    else if (isByLikeness(found.width))
        found.intro = QCoreApplication::translate("cards", "Open vacancies that the %1 people most like you look at "
                                                           "more often than others do:")
                          .arg(text::number(found.people));
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

} // namespace spiegel::cards
