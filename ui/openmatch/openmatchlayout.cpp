// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/dutch.h"
#include "ui/charts/trendchart.h"
#include "ui/look/type.h"
#include "ui/map/mapview.h"
#include "ui/openmatch/openmatchfigures.h"
#include "ui/openmatch/openmatchpanel.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/segmented.h"
#include "ui/parts/sidebyside.h"
#include "ui/parts/surface.h"
#include "ui/sheets/cardpreview.h"
#include "ui/tables/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

namespace spiegel::uiopenmatch {

using Side = OpenMatchView::Side;
using Measure = OpenMatchView::Measure;

namespace {

constexpr int listWidth = 560;
constexpr int sideWidth = 560;
constexpr int pictureHeight = 430;
constexpr int tableHeight = 170;
constexpr int weekWidth = 176;
constexpr int areaWidth = 120;

QVBoxLayout* columnIn(QWidget* widget)
{
    auto* const column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    return column;
}

QWidget* framed(tables::TableView* view, tables::TableModel* model, const QString& name)
{
    view->show(model);
    view->setAccessibleName(name);
    auto* const card = new parts::Surface;
    card->setPadding(0);
    card->content()->addWidget(view);
    return card;
}

/// A picture above its figures, with a sentence below both.
QWidget* pictureAndTable(QWidget* picture, QWidget* table, parts::Label* sentence)
{
    auto* const splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(look::space(1));
    splitter->addWidget(picture);
    splitter->addWidget(table);
    splitter->setSizes({pictureHeight, tableHeight});
    splitter->setStretchFactor(0, 1);
    auto* const box = new QWidget;
    QVBoxLayout* const column = columnIn(box);
    column->addWidget(splitter, 1);
    column->addWidget(sentence->wrapped());
    return box;
}

} // namespace

void OpenMatchPanel::makeLayout()
{
    m_stack->addWidget(m_empty);
    QWidget* const list = makeList();
    m_stack->addWidget(parts::sideBySide(list, makeSide(), listWidth, sideWidth));
    m_banner->hide();
    QVBoxLayout* const column = columnIn(this);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
}

QWidget* OpenMatchPanel::makeList()
{
    m_weeks->setFixedWidth(weekWidth);
    m_weeks->setAccessibleName(tr("Week of Open Match"));
    m_filter->setPlaceholderText(tr("Occupation or cluster"));
    m_filter->setClearButtonEnabled(true);
    auto* const tools = new QHBoxLayout;
    tools->setSpacing(look::space(1));
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_weeks);
    auto* const list = new QWidget;
    QVBoxLayout* const column = columnIn(list);
    column->addLayout(tools);
    column->addWidget(framed(m_listView, m_list, tr("Demand and supply by occupation")), 1);
    column->addWidget(m_source->wrapped());
    return list;
}

QWidget* OpenMatchPanel::makeSide()
{
    m_side->add(tr("regions"), int(Side::Regions));
    m_side->add(tr("postcodes"), int(Side::Postcodes));
    m_side->add(tr("weeks"), int(Side::Weeks));
    m_side->add(tr("card"), int(Side::Card));
    for (const Measure measure : {Measure::Ratio, Measure::Vacancies, Measure::Wished, Measure::Held})
        m_measure->add(measureName(measure), int(measure));
    m_area->setMinimumWidth(areaWidth);
    m_area->setAccessibleName(tr("Region of the weeks"));
    for (const int area : market::Areas::inOrder())
        m_area->addItem(market::Areas::builtIn().name(area), area);
    for (QWidget* const later : {static_cast<QWidget*>(m_area), static_cast<QWidget*>(m_save)})
        later->hide(); // else the side is as wide as it is with them
    auto* const top = new QHBoxLayout;
    top->setSpacing(look::space(1));
    top->addWidget(m_side);
    top->addStretch(1);
    top->addWidget(m_area);
    top->addWidget(m_save);
    m_sides->addWidget(makePlaces());
    m_sides->addWidget(makeWeeks());
    m_sides->addWidget(m_paper);
    auto* const side = new QWidget;
    QVBoxLayout* const column = columnIn(side);
    column->addLayout(top);
    column->addWidget(m_measure, 0, Qt::AlignLeft);
    column->addWidget(m_sides, 1);
    return side;
}

QWidget* OpenMatchPanel::makePlaces()
{
    return pictureAndTable(m_map, framed(m_placesView, m_places, tr("Demand and supply by place")), m_leftOut);
}

QWidget* OpenMatchPanel::makeWeeks()
{
    auto* const card = new parts::Surface;
    card->content()->addWidget(m_trend);
    return pictureAndTable(card, framed(m_trendView, m_trendTable, tr("Demand and supply week after week")),
                           m_trendNote);
}

} // namespace spiegel::uiopenmatch
