// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/tablemodel.h"

#include <QTableView>

#include <functional>

namespace spiegel::tables {

class CellDelegate;

/// The table every page uses: rows of 32, no grid, a quiet header that sorts, whole rows selected, Ctrl+C copies them
/// with their header for a spreadsheet, Enter or a double click opens the row. Row and column sizes are fixed, so half
/// a million rows scroll like ten.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    /// The model stays the caller's.
    void show(TableModel* model);
    [[nodiscard]] TableModel* table() const { return m_table; }

    /// The source row the cursor is on; -1: none.
    [[nodiscard]] int currentRow() const;
    /// Source rows, as they stand on screen.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Selects this source row and brings it into view; without a signal.
    void setCurrentRow(int sourceRow);
    /// `fill` gives the model other rows. The current row stays; when it has gone, the one that took its place under
    /// the cursor is the current one. That row.
    int refill(const std::function<void()>& fill);
    /// Selects exactly these and brings the last of them into view; without a signal.
    void setSelectedRows(const std::vector<int>& sourceRows);

    /// The width at which no column is narrower than it wants to be and nothing scrolls sideways.
    [[nodiscard]] int wantedWidth() const;

    /// Each cell can be opened, for the rows behind its figure: the menu says it in these words, see cellOpened().
    void setCellsOpen(const QString& words);
    /// The menu gets 'Exporteren als CSV …', which emits exportWanted(): the page makes the file, beside the window.
    void setExportable(bool exportable);
    /// Rows that may be seen but not given out are not: without menu and without Ctrl+C. At first they are.
    void setCopyable(bool copyable);
    void copy() const;

Q_SIGNALS:
    /// By the analyst, mouse or keyboard.
    void currentRowChanged(int sourceRow);
    /// The same, for tables of which several rows are chosen at a time: selectedRows() changed.
    void rowsSelected();
    /// Enter or a double click.
    void opened(int sourceRow);
    /// The same, and which cell: the one under the mouse; by Enter where the cursor is, which the arrows to the left
    /// and the right move.
    void cellOpened(int sourceRow, int column);
    void exportWanted();

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void hover(int row);
    void shapeColumns();
    void stretch();
    void leaveOut();
    void openAt(const QModelIndex& index);
    void followOrder();
    [[nodiscard]] int leastWidth(int column) const;
    void keepPlace();
    void selectKept(int place);

    CellDelegate* m_cells;
    TableModel* m_table = nullptr;
    int m_kept = -1;            ///< the source row to come back to when rows are filtered or sorted
    std::vector<int> m_keptToo; ///< selected with it
    bool m_quiet = false;
    bool m_exportable = false;
    bool m_copyable = true;
    QString m_openWords; ///< of the menu; empty: cells do not open
};

} // namespace spiegel::tables
