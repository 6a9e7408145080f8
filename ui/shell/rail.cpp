// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/look/paint.h"
#include "ui/shell/railitem.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace spiegel::shell {

namespace {

constexpr int wide = 208;
constexpr int narrow = 96;
constexpr int headHeight = 64;

/// Two panes that mirror each other: the program's own sign.
void paintMark(QPainter& painter, const QRectF& where)
{
    const qreal half = where.width() / 2 - 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QPointF top = where.topLeft();
    painter.setBrush(look::color(look::Role::Accent));
    painter.drawPolygon(QPolygonF{top + QPointF(0, 0), top + QPointF(half, where.height() * 0.22),
                                  top + QPointF(half, where.height() * 0.78), top + QPointF(0, where.height())});
    painter.setBrush(look::Theme::blend(look::color(look::Role::Accent), look::color(look::Role::Sunken), 0.45));
    const QPointF right = where.topRight();
    painter.drawPolygon(QPolygonF{right, right + QPointF(-half, where.height() * 0.22),
                                  right + QPointF(-half, where.height() * 0.78), right + QPointF(0, where.height())});
    painter.restore();
}

} // namespace

Rail::Rail(const std::vector<parts::PageEntry>& entries, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(look::grid, headHeight, look::grid, look::grid);
    m_column->setSpacing(0);
    for (const bool atBottom : {false, true}) {
        if (atBottom) {
            m_column->addStretch(1);
        }
        for (const parts::PageEntry& entry : entries) {
            if (entry.atBottom != atBottom) {
                continue;
            }
            auto* item = new RailItem(entry.id, entry.icon, entry.title, this);
            m_column->addWidget(item);
            m_items.push_back(item);
            connect(item, &QAbstractButton::clicked, this, [this, page = entry.id] { Q_EMIT chosen(page); });
        }
    }
    setFixedWidth(wide);
}

void Rail::setCurrent(const QString& page)
{
    for (RailItem* item : m_items) {
        item->setChecked(item->page() == page);
    }
}

void Rail::setNarrow(bool isNarrow)
{
    if (isNarrow == m_narrow) {
        return;
    }
    m_narrow = isNarrow;
    setFixedWidth(isNarrow ? narrow : wide);
    for (RailItem* item : m_items) {
        item->setNarrow(isNarrow);
    }
    update();
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::color(look::Role::Sunken));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), look::color(look::Role::Border));
    const QRectF mark(m_narrow ? (width() - 24) / 2.0 : 20, 20, 24, 24);
    paintMark(painter, mark);
    if (!m_narrow) {
        painter.setFont(look::font(look::Size::Large, QFont::DemiBold));
        painter.setPen(look::color(look::Role::Text));
        painter.drawText(QRect(52, 0, width() - 52, headHeight), Qt::AlignVCenter, QStringLiteral("Spiegelpaleis"));
    }
}

} // namespace spiegel::shell
