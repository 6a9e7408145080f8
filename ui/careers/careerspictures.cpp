// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careers/careerspictures.h"

#include "ui/careers/careerswords.h"
#include "ui/careers/egoview.h"
#include "ui/look/type.h"
#include "ui/overview/occupationcolumns.h"
#include "ui/overview/overviewpanel.h"
#include "ui/parts/preferences.h"
#include "ui/parts/segmented.h"
#include "ui/parts/surface.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace spiegel::uicareers {

namespace {

QString splitterKey()
{
    return QStringLiteral("careers/splitter");
}

/// The rows of the table whose discs are in the picture.
std::vector<int> shownOccupations(const CareersAnswer& answer, const overview::Arrangement& arrangement)
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < answer.network.nodes.size(); ++row) {
        if (!arrangement.hidden.contains(answer.network.nodes[row].key))
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

std::vector<int> shownSteps(const CareersAnswer& answer, const overview::Arrangement& arrangement)
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < answer.steps.steps.size(); ++row) {
        const careers::Transition& step = answer.steps.steps[row];
        if (!arrangement.hidden.contains(answer.codes().code(step.from)) &&
            !arrangement.hidden.contains(answer.codes().code(step.to)))
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

/// Of all occupations that are chosen, those of the disc that was chosen last at the end.
std::vector<int> rowsOf(const CareersAnswer& answer, const overview::Arrangement& arrangement)
{
    std::vector<int> rows;
    for (const QString& key : arrangement.chosen) {
        const QStringList codes = arrangement.codesOf({key});
        for (std::size_t row = 0; row < answer.network.nodes.size(); ++row) {
            if (codes.contains(answer.network.nodes[row].key))
                rows.push_back(static_cast<int>(row));
        }
    }
    return rows;
}

} // namespace

CareersPictures::CareersPictures(QWidget* parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_pictures(new QStackedWidget)
    , m_overview(new overview::OverviewPanel)
    , m_ego(new EgoView)
    , m_model(new tables::TableModel(this))
    , m_table(new tables::TableView)
    , m_kind(new parts::Segmented)
{
    m_pictures->addWidget(m_overview);
    m_pictures->addWidget(m_ego);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pictures);
    m_splitter->addWidget(makeTable());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    const QSettings kept(parts::settingsName(), parts::settingsName());
    m_isDivided = m_splitter->restoreState(kept.value(splitterKey()).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_isDivided = true;
        QSettings(parts::settingsName(), parts::settingsName()).setValue(splitterKey(), m_splitter->saveState());
    });
    auto* const frame = new parts::InternFrame;
    frame->content()->addWidget(m_splitter, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);
    connectOverview();
    connectTable();
}

QWidget* CareersPictures::makeTable()
{
    m_table->show(m_model);
    m_table->setExportable(true);
    m_kind->add(tr("steps"), false);
    m_kind->add(tr("occupations"), true);
    m_kind->setToolTip(tr("What the rows of the table are"));
    m_kind->setAccessibleName(tr("What the rows of the table are"));
    auto* const side = new QWidget;
    auto* const layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* const bar = new QHBoxLayout;
    bar->setContentsMargins(look::space(1), look::space(1), look::space(1), look::space(1));
    bar->addWidget(m_kind);
    bar->addStretch(1);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    return side;
}

void CareersPictures::connectOverview()
{
    connect(m_overview, &overview::OverviewPanel::opened, this, &CareersPictures::walkedTo);
    connect(m_overview, &overview::OverviewPanel::changed, this, &CareersPictures::rearranged);
    connect(m_overview, &overview::OverviewPanel::layOutWanted, this, &CareersPictures::layOutWanted);
    connect(m_overview, &overview::OverviewPanel::lineClicked, this, [this](int line) {
        if (const int step = m_answer ? m_answer->stepOfLine(line) : -1; step >= 0)
            Q_EMIT selected(step);
    });
    connect(m_overview, &overview::OverviewPanel::groundClicked, this, [this] { Q_EMIT selected(-1); });
}

void CareersPictures::connectTable()
{
    connect(m_ego, &EgoView::walkedTo, this, &CareersPictures::walk);
    connect(m_ego, &EgoView::stepClicked, this, &CareersPictures::selected);
    connect(m_ego, &EgoView::groundClicked, this, [this] { Q_EMIT selected(-1); });
    connect(m_table, &tables::TableView::currentRowChanged, this, &CareersPictures::selectRow);
    connect(m_table, &tables::TableView::rowsSelected, this, &CareersPictures::selectOccupations);
    connect(m_table, &tables::TableView::opened, this, &CareersPictures::openRow);
    connect(m_table, &tables::TableView::exportWanted, this, &CareersPictures::exportWanted);
    connect(m_kind, &parts::Segmented::chosen, this, [this](const QVariant& value) { Q_EMIT listed(value.toBool()); });
}

