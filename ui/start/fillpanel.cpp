// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/fillpanel.h"

#include "core/dump/tablenames.h"
#include "core/text/dutch.h"
#include "ui/parts/label.h"
#include "ui/tables/tableview.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace spiegel::start {

namespace {

constexpr int tablesWidth = 400;
constexpr int fieldsWidth = 620;

} // namespace

FillPanel::FillPanel(QWidget* parent)
    : Surface(parent)
    , m_caption(parts::caption({}))
    , m_waiting(parts::caption({}))
    , m_stack(new QStackedWidget)
    , m_tables(new tables::TableModel(this))
    , m_fields(new tables::TableModel(this))
    , m_tableView(new tables::TableView)
    , m_fieldView(new tables::TableView)
{
    setPadding(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(look::space(2), look::space(2) - look::halfSpace, look::space(2), 0);
    head->addWidget(parts::heading(tr("How full is every field?")));
    head->addStretch(1);
    head->addWidget(m_caption);
    m_tableView->show(m_tables);
    m_fieldView->show(m_fields);
    m_tableView->setAccessibleName(tr("Files"));
    m_fieldView->setAccessibleName(tr("Fields"));
    auto* both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->setHandleWidth(1);
    both->addWidget(m_tableView);
    both->addWidget(m_fieldView);
    both->setSizes({tablesWidth, fieldsWidth});
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(both);
    content()->addLayout(head);
    content()->addWidget(m_stack, 1);
    setMinimumHeight(look::space(34));
    connect(m_tableView, &tables::TableView::currentRowChanged, this, &FillPanel::chooseTable);
}

void FillPanel::setWaiting(const QString& sentence)
{
    m_waiting->setText(sentence);
    m_caption->clear();
    m_stack->setCurrentIndex(0);
}

void FillPanel::show(Fill fill)
{
    m_fill = std::move(fill);
    m_tables->setContent(tableColumns(m_fill), int(m_fill->size()));
    m_stack->setCurrentIndex(1);
    if (m_table >= m_fill->size()) {
        m_table = 0;
    }
    m_tableView->setCurrentRow(int(m_table));
    chooseTable(int(m_table));
}

void FillPanel::chooseTable(int row)
{
    if (row < 0 || m_fill == nullptr || std::size_t(row) >= m_fill->size()) {
        return;
    }
    m_table = std::size_t(row);
    const dump::TableFill& table = (*m_fill)[m_table];
    m_fields->setContent(fieldColumns(m_fill, m_table), int(table.columns.size()));
    m_caption->setText(
        tr("%1: known of %2 rows; hatched is unknown").arg(dump::tableTitle(table.table), text::number(table.rows)));
}

} // namespace spiegel::start
