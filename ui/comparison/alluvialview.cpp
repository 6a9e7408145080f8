// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/alluvialview.h"

#include "ui/look/type.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace spiegel::uicomparison {

AlluvialView::AlluvialView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(look::space(50), look::space(26));
    setAccessibleName(tr("Steps one after another, as strands"));
}

QSize AlluvialView::sizeHint() const
{
    return {look::space(120), look::space(52)};
}

void AlluvialView::show(const AnswerPointer& answer)
{
    m_answer = answer;
    m_chosen = {};
    m_hovered = {};
    lay();
}

void AlluvialView::lay()
{
    m_alluvial = m_answer ? alluvialOf(*m_answer, size()) : Alluvial();
    update();
}

void AlluvialView::choose(NodeSpot spot)
{
    m_chosen = m_alluvial.bar(spot) != nullptr ? spot : NodeSpot();
    setAccessibleDescription(m_chosen.isThere() ? tipOf(*m_answer, m_chosen).join(QStringLiteral(". ")) : QString());
    update();
}

void AlluvialView::resizeEvent(QResizeEvent*)
{
    lay();
}

void AlluvialView::paintEvent(QPaintEvent*)
{
    if (!m_answer)
        return;
    QPainter painter(this);
    paintAlluvial(painter, m_alluvial, *m_answer, m_chosen, m_hovered);
}

bool AlluvialView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    QStringList words;
    if (const NodeSpot spot = m_alluvial.barAt(help->pos()); spot.isThere()) {
        words = tipOf(*m_answer, spot);
    } else if (const int ribbon = m_alluvial.ribbonAt(help->pos()); ribbon >= 0) {
        const Alluvial::Ribbon& one = m_alluvial.ribbons[static_cast<std::size_t>(ribbon)];
        words = tipOf(*m_answer, one.column, one.flow);
    }
    QToolTip::showText(help->globalPos(), words.join(QLatin1Char('\n')), this);
    return true;
}

void AlluvialView::mouseMoveEvent(QMouseEvent* event)
{
    if (const NodeSpot spot = m_alluvial.barAt(event->position()); spot != m_hovered) {
        m_hovered = spot;
        update();
    }
}

void AlluvialView::leaveEvent(QEvent*)
{
    m_hovered = {};
    update();
}

void AlluvialView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const NodeSpot spot = m_alluvial.barAt(event->position());
    choose(spot == m_chosen ? NodeSpot() : spot);
    Q_EMIT nodeChosen(m_chosen);
}

void AlluvialView::mouseDoubleClickEvent(QMouseEvent* event)
{
    goOn(m_alluvial.barAt(event->position()));
}

void AlluvialView::goOn(NodeSpot spot)
{
    if (!spot.isThere())
        return;
    const auto& node =
        m_answer->strands.columns[static_cast<std::size_t>(spot.column)][static_cast<std::size_t>(spot.node)];
    if (node.kind == Strands::Node::Kind::Occupation)
        Q_EMIT occupationWanted(node.occupation);
}

/// The bar so many columns and places further, or the nearest there is.
NodeSpot AlluvialView::beside(int columns, int nodes) const
{
    if (!m_answer || m_alluvial.bars.empty())
        return {};
    if (!m_chosen.isThere())
        return {0, 0};
    const auto last = static_cast<int>(m_answer->strands.columns.size()) - 1;
    const int column = std::clamp(m_chosen.column + columns, 0, last);
    const auto count = static_cast<int>(m_answer->strands.columns[static_cast<std::size_t>(column)].size());
    return {column, std::clamp(m_chosen.node + nodes, 0, count - 1)};
}

void AlluvialView::keyPressEvent(QKeyEvent* event)
{
    NodeSpot next = m_chosen;
    switch (event->key()) {
    case Qt::Key_Left:
        next = beside(-1, 0);
        break;
    case Qt::Key_Right:
        next = beside(1, 0);
        break;
    case Qt::Key_Up:
        next = beside(0, -1);
        break;
    case Qt::Key_Down:
        next = beside(0, 1);
        break;
    case Qt::Key_Escape:
        next = {};
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goOn(m_chosen);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    choose(next);
    Q_EMIT nodeChosen(m_chosen);
}

} // namespace spiegel::uicomparison
