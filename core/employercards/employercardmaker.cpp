// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/employercards/employercardmaker.h"

#include "core/employercards/standing.h"
#include "core/geography/postcodes.h"
#include "core/text/dutch.h"
#include "core/vacancycards/carving.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace spiegel::employercards {

using vacancycards::SeekerCounts;
using vacancycards::VacancyCard;
using vacancycards::VacancyCardMaker;

namespace {

constexpr std::size_t mostTypes = 3;

QString inWords(const char* text)
{
    return QCoreApplication::translate("employercards", text);
}

std::vector<Asking> askingOf(const VacancyCardMaker& maker, const std::vector<int>& rows)
{
    std::vector<Asking> asking;
    for (const int row : rows) {
        const vacancies::Vacancy& vacancy = maker.offers().vacancies.at(row);
        auto reach = maker.zones().reachOf(vacancy.postcode);
        if (vacancy.occupation != unknown && !reach->isEmpty())
            asking.push_back({&vacancy, maker.offers().competences.of(vacancy.id), std::move(reach)});
    }
    return asking;
}

QString demandText(seekers::Asked asked)
{
    switch (asked) {
    case seekers::Asked::Education:
        return inWords(QT_TRANSLATE_NOOP("employercards", "without asking for education"));
    case seekers::Asked::Experience:
        return inWords(QT_TRANSLATE_NOOP("employercards", "without asking for experience"));
    case seekers::Asked::Hours:
        return inWords(QT_TRANSLATE_NOOP("employercards", "with other hours"));
    case seekers::Asked::Competences:
        break;
    }
    return inWords(QT_TRANSLATE_NOOP("employercards", "without asking for competences"));
}

VacancyCard::Cost costOf(const QString& word, const QString& demand, int more)
{
    return {word, demand, more,
            more == 0 ? inWords(QT_TRANSLATE_NOOP("employercards", "little difference"))
                      : QStringLiteral("+") + text::number(more)};
}

std::vector<VacancyCard::Cost> costsOf(const SeekerCounts& counts)
{
    std::vector<VacancyCard::Cost> costs;
    for (const auto asked : seekers::asks) {
        if (counts.isAsked[static_cast<std::size_t>(asked)])
            costs.push_back(costOf(word(asked), demandText(asked), counts.onlyThis[static_cast<std::size_t>(asked)]));
    }
    std::stable_sort(costs.begin(), costs.end(), [](const auto& a, const auto& b) { return a.more > b.more; });
    if (counts.isEither && counts.either > 0 && costs.size() > 1)
        costs.push_back(costOf(QStringLiteral("either"),
                               inWords(QT_TRANSLATE_NOOP("employercards", "without one of these, no matter which")),
                               counts.either));
    return costs;
}

QString nameOf(const Group& group)
{
    if (group.key == QLatin1String("other"))
        return inWords(QT_TRANSLATE_NOOP("employercards", "your other work"));
    if (group.key == QLatin1String("several"))
        return inWords(QT_TRANSLATE_NOOP("employercards", "more than one of these"));
    return group.name;
}

int sumOf(const SeekerCounts& counts)
{
    const std::vector<int> cells = vacancycards::cellsOf(counts);
    int sum = 0;
    for (const int cell : cells)
        sum += cell;
    return sum;
}

EmployerCard::Seekers seekersOf(const VacancyCardMaker& maker, const std::vector<int>& rows)
{
    EmployerCard::Seekers seekers;
    seekers.title = inWords(QT_TRANSLATE_NOOP("employercards", "Who could do this work"));
    const std::vector<Asking> asking = askingOf(maker, rows);
    if (asking.empty()) {
        seekers.intro = inWords(QT_TRANSLATE_NOOP("employercards", "Your vacancies do not say what work it is or "
                                                                   "where; so we cannot count who could do it."));
        return seekers;
    }
    const EmployerCounts counts = rounded(countSeekers(maker.ground(), maker.offers().day, asking), maker.secret());
    const SeekerCounts all = counts.sum();
    seekers.postcodes = counts.postcodes;
    seekers.base = vacancycards::roundingBase;
    seekers.near = sumOf(all);
    seekers.fitting = all.fitting;
    seekers.isKnown = seekers.near > 0;
    if (!seekers.isKnown) {
        seekers.intro = inWords(QT_TRANSLATE_NOOP("employercards", "Within 30 minutes of your work nobody, or only a "
                                                                   "few people, look for such work on werk.nl."));
        return seekers;
    }
    for (const Group& group : counts.groups)
        seekers.kinds.push_back({group.key, nameOf(group), group.vacancies, sumOf(group.counts), group.counts.fitting});
    seekers.costs = costsOf(all);
    seekers.intro = inWords(QT_TRANSLATE_NOOP(
        "employercards",
        "People with a CV on werk.nl who live within 30 minutes by car of one of your vacancies and "
        "did or look for such work. Everybody counts once; whoever did not write something down counts "
        "along. Rounded to twenties."));
    seekers.reach = inWords(QT_TRANSLATE_NOOP("employercards", "Travel times: %1.")).arg(maker.zones().travelSource());
    return seekers;
}

personas::Demand demandOf(const VacancyCardMaker& maker, const QString& employer, const std::vector<int>& rows)
{
    std::vector<personas::Asking> asking;
    for (const int row : rows) {
        const vacancies::Vacancy& vacancy = maker.offers().vacancies.at(row);
        asking.push_back(
            {vacancy.occupation, vacancy.education, vacancy.hoursMin, maker.offers().competences.of(vacancy.id)});
    }
    return personas::demandOfEmployer(maker.population(), employer, asking);
}

Result<VacancyCard::Types> typesOf(const VacancyCardMaker& maker, const QString& employer, const std::vector<int>& rows,
                                   Progress& progress)
{
    const int place = placeOf(maker, employer);
    auto types = maker.zones().typesAround(place, demandOf(maker, employer, rows), progress);
    if (!types)
        return types;
    const auto* const around = geography::Postcodes::builtIn().find(place);
    if (around == nullptr)
        types->intro = inWords(QT_TRANSLATE_NOOP("employercards", "Your vacancies do not say where the work is."));
    else if (types->all > 0)
        types->intro = inWords(QT_TRANSLATE_NOOP(
                                   "employercards",
                                   "People of the doelgroep banenafspraak within 30 minutes by car of %1 (%2), in "
                                   "groups in which nobody can be recognised; what suits your work best comes first."))
                           .arg(around->municipality, QString::number(place));
    return types;
}

/// Those of which it has most vacancies first.
std::vector<int> occupationsOf(const VacancyCardMaker& maker, const std::vector<int>& rows)
{
    std::map<int, int> counts;
    for (const int row : rows)
        ++counts[maker.offers().vacancies.at(row).occupation];
    counts.erase(unknown);
    std::vector<int> occupations;
    for (const auto& [occupation, vacancies] : counts)
        occupations.push_back(occupation);
    const people::OccupationCodes& codes = maker.population().codes;
    std::sort(occupations.begin(), occupations.end(), [&](int a, int b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : codes.rank(a) < codes.rank(b);
    });
    return occupations;
}

} // namespace

