// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tableview.h"

#include "ui/look/icons.h"
#include "ui/look/type.h"
#include "ui/tables/celldelegate.h"
#include "ui/tables/separated.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace spiegel::tables {

namespace {

constexpr int narrowest = 48;

} // namespace

TableView::TableView(QWidget* parent)
    : QTableView(parent)
    , m_cells(new CellDelegate(this))
{
    setItemDelegate(m_cells);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    // The card below shows through, with its round corners.
    viewport()->setAutoFillBackground(false);
    horizontalHeader()->viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(look::rowHeight);
    verticalHeader()->setDefaultSectionSize(look::rowHeight);
    QHeaderView* head = horizontalHeader();
    head->setFixedHeight(look::rowHeight);
    head->setHighlightSections(false);
    head->setMinimumSectionSize(narrowest);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_table != nullptr && index.isValid()) {
            Q_EMIT opened(m_table->sourceRow(index.row()));
        }
    });
}

void TableView::show(TableModel* model)
{
    if (m_table != nullptr) {
        disconnect(m_table, nullptr, this, nullptr);
    }
    m_table = model;
    setSortingEnabled(false);
    setModel(model);
    horizontalHeader()->setSortIndicator(model->sortColumn(), model->sortOrder());
    setSortingEnabled(true);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_quiet = true; });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_quiet = false;
        shapeColumns();
    });
    connect(model, &TableModel::arranged, this, &TableView::keepPlace);
    shapeColumns();
}

void TableView::setExportable(bool exportable)
{
    m_exportable = exportable;
}

void TableView::setCopyable(bool copyable)
{
    m_copyable = copyable;
}

void TableView::copy() const
{
    if (m_table != nullptr && m_copyable) {
        QGuiApplication::clipboard()->setText(separated(*m_table, selectedRows(), Separator::Tab));
    }
}

void TableView::hover(int row)
{
    const int before = m_cells->hovered();
    if (row == before) {
        return;
    }
    m_cells->setHovered(row);
    for (const int changed : {before, row}) {
        if (changed >= 0) {
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), look::rowHeight);
        }
    }
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    hover(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent* event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0) {
        Q_EMIT opened(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_copyable) {
        return;
    }
    QMenu menu(this);
    QAction* copying = menu.addAction(look::icon(look::Icon::Copy, look::Role::Muted),
                                      tr("Copy") + QStringLiteral("\tCtrl+C"), this, &TableView::copy);
    copying->setEnabled(selectionModel() != nullptr && selectionModel()->hasSelection());
    if (m_exportable) {
        menu.addAction(look::icon(look::Icon::Export, look::Role::Muted), tr("Export as CSV …"), this,
                       &TableView::exportWanted);
    }
    menu.exec(event->globalPos());
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void TableView::shapeColumns()
{
    for (int i = 0; i < m_table->columnCount(); ++i) {
        setColumnWidth(i, leastWidth(i));
    }
    stretch();
}

int TableView::leastWidth(int column) const
{
    // As the header is painted: a margin on either side, and room for the arrow of the order.
    const QString title = m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int text = QFontMetrics(look::font(look::Size::Small, QFont::Medium)).horizontalAdvance(title);
    constexpr int slack = 2;
    return std::max(m_table->column(column).width, text + 2 * look::grid + look::space(2) + slack);
}

int TableView::wantedWidth() const
{
    int columns = 0;
    for (int i = 0; m_table != nullptr && i < m_table->columnCount(); ++i) {
        columns += leastWidth(i);
    }
    return columns + 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
}

void TableView::stretch()
{
    if (m_table == nullptr) {
        return;
    }
    int left = viewport()->width();
    int takers = 0;
    for (int i = 0; i < m_table->columnCount(); ++i) {
        takers += m_table->column(i).stretches ? 1 : 0;
        left -= m_table->column(i).stretches ? 0 : columnWidth(i);
    }
    for (int i = 0; i < m_table->columnCount(); ++i) {
        if (!m_table->column(i).stretches) {
            continue;
        }
        const int mine = std::max(leastWidth(i), left / takers--);
        setColumnWidth(i, mine);
        left -= mine;
    }
}

} // namespace spiegel::tables
