// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/dotpainter.h"

#include <QAbstractScrollArea>

namespace spiegel::charts {

/// Shares of several groups or ways side by side: a row a thing, a dot a series, a line for how sure it is. Pointing at
/// a row says its figures; a click, or the arrow keys, choose it. The head stays when the rows are scrolled.
class DotChart : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DotChart(QWidget* parent = nullptr);

    void show(const Dots& dots);
    [[nodiscard]] const Dots& dots() const { return m_dots; }
    /// -1: none. Brings it into view; without a signal.
    void setCurrent(int row);
    [[nodiscard]] int current() const { return m_current; }
    /// Where a row stands in the viewport.
    [[nodiscard]] QRect rowRect(int row) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By the analyst.
    void rowWanted(int row);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int rowAt(const QPoint& point) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_dots.rows.size()); }
    void shape();
    void describe();

    Dots m_dots;
    DotPlan m_plan; ///< for the width of the moment
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace spiegel::charts
