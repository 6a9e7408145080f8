// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/worklist.h"

#include "ui/look/type.h"
#include "ui/parts/banner.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/segmented.h"
#include "ui/parts/surface.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace spiegel::loading {

namespace {

constexpr int everyState = -1;

} // namespace

WorkList::WorkList(look::Icon icon, const QString& name, QWidget* panel, QLayout* foot, QWidget* parent)
    : QWidget(parent)
    , m_banner(new parts::Banner)
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(icon, {}, {}))
    , m_state(new parts::Segmented)
    , m_summary(new parts::Label({}, look::Size::Body, look::Role::Muted))
    , m_model(new tables::TableModel(this))
    , m_table(new tables::TableView)
{
    m_table->show(m_model);
    m_table->setAccessibleName(name);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildRows(panel, foot));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    connect(m_state, &parts::Segmented::chosen, this, &WorkList::stateChosen);
}

QWidget* WorkList::buildRows(QWidget* panel, QLayout* foot)
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_state);
    head->addWidget(m_summary->wrapped(), 1);
    auto* both = new QHBoxLayout;
    both->setSpacing(look::space(1));
    both->addWidget(parts::InternFrame::around(m_table), 1);
    both->addWidget(panel);
    auto* rows = new QWidget;
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addLayout(head);
    column->addLayout(both, 1);
    column->addLayout(foot);
    return rows;
}

void WorkList::setStates(const std::vector<std::pair<QString, int>>& states)
{
    for (const auto& [words, state] : states)
        m_state->add(words, state);
    m_state->add(tr("All"), everyState);
}

std::optional<int> WorkList::shownState() const
{
    const int state = m_state->value().toInt();
    return state == everyState ? std::nullopt : std::optional(state);
}

void WorkList::showAll()
{
    m_state->setValue(everyState);
}

void WorkList::sayInstead(const QString& title, const QString& text)
{
    m_empty->setTexts(title, text);
    m_stack->setCurrentWidget(m_empty);
}

void WorkList::showRows()
{
    m_stack->setCurrentIndex(1);
}

void WorkList::setSummary(const QString& text)
{
    m_summary->setText(text);
}

} // namespace spiegel::loading
