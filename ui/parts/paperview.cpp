// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/paperview.h"

#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace spiegel::parts {

namespace {

constexpr int edge = look::space(2); // around and between the sheets
constexpr double leastWidth = 320;   // of a sheet that can be read
constexpr double sheetMm = 210;      // A4, upright

} // namespace

class PaperView::Sheets : public QWidget
{
public:
    using QWidget::QWidget;

    void show(std::vector<QImage> sides)
    {
        m_sides = std::move(sides);
        int bottom = edge;
        int widest = 0;
        for (QImage& side : m_sides) {
            side.setDevicePixelRatio(devicePixelRatioF());
            bottom += sizeOf(side).height() + edge;
            widest = std::max(widest, sizeOf(side).width());
        }
        setMinimumSize(m_sides.empty() ? QSize(0, 0) : QSize(widest + 2 * edge, bottom));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), look::Theme::current().color(look::Role::Sunken));
        int top = edge;
        for (const QImage& side : m_sides) {
            const QSize size = sizeOf(side);
            const QPoint corner(std::max(edge, (width() - size.width()) / 2), top);
            painter.fillRect(QRect(corner, size).adjusted(-1, -1, 1, 1),
                             look::Theme::current().color(look::Role::Border));
            painter.drawImage(corner, side);
            top += size.height() + edge;
        }
    }

private:
    static QSize sizeOf(const QImage& side) { return (QSizeF(side.size()) / side.devicePixelRatio()).toSize(); }

    std::vector<QImage> m_sides;
};

PaperView::PaperView(QWidget* parent)
    : QScrollArea(parent)
    , m_sheets(new Sheets)
{
    setFrameShape(QFrame::NoFrame);
    setWidget(m_sheets);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width does not depend on the height
}

void PaperView::show(const std::vector<QImage>& sides, const QString& description)
{
    setAccessibleName(description);
    m_sheets->show(sides);
}

double PaperView::pixelsPerMm() const
{
    return std::max<double>(leastWidth, viewport()->width() - 2 * edge) * devicePixelRatioF() / sheetMm;
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        Q_EMIT resized();
}

} // namespace spiegel::parts
