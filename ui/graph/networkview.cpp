// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/networkview.h"

#include "ui/look/type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QSet>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace spiegel::graph {

namespace {

/// The box that is drawn around nodes.
void paintBand(QPainter& painter, const QRectF& box)
{
    constexpr int seeThrough = 36;
    QColor fill = look::color(look::Role::Accent);
    fill.setAlpha(seeThrough);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(look::color(look::Role::Accent), 1, Qt::DashLine));
    painter.setBrush(fill);
    painter.drawRect(box);
}

/// Whether at least half of the nodes of the new picture were in the old one.
bool sharesMost(const Network& before, const Network& now)
{
    QSet<QString> keys;
    for (const NetworkNode& node : before.nodes)
        keys.insert(node.key);
    const auto known = std::count_if(now.nodes.begin(), now.nodes.end(),
                                     [&keys](const NetworkNode& node) { return keys.contains(node.key); });
    return 2 * static_cast<std::size_t>(known) >= now.nodes.size();
}

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
    const bool isKnown = sharesMost(m_screen.network(), *network);
    m_screen.setNetwork(std::move(network));
    m_hovered = m_hoveredLine = m_selectedLine = m_pressed = -1;
    m_isDragging = false;
    m_box.reset();
    m_boxed.clear();
    m_chosen.clear();
    if (!isKnown || (m_isFitted && !isSame && !isWellSeen()))
        showAll();
    update();
}

bool NetworkView::isWellSeen() const
{
    constexpr double muchLarger = 1.8;
    const double below = network().legend.empty() ? 0 : legendHeight;
    const QRectF seen(0, 0, m_camera.screen.width(), m_camera.screen.height() - below);
    return cameraFor(network(), m_camera.screen).scale <= muchLarger * m_camera.scale &&
           std::all_of(network().nodes.begin(), network().nodes.end(),
                       [&](const NetworkNode& node) { return seen.contains(m_camera.onScreen(node.place)); });
}

void NetworkView::setSelectedLine(int line)
{
    if (line != m_selectedLine) {
        m_selectedLine = line;
        update();
    }
}

void NetworkView::setChosen(const std::vector<int>& nodes)
{
    if (nodes != m_chosen) {
        m_chosen = nodes;
        update();
    }
}

void NetworkView::centreOn(int node)
{
    constexpr double readable = 1.2;
    Camera camera = m_camera;
    camera.middle = network().nodes[static_cast<std::size_t>(node)].place;
    camera.scale = std::max(camera.scale, readable);
    setCamera(camera);
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

void NetworkView::setBoxing(bool boxing)
{
    m_isBoxing = boxing;
    setCursor(boxing ? Qt::CrossCursor : Qt::ArrowCursor);
}

std::vector<int> NetworkView::nodesIn(const QRectF& box) const
{
    std::vector<int> found;
    for (std::size_t index = 0; index < network().nodes.size(); ++index) {
        if (box.contains(m_camera.onScreen(network().nodes[index].place)))
            found.push_back(static_cast<int>(index));
    }
    return found;
}

std::vector<int> NetworkView::nodesInView() const
{
    return nodesIn(rect());
}

Emphasis NetworkView::emphasis() const
{
    if (m_box)
        return {-1, -1, m_boxed};
    if (m_hovered >= 0)
        return {m_hovered, -1, m_chosen};
    return {-1, m_hoveredLine >= 0 || !m_chosen.empty() ? m_hoveredLine : m_selectedLine, m_chosen};
}

void NetworkView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_screen.paint(painter, m_camera, devicePixelRatioF(), emphasis()))
        QTimer::singleShot(0, this, qOverload<>(&QWidget::update));
    if (m_box)
        paintBand(painter, *m_box);
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
    setCursor(node >= 0 || line >= 0 ? Qt::PointingHandCursor : m_isBoxing ? Qt::CrossCursor : Qt::ArrowCursor);
    if (node == m_hovered && line == m_hoveredLine)
        return;
    m_hovered = node;
    m_hoveredLine = line;
    update();
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
