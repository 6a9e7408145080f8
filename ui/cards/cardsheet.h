// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/sheet.h"

#include <QImage>
#include <QWidget>

#include <functional>

namespace spiegel::uicards {

/// The paper itself, in the middle of an area. Each figure on it can be pointed at: a hand and a hint, an outline, and
/// a click asks for the rows behind it.
class CardSheet : public QWidget
{
    Q_OBJECT

public:
    using Hint = std::function<QString(cards::FigureRef)>;

    explicit CardSheet(QWidget* parent = nullptr);

    void show(const QImage& picture);
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    /// In the order the keyboard goes through them.
    void setFigures(std::vector<paper::FigureArea> figures, Hint hint);
    [[nodiscard]] const std::vector<paper::FigureArea>& figures() const { return m_figures; }

    /// The figure the keyboard is on; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int figure);
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
    [[nodiscard]] QRectF paper() const;
    [[nodiscard]] int figureAt(QPointF place) const;
    void hover(int figure);
    void outline(QPainter& painter, int figure, bool isCurrent) const;

    QImage m_picture;
    std::vector<paper::FigureArea> m_figures;
    Hint m_hint;
    int m_hovered = -1;
    int m_current = -1;
};

} // namespace spiegel::uicards
