// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filterchip.h"

#include "ui/look/icons.h"
#include "ui/look/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace spiegel::parts {

namespace {

constexpr int side = 12;
constexpr int signRoom = 28;

} // namespace

FilterChip::FilterChip(const QString& name, const QString& all, QWidget* parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_all(all)
{
    setFont(look::font(look::Size::Body, QFont::Medium));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(shown());
    connect(this, &QAbstractButton::clicked, this, &FilterChip::openEditor);
}

QString FilterChip::shown() const
{
    const QString sign = m_value.isEmpty() ? QStringLiteral(": ") : QStringLiteral(" ");
    return m_name + sign + (m_value.isEmpty() ? m_all : m_value);
}

void FilterChip::setValue(const QString& value)
{
    m_value = value;
    setAccessibleName(shown());
    updateGeometry();
    update();
}

void FilterChip::setHides(const QString& sentence)
{
    setToolTip(sentence);
    setAccessibleDescription(sentence);
}

void FilterChip::setClearable(bool clearable)
{
    m_clearable = clearable;
    updateGeometry();
    update();
}

void FilterChip::setChoices(const std::vector<Choice>& choices, const QVariant& current)
{
    m_choices = choices;
    m_current = current;
    auto* popup = qobject_cast<ChoicePopup*>(m_popup);
    if (popup == nullptr) {
        delete m_popup;
        popup = new ChoicePopup(this);
        connect(popup, &ChoicePopup::chosen, this, &FilterChip::chosen);
        m_popup = popup;
    }
    m_isFilled = false;
    if (popup->isVisible()) {
        fillPopup();
    }
}

/// Not before it is opened: thousands of occupations take longer than a page may take to appear.
void FilterChip::fillPopup()
{
    auto* popup = qobject_cast<ChoicePopup*>(m_popup);
    if (popup != nullptr && !m_isFilled) {
        popup->setChoices(m_choices, m_current);
        m_isFilled = true;
    }
}

void FilterChip::setEditor(QWidget* editor)
{
    delete m_popup;
    m_popup = new Popup(this);
    m_popup->content()->addWidget(editor);
    m_popup->setFocusProxy(editor);
}

void FilterChip::closeEditor()
{
    if (m_popup != nullptr) {
        m_popup->hide();
    }
}

void FilterChip::openEditor()
{
    if (m_popup != nullptr) {
        fillPopup();
        m_popup->openAt(this);
    }
}

QSize FilterChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(shown()) + side + signRoom + look::halfSpace, look::controlHeight};
}

QSize FilterChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 96), look::controlHeight};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    using look::Role;
    QPainter painter(this);
    const bool active = !m_value.isEmpty();
    const bool over = underMouse() && isEnabled();
    const Role fill = active ? Role::AccentSoft : over ? Role::Hover : Role::Surface;
    const QColor outline = active ? look::Theme::blend(look::color(Role::Accent), look::color(Role::AccentSoft), 0.35)
                                  : look::color(Role::Field);
    const qreal radius = height() / 2.0;
    look::paintBox(painter, rect(), look::color(fill), outline, radius - 0.5);
    painter.setFont(font());
    painter.setPen(look::color(active ? Role::Accent : isEnabled() ? Role::Text : Role::Muted));
    const QRect text = rect().adjusted(side, 0, -signRoom, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(shown(), Qt::ElideRight, text.width() + 2));
    const QRectF sign(width() - signRoom + 2, height() / 2.0 - 7, 14, 14);
    look::paintIcon(painter, hasCross() ? look::Icon::Close : look::Icon::Down, sign,
                    look::color(active ? Role::Accent : Role::Muted));
    if (look::showsFocus(*this)) {
        look::paintFocusRing(painter, rect(), radius);
    }
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (hasCross() && isDown() && event->position().x() > width() - signRoom) {
        setDown(false);
        Q_EMIT cleared();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (hasCross() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT cleared();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Down) {
        openEditor();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace spiegel::parts
