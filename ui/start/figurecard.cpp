// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/figurecard.h"

#include "core/text/dutch.h"
#include "ui/parts/label.h"

#include <QVBoxLayout>

namespace spiegel::start {

FigureCard::FigureCard(const QString& what, QWidget* parent)
    : Surface(parent)
    , m_what(parts::caption(what, this))
    , m_figure(new parts::Label({}, look::Size::Title, look::Role::Text, QFont::DemiBold, this))
    , m_note(parts::caption({}, this))
{
    content()->setSpacing(2);
    content()->addWidget(m_what);
    content()->addWidget(m_figure);
    content()->addWidget(m_note);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWaiting();
}

void FigureCard::setFigure(qint64 count, const QString& note)
{
    m_figure->setText(text::number(count));
    m_figure->setTone(count == 0 ? look::Role::Muted : look::Role::Text);
    m_note->setText(note.isEmpty() && count == 0 ? tr("not in this week") : note);
    setAccessibleName(m_what->text() + QLatin1Char(' ') + m_figure->text());
}

void FigureCard::setWaiting()
{
    m_figure->setText(QStringLiteral("–"));
    m_figure->setTone(look::Role::Muted);
    m_note->setText(QStringLiteral(" "));
}

} // namespace spiegel::start
