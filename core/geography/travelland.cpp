// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/travelland.h"

#include "core/geography/postcodes.h"
#include "core/geography/travelparameters.h"
#include "core/text/table.h"

#include <array>
#include <cmath>

namespace spiegel::geography {

namespace {

constexpr double metresPerKm = 1000;
constexpr double secondsPerHour = 3600;
constexpr int secondsPerMinute = 60;

int indexOf(QStringView pc4)
{
    const std::optional<int> index = Postcodes::builtIn().indexOf(text::wholeNumber(pc4));
    if (!index)
        qFatal("built-in travel table names an unknown postcode: %s", qUtf8Printable(pc4.toString()));
    return *index;
}

/// Seconds a metre in a straight line, by density.
std::array<double, 3> paces(TravelLand::Means means)
{
    const auto value = [](const char* key) { return TravelParameters::builtIn().value(QString::fromLatin1(key)); };
    if (means == TravelLand::Means::Car) {
        const double detour = value("auto.omweg");
        return {secondsFor(detour, value("auto.stad")), secondsFor(detour, value("auto.dorp")),
                secondsFor(detour, value("auto.buiten"))};
    }
    const double pace = means == TravelLand::Means::Bicycle ? secondsFor(value("fiets.omweg"), value("fiets.snelheid"))
                                                            : secondsFor(value("lopen.omweg"), value("lopen.snelheid"));
    return {pace, pace, pace};
}

} // namespace

double secondsFor(double metres, double kmPerHour)
{
    return metres * secondsPerHour / (kmPerHour * metresPerKm);
}

const TravelLand& TravelLand::builtIn()
{
    static const TravelLand land;
    return land;
}

TravelLand::TravelLand()
{
    readDensities();
    readBorders();
    readCrossings();
    readMotorways();
}

void TravelLand::readDensities()
{
    const double city = TravelParameters::builtIn().value(QStringLiteral("stad.vanaf"));
    const double town = TravelParameters::builtIn().value(QStringLiteral("dorp.vanaf"));
    m_densities.assign(static_cast<std::size_t>(Postcodes::builtIn().count()), Density::Country);
    text::readTable(QStringLiteral(":/travel/density.tsv"), 2, [&](const auto& row) {
        const int people = text::wholeNumber(row[1]);
        m_densities[static_cast<std::size_t>(indexOf(row[0]))] =
            people >= city ? Density::City : (people >= town ? Density::Town : Density::Country);
    });
}

void TravelLand::readBorders()
{
    text::readTable(QStringLiteral(":/travel/borders.tsv"), 3, [this](const auto& row) {
        m_borders.push_back({indexOf(row[0]), indexOf(row[1]), text::wholeNumber(row[2])});
    });
}

void TravelLand::readCrossings()
{
    const Postcodes& postcodes = Postcodes::builtIn();
    text::readTable(QStringLiteral(":/travel/crossings.tsv"), 8, [&](const auto& row) {
        Crossing crossing;
        crossing.name = row[0].toString();
        crossing.kind = row[1].toString();
        crossing.from = indexOf(row[2]);
        crossing.to = indexOf(row[3]);
        crossing.car = row[4].contains(QStringView(u"auto"));
        crossing.bicycle = row[4].contains(QStringView(u"fiets"));
        crossing.km = row[5].isEmpty()
                          ? distanceKm(postcodes.at(crossing.from).centre, postcodes.at(crossing.to).centre)
                          : text::decimalNumber(row[5]);
        crossing.minutes = row[6].isEmpty() ? 0 : text::wholeNumber(row[6]);
        crossing.note = row[7].toString();
        m_crossings.push_back(std::move(crossing));
    });
}

void TravelLand::readMotorways()
{
    const Postcodes& postcodes = Postcodes::builtIn();
    text::readTable(QStringLiteral(":/travel/motorways.tsv"), 2, [&](const auto& row) {
        const auto passed = row[1].split(u' ');
        for (qsizetype i = 1; i < passed.size(); ++i) {
            const int from = indexOf(passed[i - 1]);
            const int to = indexOf(passed[i]);
            m_motorways.push_back(
                {row[0].toString(), from, to, distanceKm(postcodes.at(from).centre, postcodes.at(to).centre)});
        }
    });
}

TravelGraph TravelLand::graph(Means means) const
{
    const std::array<double, 3> pace = paces(means);
    // Half of the way lies in the one postcode and half in the other.
    const auto seconds = [&](int from, int to, double metres) {
        const double mean =
            (pace[static_cast<std::size_t>(density(from))] + pace[static_cast<std::size_t>(density(to))]) / 2;
        return static_cast<int>(std::lround(metres * mean));
    };
    std::vector<TravelEdge> edges;
    edges.reserve(m_borders.size() + m_crossings.size());
    for (const LandBorder& border : m_borders)
        edges.push_back({border.from, border.to, seconds(border.from, border.to, border.metres)});
    for (const Crossing& crossing : m_crossings) {
        if (means == Means::Car ? crossing.car : crossing.bicycle) {
            edges.push_back(
                {crossing.from, crossing.to,
                 seconds(crossing.from, crossing.to, crossing.km * metresPerKm) + crossing.minutes * secondsPerMinute});
        }
    }
    if (means == Means::Car) {
        const TravelParameters& parameters = TravelParameters::builtIn();
        const double metrePace = secondsFor(parameters.value(QStringLiteral("auto.snelweg.omweg")),
                                            parameters.value(QStringLiteral("auto.snelweg")));
        for (const MotorwayStretch& stretch : m_motorways) {
            edges.push_back(
                {stretch.from, stretch.to, static_cast<int>(std::lround(stretch.km * metresPerKm * metrePace))});
        }
    }
    return {static_cast<int>(m_densities.size()), edges};
}

} // namespace spiegel::geography