void CareersPictures::selectRow(int row)
{
    if (!m_listsOccupations)
        Q_EMIT selected(row);
}

/// The same occupations in the table and in the picture, the one the cursor is on last.
void CareersPictures::selectOccupations()
{
    if (!m_listsOccupations)
        return;
    std::vector<int> rows = m_table->selectedRows();
    if (const auto current = std::ranges::find(rows, m_table->currentRow()); current != rows.end())
        std::rotate(current, current + 1, rows.end());
    QStringList keys;
    for (const int row : rows)
        keys << m_arrangement.keyOf(m_answer->network.nodes[static_cast<std::size_t>(row)].key);
    const overview::Arrangement next = m_arrangement.choosingAll(keys, false);
    if (next.chosen != m_arrangement.chosen)
        Q_EMIT rearranged(next, keys.size() > 1 ? tr("choose occupations") : tr("choose an occupation"));
}

void CareersPictures::openRow(int row)
{
    if (!m_listsOccupations)
        walk(row);
    else if (row >= 0)
        Q_EMIT walkedTo(m_answer->network.nodes[static_cast<std::size_t>(row)].key);
}

void CareersPictures::walk(int step)
{
    if (!m_answer || step < 0)
        return;
    const careers::Transition& chosen = m_answer->steps.steps[static_cast<std::size_t>(step)];
    const bool isArriving = step < m_answer->steps.arriving;
    Q_EMIT walkedTo(m_answer->codes().code(isArriving ? chosen.from : chosen.to));
}

void CareersPictures::show(std::shared_ptr<const CareersAnswer> answer, const CareersView& view)
{
    m_answer = std::move(answer);
    if (m_answer->isOverview())
        showOverview();
    else {
        const auto now = m_answer;
        m_ego->show(now->steps, CareersWords::ofOne(*now), [now](int step) { return CareersWords::tip(*now, step); });
        m_pictures->setCurrentWidget(m_ego);
    }
    m_kind->setVisible(m_answer->isOverview());
    list(view);
    divide();
    follow(view);
}

void CareersPictures::showOverview()
{
    const auto now = m_answer;
    m_overview->show(std::make_shared<const overview::Subject>(
        overview::Subject{now, now->network, now->codes(), now->communities,
                          [now = now.get()](const QString& code) { return CareersWords::tipOfNode(*now, code); },
                          [now = now.get()](int line) {
                              const int step = now->stepOfLine(line);
                              return step < 0 ? QString() : CareersWords::tip(*now, step);
                          }}));
    m_pictures->setCurrentWidget(m_overview);
}

void CareersPictures::list(const CareersView& view)
{
    m_listsOccupations = view.listsOccupations && m_answer->isOverview();
    if (m_listsOccupations)
        m_model->setContent(overview::OccupationWords::columns(m_answer->occupations, m_answer->codes(),
                                                               m_answer->communities, m_answer),
                            static_cast<int>(m_answer->occupations.size()));
    else
        m_model->setContent(CareersWords::columns(m_answer), static_cast<int>(m_answer->steps.steps.size()));
}

void CareersPictures::follow(const CareersView& view)
{
    if (m_listsOccupations != (view.listsOccupations && m_answer->isOverview()))
        list(view);
    m_arrangement = view.arrangement;
    const int step = view.selectedFrom.isEmpty() ? -1 : m_answer->find(view.selectedFrom, view.selectedTo);
    if (m_answer->isOverview()) {
        m_kind->setValue(view.listsOccupations);
        m_overview->follow(view.arrangement, step < 0 ? -1 : m_answer->lineOfStep[static_cast<std::size_t>(step)]);
        m_model->setShown(m_listsOccupations ? shownOccupations(*m_answer, view.arrangement)
                                             : shownSteps(*m_answer, view.arrangement));
    }
    if (m_listsOccupations)
        m_table->setSelectedRows(rowsOf(*m_answer, view.arrangement));
    else
        m_table->setCurrentRow(step);
    m_ego->setSelected(step);
}

void CareersPictures::divide()
{
    if (m_isDivided)
        return;
    // Names on one line, where the picture has room enough without it.
    constexpr int roomyPicture = 880;
    constexpr int ease = 72;
    const int least = m_table->wantedWidth();
    const int wanted = m_splitter->width() - least - ease >= roomyPicture ? least + ease : least;
    m_splitter->setSizes({std::max(0, m_splitter->width() - wanted - m_splitter->handleWidth()), wanted});
}

void CareersPictures::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    divide();
}

} // namespace spiegel::uicareers
