// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "ui/map/mapview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace spiegel::map {

namespace {

constexpr double step = 1.25;  ///< one press of + or -
constexpr double panStep = 64; ///< units for an arrow key
constexpr double notch = 120;  ///< Qt's unit of a wheel
constexpr double perNotch = 1.25;

} // namespace

void MapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_flight.stop();
    m_isPressed = true;
    m_isDragging = false;
    m_mouse = event->position();
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF moved = event->position() - m_mouse;
    if (m_isPressed && (m_isDragging || moved.manhattanLength() >= QApplication::startDragDistance())) {
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
        m_mouse = event->position();
        setCamera(m_camera.moved(moved));
        return;
    }
    if (!m_isPressed) {
        m_mouse = event->position();
        hover(postcodeAt(m_mouse));
        update(); // the tip goes along
    }
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_isPressed, false))
        return;
    if (std::exchange(m_isDragging, false)) {
        m_hovered = -1; // also the shape of the mouse is to be set again
        hover(postcodeAt(event->position()));
        return;
    }
    const int postcode = postcodeAt(event->position());
    Q_EMIT chosen(postcode < 0 ? 0 : geography::Postcodes::builtIn().at(postcode).number);
}

void MapView::leaveEvent(QEvent*)
{
    hover(-1);
}

void MapView::wheelEvent(QWheelEvent* event)
{
    setCamera(m_camera.zoomed(std::pow(perNotch, event->angleDelta().y() / notch), event->position()));
    hover(postcodeAt(event->position()));
    event->accept();
}

bool MapView::move(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(step);
        return true;
    case Qt::Key_Minus:
        zoom(1 / step);
        return true;
    case Qt::Key_Home:
    case Qt::Key_0:
        showAll();
        return true;
    case Qt::Key_Left:
        setCamera(m_camera.moved({panStep, 0}));
        return true;
    case Qt::Key_Right:
        setCamera(m_camera.moved({-panStep, 0}));
        return true;
    case Qt::Key_Up:
        setCamera(m_camera.moved({0, panStep}));
        return true;
    case Qt::Key_Down:
        setCamera(m_camera.moved({0, -panStep}));
        return true;
    default:
        return false;
    }
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    if (!m_screen) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_chosen >= 0) {
        Q_EMIT chosen(0);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        const int postcode = postcodeAt(QRectF(rect()).center());
        if (postcode >= 0)
            Q_EMIT chosen(geography::Postcodes::builtIn().at(postcode).number);
        return;
    }
    if (!move(event->key())) {
        QWidget::keyPressEvent(event);
        return;
    }
    hover(postcodeAt(QRectF(rect()).center()));
    describe();
}

} // namespace spiegel::map
