// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predictions/predictionspage.h"

#include "core/text/dutch.h"
#include "ui/charts/dotchart.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/look/type.h"
#include "ui/parts/banner.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/segmented.h"
#include "ui/parts/surface.h"
#include "ui/predictions/predictionscolumns.h"
#include "ui/tables/tableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace spiegel::uipredictions {

namespace {

constexpr int chartWidth = 460;
constexpr int tableWidth = 740;

} // namespace

PredictionsPage::PredictionsPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_history(history)
    , m_header(new parts::PageHeader(tr("Predictions")))
    , m_banner(new parts::Banner)
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(look::Icon::Predictions, {}, {}))
    , m_by(new parts::Segmented)
    , m_most(new parts::Segmented)
    , m_chart(new charts::DotChart)
    , m_model(new tables::TableModel(this))
    , m_table(new tables::TableView)
    , m_verdict(new parts::Label({}))
{
    parts::PageFrame::layOut(this, m_header, m_banner, m_stack, m_empty, makeBody());
    connectViews();
    refresh();
}

QWidget* PredictionsPage::makeBody()
{
    m_by->add(tr("by education"), int(By::Education));
    m_by->add(tr("by region"), int(By::Region));
    m_most->add(tr("in the first 5"), 5);
    m_most->add(tr("in the first 10"), 10);
    m_table->show(m_model);
    m_table->setCopyable(false); // for the analyst's eyes only
    m_table->setAccessibleName(tr("How well next steps are predicted, by group"));
    auto* const tools = new QHBoxLayout;
    tools->setSpacing(look::space(2));
    tools->addWidget(m_by);
    tools->addWidget(m_most);
    tools->addStretch(1);
    auto* const splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(look::space(2));
    splitter->addWidget(m_chart);
    splitter->addWidget(m_table);
    splitter->setSizes({chartWidth, tableWidth});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* const frame = new parts::InternFrame;
    frame->content()->addWidget(splitter, 1);
    frame->content()->addWidget(m_verdict->wrapped());
    frame->content()->addWidget(
        parts::caption(tr("Each career counts once: its last step was hidden and predicted from all other careers. "
                          "Groups of fewer than 10 careers are not judged alone and stand together at the bottom."))
            ->wrapped());
    auto* const body = new QWidget;
    auto* const column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addLayout(tools);
    column->addWidget(frame, 1);
    return body;
}

void PredictionsPage::connectViews()
{
    connect(m_empty, &parts::EmptyState::acted, this, [this] {
        if (m_workplace.isEmpty())
            Q_EMIT wanted(QStringLiteral("data"), {});
        else
            tryOrStop();
    });
    connect(m_by, &parts::Segmented::chosen, this, [this](const QVariant& value) {
        PredictionsView view = m_view;
        view.by = static_cast<By>(value.toInt());
        view.row = 0;
        change(view, tr("lay predictions apart by %1").arg(title(view.by)));
    });
    connect(m_most, &parts::Segmented::chosen, this, [this](const QVariant& value) {
        PredictionsView view = m_view;
        view.most = value.toInt();
        change(view, tr("look at the first %1").arg(view.most));
    });
    connect(m_chart, &charts::DotChart::rowWanted, this, &PredictionsPage::chooseRow);
    connect(m_table, &tables::TableView::currentRowChanged, this, &PredictionsPage::chooseRow);
}

void PredictionsPage::chooseRow(int row)
{
    PredictionsView view = m_view;
    view.row = row;
    if (row >= 0)
        change(view, tr("choose a group"));
}

void PredictionsPage::change(const PredictionsView& view, const QString& what)
{
    m_history.change<PredictionsView>(this, what, QStringLiteral("predictions.view"), m_view, view,
                                      [this](const PredictionsView& next) { apply(next); });
}

void PredictionsPage::apply(const PredictionsView& view)
{
    m_view = view;
    refresh();
}

