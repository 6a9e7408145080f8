// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/networkview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>
#include <limits>

namespace spiegel::graph {

namespace {

constexpr double step = 1.25;  ///< one press of + or -
constexpr double panStep = 48; ///< pixels for an arrow key
constexpr double notch = 120;  ///< Qt's unit of a wheel
constexpr double perNotch = 1.2;

/// The nearest node that lies more that way than to its side, or -1.
int nextNode(const Network& network, QPointF from, QPointF way, int except)
{
    int found = -1;
    double nearest = std::numeric_limits<double>::max();
    for (std::size_t index = 0; index < network.nodes.size(); ++index) {
        const QPointF apart = network.nodes[index].place - from;
        const double along = QPointF::dotProduct(apart, way);
        const double across = std::abs(apart.x() * way.y() - apart.y() * way.x());
        const double distance = along + 2 * across; // straight on goes before near by
        if (static_cast<int>(index) != except && along > 0 && along >= across && distance < nearest) {
            nearest = distance;
            found = static_cast<int>(index);
        }
    }
    return found;
}

QPointF wayOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

void NetworkView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_from = event->position();
    m_isLetGo = false;
    m_pressed = nodeAt(network(), m_camera, m_from);
    m_isDragging = false;
}

void NetworkView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        hover(event->position());
        return;
    }
    if (m_isLetGo)
        return;
    if (m_box) {
        drawBox(event->position());
        return;
    }
    const QPointF moved = event->position() - m_from;
    if (!m_isDragging && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_isDragging && m_pressed < 0 && (m_isBoxing || bool(event->modifiers() & Qt::ShiftModifier))) {
        drawBox(event->position());
        return;
    }
    m_isDragging = true;
    m_from = event->position();
    drag(moved);
}

void NetworkView::drawBox(QPointF to)
{
    m_box = QRectF(m_from, to).normalized();
    m_boxed = nodesIn(*m_box);
    m_hovered = m_hoveredLine = -1;
    update();
}

void NetworkView::endBox(bool takes, bool adds)
{
    const std::vector<int> nodes = std::exchange(m_boxed, {});
    m_box.reset();
    update();
    if (takes)
        Q_EMIT nodesBoxed(nodes, adds);
}

void NetworkView::drag(QPointF moved)
{
    if (m_pressed < 0) {
        Camera camera = m_camera;
        camera.middle -= moved / m_camera.scale;
        setCamera(camera);
        return;
    }
    auto changed = std::make_shared<Network>(network());
    changed->nodes[static_cast<std::size_t>(m_pressed)].place += moved / m_camera.scale;
    const int pressed = m_pressed;
    const int selected = m_selectedLine;
    const std::vector<int> chosen = m_chosen;
    setNetwork(std::move(changed));
    m_pressed = m_hovered = pressed;
    m_selectedLine = selected;
    m_chosen = chosen;
    m_isDragging = true;
}

void NetworkView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || std::exchange(m_isLetGo, false))
        return;
    if (m_box) {
        const bool isShift = bool(event->modifiers() & Qt::ShiftModifier);
        endBox(true, bool(event->modifiers() & Qt::ControlModifier) || (m_isBoxing && isShift));
        return;
    }
    const int pressed = std::exchange(m_pressed, -1);
    if (std::exchange(m_isDragging, false)) {
        if (pressed >= 0)
            Q_EMIT nodeMoved(pressed, network().nodes[static_cast<std::size_t>(pressed)].place);
    } else if (pressed >= 0) {
        Q_EMIT nodeClicked(pressed, bool(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)));
    } else if (const int line = lineAt(network(), m_camera, event->position()); line >= 0) {
        Q_EMIT lineClicked(line);
    } else {
        Q_EMIT groundClicked();
    }
}

void NetworkView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int node = nodeAt(network(), m_camera, event->position());
    if (event->button() == Qt::LeftButton && node >= 0)
        Q_EMIT nodeOpened(node);
}

void NetworkView::contextMenuEvent(QContextMenuEvent* event)
{
    int node = nodeAt(network(), m_camera, event->pos());
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        node = m_chosen.empty() ? -1 : m_chosen.front();
        if (node >= 0)
            place = mapToGlobal(m_camera.onScreen(network().nodes[static_cast<std::size_t>(node)].place).toPoint());
    }
    Q_EMIT menuWanted(node, place);
    event->accept();
}

void NetworkView::leaveEvent(QEvent*)
{
    m_hovered = m_hoveredLine = -1;
    update();
}

void NetworkView::wheelEvent(QWheelEvent* event)
{
    setCamera(m_camera.zoomed(std::pow(perNotch, event->angleDelta().y() / notch), event->position()));
    event->accept();
}

bool NetworkView::walk(QKeyEvent& event)
{
    const QPointF way = wayOf(event.key());
    if (way.isNull())
        return false;
    if (!(event.modifiers() & Qt::ControlModifier)) {
        Camera camera = m_camera;
        camera.middle += way * panStep / camera.scale;
        setCamera(camera);
        return true;
    }
    const int from = m_chosen.empty() ? -1 : m_chosen.back();
    const QPointF place = from < 0 ? m_camera.middle : network().nodes[static_cast<std::size_t>(from)].place;
    const int next = nextNode(network(), place, way, from);
    if (next >= 0) {
        if (!QRectF(rect()).contains(m_camera.onScreen(network().nodes[static_cast<std::size_t>(next)].place)))
            centreOn(next);
        Q_EMIT nodeClicked(next, bool(event.modifiers() & Qt::ShiftModifier));
    }
    return true;
}

void NetworkView::keyPressEvent(QKeyEvent* event)
{
    if (walk(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(step);
        return;
    case Qt::Key_Minus:
        zoom(1 / step);
        return;
    case Qt::Key_0:
        showAll();
        return;
    case Qt::Key_Escape:
        m_isLetGo = m_box.has_value(); // the mouse is still down, and its release means nothing
        if (m_isLetGo)
            endBox(false, false);
        else
            Q_EMIT groundClicked();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen.size() == 1)
            Q_EMIT nodeOpened(m_chosen.front());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace spiegel::graph
