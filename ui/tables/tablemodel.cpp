// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablemodel.h"

#include "ui/desk/desk.h"
#include "ui/tables/order.h"

#include <algorithm>
#include <numeric>

namespace spiegel::tables {

namespace {

constexpr int sortsAtOnce = 20000;

using Keys = std::shared_ptr<const std::vector<qint64>>;
struct Arranged
{
    Keys keys;
    std::vector<int> order;
};

Result<Arranged> inOrder(const Column& column, int count, Keys keys, const std::vector<int>& shown, Qt::SortOrder order,
                         Progress& progress)
{
    if (keys == nullptr) {
        Result<std::vector<qint64>> made = keysOf(column, count, progress);
        if (!made) {
            return fail(made.error());
        }
        keys = std::make_shared<const std::vector<qint64>>(std::move(*made));
    }
    std::vector<int> sorted = sortedRows(shown, *keys, order);
    return Arranged{std::move(keys), std::move(sorted)};
}

std::shared_ptr<const std::vector<int>> allRows(int count)
{
    std::vector<int> rows(static_cast<std::size_t>(count));
    std::iota(rows.begin(), rows.end(), 0);
    return std::make_shared<const std::vector<int>>(std::move(rows));
}

} // namespace

TableModel::TableModel(QObject* parent, desk::Desk* desk, const QString& key)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_key(key)
    , m_columns(std::make_shared<const std::vector<Column>>())
    , m_shown(allRows(0))
{
}

void TableModel::setContent(std::vector<Column> columns, int count)
{
    const bool sameColumns = columns.size() == m_columns->size();
    beginResetModel();
    m_columns = std::make_shared<const std::vector<Column>>(std::move(columns));
    m_count = count;
    m_shown = allRows(count);
    m_order = *m_shown;
    m_keys.clear();
    if (!sameColumns) {
        m_sortColumn = -1;
    }
    endResetModel();
    arrange();
}

void TableModel::setShown(std::vector<int> rows)
{
    Q_ASSERT(std::ranges::all_of(rows, [this](int row) { return row >= 0 && row < m_count; }));
    m_shown = std::make_shared<const std::vector<int>>(std::move(rows));
    arrange();
}

int TableModel::placeOf(int sourceRow) const
{
    const auto found = std::ranges::find(m_order, sourceRow);
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns->size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Column& cell = column(index.column());
    const int row = sourceRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text(row);
    case PlainRole:
        return cell.plain ? cell.plain(row) : cell.text(row);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (cell.kind == Column::Kind::Number ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole: {
        const QString own = cell.toolTip ? cell.toolTip(row) : QString();
        const bool isHidden = cell.kind != Column::Kind::Text && cell.text(row) == hiddenMark();
        return own.isEmpty() && isHidden ? tr("Hidden to protect people") : own;
    }
    case ToneRole:
        return cell.tone ? int(cell.tone(row)) : int(look::Role::Text);
    case SharesRole:
        return cell.shares ? QVariant::fromValue(cell.shares(row)) : QVariant();
    case KindRole:
        return int(cell.kind);
    case WrapsRole:
        return cell.wraps;
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const Column& head = column(section);
    switch (role) {
    case Qt::DisplayRole:
        return head.unit.isEmpty() ? head.title : QString(head.title + QStringLiteral(" (%1)").arg(head.unit));
    case Qt::ToolTipRole:
        return head.explanation.isEmpty() ? QVariant() : head.explanation;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (head.kind == Column::Kind::Number ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = order;
    arrange();
}

void TableModel::arrange()
{
    if (m_desk != nullptr) {
        m_desk->drop(m_key);
    }
    if (m_sortColumn < 0) {
        place(*m_shown);
        return;
    }
    const auto known = m_keys.find(m_sortColumn);
    const Keys keys = known == m_keys.end() ? nullptr : known->second;
    const auto answer = [this, sorted = m_sortColumn](Result<Arranged> done) {
        if (done) {
            m_keys[sorted] = done->keys;
            place(std::move(done->order));
        }
    };
    // The columns travel along, so that they live as long as the worker reads them.
    const auto work = [columns = m_columns, sorted = std::size_t(m_sortColumn), count = m_count, keys, shown = m_shown,
                       order = m_sortOrder](Progress& progress) {
        return inOrder((*columns)[sorted], count, keys, *shown, order, progress);
    };
    if (m_desk != nullptr && int(m_shown->size()) > sortsAtOnce) {
        m_desk->latest<Arranged>(m_key, tr("Sorting"), work, this, answer);
    } else {
        answer(work(Progress::unwatched()));
    }
}

void TableModel::place(std::vector<int> order)
{
    if (order == m_order) {
        return;
    }
    if (order.size() != m_order.size()) {
        beginResetModel();
        m_order = std::move(order);
        endResetModel();
        Q_EMIT arranged();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> places;
    if (!before.isEmpty()) {
        places.resize(std::size_t(m_count), -1);
        for (std::size_t i = 0; i < order.size(); ++i) {
            places[std::size_t(order[i])] = int(i);
        }
    }
    QModelIndexList after;
    for (const QModelIndex& index : before) {
        const int place = places[std::size_t(sourceRow(index.row()))];
        after << (place < 0 ? QModelIndex() : createIndex(place, index.column()));
    }
    m_order = std::move(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    Q_EMIT arranged();
}

} // namespace spiegel::tables
