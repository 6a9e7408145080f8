// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/making.h"
#include "core/text/dutch.h"

#include <algorithm>
#include <cmath>

namespace spiegel::occupationcards {

using market::Flows;
using occupations::LevelChange;

namespace {

constexpr std::size_t mostLinks = 8;
constexpr std::size_t mostAlternatives = 6;

/// The step as it may be told.
Flows::Flow told(const Telling& telling, Flows::Flow flow)
{
    flow.people = telling.down(flow.people);
    return flow;
}

/// Half years: a median of few people says no more.
QString afterText(double months)
{
    constexpr double half = 6;
    const double years = std::max(1.0, std::round(months / half)) / 2;
    return inWords(QT_TRANSLATE_NOOP("occupationcards", "mostly after %1 years"))
        .arg(text::number(years, years == std::floor(years) ? 0 : 1));
}

QString levelWords(LevelChange change)
{
    switch (change) {
    case LevelChange::Up:
        return inWords(QT_TRANSLATE_NOOP("occupationcards", "higher level"));
    case LevelChange::Down:
        return inWords(QT_TRANSLATE_NOOP("occupationcards", "lower level"));
    case LevelChange::Sideways:
        return inWords(QT_TRANSLATE_NOOP("occupationcards", "same level"));
    case LevelChange::Unknown:
        break;
    }
    return {};
}

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() ? second : first + QStringLiteral(", ") + second;
}

/// Most people first, then by code, from counts as they are told; no more than fit.
void order(const Making& making, std::vector<std::pair<int, OccupationCard::Link>>& rows)
{
    const auto& codes = making.market().codes();
    std::sort(rows.begin(), rows.end(), [&codes](const auto& a, const auto& b) {
        return a.second.people != b.second.people ? a.second.people > b.second.people
                                                  : codes.rank(a.first) < codes.rank(b.first);
    });
    rows.resize(std::min(rows.size(), mostLinks));
}

OccupationCard::Links links(const char* word, const QString& title, const QString& intro, const QString& nothing,
                            int of, std::vector<std::pair<int, OccupationCard::Link>> rows)
{
    OccupationCard::Links links{QString::fromLatin1(word), title, rows.empty() ? nothing : intro, of, {}};
    for (auto& [occupation, link] : rows)
        links.rows.push_back(std::move(link));
    return links;
}

OccupationCard::Link linkTo(const Making& making, int other, int people, const QString& detail)
{
    return {making.market().codes().code(other), making.market().codes().name(other), people, detail};
}

QString tooFew()
{
    return inWords(QT_TRANSLATE_NOOP("occupationcards", "Too few people to say anything about."));
}

OccupationCard::Links toLinks(const Making& making)
{
    std::vector<std::pair<int, OccupationCard::Link>> rows;
    for (const Flows::Flow& flow : making.market().flows().from(making.occupation)) {
        const Flows::Flow step = told(making.telling, flow);
        rows.emplace_back(step.to, linkTo(making, step.to, step.people,
                                          joined(levelWords(step.change), afterText(step.medianMonths))));
    }
    order(making, rows);
    const int of = making.telling.down(making.market().flows().leavers(making.occupation));
    return links(
        "to", inWords(QT_TRANSLATE_NOOP("occupationcards", "Where people go to")),
        inWords(QT_TRANSLATE_NOOP("occupationcards", "What %1 people did who left this work.")).arg(text::number(of)),
        tooFew(), of, std::move(rows));
}

OccupationCard::Links fromLinks(const Making& making)
{
    std::vector<std::pair<int, OccupationCard::Link>> rows;
    const Flows& flows = making.market().flows();
    for (const int number : flows.to(making.occupation)) {
        const Flows::Flow step = told(making.telling, flows.all()[static_cast<std::size_t>(number)]);
        rows.emplace_back(step.from, linkTo(making, step.from, step.people, afterText(step.medianMonths)));
    }
    order(making, rows);
    const int of = making.telling.down(flows.arrivers(making.occupation));
    return links("from", inWords(QT_TRANSLATE_NOOP("occupationcards", "Where people come from")),
                 inWords(QT_TRANSLATE_NOOP("occupationcards", "What %1 people did before they came to this work."))
                     .arg(text::number(of)),
                 tooFew(), of, std::move(rows));
}

std::vector<std::pair<int, OccupationCard::Link>> shares(const Making& making, const std::vector<market::Share>& found)
{
    std::vector<std::pair<int, OccupationCard::Link>> rows;
    for (const market::Share& share : found) {
        // How many have it and want it stands on the card already, rounded in another way.
        if (share.occupation != making.occupation)
            rows.emplace_back(share.occupation,
                              linkTo(making, share.occupation, making.telling.down(share.people), {}));
    }
    order(making, rows);
    return rows;
}

OccupationCard::Links wantLinks(const Making& making)
{
    const auto rows = making.market().crowds().held(making.occupation);
    const Totals totals = totalsOf(making, making.occupation);
    return links("want", inWords(QT_TRANSLATE_NOOP("occupationcards", "What else they look for")),
                 inWords(QT_TRANSLATE_NOOP("occupationcards",
                                           "What people look for who have done this work, besides this work.")),
                 tooFew(), totals.held,
                 shares(making, market::wishesOf(making.market().basis(), rows, market::Market::support)));
}

OccupationCard::Links wantedByLinks(const Making& making)
{
    const auto rows = making.market().crowds().wished(making.occupation);
    const Totals totals = totalsOf(making, making.occupation);
    return links("wanted_by", inWords(QT_TRANSLATE_NOOP("occupationcards", "Who looks for this work")),
                 inWords(QT_TRANSLATE_NOOP("occupationcards",
                                           "What people have done who look for this work, besides this work.")),
                 tooFew(), totals.wished,
                 shares(making, market::jobsOf(making.market().basis(), rows, market::Market::support)));
}

QString reasonOf(const market::Alternative& alternative)
{
    QString reason =
        inWords(QT_TRANSLATE_NOOP("occupationcards", "%1 people went there (of %2 who left). There are %3; here %4."))
            .arg(text::number(alternative.people), text::number(alternative.leavers), ratioText(alternative.there),
                 per100(alternative.here.ratio().value_or(0)));
    if (const QString level = levelWords(alternative.change); !level.isEmpty())
        reason += QLatin1Char(' ') + inWords(QT_TRANSLATE_NOOP("occupationcards", "It is work of %1.")).arg(level);
    return reason;
}

} // namespace

