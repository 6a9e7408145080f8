// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/trendpainter.h"

#include <QWidget>

namespace spiegel::charts {

/// Lines from week to week. A day that is chosen stands out; a click, or the left and right arrow keys, choose another.
class TrendChart : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);

    void show(const Trend& trend);
    [[nodiscard]] const Trend& trend() const { return m_trend; }
    /// -1: none; without a signal.
    void setCurrent(int day);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const TrendPlan& plan() const { return m_plan; }

    [[nodiscard]] QSize sizeHint() const override { return {520, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    /// By the analyst.
    void dayWanted(int day);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString tipOf(int day) const;

    Trend m_trend;
    TrendPlan m_plan;
    int m_current = -1;
};

} // namespace spiegel::charts
