// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weights/weightlist.h"

#include "ui/parts/label.h"
#include "ui/weights/weightrow.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace spiegel::uiweights {

namespace {

parts::Label* columnTitle(const QString& text, int width)
{
    auto* label = parts::caption(text);
    label->setFixedWidth(width);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

WeightList::WeightList(QWidget* parent)
    : Surface(parent)
{
    setPadding(0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the heading keeps its place
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, 0, look::space(1));
    m_column->setSpacing(0);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false); // the card shows through
    page->setAutoFillBackground(false);
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(look::space(2), look::space(1),
                             look::space(1) + scroll->verticalScrollBar()->sizeHint().width(), 0);
    line->setSpacing(columnSpace);
    line->addWidget(parts::caption(tr("What weighs, and why")));
    line->addStretch(1);
    auto* weight = parts::caption(tr("Weight"));
    weight->setFixedWidth(fieldWidth);
    line->addWidget(weight);
    line->addWidget(columnTitle(tr("Compared"), comparedWidth));
    line->addWidget(columnTitle(tr("Built in"), builtInWidth));
    line->addSpacing(look::controlHeight + columnSpace); // the button of a row
    content()->setSpacing(0);
    content()->addWidget(head);
    content()->addWidget(scroll, 1);
}

void WeightList::make(Kind kind)
{
    delete m_content;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_column->addWidget(m_content);
    m_rows.clear();
    const auto& items = weighing::items(kind);
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto* row = new WeightRow(kind, items[i]);
        const int place = static_cast<int>(i);
        connect(row, &WeightRow::wanted, this, [this, place](double amount) { Q_EMIT wanted(place, amount); });
        connect(row, &WeightRow::resetWanted, this, [this, place] { Q_EMIT resetWanted(place); });
        column->addWidget(row);
        m_rows.push_back(row);
    }
    column->addStretch(1);
    m_kind = kind;
}

void WeightList::show(const WeightsView& view, const Versions& versions)
{
    if (m_kind != view.kind) {
        make(view.kind);
    }
    const weighing::Sheet compared = view.compared(view.kind, versions);
    const weighing::Sheet& builtIn = weighing::Sheet::builtIn(view.kind);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->show(view.tried(view.kind)[i], compared.amounts[i], builtIn.amounts[i], builtIn.reasons[i]);
    }
}

} // namespace spiegel::uiweights
