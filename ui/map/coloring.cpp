// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/coloring.h"

#include "core/geography/postcodes.h"
#include "ui/look/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace spiegel::map {

namespace {

constexpr double outsideShare = 0.38; ///< of its own colour, outside the zone

int remainder(int value, int divisor)
{
    const int rest = value % divisor;
    return rest < 0 ? rest + divisor : rest;
}

/// Whether a mark lies on this spot of the plane.
bool isMarked(Fill::Marks marks, int x, int y, double ratio)
{
    const int width = std::max(1, static_cast<int>(std::lround(ratio)));
    if (marks == Fill::Marks::Stripes)
        return remainder(x + y, static_cast<int>(std::lround(stripeSpacing * ratio))) < 2 * width - (width > 1 ? 1 : 0);
    const int spacing = static_cast<int>(std::lround(dotSpacing * ratio));
    const int row = remainder(y, spacing);
    const bool isOdd = remainder(y - row, 2 * spacing) != 0;
    return row <= width && remainder(x + (isOdd ? spacing / 2 : 0), spacing) <= width;
}

} // namespace

Zone zoneWhere(const std::function<bool(int pc4)>& isIn)
{
    Zone zone;
    const geography::Postcodes& postcodes = geography::Postcodes::builtIn();
    for (int place = 0; place < postcodes.count(); ++place) {
        if (isIn(postcodes.at(place).number))
            zone.postcodes.push_back(place);
    }
    return zone;
}

QColor Coloring::water()
{
    return look::color(look::Role::Surface);
}

QColor Coloring::land()
{
    return look::Theme::blend(look::color(look::Role::Border), look::color(look::Role::Surface), 0.75);
}

QColor Coloring::border(bool coarse)
{
    return coarse ? look::Theme::blend(look::color(look::Role::Muted), look::color(look::Role::Surface), 0.6)
                  : look::color(look::Role::Surface);
}

QColor Coloring::zoneLine()
{
    return look::color(look::Role::Accent);
}

QColor Coloring::plainInZone()
{
    return look::Theme::blend(zoneLine(), look::color(look::Role::Surface), 0.3);
}

Fill Coloring::fillOf(Look look, double tint)
{
    const look::Theme& theme = look::Theme::current();
    switch (look) {
    case Look::Amount:
        return {theme.ramp(tint).rgb()};
    case Look::Zero:
        return {theme.ramp(0).rgb()};
    case Look::Hidden:
        return {look::color(look::Role::Surface).rgb(),
                look::Theme::blend(look::color(look::Role::Muted), look::color(look::Role::Surface), 0.6).rgb(),
                Fill::Marks::Stripes};
    case Look::Unknown:
        return {look::color(look::Role::Surface).rgb(), look::color(look::Role::Field).rgb(), Fill::Marks::Dots};
    case Look::Plain:
        break;
    }
    return {land().rgb()};
}

namespace {

constexpr std::size_t looks = 5;

/// One look in the zone and outside it.
struct Palette
{
    Fill inside;
    Fill outside;
};

Palette paletteOf(Look look, double tint, bool hasZone)
{
    const Fill fill = Coloring::fillOf(look, tint);
    Palette palette{fill, fill};
    if (!hasZone)
        return palette;
    if (look == Look::Plain) {
        palette.inside.color = Coloring::plainInZone().rgb();
        return palette;
    }
    palette.outside.color = look::Theme::blend(QColor(fill.color), Coloring::land(), outsideShare).rgb();
    palette.outside.mark = look::Theme::blend(QColor(fill.mark), Coloring::land(), outsideShare).rgb();
    return palette;
}

} // namespace

