// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/surface.h"

#include "ui/look/paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace spiegel::parts {

Surface::Surface(QWidget* parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout(this))
{
    m_content->setSpacing(look::space(1));
    setPadding(2);
}

void Surface::setPadding(int steps)
{
    const int padding = look::space(steps) + (steps == 0 ? 1 : 0); // the hairline stays free
    m_content->setContentsMargins(padding, padding, padding, padding);
}

void Surface::setRoles(look::Role fill, look::Role outline)
{
    m_fill = fill;
    m_outline = outline;
    update();
}

void Surface::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isWindow()) {
        painter.fillRect(rect(), look::color(m_fill)); // its corners are cut off by a mask
    }
    look::paintBox(painter, rect(), look::color(m_fill), look::color(m_outline), look::surfaceRadius);
}

InternFrame::InternFrame(QWidget* parent)
    : Surface(parent)
{
    content()->setContentsMargins(look::space(2), look::space(3), look::space(2), look::space(2));
    setToolTip(tr("For your eyes only: these figures are true and have not been checked for disclosure."));
}

InternFrame* InternFrame::around(QWidget* table)
{
    auto* frame = new InternFrame;
    frame->content()->setContentsMargins(1, look::space(3), 1, look::space(1));
    frame->content()->addWidget(table);
    return frame;
}

void InternFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    look::paintBox(painter, rect(), look::color(look::Role::Surface), {}, look::surfaceRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look::color(look::Role::Warning), 1, Qt::CustomDashLine, Qt::FlatCap));
    QPen dashes = painter.pen();
    dashes.setDashPattern({4, 4});
    painter.setPen(dashes);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look::surfaceRadius, look::surfaceRadius);

    painter.setFont(look::font(look::Size::Small, QFont::DemiBold));
    const QString word = tr("internal");
    const int width = painter.fontMetrics().horizontalAdvance(word) + look::space(2);
    const QRectF tag(this->width() - width - look::space(1), look::halfSpace, width, look::space(2) + 2);
    look::paintBox(painter, tag, look::color(look::Role::WarningSoft), {}, 4);
    painter.setPen(look::color(look::Role::Warning));
    painter.drawText(tag, Qt::AlignCenter, word);
}

} // namespace spiegel::parts
