// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careers/careerspictures.h"

#include "ui/careers/careerswords.h"
#include "ui/careers/egoview.h"
#include "ui/careers/overview.h"
#include "ui/graph/networkview.h"
#include "ui/parts/preferences.h"
#include "ui/parts/surface.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"

#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace spiegel::uicareers {

namespace {

QString splitterKey()
{
    return QStringLiteral("careers/splitter");
}

} // namespace

CareersPictures::CareersPictures(QWidget* parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_pictures(new QStackedWidget)
    , m_network(new graph::NetworkView)
    , m_ego(new EgoView)
    , m_model(new tables::TableModel(this))
    , m_table(new tables::TableView)
{
    m_pictures->addWidget(m_network);
    m_pictures->addWidget(m_ego);
    m_table->show(m_model);
    m_table->setExportable(true);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pictures);
    m_splitter->addWidget(m_table);
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
    connectNetwork();
    connectTable();
}

void CareersPictures::connectNetwork()
{
    const auto codeOf = [this](int node) { return m_network->network().nodes[static_cast<std::size_t>(node)].key; };
    connect(m_network, &graph::NetworkView::nodeClicked, this,
            [this, codeOf](int node) { Q_EMIT walkedTo(codeOf(node)); });
    connect(m_network, &graph::NetworkView::lineClicked, this, [this](int line) {
        if (const int step = m_answer ? m_answer->stepOfLine(line) : -1; step >= 0)
            Q_EMIT selected(step);
    });
    connect(m_network, &graph::NetworkView::groundClicked, this, [this] { Q_EMIT selected(-1); });
    connect(m_network, &graph::NetworkView::nodeMoved, this,
            [this, codeOf](int node, QPointF place) { Q_EMIT moved(codeOf(node), place); });
}

void CareersPictures::connectTable()
{
    connect(m_ego, &EgoView::walkedTo, this, &CareersPictures::walk);
    connect(m_ego, &EgoView::stepClicked, this, &CareersPictures::selected);
    connect(m_ego, &EgoView::groundClicked, this, [this] { Q_EMIT selected(-1); });
    connect(m_table, &tables::TableView::currentRowChanged, this, &CareersPictures::selected);
    connect(m_table, &tables::TableView::opened, this, &CareersPictures::walk);
    connect(m_table, &tables::TableView::exportWanted, this, &CareersPictures::exportWanted);
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
    const auto now = m_answer;
    const auto tip = [now](int step) { return CareersWords::tip(*now, step); };
    if (now->isOverview()) {
        m_network->setTips(
            [now](int node) {
                return CareersWords::tipOfNode(*now, now->network.nodes[static_cast<std::size_t>(node)].key);
            },
            [now, tip](int line) {
                const int step = now->stepOfLine(line);
                return step < 0 ? QString() : tip(step);
            });
        m_pictures->setCurrentWidget(m_network);
    } else {
        m_ego->show(now->steps, CareersWords::ofOne(*now), tip);
        m_pictures->setCurrentWidget(m_ego);
    }
    m_model->setContent(CareersWords::columns(now), static_cast<int>(now->steps.steps.size()));
    divide();
    follow(view);
}

void CareersPictures::follow(const CareersView& view)
{
    if (m_answer->isOverview())
        m_network->setNetwork(std::make_shared<const graph::Network>(withMoved(m_answer->network, view.moved)));
    const int step = view.selectedFrom.isEmpty() ? -1 : m_answer->find(view.selectedFrom, view.selectedTo);
    m_table->setCurrentRow(step);
    m_ego->setSelected(step);
    m_network->setSelectedLine(
        step >= 0 && m_answer->isOverview() ? m_answer->lineOfStep[static_cast<std::size_t>(step)] : -1);
}

void CareersPictures::divide()
{
    if (m_isDivided)
        return;
    int wanted = m_table->wantedWidth();
    if (m_answer && m_answer->isOverview()) { // two columns of names, to be read in the table too
        constexpr double part = 0.48;
        wanted = std::max(wanted, static_cast<int>(part * m_splitter->width()));
    }
    m_splitter->setSizes({std::max(0, m_splitter->width() - wanted - m_splitter->handleWidth()), wanted});
}

void CareersPictures::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    divide();
}

} // namespace spiegel::uicareers