int placeOf(const VacancyCardMaker& maker, const QString& employer)
{
    std::map<int, int> counts;
    for (const int row : maker.openOf(employer))
        ++counts[maker.offers().vacancies.at(row).postcode];
    counts.erase(unknown);
    int best = unknown;
    for (const auto& [postcode, vacancies] : counts) {
        if (best == unknown || vacancies > counts[best])
            best = postcode;
    }
    return best;
}

EmployerCard::Header headerOf(const VacancyCardMaker& maker, const QString& employer)
{
    const std::vector<int> rows = maker.openOf(employer);
    EmployerCard::Header header;
    header.employer = employer;
    if (!rows.empty())
        header.name = maker.employer(rows.front());
    if (const auto* place = geography::Postcodes::builtIn().find(placeOf(maker, employer)))
        header.place = place->municipality;
    header.snapshot = maker.offers().day;
    header.number = header.snapshot.iso().remove(QLatin1Char('-')) + QLatin1Char('-') + employer;
    header.vacancies = static_cast<int>(rows.size());
    return header;
}

Result<EmployerCard> cardOf(const VacancyCardMaker& maker, const QString& employer, Progress& progress)
{
    const std::vector<int> rows = maker.openOf(employer);
    if (rows.empty())
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("employercards", "Employer %1 has no open vacancy in the week of %2."))
                .arg(employer, text::date(maker.offers().day)),
            {}, inWords(QT_TRANSLATE_NOOP("employercards", "Look at the number again, or choose another week."))));
    EmployerCard card;
    card.header = headerOf(maker, employer);
    card.works = worksOf(maker, rows);
    card.quality = qualityOf(maker, rows);
    card.standing = standingOf(maker, rows);
    card.seekers = seekersOf(maker, rows);
    auto types = typesOf(maker, employer, rows, progress);
    if (!types)
        return fail(types.error());
    card.types = *std::move(types);
    card.carving = vacancycards::carvingOf(maker.content(), maker.population().codes, maker.ground().kinds(),
                                           occupationsOf(maker, rows), card.types.personas);
    auto& shown = card.types.personas.personas;
    shown.resize(std::min(shown.size(), mostTypes));
    card.method = maker.method();
    return card;
}

} // namespace spiegel::employercards
