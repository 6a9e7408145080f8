// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dotchart.h"
#include "ui/comparison/alluvialview.h"
#include "ui/comparison/comparisonpage.h"
#include "ui/comparison/groupchips.h"
#include "ui/look/type.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/segmented.h"
#include "ui/parts/surface.h"
#include "ui/tables/tableview.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace spiegel::uicomparison {

namespace {

constexpr int chartWidth = 520;
constexpr int tableWidth = 640;
constexpr int pictureHeight = 420;
constexpr int streamsHeight = 150;
constexpr int searchWidth = 300;
constexpr int leastSearch = 120;

QSplitter* splitter(Qt::Orientation orientation, QWidget* first, QWidget* second, const QList<int>& sizes)
{
    auto* const made = new QSplitter(orientation);
    made->setChildrenCollapsible(false);
    made->setHandleWidth(look::space(2));
    made->addWidget(first);
    made->addWidget(second);
    made->setSizes(sizes);
    made->setStretchFactor(0, 1);
    made->setStretchFactor(1, orientation == Qt::Horizontal ? 1 : 0);
    return made;
}

} // namespace

void ComparisonPage::makeLayout()
{
    m_header->setSentence(tr("The next steps of two groups side by side, or several steps one after another."));
    for (tables::TableView* const view : {m_rowView, m_streamView})
        view->setCopyable(false); // for the analyst's eyes only
    m_rowView->show(m_rows);
    m_rowView->setAccessibleName(tr("Next steps of both groups"));
    m_streamView->show(m_streamRows);
    m_streamView->setAccessibleName(tr("Steps, with how many people made them"));
    m_body->addWidget(splitter(Qt::Horizontal, m_chart, m_rowView, {chartWidth, tableWidth}));
    m_body->addWidget(splitter(Qt::Vertical, m_alluvial, m_streamView, {pictureHeight, streamsHeight}));
    m_large->setCheckable(true);
    m_large->setToolTip(tr("The diagram alone, without the table and the texts around it (L)"));
    auto* const frame = new parts::InternFrame;
    frame->content()->addWidget(m_headline->wrapped());
    frame->content()->addWidget(m_body, 1);
    frame->content()->addWidget(m_footnote->wrapped());
    auto* const body = new QWidget;
    auto* const column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addWidget(makeTools());
    column->addWidget(frame, 1);
    parts::PageFrame::layOut(this, m_header, m_banner, m_stack, m_empty, body);
}

QWidget* ComparisonPage::makeTools()
{
    m_side->add(tr("two groups"), int(ComparisonView::Side::Groups));
    m_side->add(tr("step after step"), int(ComparisonView::Side::Strands));
    m_way->add(tr("on"), false);
    m_way->add(tr("back"), true);
    for (int steps = comparison::StrandQuestion::leastSteps; steps <= comparison::StrandQuestion::mostSteps; ++steps)
        m_steps->add(tr("%1 steps").arg(steps), steps);
    m_search->setMinimumWidth(leastSearch);
    m_search->setMaximumWidth(searchWidth);
    auto* const strands = new QHBoxLayout(m_strandTools);
    strands->setContentsMargins(0, 0, 0, 0);
    strands->setSpacing(look::space(1));
    strands->addWidget(m_way);
    strands->addWidget(m_steps);
    strands->addStretch(1);
    strands->addWidget(m_large);
    auto* const tools = new QWidget;
    auto* const lines = new QVBoxLayout(tools);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(look::space(1));
    auto* const first = new QHBoxLayout;
    first->setSpacing(look::space(1));
    first->addWidget(m_side);
    first->addWidget(m_search);
    first->addWidget(m_all);
    first->addWidget(m_strandTools, 1);
    first->addStretch(0);
    lines->addLayout(first);
    lines->addWidget(m_groups);
    return tools;
}

} // namespace spiegel::uicomparison
