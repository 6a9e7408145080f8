// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace spiegel::tables {

/// Paints the cells of a TableView: figures to the right, shares as a bar with their figure, tones by role, and the
/// hover over the whole row.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent = nullptr);

    /// The cell the cursor is on stands out while the table has the focus: it can be opened.
    void setMarksCell(bool marks) { m_marksCell = marks; }
    void setHovered(int row) { m_hovered = row; }
    [[nodiscard]] int hovered() const { return m_hovered; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_hovered = -1;
    bool m_marksCell = false;
};

} // namespace spiegel::tables
