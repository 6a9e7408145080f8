// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/cells.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace spiegel::peers {

namespace {

float lengthOf(std::int64_t squares)
{
    return static_cast<float>(std::sqrt(static_cast<double>(squares)));
}

} // namespace

Rest Rest::of(const Features& features, Features::List list)
{
    Rest rest;
    std::int64_t squares = 0;
    for (std::size_t i = 0; i < list.ids.size(); ++i) {
        const int weight = list.weights[i];
        switch (features.trait(list.ids[i])) {
        case Trait::Last:
            rest.last = list.ids[i];
            rest.lastWeight = weight;
            break;
        case Trait::Education:
            rest.education = list.ids[i];
            rest.educationWeight = weight;
            break;
        default:
            squares += std::int64_t{weight} * weight;
        }
    }
    rest.length = lengthOf(squares) * Cells::upwards;
    return rest;
}

Cells Cells::of(const Features& features, const std::vector<std::int64_t>& squares)
{
    struct Row
    {
        int education;
        int last;
        float share;
        int row;
    };
    std::vector<Row> order;
    std::vector<Rest> rests;
    order.reserve(squares.size());
    rests.reserve(squares.size());
    for (int row = 0; row < features.cvs(); ++row) {
        rests.push_back(Rest::of(features, features.list(row)));
        const Rest& rest = rests.back();
        const float length = lengthOf(squares[static_cast<std::size_t>(row)]);
        order.push_back({rest.education, rest.last, length > 0 ? rest.length / length : 0, row});
    }
    std::sort(order.begin(), order.end(), [](const Row& a, const Row& b) {
        return std::tie(a.education, a.last, b.share, a.row) < std::tie(b.education, b.last, a.share, b.row);
    });
    Cells cells;
    cells.m_rows.reserve(order.size());
    cells.m_rests.reserve(order.size());
    for (const Row& one : order) {
        const Rest& rest = rests[static_cast<std::size_t>(one.row)];
        const int place = static_cast<int>(cells.m_rows.size());
        cells.m_rows.push_back(one.row);
        cells.m_rests.push_back(rest.length);
        if (cells.m_cells.empty() || cells.m_cells.back().last != one.last ||
            cells.m_cells.back().education != one.education) {
            const float fixed = static_cast<float>(rest.lastWeight * rest.lastWeight) +
                                static_cast<float>(rest.educationWeight * rest.educationWeight);
            cells.m_cells.push_back({place, place, one.last, one.education, rest.lastWeight, rest.educationWeight,
                                     fixed, rest.length, rest.length, std::min(1.0F, one.share * upwards)});
        }
        Cell& cell = cells.m_cells.back();
        Q_ASSERT(cell.lastWeight == rest.lastWeight && cell.educationWeight == rest.educationWeight);
        cell.end = place + 1;
        cell.least = std::min(cell.least, rest.length);
        cell.most = std::max(cell.most, rest.length);
    }
    cells.m_byShare.resize(cells.m_cells.size());
    std::iota(cells.m_byShare.begin(), cells.m_byShare.end(), 0);
    cells.m_byLast = cells.m_byShare;
    const auto cell = [&cells](int number) -> const Cell& { return cells.m_cells[static_cast<std::size_t>(number)]; };
    std::stable_sort(cells.m_byShare.begin(), cells.m_byShare.end(),
                     [&](int a, int b) { return cell(a).share > cell(b).share; });
    std::stable_sort(cells.m_byLast.begin(), cells.m_byLast.end(),
                     [&](int a, int b) { return cell(a).last < cell(b).last; });
    return cells;
}

std::span<const int> Cells::ofLast(int feature) const
{
    const auto found = std::ranges::equal_range(
        m_byLast, feature, {}, [this](int number) { return m_cells[static_cast<std::size_t>(number)].last; });
    return {found.begin(), found.end()};
}

std::span<const Cell> Cells::ofEducation(int feature) const
{
    const auto found = std::ranges::equal_range(m_cells, feature, {}, &Cell::education);
    return {found.begin(), found.end()};
}

int Cells::find(int last, int education) const
{
    const auto cells = ofEducation(education);
    const auto found = std::ranges::lower_bound(cells, last, {}, &Cell::last);
    return found != cells.end() && found->last == last ? static_cast<int>(&*found - m_cells.data()) : -1;
}

float Cells::bound(const Cell& cell, const Rest& query)
{
    const float known = query.known(cell);
    // (known + query.length x) / sqrt(fixed + x^2) is largest where x = query.length fixed / known.
    const float best = known > 0 ? query.length * cell.fixed / known : cell.most;
    const float x = std::clamp(best, cell.least, cell.most);
    const float length = std::sqrt(cell.fixed + x * x);
    return length > 0 ? (known + query.length * x) / length * upwards : 0;
}

std::int64_t Cells::bytes() const
{
    return static_cast<std::int64_t>(m_rows.capacity() * sizeof(int) + m_rests.capacity() * sizeof(float) +
                                     m_cells.capacity() * sizeof(Cell) +
                                     (m_byShare.capacity() + m_byLast.capacity()) * sizeof(int));
}

} // namespace spiegel::peers
