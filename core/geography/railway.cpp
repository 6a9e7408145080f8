// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/railway.h"

#include "core/geography/postcodes.h"
#include "core/geography/travelland.h"
#include "core/geography/travelparameters.h"
#include "core/text/table.h"

#include <algorithm>
#include <cmath>

namespace spiegel::geography {

namespace {

constexpr double metresPerKm = 1000;
constexpr int secondsPerMinute = 60;

double value(const char* key)
{
    return TravelParameters::builtIn().value(QString::fromLatin1(key));
}

} // namespace

const Railway& Railway::builtIn()
{
    static const Railway railway;
    return railway;
}

Railway::Railway()
    : m_walk(TravelLand::builtIn().graph(TravelLand::Means::Foot))
{
    readStations();
    readDistances();
    reckonTrains();
    reckonAccess();
}

void Railway::readStations()
{
    text::readTable(QStringLiteral(":/travel/stations.tsv"), 6, [this](const auto& row) {
        const std::optional<int> postcode = Postcodes::builtIn().indexOf(text::wholeNumber(row[4]));
        if (!postcode)
            qFatal("built-in station in an unknown postcode: %s", qUtf8Printable(row[1].toString()));
        m_stations.push_back({row[0].toString(),
                              row[1].toString(),
                              {text::decimalNumber(row[2]), text::decimalNumber(row[3])},
                              *postcode,
                              text::wholeNumber(row[5]) == 1});
    });
}

void Railway::readDistances()
{
    const std::size_t count = m_stations.size();
    m_km.assign(count * count, unknown);
    for (std::size_t i = 0; i < count; ++i)
        m_km[i * count + i] = 0;
    std::size_t from = 1;
    text::readTable(QStringLiteral(":/travel/rail.tsv"), 2, [&](const auto& row) {
        const auto cells = row[1].split(u' ');
        if (from >= count || static_cast<std::size_t>(cells.size()) != from)
            qFatal("built-in rail distances do not fit the stations");
        for (std::size_t to = 0; to < from; ++to) {
            const QStringView cell = cells[static_cast<qsizetype>(to)];
            const int km = cell == QStringView(u"-") ? unknown : text::wholeNumber(cell);
            m_km[from * count + to] = km;
            m_km[to * count + from] = km;
        }
        ++from;
    });
}

void Railway::reckonTrains()
{
    const double fastSpeed = value("ov.intercity.snelheid");
    const double fastStart = value("ov.intercity.vast");
    const double slowSpeed = value("ov.stoptrein.snelheid");
    const double slowStart = value("ov.stoptrein.vast");
    const double slowMost = value("ov.stoptrein.km");
    const double transfer = value("ov.overstap");
    const std::size_t count = m_stations.size();
    m_seconds.assign(count * count, unknown);
    for (std::size_t i = 0; i < count * count; ++i) {
        if (m_km[i] == unknown)
            continue;
        const double km = m_km[i];
        const bool direct = m_stations[i / count].intercity && m_stations[i % count].intercity;
        const double slow = direct ? 0 : std::min(km, slowMost);
        double seconds = secondsFor((km - slow) * metresPerKm, fastSpeed) + secondsFor(slow * metresPerKm, slowSpeed);
        seconds += direct ? fastStart : (km > slowMost ? slowStart + transfer : slowStart);
        m_seconds[i] = static_cast<int>(std::lround(seconds));
    }
}

std::vector<TravelStart> Railway::around(const Station& station, double kmPerHour) const
{
    // The streets of the station's own postcode and of its neighbours: the centres may lie on either side of it.
    const double pace = secondsFor(metresPerKm * value("ov.omweg"), kmPerHour);
    std::vector<TravelStart> starts;
    const auto add = [&](int index) {
        const double km = distanceKm(station.place, Postcodes::builtIn().at(index).centre);
        if (km == km)
            starts.push_back({index, static_cast<int>(std::lround(km * pace))});
    };
    add(station.postcode);
    for (const LandBorder& border : TravelLand::builtIn().borders()) {
        if (border.from == station.postcode)
            add(border.to);
        else if (border.to == station.postcode)
            add(border.from);
    }
    return starts;
}

void Railway::reckonAccess()
{
    const TravelGraph cycle = TravelLand::builtIn().graph(TravelLand::Means::Bicycle);
    const int cycleMost = static_cast<int>(value("ov.fietsen") * secondsPerMinute);
    const int walkMost = static_cast<int>(value("ov.lopen") * secondsPerMinute);
    const int parking = static_cast<int>(value("fiets.vast"));
    const auto most = static_cast<std::size_t>(value("ov.stations"));
    m_fromHome.resize(static_cast<std::size_t>(m_walk.count()));
    m_toWork.resize(m_fromHome.size());
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        const auto station = static_cast<std::int32_t>(i);
        const int wait =
            static_cast<int>(value(m_stations[i].intercity ? "ov.wachten.intercity" : "ov.wachten.stoptrein"));
        const std::vector<int> onFoot = m_walk.from(around(m_stations[i], value("lopen.snelheid")), walkMost);
        const std::vector<int> byBicycle = cycle.from(around(m_stations[i], value("fiets.snelheid")), cycleMost);
        for (std::size_t place = 0; place < m_fromHome.size(); ++place) {
            if (onFoot[place] != unknown)
                m_toWork[place].push_back({station, onFoot[place]});
            int least = byBicycle[place] == unknown ? unknown : byBicycle[place] + parking;
            if (onFoot[place] != unknown && (least == unknown || onFoot[place] < least))
                least = onFoot[place];
            if (least != unknown)
                m_fromHome[place].push_back({station, least + wait});
        }
    }
    for (Nearby* all : {&m_fromHome, &m_toWork}) {
        for (std::vector<Near>& near : *all) {
            std::stable_sort(near.begin(), near.end(), [](Near a, Near b) { return a.seconds < b.seconds; });
            near.resize(std::min(near.size(), most));
            near.shrink_to_fit();
        }
    }
}

