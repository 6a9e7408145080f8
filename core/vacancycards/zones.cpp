// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancycards/zones.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::vacancycards {

namespace {

constexpr qsizetype mostPlaces = 512; ///< some 200 kB each

QString inWords(const char* text)
{
    return QCoreApplication::translate("vacancycards", text);
}

} // namespace

Zones::Zones(const personas::Population& population)
    : m_population(&population)
{
}

std::shared_ptr<const seekers::Reach> Zones::reachOf(int postcode) const
{
    {
        const std::lock_guard lock(m_kept->guard);
        if (const auto known = m_kept->reaches.value(postcode))
            return known;
    }
    auto postcodes = postcode == unknown ? Result<std::vector<int>>(std::vector<int>())
                                         : m_population->times.postcodesWithin(postcode, reachMinutes, mode);
    auto reach = std::make_shared<const seekers::Reach>(postcodes ? *std::move(postcodes) : std::vector<int>());
    const std::lock_guard lock(m_kept->guard);
    m_kept->reaches.insert(postcode, reach);
    return reach;
}

personas::Question Zones::questionOf(int postcode) const
{
    personas::Question question;
    question.around = postcode;
    question.within = reachMinutes;
    question.mode = mode;
    question.isCounted = false; // numbers go out only where they are held against all others
    return question;
}

std::shared_ptr<Zones::Place> Zones::placeOf(int postcode) const
{
    const std::lock_guard lock(m_kept->guard);
    if (const auto known = m_kept->places.value(postcode))
        return known;
    if (m_kept->places.size() >= mostPlaces)
        m_kept->places.clear();
    auto place = std::make_shared<Place>();
    m_kept->places.insert(postcode, place);
    return place;
}

Zones::Divided Zones::zoneOf(int postcode, Progress& progress) const
{
    const auto place = placeOf(postcode);
    const std::lock_guard lock(place->guard);
    if (place->zone)
        return *place->zone;
    auto divided = personas::divideZone(*m_population, questionOf(postcode), progress);
    if (!divided && divided.error().isCancelled())
        return fail(divided.error());
    place->zone = divided ? Divided(std::make_shared<const personas::DividedZone>(std::move(*divided)))
                          : Divided(fail(divided.error()));
    return *place->zone;
}

Result<VacancyCard::Types> Zones::typesAround(int postcode, personas::Demand demand, Progress& progress) const
{
    VacancyCard::Types types;
    types.title = inWords(QT_TRANSLATE_NOOP("vacancycards", "Types of people it may suit"));
    if (postcode == unknown) {
        types.intro = inWords(QT_TRANSLATE_NOOP("vacancycards", "Your vacancy does not say where the work is."));
        return types;
    }
    const auto zone = zoneOf(postcode, progress);
    if (!zone && zone.error().isCancelled())
        return fail(zone.error());
    if (!zone) {
        types.intro = zone.error().text();
        return types;
    }
    personas::Question question = questionOf(postcode);
    question.demand = std::move(demand);
    types.personas = personas::personasOf(*m_population, question, **zone);
    types.all = static_cast<int>(types.personas.personas.size());
    types.intro = inWords(QT_TRANSLATE_NOOP(
        "vacancycards", "People of the doelgroep banenafspraak within 30 minutes by car, in groups in which nobody can "
                        "be recognised; what suits best comes first."));
    return types;
}

void Zones::prepare(std::vector<int> postcodes, const Workers& workers, Progress& progress) const
{
    std::erase(postcodes, unknown);
    std::sort(postcodes.begin(), postcodes.end());
    postcodes.erase(std::unique(postcodes.begin(), postcodes.end()), postcodes.end());
    workers.forEach(postcodes.size(), [&](std::size_t i) {
        if (!progress.cancelled())
            std::ignore = zoneOf(postcodes[i], progress); // who asks for it meets the problem
    });
}

} // namespace spiegel::vacancycards
