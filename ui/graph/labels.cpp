// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/labels.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace spiegel::graph {

namespace {

/// Pixels between a disc and its name, and between two names.
constexpr double toDisc = 4;
constexpr double between = 2;

/// What is in the way, by squares of the plane, so that looking is cheap.
class Obstacles
{
public:
    void add(const QRectF& box, int owner)
    {
        forSquares(box, [&](const QPoint& square) { m_squares[square].push_back({box, owner}); });
    }
    /// Discs of later owners that are at most `mayCover` wide do not count.
    [[nodiscard]] bool isFree(const QRectF& box, int owner, double mayCover) const
    {
        bool free = true;
        forSquares(box, [&](const QPoint& square) {
            const auto found = m_squares.constFind(square);
            if (found == m_squares.cend())
                return;
            for (const Box& one : *found)
                free = free && (one.owner == owner || (one.owner > owner && one.box.width() <= mayCover) ||
                                !one.box.intersects(box));
        });
        return free;
    }

private:
    struct Box
    {
        QRectF box;
        int owner; ///< the node whose disc it is; -1: a name, in everybody's way
    };

    template<class Act>
    static void forSquares(const QRectF& box, const Act& act)
    {
        constexpr double side = 64;
        for (int x = static_cast<int>(std::floor(box.left() / side)); x <= std::floor(box.right() / side); ++x) {
            for (int y = static_cast<int>(std::floor(box.top() / side)); y <= std::floor(box.bottom() / side); ++y)
                act(QPoint(x, y));
        }
    }

    QHash<QPoint, std::vector<Box>> m_squares;
};

QRectF discBox(const LabelWish& wish)
{
    return {wish.node.x() - wish.radius, wish.node.y() - wish.radius, 2 * wish.radius, 2 * wish.radius};
}

/// From the best place to the least: right, left, below, above, then the corners.
std::array<QRectF, 8> candidates(const LabelWish& wish)
{
    const double x = wish.node.x();
    const double y = wish.node.y();
    const double w = wish.size.width();
    const double h = wish.size.height();
    const double side = wish.radius + toDisc;
    const double over = wish.radius + toDisc / 2;
    const double slant = 0.75 * wish.radius + toDisc / 2;
    return {QRectF(x + side, y - h / 2, w, h),          QRectF(x - side - w, y - h / 2, w, h),
            QRectF(x - w / 2, y + over, w, h),          QRectF(x - w / 2, y - over - h, w, h),
            QRectF(x + slant, y - slant - h, w, h),     QRectF(x + slant, y + slant, w, h),
            QRectF(x - slant - w, y - slant - h, w, h), QRectF(x - slant - w, y + slant, w, h)};
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish>& wishes, const QRectF& area)
{
    Obstacles obstacles;
    for (std::size_t index = 0; index < wishes.size(); ++index)
        obstacles.add(discBox(wishes[index]), static_cast<int>(index));
    std::vector<std::optional<QRectF>> places(wishes.size());
    const auto place = [&](std::size_t index, double mayCover) {
        for (const QRectF& box : candidates(wishes[index])) {
            if (!area.isNull() && !area.contains(box))
                continue;
            if (!obstacles.isFree(box.adjusted(-between, 0, between, 0), static_cast<int>(index), mayCover))
                continue;
            obstacles.add(box, -1);
            places[index] = box;
            return;
        }
    };
    for (std::size_t index = 0; index < wishes.size(); ++index) {
        if (wishes[index].size.isEmpty())
            continue;
        place(index, 0);
        if (!places[index])
            place(index, wishes[index].radius);
    }
    return places;
}

} // namespace spiegel::graph