int Railway::km(int from, int to) const
{
    return m_km[static_cast<std::size_t>(from) * m_stations.size() + static_cast<std::size_t>(to)];
}

int Railway::seconds(int from, int to) const
{
    return m_seconds[static_cast<std::size_t>(from) * m_stations.size() + static_cast<std::size_t>(to)];
}

std::vector<int> Railway::byTrain(int end, const Nearby& here, const Nearby& there, int limit) const
{
    const TravelStart start{end, 0};
    std::vector<int> least = m_walk.from({&start, 1}, limit);
    const std::size_t count = m_stations.size();
    std::vector<int> rest(count, TravelGraph::noLimit); // seconds between each station and this end
    for (const Near& near : here[static_cast<std::size_t>(end)]) {
        const std::int32_t* train = m_seconds.data() + static_cast<std::size_t>(near.station) * count; // as long back
        for (std::size_t i = 0; i < count; ++i) {
            if (train[i] != unknown && static_cast<std::int32_t>(i) != near.station)
                rest[i] = std::min(rest[i], train[i] + near.seconds);
        }
    }
    for (std::size_t place = 0; place < least.size(); ++place) {
        for (const Near& near : there[place]) {
            const int seconds = near.seconds + rest[static_cast<std::size_t>(near.station)];
            if (seconds <= limit && seconds < TravelGraph::noLimit &&
                (least[place] == unknown || seconds < least[place]))
                least[place] = seconds;
        }
    }
    return least;
}

std::vector<int> Railway::to(int target, int limit) const
{
    return byTrain(target, m_toWork, m_fromHome, limit);
}

std::vector<int> Railway::from(int home, int limit) const
{
    return byTrain(home, m_fromHome, m_toWork, limit);
}

} // namespace spiegel::geography
