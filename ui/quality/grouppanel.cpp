// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/grouppanel.h"

#include "core/text/dutch.h"
#include "ui/parts/label.h"
#include "ui/quality/groupcolumns.h"
#include "ui/tables/tableview.h"

#include <QVBoxLayout>

namespace spiegel::uiquality {

namespace {

constexpr int wrongHeight = look::space(30);

} // namespace

GroupPanel::GroupPanel(QWidget* parent)
    : QWidget(parent)
    , m_name(parts::heading({}))
    , m_facts(parts::caption({}))
    , m_fields(new tables::TableModel(this))
    , m_wrong(new tables::TableModel(this))
    , m_fieldView(new tables::TableView)
    , m_wrongView(new tables::TableView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::halfSpace);
    m_facts->wrapped();
    m_fieldView->show(m_fields);
    m_wrongView->show(m_wrong);
    m_fieldView->setAccessibleName(tr("Fields of the group"));
    m_wrongView->setAccessibleName(tr("Contradictions of the group"));
    for (tables::TableView* view : {m_fieldView, m_wrongView}) {
        view->setCopyable(false); // for the analyst's eyes only
    }
    m_wrongView->setMaximumHeight(wrongHeight);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addSpacing(look::halfSpace);
    column->addWidget(m_fieldView, 3);
    column->addWidget(m_wrongView, 2);
}

void GroupPanel::show(const Figures& figures, int row)
{
    const bool isThere = figures && figures->whole && row < static_cast<int>(figures->rows.size());
    if (!isThere) {
        m_name->clear();
        m_facts->clear();
    } else {
        const Row& group = rowOf(*figures, row);
        m_name->setText(row < 0 ? tr("All %1").arg(soundness::title(figures->population)) : groupName(*figures, group));
        m_facts->setText(group.isHidden() ? tr("Too few records to show figures of.")
                         : group.mean && group.median
                             ? tr("%1 records · score 0 to 100: mean %2, median %3 · filled in: %4")
                                   .arg(text::number(group.records), text::number(*group.mean, 1),
                                        text::number(*group.median, 1), text::percent(group.complete * 100))
                             : tr("%1 records · filled in: %2")
                                   .arg(text::number(group.records), text::percent(group.complete * 100)));
    }
    const bool hasFigures = isThere && !rowOf(*figures, row).isHidden();
    m_fields->setContent(hasFigures ? fieldColumns(figures, row) : std::vector<tables::Column>(),
                         hasFigures ? int(figures->fields.size()) : 0);
    m_wrong->setContent(hasFigures ? contradictionColumns(figures, row) : std::vector<tables::Column>(),
                        hasFigures ? int(figures->contradictions.size()) : 0);
}

} // namespace spiegel::uiquality
