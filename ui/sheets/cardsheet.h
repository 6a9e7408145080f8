// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/sheet.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <vector>

namespace spiegel::sheets {

/// The paper itself, in the middle of an area: the sides of a card below each other. Each figure on it can be pointed
/// at: a hand and a hint, an outline, and a click asks for the rows behind it.
class CardSheet : public QWidget
{
    Q_OBJECT

public:
    using Hint = std::function<QString(cards::FigureRef)>;

    explicit CardSheet(QWidget* parent = nullptr);

    void show(std::vector<QImage> sides);
    [[nodiscard]] const std::vector<QImage>& sides() const { return m_sides; }
    /// In the order the keyboard goes through them; without `hint` there are none.
    void setFigures(std::vector<paper::FigureArea> figures, Hint hint);
    [[nodiscard]] const std::vector<paper::FigureArea>& figures() const { return m_figures; }

    /// The figure the keyboard is on; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int figure);
    /// The next one the keyboard goes to, or the one before it; -1: there is none. What is not a rectangle has its
    /// figure elsewhere too and is passed over.
    [[nodiscard]] int nextTo(int figure, bool isForward) const;
    /// Where a figure stands in this widget.
    [[nodiscard]] QRect placeOf(int figure) const;

Q_SIGNALS:
    void opened(spiegel::cards::FigureRef ref);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QSizeF sizeOf(std::size_t side) const;
    [[nodiscard]] QRectF paper(std::size_t side) const;
    [[nodiscard]] QPainterPath shapeOf(const paper::FigureArea& figure) const;
    [[nodiscard]] int figureAt(QPointF place) const;
    void hover(int figure);
    void outline(QPainter& painter, int figure, bool isCurrent) const;

    std::vector<QImage> m_sides;
    std::vector<paper::FigureArea> m_figures;
    Hint m_hint;
    int m_hovered = -1;
    int m_current = -1;
};

} // namespace spiegel::sheets
