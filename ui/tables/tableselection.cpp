// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tableview.h"

#include <algorithm>
#include <set>

// Which rows are chosen, by the analyst and by the page, and that they stay so when rows are sorted or filtered.

namespace spiegel::tables {

int TableView::currentRow() const
{
    return m_table != nullptr && currentIndex().isValid() ? m_table->sourceRow(currentIndex().row()) : -1;
}

std::vector<int> TableView::selectedRows() const
{
    std::vector<int> places;
    if (selectionModel() != nullptr) {
        for (const QItemSelectionRange& range : selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                places.push_back(row);
            }
        }
    }
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
    std::ranges::transform(places, places.begin(), [this](int place) { return m_table->sourceRow(place); });
    return places;
}

void TableView::setCurrentRow(int sourceRow)
{
    m_kept = sourceRow;
    m_keptToo.clear();
    keepPlace();
}

int TableView::refill(const std::function<void()>& fill)
{
    const int place = std::max(0, currentIndex().row());
    const int row = currentRow();
    fill();
    const int shown = m_table->rowCount();
    const int next = shown == 0                               ? -1
                     : row >= 0 && m_table->placeOf(row) >= 0 ? row
                                                              : m_table->sourceRow(std::min(place, shown - 1));
    setCurrentRow(next);
    return next;
}

void TableView::setSelectedRows(const std::vector<int>& sourceRows)
{
    m_kept = sourceRows.empty() ? -1 : sourceRows.back();
    m_keptToo = sourceRows;
    keepPlace();
}

void TableView::keepPlace()
{
    if (m_table == nullptr) {
        return;
    }
    const int place = m_kept < 0 ? -1 : m_table->placeOf(m_kept);
    m_quiet = true;
    if (!m_keptToo.empty()) {
        selectKept(place);
    } else if (place < 0) {
        clearSelection();
        setCurrentIndex({});
    } else if (place != currentIndex().row() || !selectionModel()->isRowSelected(place)) {
        selectRow(place);
        scrollTo(m_table->index(place, 0));
    }
    m_quiet = false;
}

/// What is selected already stays as it is: the analyst may be dragging over it.
void TableView::selectKept(int place)
{
    QItemSelection wanted;
    for (const int row : m_keptToo) {
        if (const int at = m_table->placeOf(row); at >= 0) {
            wanted.select(m_table->index(at, 0), m_table->index(at, m_table->columnCount() - 1));
        }
    }
    const auto rowsOf = [](const QItemSelection& selection) {
        std::set<int> rows;
        for (const QModelIndex& index : selection.indexes()) {
            rows.insert(index.row());
        }
        return rows;
    };
    if (rowsOf(wanted) == rowsOf(selectionModel()->selection())) {
        return;
    }
    if (place >= 0) {
        selectionModel()->setCurrentIndex(m_table->index(place, 0), QItemSelectionModel::NoUpdate);
        scrollTo(m_table->index(place, 0));
    }
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_quiet && m_table != nullptr) {
        m_keptToo.clear();
        Q_EMIT rowsSelected();
    }
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (m_quiet || m_table == nullptr) {
        return;
    }
    m_kept = current.isValid() ? m_table->sourceRow(current.row()) : -1;
    if (current.row() != previous.row()) {
        Q_EMIT currentRowChanged(m_kept);
    }
}

} // namespace spiegel::tables
