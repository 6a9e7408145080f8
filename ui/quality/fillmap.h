// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/qualityview.h"

#include <QAbstractScrollArea>

namespace spiegel::uiquality {

/// The picture of the page: a row a group, a column a field and, after a gap, a column a contradiction; each cell says
/// its percentage and is the darker the worse it is. All records together stand on top and stay there. A click on a
/// row shows its fields, a click on a column's head puts the worst first; arrows walk through the rows.
class FillMap : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit FillMap(QWidget* parent = nullptr);

    void show(const Figures& figures, const QualityView& view);

    [[nodiscard]] QSize sizeHint() const override;
    /// Where a cell stands in the viewport, for hover and tests; `place` -1 is the row of all.
    [[nodiscard]] QRect cellRect(int place, int column) const;
    /// The head of a column; -1: that of the names.
    [[nodiscard]] QRect headRect(int column) const;
    /// The rows of the figures as they stand on screen.
    [[nodiscard]] const std::vector<int>& order() const { return m_order; }

Q_SIGNALS:
    /// Place in Soundness::rows, or QualityView::whole.
    void rowWanted(int row);
    /// A column, or QualityView::byName.
    void sortWanted(int column);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Spot
    {
        int place = 0;
        int column = 0;
        bool isHead = false;
        bool isRow = false;
    };

    [[nodiscard]] Spot spotAt(const QPoint& point) const;
    [[nodiscard]] const Row& rowAt(int place) const;
    [[nodiscard]] int cellWidth() const;
    [[nodiscard]] int left(int column) const;
    [[nodiscard]] int top(int place) const;
    [[nodiscard]] int width(int columns) const;
    void shape();
    void paintHead(QPainter& painter) const;
    void paintRow(QPainter& painter, int place) const;
    void walk(int steps);

    Figures m_figures;
    QualityView m_view;
    std::vector<int> m_order;
    int m_hovered = -2; ///< place
    int m_head = 0;     ///< how high the heads of the columns are
};

} // namespace spiegel::uiquality