void PredictionsPage::open(const QString& key)
{
    if (const auto by = predictions::byOf(key); by && *by != m_view.by) {
        PredictionsView view = m_view;
        view.by = *by;
        view.row = 0;
        change(view, tr("lay predictions apart by %1").arg(title(view.by)));
    }
}

void PredictionsPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace)
        return;
    m_workplace = workplace;
    m_outcome.reset();
    m_view.row = 0;
    if (m_task) {
        m_task->cancel();
        m_task.clear();
    }
    m_banner->hide();
    refresh();
}

void PredictionsPage::tryOrStop()
{
    if (m_task) {
        m_task->cancel();
        return;
    }
    m_banner->hide();
    m_task = m_desk.run<OutcomePointer>(
        tr("Trying predictions"),
        [workplace = m_workplace, workers = m_desk.workers()](Progress& progress) {
            return tryPredictions(workplace, workers, progress);
        },
        this,
        [this, workplace = m_workplace](const Result<OutcomePointer>& outcome) {
            if (workplace == m_workplace)
                take(outcome);
        });
    refresh();
}

void PredictionsPage::take(const Result<OutcomePointer>& outcome)
{
    m_task.clear();
    if (outcome)
        m_outcome = *outcome;
    else
        m_banner->show(outcome.error());
    refresh();
}

void PredictionsPage::showEmpty()
{
    if (m_workplace.isEmpty())
        m_empty->setTexts(tr("Nothing is loaded yet"),
                          tr("Here you will see how well the next occupation of people is predicted."),
                          tr("Load data …"));
    else if (m_task)
        m_empty->setTexts(tr("Predictions are being tried"),
                          tr("The task at the foot of the window says how far it is. You can go on with other pages."),
                          tr("Stop"));
    else
        m_empty->setTexts(
            tr("How well is the next occupation predicted?"),
            tr("The last step of thousands of careers is hidden and predicted from all others: by what is "
               "popular, by counts of steps, and by people who are alike. With 500,000 CVs this takes "
               "half a minute or more."),
            tr("Try it"));
}

void PredictionsPage::tell()
{
    if (!m_outcome) {
        m_header->setSentence(tr("How well the next occupation is predicted, by education and region."));
        return;
    }
    const Evaluation& tried = m_outcome->evaluation;
    m_header->setSentence(tried.cases < Evaluation::fewestCases
                              ? tr("Tried on %1 careers: so few say nothing about how good a prediction is.")
                                    .arg(text::number(qint64(tried.cases)))
                              : tr("Tried on %1 careers (of %2 with a step) of the week of %3, with the weights %4.")
                                    .arg(text::number(qint64(tried.cases)), text::number(qint64(tried.careers)),
                                         text::date(m_workplace.snapshot), m_outcome->weights));
}

void PredictionsPage::refresh()
{
    tell();
    showEmpty();
    m_by->setValue(int(m_view.by));
    m_most->setValue(m_view.most);
    m_stack->setCurrentIndex(m_outcome ? parts::PageFrame::body : parts::PageFrame::nothingYet);
    if (!m_outcome)
        return;
    const std::vector<Part>& parts = m_outcome->parts(m_view.by);
    const int row = std::min(m_view.row, static_cast<int>(parts.size()) - 1);
    m_chart->show(dotsOf(*m_outcome, m_view));
    m_chart->setCurrent(row);
    m_model->setContent(partColumns(m_outcome, m_view.by, m_view.most), static_cast<int>(parts.size()));
    m_table->setCurrentRow(row);
    m_verdict->setText(verdictOf(parts[static_cast<std::size_t>(row)], m_view.most));
}

parts::PageEntry predictionsEntry(desk::Desk& desk, desk::ViewHistory& history)
{
    parts::PageEntry entry;
    entry.id = QStringLiteral("predictions");
    entry.title = QCoreApplication::translate("uipredictions", "Predictions");
    entry.icon = look::Icon::Predictions;
    entry.make = [&desk, &history](QWidget* parent) { return new PredictionsPage(desk, history, parent); };
    return entry;
}

} // namespace spiegel::uipredictions