std::vector<OccupationCard::Links> linksOf(const Making& making)
{
    if (!making.isNamed())
        return {};
    return {fromLinks(making), toLinks(making), wantLinks(making), wantedByLinks(making)};
}

OccupationCard::Alternatives alternativesOf(const Making& making)
{
    OccupationCard::Alternatives alternatives;
    alternatives.title = inWords(QT_TRANSLATE_NOOP("occupationcards", "More promising work"));
    std::vector<Flows::Flow> steps;
    std::vector<market::Alternative> found;
    if (making.isNamed()) {
        for (const Flows::Flow& flow : making.market().flows().from(making.occupation))
            steps.push_back(told(making.telling, flow));
        const auto spanning = [&making](int other) {
            const Totals totals = totalsOf(making, other);
            return making.telling.spanning(totals.vacancies, totals.seekers);
        };
        found =
            market::alternativesOf({making.occupation, market::Areas::country, steps,
                                    making.telling.down(making.market().flows().leavers(making.occupation)), spanning},
                                   making.market().codes());
    }
    found.resize(std::min(found.size(), mostAlternatives));
    alternatives.intro =
        found.empty()
            ? inWords(QT_TRANSLATE_NOOP("occupationcards",
                                        "We found no work that enough people went to from here and that has "
                                        "surely more vacancies for each job seeker."))
            : inWords(QT_TRANSLATE_NOOP("occupationcards",
                                        "People really went from this work to that, and there are surely more "
                                        "vacancies for each job seeker there."));
    for (const market::Alternative& one : found) {
        const int seekers = static_cast<int>(one.there.seekers());
        alternatives.rows.push_back({making.market().codes().code(one.occupation),
                                     making.market().codes().name(one.occupation), one.people, one.leavers,
                                     tensionOf(making.telling, one.there.vacancies, seekers),
                                     occupations::word(one.change), reasonOf(one)});
    }
    return alternatives;
}

} // namespace spiegel::occupationcards
