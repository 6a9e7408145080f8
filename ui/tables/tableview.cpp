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
#include <functional>

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
    connect(this, &QTableView::doubleClicked, this, &TableView::openAt);
}

void TableView::openAt(const QModelIndex& index)
{
    if (m_table == nullptr || !index.isValid()) {
        return;
    }
    const int row = m_table->sourceRow(index.row());
    Q_EMIT opened(row);
    Q_EMIT cellOpened(row, index.column());
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
        followOrder();
        shapeColumns();
    });
    connect(model, &TableModel::arranged, this, &TableView::keepPlace);
    shapeColumns();
}

/// Other columns are in their own order, and the arrow says so.
void TableView::followOrder()
{
    QHeaderView* const head = horizontalHeader();
    if (head->sortIndicatorSection() != m_table->sortColumn()) {
        const QSignalBlocker quiet(head);
        head->setSortIndicator(m_table->sortColumn(), m_table->sortOrder());
    }
}

void TableView::setCellsOpen(const QString& words)
{
    m_openWords = words;
    m_cells->setMarksCell(!words.isEmpty());
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
        openAt(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const QPersistentModelIndex cell =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!m_openWords.isEmpty() && cell.isValid()) {
        menu.addAction(m_openWords, this, [this, cell] { openAt(cell); });
    }
    if (m_copyable) {
        QAction* copying = menu.addAction(look::icon(look::Icon::Copy, look::Role::Muted),
                                          tr("Copy") + QStringLiteral("\tCtrl+C"), this, &TableView::copy);
        copying->setEnabled(selectionModel() != nullptr && selectionModel()->hasSelection());
    }
    if (m_copyable && m_exportable) {
        menu.addAction(look::icon(look::Icon::Export, look::Role::Muted), tr("Export as CSV …"), this,
                       &TableView::exportWanted);
    }
    if (!menu.isEmpty()) {
        menu.exec(event->globalPos());
    }
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void TableView::shapeColumns()
{
    for (int i = 0; i < m_table->columnCount(); ++i) {
        setColumnHidden(i, false);
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

/// As few columns as need be, those first that matter least.
void TableView::leaveOut()
{
    int wanted = 0;
    std::vector<int> yielding;
    for (int i = 0; i < m_table->columnCount(); ++i) {
        wanted += leastWidth(i);
        if (m_table->column(i).givesWay > 0) {
            yielding.push_back(i);
        }
    }
    std::ranges::stable_sort(yielding, std::greater{}, [this](int i) { return m_table->column(i).givesWay; });
    for (const int i : yielding) {
        const bool isOut = wanted > viewport()->width() && i != m_table->sortColumn();
        setColumnHidden(i, isOut);
        wanted -= isOut ? leastWidth(i) : 0;
    }
}

void TableView::stretch()
{
    if (m_table == nullptr) {
        return;
    }
    leaveOut();
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
