// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardpreview.h"

#include "core/paper/cvcardpage.h"
#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace spiegel::uicards {

namespace {

constexpr std::array steps = {0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr double mmPerInch = 25.4;
constexpr int edge = look::space(2); // around the sheet

} // namespace

/// The paper itself, in the middle of the area.
class CardPreview::Sheet : public QWidget
{
public:
    explicit Sheet(CardPreview& preview)
        : m_preview(preview)
    {
    }

    [[nodiscard]] QRectF paper() const
    {
        const QImage& picture = m_preview.m_picture;
        const QSizeF size = QSizeF(picture.size()) / picture.devicePixelRatio();
        return {std::max<double>(edge, std::floor((width() - size.width()) / 2)), edge, size.width(), size.height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const look::Theme& theme = look::Theme::current();
        painter.fillRect(rect(), theme.color(look::Role::Sunken));
        if (m_preview.m_picture.isNull())
            return;
        const QRectF sheet = paper();
        painter.fillRect(sheet.adjusted(-1, -1, 1, 1), theme.color(look::Role::Border));
        painter.drawImage(sheet.topLeft(), m_preview.m_picture);
    }

private:
    CardPreview& m_preview;
};

CardPreview::CardPreview(QWidget* parent)
    : QScrollArea(parent)
    , m_sheet(new Sheet(*this))
{
    setFrameShape(QFrame::NoFrame);
    setWidget(m_sheet);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The card on paper"));
    setMinimumWidth(320);
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

void CardPreview::show(const QImage& picture, const QString& description)
{
    m_picture = picture;
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_sheet->setAccessibleDescription(description);
    layOut();
}

void CardPreview::clear()
{
    m_picture = QImage();
    layOut();
}

void CardPreview::layOut()
{
    const QSize size = (QSizeF(m_picture.size()) / m_picture.devicePixelRatio()).toSize();
    m_sheet->setMinimumSize(m_picture.isNull() ? QSize(0, 0) : size + QSize(2 * edge, 2 * edge));
    m_sheet->update();
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
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace spiegel::uicards