Coloring::Coloring(const Classes& classes, const Zone& zone)
    : m_hasZone(!zone.postcodes.empty())
    , m_fine(border(false).rgb())
    , m_coarse(border(true).rgb())
{
    const auto count = static_cast<std::size_t>(geography::Postcodes::builtIn().count());
    m_fills.resize(count + Spot::firstPostcode);
    m_inZone.assign(count + Spot::firstPostcode, 0);
    for (const int postcode : zone.postcodes)
        m_inZone[static_cast<std::size_t>(postcode + Spot::firstPostcode)] = 1;
    m_fills[Spot::nothing] = {water().rgb()};
    m_fills[Spot::land] = {land().rgb()};
    std::array<Palette, looks> ofLook;
    for (const Look look : {Look::Plain, Look::Zero, Look::Unknown, Look::Hidden})
        ofLook[static_cast<std::size_t>(look)] = paletteOf(look, 0, m_hasZone);
    std::vector<Palette> ofClass;
    for (std::size_t one = 0; one < classes.count(); ++one)
        ofClass.push_back(paletteOf(Look::Amount, classes.tint(one), m_hasZone));
    for (std::size_t place = 0; place < count; ++place) {
        const Look look = classes.look(place);
        const Palette& palette =
            look == Look::Amount ? ofClass[classes.classOf(place)] : ofLook[static_cast<std::size_t>(look)];
        const std::size_t area = place + Spot::firstPostcode;
        m_fills[area] = m_inZone[area] != 0 ? palette.inside : palette.outside;
    }
}

int Coloring::reach(double ratio)
{
    return std::max(2, static_cast<int>(std::lround(1.5 * ratio)));
}

void Coloring::paintRow(const graph::Canvas& canvas, const QRgb* spots, int y, double ratio) const
{
    const QRect part = canvas.part();
    QRgb* pixel = canvas.pixel(part.left(), y);
    for (int x = part.left(); x <= part.right(); ++x, ++pixel, ++spots) {
        const Spot spot = Spot::of(*spots);
        const Fill& fill = m_fills[static_cast<std::size_t>(spot.area)];
        *pixel = fill.color;
        if (fill.marks != Fill::Marks::None &&
            isMarked(fill.marks, x + canvas.origin().x(), y + canvas.origin().y(), ratio))
            *pixel = fill.mark;
        if (spot.fine > 0)
            graph::Canvas::cover(*pixel, m_fine, spot.fine);
        if (spot.coarse > 0)
            graph::Canvas::cover(*pixel, m_coarse, spot.coarse);
    }
}

/// A pixel gets so much of the line as the zone is near to half of what lies around it.
void Coloring::paintOutline(const graph::Canvas& canvas, const QImage& spots, double ratio) const
{
    const int reach = Coloring::reach(ratio);
    const int side = 2 * reach + 1;
    const int all = side * side;
    const QRect part = canvas.part();
    const QRgb line = zoneLine().rgb();
    const auto width = static_cast<std::size_t>(spots.width());
    std::vector<int> above(width, 0); // how many of the zone in each column of the rows around
    const auto add = [&](int row, int sign) {
        const auto* const spot = reinterpret_cast<const QRgb*>(spots.constScanLine(row));
        for (std::size_t x = 0; x < width; ++x)
            above[x] += sign * m_inZone[spot[x] & 0xffff];
    };
    for (int row = 0; row < side - 1; ++row)
        add(row, 1);
    for (int y = 0; y < part.height(); ++y) {
        add(y + side - 1, 1);
        if (std::any_of(above.begin(), above.end(), [](int count) { return count != 0; })) {
            int around = 0;
            for (int x = 0; x < side - 1; ++x)
                around += above[static_cast<std::size_t>(x)];
            QRgb* pixel = canvas.pixel(part.left(), part.top() + y);
            for (int x = 0; x < part.width(); ++x, ++pixel) {
                around += above[static_cast<std::size_t>(x + side - 1)];
                const int strength = 2 * std::min(around, all - around) * 3 / 2;
                if (strength > 0)
                    graph::Canvas::cover(*pixel, line,
                                         std::min(strength * graph::Canvas::whole / all, graph::Canvas::whole));
                around -= above[static_cast<std::size_t>(x)];
            }
        }
        add(y, -1);
    }
}

void Coloring::paint(const graph::Canvas& canvas, const QImage& spots, double ratio) const
{
    const int reach = Coloring::reach(ratio);
    const QRect part = canvas.part();
    for (int y = 0; y < part.height(); ++y)
        paintRow(canvas, reinterpret_cast<const QRgb*>(spots.constScanLine(y + reach)) + reach, part.top() + y, ratio);
    if (m_hasZone)
        paintOutline(canvas, spots, ratio);
}

} // namespace spiegel::map
