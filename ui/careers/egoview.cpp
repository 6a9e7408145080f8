// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careers/egoview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace spiegel::uicareers {

EgoView::EgoView(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Steps to and from one occupation"));
}

void EgoView::show(const EgoSteps& steps, const EgoWords& words, std::function<QString(int)> tip)
{
    m_steps = steps;
    m_words = words;
    m_tip = std::move(tip);
    m_picture = egoPicture(m_steps, size());
    m_hovered = m_selected = -1;
    update();
}

void EgoView::setSelected(int step)
{
    m_selected = step;
    update();
}

int EgoView::loud() const
{
    if (m_hovered >= 0)
        return m_hovered;
    const auto found = std::find_if(m_picture.bands.begin(), m_picture.bands.end(),
                                    [this](const EgoBand& band) { return band.step == m_selected; });
    return m_selected < 0 || found == m_picture.bands.end() ? -1 : static_cast<int>(found - m_picture.bands.begin());
}

void EgoView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintEgo(painter, m_picture, m_words, loud());
}

void EgoView::resizeEvent(QResizeEvent*)
{
    m_picture = egoPicture(m_steps, size());
    m_hovered = -1;
}

void EgoView::mouseMoveEvent(QMouseEvent* event)
{
    const int hovered = m_picture.at(event->position());
    setCursor(hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void EgoView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int index = m_picture.at(event->position());
    if (index < 0) {
        Q_EMIT groundClicked();
        return;
    }
    const EgoBand& band = m_picture.bands[static_cast<std::size_t>(index)];
    const int step = band.step;
    if (band.row.contains(event->position()))
        Q_EMIT walkedTo(step);
    else
        Q_EMIT stepClicked(step);
}

void EgoView::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void EgoView::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_picture.bands.size());
    const int now = loud();
    if (count > 0 && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        const int next = event->key() == Qt::Key_Down ? now + 1 : (now < 0 ? count - 1 : now - 1);
        m_hovered = -1;
        Q_EMIT stepClicked(m_picture.bands[static_cast<std::size_t>((next + count) % count)].step);
    } else if (now >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT walkedTo(m_picture.bands[static_cast<std::size_t>(now)].step);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool EgoView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    if (m_hovered >= 0 && m_tip)
        QToolTip::showText(help->globalPos(), m_tip(m_picture.bands[static_cast<std::size_t>(m_hovered)].step), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace spiegel::uicareers
