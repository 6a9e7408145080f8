// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/column.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <vector>

namespace spiegel::desk {
class Desk;
}

namespace spiegel::tables {

/// Any number of rows in columns; only what is on screen is ever asked for. It keeps which source rows are shown and in
/// what order, as one list of numbers; the values stay with the page.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ToneRole = Qt::UserRole + 1, SharesRole, PlainRole, KindRole, WrapsRole };

    /// With a desk, tables of more than 20,000 rows sort on a worker; without one all sort at once. `key` tells this
    /// table's requests from others at the desk.
    explicit TableModel(QObject* parent = nullptr, desk::Desk* desk = nullptr, const QString& key = {});

    /// New content: columns over `count` source rows, all shown, in the order last asked for where that column is still
    /// there.
    void setContent(std::vector<Column> columns, int count);
    /// Shows only these source rows (a filter), sorted as before.
    void setShown(std::vector<int> rows);

    [[nodiscard]] int sourceCount() const { return m_count; }
    /// The source row at this place on screen.
    [[nodiscard]] int sourceRow(int place) const { return m_order[std::size_t(place)]; }
    /// Where a source row stands on screen; -1 when it is filtered away. Linear.
    [[nodiscard]] int placeOf(int sourceRow) const;
    [[nodiscard]] const Column& column(int index) const { return (*m_columns)[std::size_t(index)]; }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// -1 brings back the source's own order.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The order or the choice of rows on screen changed.
    void arranged();

private:
    using Keys = std::shared_ptr<const std::vector<qint64>>;

    void arrange();
    void place(std::vector<int> order);

    desk::Desk* m_desk;
    QString m_key;
    std::shared_ptr<const std::vector<Column>> m_columns;
    int m_count = 0;
    std::shared_ptr<const std::vector<int>> m_shown; ///< source rows, in the source's order
    std::vector<int> m_order;                        ///< source rows, as on screen
    std::map<int, Keys> m_keys;                      ///< by column, once made
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace spiegel::tables
