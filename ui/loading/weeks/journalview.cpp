// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/weeks/journalview.h"

#include "core/text/dutch.h"
#include "ui/loading/columns.h"
#include "ui/loading/weeks/journalwords.h"
#include "ui/tables/tableview.h"

#include <QVBoxLayout>

#include <memory>

namespace spiegel::loading {

JournalView::JournalView(QWidget* parent)
    : Surface(parent)
    , m_model(new tables::TableModel(this))
{
    auto* view = new tables::TableView;
    view->show(m_model);
    view->setAccessibleName(tr("Journal"));
    setPadding(0);
    content()->addWidget(view);
}

void JournalView::show(const std::vector<store::JournalEntry>& entries)
{
    const auto kept = std::make_shared<const std::vector<store::JournalEntry>>(entries);
    const auto at = [kept](int row) -> const store::JournalEntry& { return (*kept)[std::size_t(row)]; };
    tables::Column when = textColumn(tr("When"), 168, [at](int row) { return momentText(at(row).at); });
    when.key = [at](int row) { return momentKey(at(row).at); };
    when.plain = [at](int row) { return at(row).at; };
    tables::Column week = textColumn(tr("Week of"), 152, [at](int row) {
        return at(row).snapshot.isKnown() ? text::date(at(row).snapshot) : QStringLiteral("–");
    });
    week.key = [at](int row) { return qint64(at(row).snapshot.sinceEpoch()); };
    week.plain = [at](int row) { return at(row).snapshot.isKnown() ? at(row).snapshot.iso() : QString(); };
    tables::Column detail = textColumn(tr("Of what"), 300, [at](int row) { return detailText(at(row)); });
    detail.stretches = true;
    detail.toolTip = detail.text;
    m_model->setContent(
        {when, textColumn(tr("What"), 176, [at](int row) { return actionText(at(row).action); }), week, detail},
        int(entries.size()));
}

} // namespace spiegel::loading
