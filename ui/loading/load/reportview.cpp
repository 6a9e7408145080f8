// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/load/reportview.h"

#include "core/text/dutch.h"
#include "ui/loading/load/reportcolumns.h"
#include "ui/loading/rejects/rejectsview.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/segmented.h"
#include "ui/parts/surface.h"
#include "ui/tables/tableview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace spiegel::loading {

namespace {

enum Tab { Files, Remarks, RejectRows, Changes };
constexpr double second = 1000.0;

QWidget* framed(tables::TableView* view, tables::TableModel* model)
{
    view->show(model);
    auto* card = new parts::Surface;
    card->setPadding(0);
    card->content()->addWidget(view);
    return card;
}

QString listed(const std::vector<Problem>& problems)
{
    QStringList lines;
    for (const Problem& problem : problems) {
        lines << problem.text();
    }
    return lines.join(QLatin1Char('\n'));
}

QString counted(const QString& word, qint64 count)
{
    return count == 0 ? word : word + QStringLiteral(" (%1)").arg(text::number(count));
}

} // namespace

ReportView::ReportView(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_history(history)
    , m_banner(new parts::Banner)
    , m_summary(new parts::Label({}, look::Size::Body, look::Role::Muted))
    , m_body(new QWidget)
    , m_stack(new QStackedWidget)
    , m_files(new tables::TableModel(this))
    , m_remarks(new tables::TableModel(this))
    , m_changes(new tables::TableModel(this))
    , m_filesView(new tables::TableView)
    , m_remarksView(new tables::TableView)
    , m_changesView(new tables::TableView)
    , m_rejects(new RejectsView(desk, history, QStringLiteral("load rejects")))
    , m_replace(new QCheckBox(tr("Put this dump in the place of the week that is there")))
    , m_back(new parts::Button(tr("Back"), parts::Button::Kind::Quiet, look::Icon::Left))
    , m_load(new parts::Button(tr("Load"), parts::Button::Kind::Primary))
    , m_done(new parts::Button(tr("Ready"), parts::Button::Kind::Primary))
{
    m_banner->setClosable(false);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(look::space(2));
    page->addWidget(m_banner);
    page->addWidget(buildTables(), 1);
    page->addStretch(0);
    page->addWidget(buildFoot());
}

QWidget* ReportView::buildTables()
{
    m_tabs = new parts::Segmented;
    auto* head = new QHBoxLayout;
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_summary);
    m_stack->addWidget(framed(m_filesView, m_files));
    m_stack->addWidget(framed(m_remarksView, m_remarks));
    m_stack->addWidget(m_rejects);
    m_stack->addWidget(framed(m_changesView, m_changes));
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    return m_body;
}

QWidget* ReportView::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_replace);
    row->addWidget(m_load);
    row->addWidget(m_done);
    connect(m_back, &QPushButton::clicked, this, &ReportView::backWanted);
    connect(m_load, &QPushButton::clicked, this, &ReportView::loadWanted);
    connect(m_done, &QPushButton::clicked, this, &ReportView::doneWanted);
    connect(m_replace, &QCheckBox::toggled, m_load, &QWidget::setEnabled);
    return foot;
}

bool ReportView::replaces() const
{
    return m_replace->isChecked();
}

void ReportView::offer(bool toLoad, bool toReplace)
{
    m_replace->setChecked(false);
    m_replace->setVisible(toLoad && toReplace);
    m_load->setVisible(toLoad);
    m_load->setEnabled(!toReplace);
    m_done->setVisible(!toLoad);
}

void ReportView::show(const Problem& problem)
{
    if (problem.isCancelled()) {
        m_banner->show(parts::Banner::Kind::Information, tr("Stopped. Everything is as it was."));
    } else {
        m_banner->show(problem);
    }
    m_body->hide();
    offer(false, false);
}

void ReportView::fill(tables::TableView* view, tables::TableModel* model, const ReportTable& table)
{
    model->setContent(table.columns, table.rows);
    view->clearSelection();
}

