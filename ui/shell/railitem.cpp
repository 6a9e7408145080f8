// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railitem.h"

#include "ui/look/paint.h"

#include <QPainter>

namespace spiegel::shell {

namespace {

constexpr int wideHeight = 40;
constexpr int narrowHeight = 56;
constexpr int sign = 20;

} // namespace

RailItem::RailItem(const QString& page, look::Icon icon, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_page(page)
    , m_sign(icon)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailItem::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize RailItem::sizeHint() const
{
    return {72, m_narrow ? narrowHeight : wideHeight};
}

void RailItem::paintEvent(QPaintEvent*)
{
    using look::Role;
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(0, 2, 0, -2);
    const bool over = underMouse();
    if (isChecked()) {
        look::paintBox(painter, box, look::color(Role::AccentSoft), {}, look::controlRadius + 2);
    } else if (over) {
        look::paintBox(painter, box, look::color(Role::Border), {}, look::controlRadius + 2);
    }
    const QColor tone = look::color(isChecked() ? Role::Accent : over ? Role::Text : Role::Muted);
    const QColor words = look::color(isChecked() ? Role::Accent : Role::Text);
    if (m_narrow) {
        look::paintIcon(painter, m_sign, QRectF((width() - sign) / 2.0, 10, sign, sign), tone);
        painter.setFont(look::font(look::Size::Small, QFont::Medium));
        painter.setPen(words);
        painter.drawText(rect().adjusted(0, 33, 0, -6), Qt::AlignHCenter | Qt::AlignVCenter, text());
    } else {
        look::paintIcon(painter, m_sign, QRectF(12, (height() - sign) / 2.0, sign, sign), tone);
        painter.setFont(look::font(look::Size::Body, QFont::Medium));
        painter.setPen(words);
        painter.drawText(rect().adjusted(12 + sign + 12, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }
    if (look::showsFocus(*this)) {
        look::paintFocusRing(painter, box, look::controlRadius + 2);
    }
}

} // namespace spiegel::shell
