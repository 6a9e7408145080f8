// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/rejects/rejectsview.h"

#include "core/dump/rejectstore.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/label.h"
#include "ui/parts/surface.h"
#include "ui/tables/tableview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace spiegel::loading {

namespace {

/// Writes the rows and tells the journal; a database that is not there or may not be written keeps nothing back.
Result<> exportRejects(const QString& path, const std::vector<dump::Reject>& rejects, const QString& database)
{
    if (const auto written = dump::exportRejects(path, rejects); !written) {
        return written;
    }
    if (database.isEmpty() || !QFileInfo(database).isWritable()) {
        return {};
    }
    auto opened = store::Database::open(database, store::Access::Write);
    if (!opened) {
        return fail(opened.error());
    }
    return store::writeJournal(*opened, QStringLiteral("export"), opened->snapshot(),
                               {{QStringLiteral("what"), QStringLiteral("rejects")},
                                {QStringLiteral("rows"), qint64(rejects.size())},
                                {QStringLiteral("path"), path}});
}

} // namespace

RejectsView::RejectsView(desk::Desk& desk, desk::ViewHistory& history, const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_history(history)
    , m_key(key)
    , m_rejects(std::make_shared<const RejectList>())
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(look::Icon::Ok, {}, {}))
    , m_file(new parts::FilterChip(tr("file"), tr("all")))
    , m_kind(new parts::FilterChip(tr("kind"), tr("all")))
    , m_count(parts::caption({}))
    , m_export(new parts::Button(tr("Export as CSV …"), parts::Button::Kind::Quiet, look::Icon::Export))
    , m_detail(parts::caption({}))
    , m_model(new tables::TableModel(this, &desk, key + QStringLiteral(" sort")))
    , m_view(new tables::TableView)
{
    auto* chips = new QHBoxLayout;
    chips->setSpacing(look::space(1));
    chips->addWidget(m_file);
    chips->addWidget(m_kind);
    chips->addWidget(m_count);
    chips->addStretch(1);
    chips->addWidget(m_export);
    auto* frame = parts::InternFrame::around(m_view);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(look::space(1), 0, look::space(1), 0);
    foot->addWidget(m_detail->wrapped()->selectable());
    frame->content()->addLayout(foot);
    m_view->show(m_model);
    m_view->setExportable(true);
    m_view->setAccessibleName(tr("Rejects"));
    auto* filled = new QWidget;
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(chips);
    column->addWidget(frame, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(filled);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
    connect(m_view, &tables::TableView::currentRowChanged, this, &RejectsView::tell);
    connect(m_export, &QPushButton::clicked, this, &RejectsView::exportShown);
    connect(m_view, &tables::TableView::exportWanted, this, &RejectsView::exportShown);
    connect(m_file, &parts::FilterChip::chosen, this, [this](const QVariant& file) {
        wish({file.toString(), m_filter.kind}, tr("filter by file"));
    });
    connect(m_file, &parts::FilterChip::cleared, this, [this] { wish({{}, m_filter.kind}, tr("filter by file")); });
    connect(m_kind, &parts::FilterChip::chosen, this, [this](const QVariant& kind) {
        wish({m_filter.file, kind.isValid() ? std::optional(dump::RejectKind(kind.toInt())) : std::nullopt},
             tr("filter by kind"));
    });
    connect(m_kind, &parts::FilterChip::cleared, this, [this] { wish({m_filter.file, {}}, tr("filter by kind")); });
}

void RejectsView::setWaiting()
{
    m_empty->setTexts(tr("Rejects"), tr("They are being read …"));
    m_stack->setCurrentIndex(0);
}

void RejectsView::setProblem(const QString& sentence)
{
    m_empty->setTexts(tr("The rejects could not be read"), sentence);
    m_stack->setCurrentIndex(0);
}

void RejectsView::show(Rejects rejects, const QString& database)
{
    m_rejects = std::move(rejects);
    m_database = database;
    if (m_rejects->count() == 0) {
        m_empty->setTexts(tr("No row was rejected"), tr("Every row of this dump was fit to load."));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_model->setContent(rejectColumns(m_rejects), m_rejects->count());
    m_stack->setCurrentIndex(1);
    setFilter({});
}

void RejectsView::wish(const RejectFilter& filter, const QString& text)
{
    m_history.change<RejectFilter>(this, text, m_key, m_filter, filter,
                                   [this](const RejectFilter& chosen) { setFilter(chosen); });
}

void RejectsView::setFilter(const RejectFilter& filter)
{
    m_filter = filter;
    m_file->setValue(filter.file);
    m_kind->setValue(filter.kind ? rejectShort(*filter.kind) : QString());
    m_file->setChoices(m_rejects->fileChoices(filter), filter.file.isEmpty() ? QVariant() : QVariant(filter.file));
    m_kind->setChoices(m_rejects->kindChoices(filter), filter.kind ? QVariant(int(*filter.kind)) : QVariant());
    std::vector<int> rows = m_rejects->rows(filter);
    const auto shown = qint64(rows.size());
    const auto all = qint64(m_rejects->count());
    m_count->setText(shown == all ? (all == 1 ? tr("1 row") : tr("%1 rows").arg(text::number(all)))
                                  : tr("%1 of %2 rows").arg(text::number(shown), text::number(all)));
    m_model->setShown(std::move(rows));
    tell(m_view->currentRow());
}

void RejectsView::tell(int row)
{
    if (row < 0) {
        m_detail->setText(tr("Choose a row to read all of it."));
        return;
    }
    const dump::Reject& reject = m_rejects->all()[std::size_t(row)];
    m_detail->setText(dump::rejectProblem(reject.kind) + QLatin1Char(' ') + dump::rejectRemedy(reject.kind));
}

void RejectsView::exportShown()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the rejects"), QStringLiteral("afgewezen.csv"),
                                                      tr("CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    m_desk.run<void>(
        tr("Exporting the rejects"),
        [path, rejects = m_rejects, filter = m_filter, database = m_database](Progress&) {
            std::vector<dump::Reject> shown;
            for (const int row : rejects->rows(filter)) {
                shown.push_back(rejects->all()[std::size_t(row)]);
            }
            return exportRejects(path, shown, database);
        },
        this, [](const Result<>&) {}); // the task bar tells
}

} // namespace spiegel::loading
