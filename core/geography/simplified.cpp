// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/simplified.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace spiegel::geography {

namespace {

/// The points of all rings by number: neighbours have the same numbers along their border.
class Corners
{
public:
    explicit Corners(const Outlines& outlines)
    {
        for (const Outline& outline : outlines.all()) {
            for (const Polygon& polygon : outline.polygons) {
                join(numbered(polygon.outer));
                for (const Ring& hole : polygon.holes)
                    join(numbered(hole));
            }
        }
    }

    [[nodiscard]] RdPoint at(int corner) const { return m_points[static_cast<std::size_t>(corner)]; }
    /// Where more than two lines meet, or a line ends.
    [[nodiscard]] bool isJunction(int corner) const { return m_joined[static_cast<std::size_t>(corner)].size() != 2; }
    [[nodiscard]] std::vector<int> numbered(const Ring& ring)
    {
        std::vector<int> numbers;
        for (const RdPoint& point : ring) {
            const auto [place, isNew] = m_numbers.try_emplace({point.x, point.y}, static_cast<int>(m_points.size()));
            if (isNew) {
                m_points.push_back(point);
                m_joined.emplace_back();
            }
            if (numbers.empty() || numbers.back() != place->second)
                numbers.push_back(place->second);
        }
        while (numbers.size() > 1 && numbers.front() == numbers.back())
            numbers.pop_back();
        return numbers;
    }

private:
    void join(const std::vector<int>& ring)
    {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const int next = ring[(i + 1) % ring.size()];
            m_joined[static_cast<std::size_t>(ring[i])].insert(next);
            m_joined[static_cast<std::size_t>(next)].insert(ring[i]);
        }
    }

    std::map<std::pair<double, double>, int> m_numbers;
    std::vector<RdPoint> m_points;
    std::vector<std::set<int>> m_joined; ///< by corner: those next to it
};

double distance(RdPoint a, RdPoint b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// Of a point to the line between two others.
double distance(RdPoint point, RdPoint from, RdPoint to)
{
    const double length = distance(from, to);
    if (length == 0)
        return distance(point, from);
    const double along = std::clamp(
        ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / (length * length), 0.0, 1.0);
    return distance(point, {from.x + along * (to.x - from.x), from.y + along * (to.y - from.y)});
}

/// Appends what is left of a line, without its last corner. `first` and `last` stay.
void appendCoarse(const Corners& corners, const std::vector<int>& line, std::size_t first, std::size_t last,
                  double metres, std::vector<int>& to)
{
    std::size_t farthest = first;
    double most = 0;
    for (std::size_t i = first + 1; i < last; ++i) {
        const double far = distance(corners.at(line[i]), corners.at(line[first]), corners.at(line[last]));
        if (far > most) {
            most = far;
            farthest = i;
        }
    }
    if (most <= metres) {
        to.push_back(line[first]);
        return;
    }
    appendCoarse(corners, line, first, farthest, metres, to);
    appendCoarse(corners, line, farthest, last, metres, to);
}

/// Between two corners that stay; the same for whoever walks it, from whichever side.
void appendBorder(const Corners& corners, std::vector<int> line, double metres, std::vector<int>& to)
{
    const bool isBack = std::pair(line.front(), line[1]) > std::pair(line.back(), line[line.size() - 2]);
    if (isBack)
        std::reverse(line.begin(), line.end());
    std::vector<int> coarse;
    appendCoarse(corners, line, 0, line.size() - 1, metres, coarse);
    coarse.push_back(line.back());
    if (isBack)
        std::reverse(coarse.begin(), coarse.end());
    to.insert(to.end(), coarse.begin(), coarse.end() - 1);
}

/// Which corners of a ring stay for sure: where it meets others; on an island the lowest number and the one farthest
/// from that, which are the same for who lies in it and for who lies around it.
std::vector<std::size_t> fixedOf(const Corners& corners, const std::vector<int>& ring)
{
    std::vector<std::size_t> fixed;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        if (corners.isJunction(ring[i]))
            fixed.push_back(i);
    }
    if (fixed.size() > 1)
        return fixed;
    const std::size_t first =
        fixed.empty() ? static_cast<std::size_t>(std::min_element(ring.begin(), ring.end()) - ring.begin()) : fixed[0];
    const auto rank = [&](int corner) {
        return std::pair(distance(corners.at(corner), corners.at(ring[first])), -corner);
    };
    const auto other = std::max_element(ring.begin(), ring.end(), [&](int a, int b) { return rank(a) < rank(b); });
    fixed = {first, static_cast<std::size_t>(other - ring.begin())};
    std::sort(fixed.begin(), fixed.end());
    return fixed;
}

double squareMetres(const Ring& ring)
{
    double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const RdPoint& next = ring[(i + 1) % ring.size()];
        twice += ring[i].x * next.y - next.x * ring[i].y;
    }
    return std::abs(twice) / 2;
}

/// Empty when nothing is left that one would see.
Ring coarse(Corners& corners, const Ring& given, double metres)
{
    const std::vector<int> ring = corners.numbered(given);
    if (ring.size() < 3)
        return {};
    const std::vector<std::size_t> fixed = fixedOf(corners, ring);
    std::vector<int> kept;
    for (std::size_t i = 0; i < fixed.size(); ++i) {
        const std::size_t end = i + 1 < fixed.size() ? fixed[i + 1] : fixed[0] + ring.size();
        std::vector<int> line;
        for (std::size_t at = fixed[i]; at <= end; ++at)
            line.push_back(ring[at % ring.size()]);
        appendBorder(corners, std::move(line), metres, kept);
    }
    Ring left;
    for (const int corner : kept)
        left.push_back(corners.at(corner));
    return left.size() < 3 || squareMetres(left) < 4 * metres * metres ? Ring() : left;
}

} // namespace

std::vector<Outline> simplified(const Outlines& outlines, double metres)
{
    Corners corners(outlines);
    std::vector<Outline> all;
    for (const Outline& outline : outlines.all()) {
        Outline simple{outline.code, {}, outline.box};
        for (const Polygon& polygon : outline.polygons) {
            Polygon left{coarse(corners, polygon.outer, metres), {}};
            if (left.outer.empty())
                continue;
            for (const Ring& hole : polygon.holes) {
                if (Ring inner = coarse(corners, hole, metres); !inner.empty())
                    left.holes.push_back(std::move(inner));
            }
            simple.polygons.push_back(std::move(left));
        }
        all.push_back(std::move(simple));
    }
    return all;
}

} // namespace spiegel::geography
