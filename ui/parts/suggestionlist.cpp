// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/suggestionlist.h"

#include "ui/look/paint.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace spiegel::parts {

namespace {

constexpr int lineHeight = 40;
constexpr int margin = look::halfSpace;
constexpr int narrowest = 320;

} // namespace

SuggestionList::SuggestionList(QWidget* window)
    : QFrame(window)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void SuggestionList::showBelow(const QWidget* field, const QString& typed, const std::vector<Suggestion>& suggestions)
{
    m_suggestions = suggestions;
    m_typed = typed;
    m_current = 0;
    const QPoint place = field->mapTo(window(), QPoint(0, field->height() + look::halfSpace));
    const int room = window()->height() - place.y() - look::space(1);
    const int lines = std::clamp(int(suggestions.size()), 1, std::max(1, (room - 2 * margin) / lineHeight));
    m_suggestions.resize(std::min(m_suggestions.size(), std::size_t(lines)));
    const int width = std::min(std::max(field->width(), narrowest), window()->width() - place.x());
    setGeometry(QRect(place, QSize(width, lines * lineHeight + 2 * margin)));
    raise();
    show();
    update();
}

void SuggestionList::walk(int steps)
{
    if (!m_suggestions.empty()) {
        const int count = int(m_suggestions.size());
        m_current = (m_current + steps + count) % count;
        update();
    }
}

const Suggestion* SuggestionList::current() const
{
    return m_suggestions.empty() ? nullptr : &m_suggestions[std::size_t(m_current)];
}

int SuggestionList::rowAt(int y) const
{
    const int row = (y - margin) / lineHeight;
    return y >= margin && row < int(m_suggestions.size()) ? row : -1;
}

void SuggestionList::paintEvent(QPaintEvent*)
{
    using look::Role;
    QPainter painter(this);
    look::paintBox(painter, rect(), look::color(Role::Raised), look::color(Role::Field), 8);
    if (m_suggestions.empty()) {
        painter.setFont(look::font());
        painter.setPen(look::color(Role::Muted));
        const QRect line = rect().adjusted(look::space(2), 0, -look::space(2), 0);
        const QString nothing = tr("Nothing found for ‘%1’").arg(m_typed);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(nothing, Qt::ElideRight, line.width()));
        return;
    }
    for (int row = 0; row < int(m_suggestions.size()); ++row) {
        const Suggestion& suggestion = m_suggestions[std::size_t(row)];
        const QRect line(margin, margin + row * lineHeight, width() - 2 * margin, lineHeight);
        if (row == m_current) {
            look::paintBox(painter, line, look::color(Role::Hover), {}, 4);
        }
        look::paintIcon(painter, suggestion.icon, QRectF(line.left() + 12, line.center().y() - 8, 18, 18),
                        look::color(Role::Muted));
        const QRect words = line.adjusted(44, 0, -12, 0);
        painter.setFont(look::font(look::Size::Body, QFont::Medium));
        const QFontMetrics metrics = painter.fontMetrics();
        const QString text = metrics.elidedText(suggestion.text, Qt::ElideRight, words.width());
        painter.setPen(look::color(Role::Text));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text);
        const int left = metrics.horizontalAdvance(text) + look::space(2);
        painter.setFont(look::font(look::Size::Small));
        painter.setPen(look::color(Role::Muted));
        const QRect rest = words.adjusted(left, 0, 0, 0);
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
                         painter.fontMetrics().elidedText(suggestion.detail, Qt::ElideRight, rest.width()));
    }
}

void SuggestionList::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (row >= 0 && row != m_current) {
        m_current = row;
        update();
    }
}

void SuggestionList::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (row >= 0) {
        const Suggestion suggestion = m_suggestions[std::size_t(row)]; // the list may change while it is taken
        Q_EMIT pressed(suggestion);
    }
}

} // namespace spiegel::parts
