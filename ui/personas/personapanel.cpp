// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/personapanel.h"

#include "core/text/dutch.h"
#include "ui/parts/label.h"
#include "ui/parts/surface.h"
#include "ui/personas/personacolumns.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace spiegel::uipersonas {

namespace {

QString namesOrNone(const QStringList& names)
{
    return names.isEmpty() ? PersonaPanel::tr("none that enough of them have") : text::list(names);
}

/// What is asked for, and how many of it they have.
QString haveOf(const QStringList& names, int asked)
{
    const QString count = PersonaPanel::tr("%1 of %2").arg(text::number(names.size()), text::number(qint64{asked}));
    return names.isEmpty() ? count : count + QStringLiteral(": ") + text::list(names);
}

} // namespace

PersonaPanel::PersonaPanel(QWidget* parent)
    : QScrollArea(parent)
    , m_card(nullptr)
    , m_column(nullptr)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Persona"));
    show({}, -1);
}

void PersonaPanel::show(const FoundPointer& found, int place)
{
    auto* const card = new parts::Surface;
    m_card = card;
    m_column = card->content();
    m_lines.clear();
    const bool isThere = found && place >= 0 && place < static_cast<int>(found->personas.personas.size());
    if (isThere) {
        const personas::Personas& personas = found->personas;
        const personas::Persona& persona = personas.personas[static_cast<std::size_t>(place)];
        addNumbers(personas, persona);
        QStringList keys;
        for (const personas::Key key : personas::keys)
            keys << QStringLiteral("%1: %2").arg(personas::title(key),
                                                 persona.keys[static_cast<std::size_t>(key)].text);
        addSection(tr("Who they are"), keys);
        addFit(personas, persona);
        addSection(tr("What they can"), {namesOrNone(persona.hard)});
        addSection(tr("What they are good at"), {namesOrNone(persona.soft)});
        QStringList traits;
        for (const personas::Persona::Trait& trait : persona.traits)
            traits << QStringLiteral("%1: %2").arg(trait.title, sharesText(trait));
        addSection(tr("What they need, and what is not known"), traits);
        addSection(
            tr("The way to them"),
            QStringList{tr("Branch: %1").arg(persona.branch.isEmpty() ? tr("not one of them") : persona.branch),
                        tr("Reference: %1")
                            .arg(persona.reference.isEmpty() ? tr("comes when it is given out") : persona.reference)} +
                persona.next());
    } else {
        m_column->addWidget(
            (new parts::Label(tr("Choose a persona in the table."), look::Size::Body, look::Role::Muted))->wrapped());
    }
    m_column->addStretch(1);
    setWidget(card);
}

void PersonaPanel::addNumbers(const personas::Personas& personas, const personas::Persona& persona)
{
    const auto number = [](const QString& text, const QString& below) {
        auto* const box = new QWidget;
        auto* const column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(new parts::Label(text, look::Size::Large, look::Role::Text, QFont::DemiBold));
        column->addWidget(parts::caption(below));
        return box;
    };
    const QString people = text::number(qint64{persona.people});
    const QString told = toldPeople(personas, persona);
    auto* const intern = new parts::InternFrame;
    intern->content()->addWidget(number(people, tr("people")));
    auto* const outside = new parts::Surface;
    outside->content()->addWidget(number(told, tr("goes out")));
    auto* const row = new QHBoxLayout;
    row->setSpacing(look::space(1));
    row->addWidget(intern, 1);
    row->addWidget(outside, 1);
    m_column->addLayout(row);
    m_lines << tr("Intern: %1").arg(people) << tr("Goes out: %1").arg(told);
}

void PersonaPanel::addSection(const QString& title, const QStringList& texts)
{
    m_column->addSpacing(look::halfSpace);
    m_column->addWidget(parts::caption(title));
    m_lines << title;
    for (const QString& text : texts) {
        m_column->addWidget((new parts::Label(text))->wrapped());
        m_lines << text;
    }
}

void PersonaPanel::addFit(const personas::Personas& personas, const personas::Persona& persona)
{
    if (!persona.fit)
        return;
    const personas::Persona::Fit& fit = *persona.fit;
    QStringList lines{tr("%1 suits, of which the direction: %2")
                          .arg(text::percent(fit.score * 100, 0), personas::text(fit.direction))};
    if (fit.education)
        lines << tr("Education: %1").arg(personas::text(*fit.education));
    if (fit.hours)
        lines << tr("Hours: %1").arg(personas::text(*fit.hours));
    if (fit.competencesAsked > 0)
        lines << tr("Competences asked for: %1").arg(haveOf(fit.competences, fit.competencesAsked));
    if (fit.tasksAsked > 0)
        lines << tr("Tasks they know: %1").arg(haveOf(fit.tasks, fit.tasksAsked));
    addSection(tr("For %1").arg(personas.demand), lines);
}

} // namespace spiegel::uipersonas
