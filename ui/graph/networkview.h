// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/networkscreen.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace spiegel::graph {

/// The network on screen. The wheel and + - zoom, dragging the ground and the arrow keys move, 0 shows all; a disc is
/// dragged to another place, a click chooses it, a double click or Enter opens it, the right button or the menu key
/// asks for its menu; dragging with Shift draws a box around several; with Ctrl the arrow keys choose the next disc
/// that way. A click on a line selects the step. It changes nothing by itself but what part is seen: what was clicked
/// or moved is told.
class NetworkView : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkView(QWidget* parent = nullptr);

    /// Another picture. One keeps looking at the same part, so that what stays does not move on the screen. All of it
    /// is shown when few nodes are the same; and, where all was shown before, when now a node would not be seen or all
    /// would be much smaller than it can be.
    void setNetwork(std::shared_ptr<const Network> network);
    [[nodiscard]] const Network& network() const { return m_screen.network(); }
    /// The line that stands out while the mouse is elsewhere; -1: none.
    void setSelectedLine(int line);
    /// Those that stand out while the mouse is elsewhere, and have a ring.
    void setChosen(const std::vector<int>& nodes);
    [[nodiscard]] const std::vector<int>& chosen() const { return m_chosen; }
    /// Brings a node into the middle, large enough to read what is around it.
    void centreOn(int node);
    /// What a tool tip says of a node, of a line.
    void setTips(std::function<QString(int)> ofNode, std::function<QString(int)> ofLine);

    /// Whether dragging over the ground draws a box around nodes instead of moving the picture; with Shift it always
    /// does.
    void setBoxing(bool boxing);
    [[nodiscard]] bool isBoxing() const { return m_isBoxing; }
    /// The nodes whose middle lies in the widget.
    [[nodiscard]] std::vector<int> nodesInView() const;

    void showAll();
    void zoom(double factor);
    [[nodiscard]] const Camera& camera() const { return m_camera; }
    /// Lines and discs painted for the last frame, in pixels.
    [[nodiscard]] qint64 painted() const { return m_screen.painted(); }

    [[nodiscard]] QSize sizeHint() const override { return {900, 600}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 200}; }

Q_SIGNALS:
    /// `adds`: with Ctrl or Shift, so that it comes to those that were chosen, or goes.
    void nodeClicked(int node, bool adds);
    /// A box was drawn around these; `adds`: with Ctrl (or Shift, where it was not needed), so that they come to those
    /// that were chosen.
    void nodesBoxed(const std::vector<int>& nodes, bool adds);
    void nodeOpened(int node);
    void lineClicked(int line);
    /// A menu is wanted: of a node, or of the ground (-1).
    void menuWanted(int node, QPoint global);
    void groundClicked();
    /// Dragged to another place of the picture, and let go.
    void nodeMoved(int node, QPointF place);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setCamera(const Camera& camera);
    [[nodiscard]] bool isWellSeen() const;
    void hover(QPointF point);
    void drag(QPointF moved);
    [[nodiscard]] std::vector<int> nodesIn(const QRectF& box) const;
    void drawBox(QPointF to);
    /// The box is let go, and `takes` chooses what is in it.
    void endBox(bool takes, bool adds);
    /// Arrow keys: with Ctrl the next node is chosen, else the picture moves. False: another key.
    [[nodiscard]] bool walk(QKeyEvent& event);
    [[nodiscard]] Emphasis emphasis() const;

    NetworkScreen m_screen;
    Camera m_camera;
    bool m_isFitted = true; ///< all is shown, and stays so when the window grows
    int m_hovered = -1;
    int m_hoveredLine = -1;
    int m_selectedLine = -1;
    std::vector<int> m_chosen;
    int m_pressed = -1; ///< the node the mouse went down on
    bool m_isDragging = false;
    QPointF m_from; ///< where the mouse went down, or was last
    bool m_isBoxing = false;
    std::optional<QRectF> m_box; ///< on screen, while it is drawn
    std::vector<int> m_boxed;    ///< the nodes in it
    bool m_isLetGo = false;      ///< the box was given up while the mouse is down
    std::function<QString(int)> m_tipOfNode;
    std::function<QString(int)> m_tipOfLine;
};

} // namespace spiegel::graph
