// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/stress.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace spiegel::graph {

namespace {

constexpr int mostRounds = 60;
/// The mean step, as a part of the mean distance, at which the picture counts as settled.
constexpr double settled = 0.002;
constexpr int powerRounds = 40;

struct Length
{
    std::size_t to;
    float length;
};
using Neighbours = std::vector<std::vector<Length>>;

Neighbours lengthsOf(std::size_t nodes, const std::vector<Tie>& ties)
{
    const std::vector<std::vector<std::size_t>> near = neighboursOf(nodes, ties);
    Neighbours lengths(nodes);
    for (std::size_t a = 0; a < nodes; ++a) {
        for (const std::size_t b : near[a]) {
            std::vector<std::size_t> shared;
            std::set_intersection(near[a].begin(), near[a].end(), near[b].begin(), near[b].end(),
                                  std::back_inserter(shared));
            const auto apart = static_cast<float>(near[a].size() + near[b].size() - 2 * shared.size());
            lengths[a].push_back({b, std::sqrt(std::max(1.0F, apart))});
        }
    }
    return lengths;
}

void shortestFrom(std::size_t start, const Neighbours& lengths, Distances& distances)
{
    constexpr float far = std::numeric_limits<float>::infinity();
    for (std::size_t node = 0; node < lengths.size(); ++node)
        distances.at(start, node) = node == start ? 0 : far;
    using Entry = std::pair<float, std::size_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    open.push({0.0F, start});
    while (!open.empty()) {
        const auto [distance, node] = open.top();
        open.pop();
        if (distance > distances.at(start, node))
            continue;
        for (const Length& next : lengths[node]) {
            const float through = distance + next.length;
            if (through < distances.at(start, next.to)) {
                distances.at(start, next.to) = through;
                open.push({through, next.to});
            }
        }
    }
}

} // namespace

Distances wantedDistances(std::size_t nodes, const std::vector<Tie>& ties)
{
    const Neighbours lengths = lengthsOf(nodes, ties);
    Distances distances(nodes);
    for (std::size_t node = 0; node < nodes; ++node)
        shortestFrom(node, lengths, distances);
    float widest = 0;
    for (std::size_t a = 0; a < nodes; ++a) {
        for (std::size_t b = 0; b < nodes; ++b) {
            if (std::isfinite(distances.at(a, b)))
                widest = std::max(widest, distances.at(a, b));
        }
    }
    constexpr float between = 0.8F;
    for (std::size_t a = 0; a < nodes; ++a) {
        for (std::size_t b = 0; b < nodes; ++b) {
            if (!std::isfinite(distances.at(a, b)))
                distances.at(a, b) = between * widest + 1;
        }
    }
    return distances;
}

std::vector<QPointF> firstPlaces(const Distances& wanted)
{
    const std::size_t n = wanted.count();
    // The double-centred squares of the distances; their main directions are the best flat picture of them.
    std::vector<double> means(n, 0);
    double mean = 0;
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b)
            means[a] += static_cast<double>(wanted.at(a, b)) * wanted.at(a, b) / static_cast<double>(n);
        mean += means[a] / static_cast<double>(n);
    }
    const auto multiply = [&](const std::vector<double>& in) {
        std::vector<double> out(n, 0);
        for (std::size_t a = 0; a < n; ++a) {
            for (std::size_t b = 0; b < n; ++b) {
                const double square = static_cast<double>(wanted.at(a, b)) * wanted.at(a, b);
                out[a] -= 0.5 * (square - means[a] - means[b] + mean) * in[b];
            }
        }
        return out;
    };
    const auto length = [](const std::vector<double>& v) {
        double sum = 0;
        for (const double x : v)
            sum += x * x;
        return std::sqrt(sum);
    };
    std::vector<std::vector<double>> axes;
    for (int axis = 0; axis < 2; ++axis) {
        std::vector<double> v(n);
        for (std::size_t a = 0; a < n; ++a)
            v[a] = std::sin(static_cast<double>(a + 1) * (axis == 0 ? 1.7 : 2.9)); // any start that is no symmetry
        double stretch = 0;
        for (int round = 0; round < powerRounds; ++round) {
            for (const std::vector<double>& other : axes) {
                const double size = length(other);
                double along = 0;
                for (std::size_t a = 0; a < n && size > 0; ++a)
                    along += v[a] * other[a] / (size * size);
                for (std::size_t a = 0; a < n; ++a)
                    v[a] -= along * other[a];
            }
            v = multiply(v);
            stretch = length(v);
            for (double& x : v)
                x /= std::max(stretch, 1e-12);
        }
        for (double& x : v)
            x *= std::sqrt(stretch);
        axes.push_back(std::move(v));
    }
    std::vector<QPointF> places(n);
    for (std::size_t a = 0; a < n; ++a) // nodes that look the same to all others must not lie on one spot
        places[a] = QPointF(axes[0][a] + 1e-3 * std::sin(static_cast<double>(a)),
                            axes[1][a] + 1e-3 * std::cos(static_cast<double>(a)));
    return places;
}

bool majorize(std::vector<QPointF>& places, const Distances& wanted, Progress& progress)
{
    const std::size_t n = places.size();
    for (int round = 0; round < mostRounds; ++round) {
        if (progress.cancelled())
            return false;
        double moved = 0;
        double scale = 0;
        for (std::size_t a = 0; a < n; ++a) {
            double x = 0;
            double y = 0;
            double weights = 0;
            const double ax = places[a].x();
            const double ay = places[a].y();
            for (std::size_t b = 0; b < n; ++b) {
                if (a == b)
                    continue;
                const double distance = wanted.at(a, b);
                const double weight = 1 / (distance * distance);
                const double dx = ax - places[b].x();
                const double dy = ay - places[b].y();
                const double now = std::sqrt(dx * dx + dy * dy) + 1e-9;
                x += weight * (places[b].x() + distance * dx / now);
                y += weight * (places[b].y() + distance * dy / now);
                weights += weight;
            }
            if (weights <= 0)
                continue;
            const QPointF next(x / weights, y / weights);
            moved += std::hypot(next.x() - ax, next.y() - ay);
            scale += std::hypot(next.x(), next.y());
            places[a] = next;
        }
        if (moved <= settled * scale)
            break;
    }
    return true;
}

} // namespace spiegel::graph
