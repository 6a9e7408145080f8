// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/networkview.h"

#include "ui/look/type.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace spiegel::graph {

namespace {

constexpr double step = 1.25;  ///< one press of + or -
constexpr double panStep = 48; ///< pixels for an arrow key
constexpr double notch = 120;  ///< Qt's unit of a wheel
constexpr double perNotch = 1.2;

} // namespace

NetworkView::NetworkView(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Graph of steps between occupations"));
    connect(&look::Theme::current(), &look::Theme::changed, this, [this] {
        m_screen.forget();
        update();
    });
}

void NetworkView::setNetwork(std::shared_ptr<const Network> network)
{
    if (*network == m_screen.network())
        return;
    const auto& before = m_screen.network().nodes;
    const bool isSame = before.size() == network->nodes.size() &&
                        std::equal(before.begin(), before.end(), network->nodes.begin(),
                                   [](const NetworkNode& a, const NetworkNode& b) { return a.key == b.key; });
    m_screen.setNetwork(std::move(network));
    m_hovered = m_hoveredLine = m_selectedLine = m_pressed = -1;
    m_isDragging = false;
    if (!isSame)
        showAll();
    update();
}

void NetworkView::setSelectedLine(int line)
{
    if (line != m_selectedLine) {
        m_selectedLine = line;
        update();
    }
}

void NetworkView::setTips(std::function<QString(int)> ofNode, std::function<QString(int)> ofLine)
{
    m_tipOfNode = std::move(ofNode);
    m_tipOfLine = std::move(ofLine);
}

void NetworkView::showAll()
{
    m_isFitted = true;
    m_camera = cameraFor(network(), size());
    update();
}

void NetworkView::zoom(double factor)
{
    setCamera(m_camera.zoomed(factor, QRectF(rect()).center()));
}

void NetworkView::setCamera(const Camera& camera)
{
    m_isFitted = false;
    m_camera = camera;
    update();
}

Emphasis NetworkView::emphasis() const
{
    if (m_hovered >= 0)
        return {m_hovered, -1};
    return {-1, m_hoveredLine >= 0 ? m_hoveredLine : m_selectedLine};
}

void NetworkView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_screen.paint(painter, m_camera, devicePixelRatioF(), emphasis()))
        QTimer::singleShot(0, this, qOverload<>(&QWidget::update));
}

void NetworkView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        m_screen.forget();
        update();
    }
    QWidget::changeEvent(event);
}

void NetworkView::resizeEvent(QResizeEvent*)
{
    m_camera.screen = size();
    if (m_isFitted)
        m_camera = cameraFor(network(), size());
    update();
}

void NetworkView::hover(QPointF point)
{
    const int node = nodeAt(network(), m_camera, point);
    const int line = node < 0 ? lineAt(network(), m_camera, point) : -1;
    setCursor(node >= 0 || line >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (node == m_hovered && line == m_hoveredLine)
        return;
    m_hovered = node;
    m_hoveredLine = line;
    update();
}

void NetworkView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_from = event->position();
    m_pressed = nodeAt(network(), m_camera, m_from);
    m_isDragging = false;
}

void NetworkView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        hover(event->position());
        return;
    }
    const QPointF moved = event->position() - m_from;
    if (!m_isDragging && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    m_from = event->position();
    if (m_pressed >= 0) {
        auto changed = std::make_shared<Network>(network());
        changed->nodes[static_cast<std::size_t>(m_pressed)].place += moved / m_camera.scale;
        const int pressed = m_pressed;
        const int selected = m_selectedLine;
        setNetwork(std::move(changed));
        m_pressed = m_hovered = pressed;
        m_selectedLine = selected;
        m_isDragging = true;
    } else {
        Camera camera = m_camera;
        camera.middle -= moved / m_camera.scale;
        setCamera(camera);
    }
}

void NetworkView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int pressed = std::exchange(m_pressed, -1);
    if (std::exchange(m_isDragging, false)) {
        if (pressed >= 0)
            Q_EMIT nodeMoved(pressed, network().nodes[static_cast<std::size_t>(pressed)].place);
    } else if (pressed >= 0) {
        Q_EMIT nodeClicked(pressed);
    } else if (const int line = lineAt(network(), m_camera, event->position()); line >= 0) {
        Q_EMIT lineClicked(line);
    } else {
        Q_EMIT groundClicked();
    }
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

void NetworkView::keyPressEvent(QKeyEvent* event)
{
    Camera camera = m_camera;
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
    case Qt::Key_Left:
        camera.middle.rx() -= panStep / camera.scale;
        break;
    case Qt::Key_Right:
        camera.middle.rx() += panStep / camera.scale;
        break;
    case Qt::Key_Up:
        camera.middle.ry() -= panStep / camera.scale;
        break;
    case Qt::Key_Down:
        camera.middle.ry() += panStep / camera.scale;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    setCamera(camera);
}

bool NetworkView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    QString tip;
    if (m_hovered >= 0 && m_tipOfNode)
        tip = m_tipOfNode(m_hovered);
    else if (m_hoveredLine >= 0 && m_tipOfLine)
        tip = m_tipOfLine(m_hoveredLine);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

} // namespace spiegel::graph
