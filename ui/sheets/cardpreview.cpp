// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/cardpreview.h"

#include "ui/look/type.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace spiegel::sheets {

namespace {

constexpr std::array steps = {0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr double mmPerInch = 25.4;
constexpr int edge = look::space(2); // around the sheet

} // namespace

CardPreview::CardPreview(QWidget* parent)
    : QScrollArea(parent)
    , m_sheet(new CardSheet)
{
    setFrameShape(QFrame::NoFrame);
    setWidget(m_sheet);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The card on paper"));
    setMinimumWidth(320);
    connect(m_sheet, &CardSheet::opened, this, &CardPreview::figureOpened);
}

void CardPreview::setZoom(double zoom)
{
    if (m_zoom == zoom)
        return;
    m_zoom = zoom;
    Q_EMIT zoomed();
}

void CardPreview::zoomBy(int count)
{
    const double now = percent() / 100.0;
    auto place = std::lower_bound(steps.begin(), steps.end(), now - 0.005);
    const bool isStep = place != steps.end() && std::abs(*place - now) < 0.01;
    std::ptrdiff_t index = place - steps.begin() + count;
    if (!isStep && count > 0)
        --index; // the next larger one is already a step up
    setZoom(steps[static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(index, 0, static_cast<std::ptrdiff_t>(steps.size()) - 1))]);
}

double CardPreview::pixelsPerMm() const
{
    const double ratio = devicePixelRatioF();
    if (m_zoom != fitWidth)
        return m_zoom * logicalDpiX() / mmPerInch * ratio;
    const int room = width() - 2 * edge - verticalScrollBar()->sizeHint().width();
    return std::max(1.0, room / paper::a4.width() * ratio);
}

int CardPreview::percent() const
{
    return static_cast<int>(std::lround(pixelsPerMm() / devicePixelRatioF() * mmPerInch / logicalDpiX() * 100));
}

void CardPreview::show(std::vector<QImage> sides, const QString& description)
{
    m_sheet->show(std::move(sides));
    m_sheet->setAccessibleDescription(description);
}

void CardPreview::setFigures(std::vector<paper::FigureArea> figures, CardSheet::Hint hint)
{
    m_sheet->setFigures(std::move(figures), std::move(hint));
}

void CardPreview::clear()
{
    setFigures({}, {});
    m_sheet->show({});
}

QImage CardPreview::picture() const
{
    return isEmpty() ? QImage() : m_sheet->sides().front();
}

/// Tab goes from figure to figure before it leaves the card.
bool CardPreview::focusNextPrevChild(bool next)
{
    const int figure = m_sheet->nextTo(m_sheet->current(), next);
    if (isEmpty() || !hasFocus() || figure < 0 || m_isLeft) {
        m_sheet->setCurrent(-1);
        return QScrollArea::focusNextPrevChild(next);
    }
    m_sheet->setCurrent(figure);
    const QRect place = m_sheet->placeOf(figure);
    ensureVisible(place.center().x(), place.center().y(), place.width() / 2 + edge, place.height() / 2 + edge);
    return true;
}

void CardPreview::focusInEvent(QFocusEvent* event)
{
    m_isLeft = false;
    QScrollArea::focusInEvent(event);
}

void CardPreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const double wanted = pixelsPerMm();
    if (wanted == m_asked)
        return;
    m_asked = wanted;
    Q_EMIT zoomed();
}

void CardPreview::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void CardPreview::keyPressEvent(QKeyEvent* event)
{
    const bool isPlus = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal;
    if (isPlus || event->key() == Qt::Key_Minus)
        zoomBy(isPlus ? 1 : -1);
    else if (event->key() == Qt::Key_0)
        setZoom(fitWidth);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_sheet->current() >= 0)
        Q_EMIT figureOpened(m_sheet->figures()[static_cast<std::size_t>(m_sheet->current())].ref);
    else if (event->key() == Qt::Key_Escape && m_sheet->current() >= 0) {
        m_sheet->setCurrent(-1);
        m_isLeft = true;
    } else
        QScrollArea::keyPressEvent(event);
}

} // namespace spiegel::sheets
