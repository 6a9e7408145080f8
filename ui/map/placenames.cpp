// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/placenames.h"

#include "core/geography/postcodes.h"
#include "ui/graph/writing.h"
#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace spiegel::map {

namespace {

constexpr int largeFrom = 120'000; // inhabitants
constexpr int mediumFrom = 40'000;
constexpr double numbersFrom = 0.011; ///< units to a metre
/// The smallest place that is named in the whole country, at that scale; nearer the smaller ones come too.
constexpr double leastInhabitants = 30'000;
constexpr double countryScale = 0.0026;
/// Room around a name, so that a map does not fill up with them.
constexpr double roomAside = 14;
constexpr double roomAbove = 9;
constexpr double roomOfNumber = 3;
constexpr int cell = 96; ///< of the table that finds neighbours

struct Settlement
{
    QString name;
    int inhabitants = 0;
    double x = 0; ///< of all its inhabitants, to be divided by their number
    double y = 0;
    double weight = 0;
};

std::vector<Settlement> settlements()
{
    QHash<QString, Settlement> byName;
    for (const geography::Postcode& postcode : geography::Postcodes::builtIn().all()) {
        if (postcode.place.isEmpty() || !postcode.centre.isKnown())
            continue;
        // Two places of one name lie in two municipalities.
        Settlement& settlement = byName[postcode.place + QLatin1Char('|') + postcode.municipalityCode];
        const geography::RdPoint centre = geography::toRd(postcode.centre);
        const int people = std::max(1, postcode.inhabitants); // unknown counts for a little
        settlement.name = postcode.place;
        settlement.inhabitants += people;
        settlement.x += centre.x * people;
        settlement.y += centre.y * people;
        settlement.weight += people;
    }
    std::vector<Settlement> all(byName.begin(), byName.end());
    std::sort(all.begin(), all.end(), [](const Settlement& one, const Settlement& other) {
        return one.inhabitants != other.inhabitants ? one.inhabitants > other.inhabitants : one.name < other.name;
    });
    return all;
}

/// Boxes that were given away, found by where they lie.
class Taken
{
public:
    [[nodiscard]] bool isFree(const QRectF& box) const
    {
        bool isFree = true;
        forCells(box, [&](qint64 key) {
            const auto found = m_cells.constFind(key);
            if (found != m_cells.cend())
                isFree = isFree && std::none_of(found->begin(), found->end(),
                                                [&box](const QRectF& other) { return other.intersects(box); });
        });
        return isFree;
    }
    void take(const QRectF& box)
    {
        forCells(box, [&](qint64 key) { m_cells[key].push_back(box); });
    }

private:
    template<class Act>
    static void forCells(const QRectF& box, const Act& act)
    {
        for (int y = cellOf(box.top()); y <= cellOf(box.bottom()); ++y) {
            for (int x = cellOf(box.left()); x <= cellOf(box.right()); ++x)
                act((qint64(y) << 32) + x);
        }
    }
    static int cellOf(double place) { return static_cast<int>(std::floor(place / cell)); }

    QHash<qint64, std::vector<QRectF>> m_cells;
};

} // namespace

QFont MapName::font() const
{
    switch (size) {
    case Size::Large:
        return look::font(look::Size::Body, QFont::DemiBold);
    case Size::Medium:
        return look::font(look::Size::Small, QFont::DemiBold);
    case Size::Small:
    case Size::Number:
        break;
    }
    return look::font(look::Size::Small);
}

QColor MapName::color() const
{
    return look::color(size == Size::Number ? look::Role::Muted : look::Role::Text);
}

PlaceNames::PlaceNames()
{
    for (const Settlement& settlement : settlements())
        m_names.push_back({settlement.name,
                           {settlement.x / settlement.weight, settlement.y / settlement.weight},
                           settlement.inhabitants >= largeFrom    ? MapName::Size::Large
                           : settlement.inhabitants >= mediumFrom ? MapName::Size::Medium
                                                                  : MapName::Size::Small,
                           settlement.inhabitants});
    for (const geography::Postcode& postcode : geography::Postcodes::builtIn().all()) {
        if (postcode.centre.isKnown())
            m_names.push_back(
                {QString::number(postcode.number), geography::toRd(postcode.centre), MapName::Size::Number, 0});
    }
}

void PlaceNames::forget()
{
    m_sizes.clear();
    m_placed.clear();
    m_pictures.clear();
    m_scale = 0;
}

const std::vector<PlaceNames::Placed>& PlaceNames::placed(double scale)
{
    if (m_scale != scale) {
        m_placed = place(scale);
        m_scale = scale;
    }
    return m_placed;
}

std::vector<PlaceNames::Placed> PlaceNames::place(double scale)
{
    m_sizes.resize(m_names.size());
    Taken taken;
    std::vector<Placed> placed;
    const double least = leastInhabitants * (countryScale / scale) * (countryScale / scale);
    for (std::size_t index = 0; index < m_names.size(); ++index) {
        const MapName& name = m_names[index];
        const bool isNumber = name.size == MapName::Size::Number;
        if (isNumber && scale < numbersFrom)
            break; // they come last
        if (!isNumber && name.inhabitants < least)
            continue;
        if (m_sizes[index].isEmpty()) {
            const QFontMetricsF metrics(name.font());
            m_sizes[index] = QSizeF(metrics.horizontalAdvance(name.text), metrics.height());
        }
        QRectF box({}, m_sizes[index]);
        box.moveCenter({name.at.x * scale, -name.at.y * scale});
        const double aside = isNumber ? roomOfNumber : roomAside;
        const double above = isNumber ? roomOfNumber : roomAbove;
        const QRectF wanted = box.adjusted(-aside, -above, aside, above);
        if (!taken.isFree(wanted))
            continue;
        taken.take(box);
        placed.push_back({index, box});
    }
    return placed;
}

const QImage& PlaceNames::picture(std::size_t name, double ratio)
{
    if (m_ratio != ratio) {
        m_pictures.clear();
        m_ratio = ratio;
    }
    QImage& picture = m_pictures[name];
    if (picture.isNull())
        picture = graph::written(m_names[name].text, m_names[name].font(), m_names[name].color(),
                                 look::color(look::Role::Surface), rim, ratio);
    return picture;
}

} // namespace spiegel::map