void ReportView::show(const LoadOutcome& outcome, double mostRejected, bool isWeekThere, const QString& database)
{
    m_body->show();
    fill(m_filesView, m_files, fileTable(outcome, mostRejected));
    fill(m_remarksView, m_remarks, remarkTable(outcome.report));
    fill(m_changesView, m_changes, changeTable(outcome.report));
    m_rejects->show(std::make_shared<const RejectList>(outcome.report.rejects), database);
    setTabs(outcome);
    tell(outcome, isWeekThere);
}

void ReportView::setTabs(const LoadOutcome& outcome)
{
    auto* tabs = new parts::Segmented;
    tabs->add(counted(tr("Files"), qint64(outcome.report.files.size())), Files);
    tabs->add(counted(tr("Columns"), m_remarks->sourceCount()), Remarks);
    tabs->add(counted(tr("Rejects"), outcome.rejected()), RejectRows);
    if (outcome.report.loaded) {
        tabs->add(tr("Changes"), Changes);
    }
    delete m_body->layout()->itemAt(0)->layout()->replaceWidget(m_tabs, tabs); // the place of the old ones
    m_tabs->deleteLater();
    m_tabs = tabs;
    connect(tabs, &parts::Segmented::chosen, this,
            [this](const QVariant& tab) { m_stack->setCurrentIndex(tab.toInt()); });
    const bool isRefused = outcome.report.isRefused();
    const bool isBad = outcome.report.problem().has_value();
    const Tab first = outcome.report.loaded             ? Changes
                      : isRefused                       ? Remarks
                      : isBad && outcome.rejected() > 0 ? RejectRows
                                                        : Files;
    tabs->setValue(first);
    m_stack->setCurrentIndex(first);
}

void ReportView::tell(const LoadOutcome& outcome, bool isWeekThere)
{
    using Kind = parts::Banner::Kind;
    const double seconds = double(outcome.milliseconds) / second;
    m_summary->setText(seconds < 1 ? tr("%1 rows").arg(text::number(outcome.rows()))
                                   : tr("%1 rows in %2 s (%3 a second)")
                                         .arg(text::number(outcome.rows()), text::number(seconds, 1),
                                              text::number(qint64(double(outcome.rows()) / seconds))));
    const dump::LoadReport& report = outcome.report;
    const QString week = report.peildatum.isKnown() ? text::date(report.peildatum) : text::unknownWord();
    if (const auto problem = report.problem()) {
        m_banner->show(*problem);
        if (report.failures.size() > 1) {
            m_banner->show(Kind::Error, tr("Nothing was loaded: %1 problems.").arg(qint64(report.failures.size())),
                           listed(report.failures));
        }
        offer(false, false);
        return;
    }
    if (outcome.isCheck) {
        const QString rejected =
            outcome.rejected() == 0 ? tr("No row is rejected.")
            : outcome.rejected() == 1
                ? tr("1 of %1 rows is rejected; the others load.").arg(text::number(outcome.rows()))
                : tr("%1 of %2 rows are rejected; the others load.")
                      .arg(text::number(outcome.rejected()), text::number(outcome.rows()));
        m_banner->show(isWeekThere ? Kind::Warning : Kind::Ok,
                       (isWeekThere           ? tr("The week of %1 is in the database already.")
                        : outcome.isOpenMatch ? tr("This is UWV Open Match Data of %1; it can be loaded.")
                                              : tr("This dump of %1 can be loaded."))
                           .arg(week),
                       (report.contents + QStringList(rejected)).join(QLatin1Char(' ')));
        offer(true, isWeekThere);
        return;
    }
    if (outcome.changedNothing()) {
        m_banner->show(Kind::Information, tr("Nothing changed: the week of %1 was loaded before.").arg(week));
    } else {
        m_banner->show(Kind::Ok,
                       (outcome.isOpenMatch ? tr("UWV Open Match Data of %1 is loaded. The page Occupations shows it.")
                                            : tr("The week of %1 is loaded."))
                           .arg(week),
                       tr("%1 rows, %2 rejected.").arg(text::number(outcome.rows()), text::number(outcome.rejected())));
    }
    offer(false, false);
}

} // namespace spiegel::loading
