// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/spread.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace spiegel::graph {

void layFlat(std::vector<QPointF>& places)
{
    if (places.empty())
        return;
    QPointF middle;
    for (const QPointF& place : places)
        middle += place / static_cast<double>(places.size());
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (QPointF& place : places) {
        place -= middle;
        xx += place.x() * place.x();
        yy += place.y() * place.y();
        xy += place.x() * place.y();
    }
    const double angle = 0.5 * std::atan2(2 * xy, xx - yy);
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    for (QPointF& place : places)
        place = QPointF(c * place.x() + s * place.y(), -s * place.x() + c * place.y());
}

void evenOut(std::vector<QPointF>& places, double part)
{
    if (places.size() < 2)
        return;
    const auto even = [&places, part](const auto& read, const auto& write) {
        std::vector<std::size_t> order(places.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return read(places[a]) < read(places[b]); });
        const double first = read(places[order.front()]);
        const double apart = (read(places[order.back()]) - first) / static_cast<double>(places.size() - 1);
        for (std::size_t place = 0; place < order.size(); ++place) {
            QPointF& point = places[order[place]];
            write(point, (1 - part) * read(point) + part * (first + static_cast<double>(place) * apart));
        }
    };
    even([](const QPointF& point) { return point.x(); }, [](QPointF& point, double x) { point.setX(x); });
    even([](const QPointF& point) { return point.y(); }, [](QPointF& point, double y) { point.setY(y); });
}

void widen(std::vector<QPointF>& places, double aspect)
{
    if (places.empty())
        return;
    const auto [left, right] =
        std::minmax_element(places.begin(), places.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    const auto [top, bottom] =
        std::minmax_element(places.begin(), places.end(), [](QPointF a, QPointF b) { return a.y() < b.y(); });
    const double width = right->x() - left->x();
    const double factor = aspect * (bottom->y() - top->y()) / std::max(width, 1e-9);
    if (width <= 0 || factor <= 1)
        return;
    for (QPointF& place : places)
        place.rx() *= factor;
}

void enlarge(std::vector<QPointF>& places, double gap)
{
    if (places.size() < 2)
        return;
    std::vector<double> nearest;
    for (const QPointF& one : places) {
        double least = std::numeric_limits<double>::infinity();
        for (const QPointF& other : places) {
            if (&one != &other)
                least = std::min(least, std::hypot(one.x() - other.x(), one.y() - other.y()));
        }
        nearest.push_back(least);
    }
    const auto middle = nearest.begin() + static_cast<std::ptrdiff_t>(nearest.size() / 2);
    std::nth_element(nearest.begin(), middle, nearest.end());
    const double factor = gap / std::max(*middle, 1e-6);
    for (QPointF& place : places)
        place *= factor;
}

void pushApart(std::vector<QPointF>& places, const std::vector<double>& radii, double gap)
{
    constexpr int mostRounds = 200;
    constexpr double enough = 1e-3;
    for (int round = 0; round < mostRounds; ++round) {
        bool isDone = true;
        for (std::size_t a = 0; a < places.size(); ++a) {
            for (std::size_t b = a + 1; b < places.size(); ++b) {
                const double wanted = radii[a] + radii[b] + gap;
                double dx = places[b].x() - places[a].x();
                double dy = places[b].y() - places[a].y();
                if (std::abs(dx) >= wanted || std::abs(dy) >= wanted)
                    continue;
                const double now = std::hypot(dx, dy);
                if (now >= wanted - enough)
                    continue;
                if (now < enough) { // on one spot: any direction, but always the same
                    dx = std::cos(static_cast<double>(a + b));
                    dy = std::sin(static_cast<double>(a + b));
                } else {
                    dx /= now;
                    dy /= now;
                }
                const double push = (wanted - now) / 2 + enough / 4;
                places[a] -= QPointF(dx, dy) * push;
                places[b] += QPointF(dx, dy) * push;
                isDone = false;
            }
        }
        if (isDone)
            return;
    }
}

} // namespace spiegel::graph
