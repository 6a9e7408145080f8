// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/forces.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace spiegel::graph {

namespace {

constexpr int rounds = 45;
constexpr double push = 0.2;      ///< Hu's C
constexpr double firstStep = 0.1; ///< of the mean length of a tie
constexpr double cooling = 0.9;
constexpr int roundsToWarm = 5; ///< after so many rounds that went well the steps grow again

double meanLength(const std::vector<QPointF>& places, const std::vector<std::vector<std::size_t>>& near)
{
    double sum = 0;
    int count = 0;
    for (std::size_t a = 0; a < near.size(); ++a) {
        for (const std::size_t b : near[a]) {
            sum += std::hypot(places[a].x() - places[b].x(), places[a].y() - places[b].y());
            ++count;
        }
    }
    return count == 0 ? 0 : sum / count;
}

QPointF held(QPointF place, const std::optional<QPointF>& anchor, double leash)
{
    if (!anchor)
        return place;
    const QPointF away = place - *anchor;
    const double distance = std::hypot(away.x(), away.y());
    return distance <= leash ? place : *anchor + away * (leash / distance);
}

QRectF boxOf(const Anchors& anchors)
{
    constexpr double far = std::numeric_limits<double>::max();
    double left = far;
    double right = -far;
    double top = far;
    double bottom = -far;
    for (const std::optional<QPointF>& anchor : anchors) {
        if (!anchor)
            continue;
        left = std::min(left, anchor->x());
        right = std::max(right, anchor->x());
        top = std::min(top, anchor->y());
        bottom = std::max(bottom, anchor->y());
    }
    return left > right ? QRectF() : QRectF(QPointF(left, top), QPointF(right, bottom));
}

} // namespace

bool pullTogether(std::vector<QPointF>& places, const std::vector<Tie>& ties, const Anchors& anchors, double leash,
                  Progress& progress)
{
    const auto near = neighboursOf(places.size(), ties);
    const double usual = meanLength(places, near);
    if (usual <= 0)
        return true;
    double step = firstStep * usual;
    double before = std::numeric_limits<double>::max();
    int better = 0;
    for (int round = 0; round < rounds; ++round) {
        if (progress.cancelled())
            return false;
        double energy = 0;
        for (std::size_t a = 0; a < places.size(); ++a) {
            const double ax = places[a].x();
            const double ay = places[a].y();
            double x = 0;
            double y = 0;
            for (const QPointF& other : places) { // itself adds nothing
                const double dx = ax - other.x();
                const double dy = ay - other.y();
                const double apart = push * usual * usual / (dx * dx + dy * dy + 1e-9);
                x += dx * apart;
                y += dy * apart;
            }
            for (const std::size_t b : near[a]) {
                const double dx = ax - places[b].x();
                const double dy = ay - places[b].y();
                const double pull = std::sqrt(dx * dx + dy * dy) / usual;
                x -= dx * pull;
                y -= dy * pull;
            }
            const double force = std::hypot(x, y);
            energy += force * force;
            if (force > 0)
                places[a] = held(places[a] + QPointF(x, y) * (step / force), anchors[a], leash);
        }
        if (energy >= before) {
            better = 0;
            step *= cooling;
        } else if (++better >= roundsToWarm) {
            better = 0;
            step /= cooling;
        }
        before = energy;
    }
    return true;
}

double extentOf(const Anchors& anchors)
{
    const QRectF box = boxOf(anchors);
    return std::max(box.width(), box.height());
}

std::vector<QPointF> placesAmong(const Anchors& anchors, const std::vector<Tie>& ties)
{
    const auto near = neighboursOf(anchors.size(), ties);
    Anchors known = anchors;
    const double apart = extentOf(anchors) / 200 + 1; // so that two with the same neighbours do not stand on one spot
    bool isMore = true;
    while (isMore) { // who has a neighbour that was placed, then the neighbours of those
        isMore = false;
        Anchors next = known;
        for (std::size_t node = 0; node < known.size(); ++node) {
            QPointF sum;
            int count = 0;
            for (const std::size_t other : near[node]) {
                if (!known[node] && known[other]) {
                    sum += *known[other];
                    ++count;
                }
            }
            if (count == 0)
                continue;
            const auto angle = static_cast<double>(node);
            next[node] = sum / count + QPointF(std::cos(angle), std::sin(angle)) * apart;
            isMore = true;
        }
        known = std::move(next);
    }
    const QRectF box = boxOf(anchors);
    std::vector<QPointF> places;
    double x = box.left();
    for (const std::optional<QPointF>& place : known) {
        constexpr double gap = 44;
        places.push_back(place.value_or(QPointF(x, box.bottom() + gap)));
        x += place ? 0 : gap;
    }
    return places;
}

} // namespace spiegel::graph
