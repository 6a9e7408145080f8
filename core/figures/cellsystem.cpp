// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/cellsystem.h"

#include <QtGlobal>

#include <numeric>
#include <utility>

namespace spiegel::figures {

int CellSystem::add(int count)
{
    Q_ASSERT(count >= 0);
    m_isPlain = false;
    m_counts.push_back(count);
    m_givenOut.push_back(false);
    return cells() - 1;
}

void CellSystem::addSum(int total, std::vector<int> parts)
{
    m_isPlain = false;
    m_sums.push_back({total, std::move(parts)});
}

CellSystem CellSystem::oneWay(std::span<const int> counts)
{
    CellSystem system;
    std::vector<int> parts;
    for (const int count : counts)
        parts.push_back(system.add(count));
    const int total = system.add(std::accumulate(counts.begin(), counts.end(), 0));
    system.addSum(total, std::move(parts));
    system.m_isPlain = true;
    return system;
}

CellSystem CellSystem::twoWay(int rows, int columns, std::span<const int> counts)
{
    Q_ASSERT(counts.size() == static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns));
    CellSystem system;
    std::vector<int> ofColumns(static_cast<std::size_t>(columns), 0);
    const auto addRow = [&](std::span<const int> row) {
        for (const int count : row)
            system.add(count);
        system.add(std::accumulate(row.begin(), row.end(), 0));
    };
    const auto width = static_cast<std::size_t>(columns);
    for (std::size_t row = 0; row < static_cast<std::size_t>(rows); ++row) {
        addRow(counts.subspan(row * width, width));
        for (std::size_t column = 0; column < width; ++column)
            ofColumns[column] += counts[row * width + column];
    }
    addRow(ofColumns);
    for (int row = 0; row <= rows; ++row) {
        std::vector<int> parts;
        for (int column = 0; column < columns; ++column)
            parts.push_back(at(row, column, columns));
        system.addSum(at(row, columns, columns), std::move(parts));
    }
    for (int column = 0; column <= columns; ++column) {
        std::vector<int> parts;
        for (int row = 0; row < rows; ++row)
            parts.push_back(at(row, column, columns));
        system.addSum(at(rows, column, columns), std::move(parts));
    }
    system.m_isPlain = true;
    return system;
}

} // namespace spiegel::figures
