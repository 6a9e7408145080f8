// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/searchfield.h"

#include "ui/look/paint.h"
#include "ui/parts/suggestionlist.h"

#include <QKeyEvent>
#include <QPainter>

namespace spiegel::parts {

namespace {

constexpr int typingPauseMs = 60;
constexpr int signRoom = 24;

} // namespace

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setTextMargins(signRoom, 0, 0, 0);
    setFixedHeight(look::controlHeight);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::ask);
    setAcceptDrops(false); // a dump that is dropped here is meant for the window
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.trimmed().isEmpty()) {
            m_pause.stop();
            if (m_list != nullptr) {
                m_list->hide();
            }
        } else {
            m_pause.start();
        }
    });
}

QSize SearchField::sizeHint() const
{
    return {320, look::controlHeight};
}

void SearchField::setHint(const QString& keys)
{
    m_hint = keys;
    setTextMargins(signRoom, 0, keys.isEmpty() ? 0 : fontMetrics().horizontalAdvance(keys) + look::space(1), 0);
}

void SearchField::setEmptiesWhenTaken(bool empties)
{
    m_empties = empties;
}

void SearchField::setQuietly(const QString& text)
{
    m_pause.stop();
    setText(text);
    if (m_list != nullptr) {
        m_list->hide();
    }
}

void SearchField::ask()
{
    if (!text().trimmed().isEmpty()) {
        Q_EMIT asked(text().trimmed());
    }
}

void SearchField::answer(const QString& text, const std::vector<Suggestion>& suggestions)
{
    if (text != this->text().trimmed() || !hasFocus()) {
        return;
    }
    if (m_list == nullptr || m_list->parentWidget() != window()) {
        delete m_list;
        m_list = new SuggestionList(window());
        connect(m_list, &SuggestionList::pressed, this, &SearchField::take);
        connect(this, &QObject::destroyed, m_list, &QObject::deleteLater);
    }
    m_list->showBelow(this, text, suggestions);
}

void SearchField::take(const Suggestion& suggestion)
{
    setQuietly(m_empties ? QString() : suggestion.text);
    if (m_empties) {
        clearFocus();
    }
    Q_EMIT taken(suggestion);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    look::paintIcon(painter, look::Icon::Search, QRectF(10, height() / 2.0 - 8, 16, 16),
                    look::color(look::Role::Muted));
    if (!m_hint.isEmpty() && text().isEmpty()) {
        painter.setFont(look::font(look::Size::Small));
        painter.setPen(look::color(look::Role::Muted));
        painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, m_hint);
    }
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_list != nullptr && m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open) {
            m_list->walk(event->key() == Qt::Key_Down ? 1 : -1);
        } else {
            ask();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && m_list->current() != nullptr) {
            const Suggestion suggestion = *m_list->current();
            take(suggestion);
            return;
        }
        ask();
        break;
    case Qt::Key_Escape:
        if (open) {
            m_list->hide();
        } else {
            clearFocus();
        }
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_pause.stop();
    if (m_list != nullptr) {
        m_list->hide();
    }
}

} // namespace spiegel::parts
