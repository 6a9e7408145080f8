// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/type.h"
#include "ui/occupations/occupationspage.h"
#include "ui/occupations/wherepanel.h"
#include "ui/openmatch/openmatchpanel.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/segmented.h"
#include "ui/parts/sidebyside.h"
#include "ui/parts/surface.h"
#include "ui/sheets/cardpreview.h"
#include "ui/tables/tableview.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace spiegel::uioccupations {

namespace {

constexpr int listWidth = 650;
constexpr int sideWidth = 500;

parts::InternFrame* framed(QWidget* content)
{
    auto* const frame = new parts::InternFrame;
    frame->content()->addWidget(content, 1);
    return frame;
}

} // namespace

void OccupationsPage::makeLayout()
{
    m_header->addAction(m_source);
    m_compare->setToolTip(tr("Women and men, two periods, two regions: what people did after this work"));
    m_header->addAction(m_compare);
    m_header->addAction(m_giveOut);
    m_source->add(tr("werk.nl"), static_cast<int>(OccupationView::Source::Dump));
    m_source->add(tr("Open Match (public)"), static_cast<int>(OccupationView::Source::OpenMatch));
    m_source->setToolTip(tr("Whose figures these are: of the week of werk.nl, or of UWV Open Match Data"));
    QWidget* const list = makeList();
    m_sources->addWidget(parts::sideBySide(list, makeSide(), listWidth, sideWidth));
    m_sources->addWidget(m_openMatch);
    parts::PageFrame::layOut(this, m_header, m_banner, m_stack, m_empty, m_sources);
}

QWidget* OccupationsPage::makeList()
{
    for (tables::TableView* const view : {m_occupationView, m_nextView, m_fromView})
        view->setCopyable(false); // for the analyst's eyes only
    m_occupationView->show(m_occupations);
    m_occupationView->setAccessibleName(tr("Occupations, with who had them and who wants them"));
    auto* const list = new QWidget;
    auto* const column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addWidget(m_search);
    column->addWidget(framed(m_occupationView), 1);
    column->addWidget(m_beside->wrapped());
    return list;
}

QWidget* OccupationsPage::makeSide()
{
    using Side = OccupationView::Side;
    m_choice->add(tr("true card"), static_cast<int>(Side::Card));
    m_choice->add(tr("as it goes out"), static_cast<int>(Side::Outside));
    m_choice->add(tr("where to"), static_cast<int>(Side::Next));
    m_choice->add(tr("where from"), static_cast<int>(Side::From));
    m_choice->add(tr("map"), static_cast<int>(Side::Where));
    m_nextView->show(m_next);
    m_fromView->show(m_from);
    m_nextView->setAccessibleName(tr("Occupations people go to"));
    m_fromView->setAccessibleName(tr("Occupations people come from"));
    m_side->addWidget(framed(m_inside));
    m_side->addWidget(m_outside);
    m_side->addWidget(framed(m_nextView));
    m_side->addWidget(framed(m_fromView));
    m_side->addWidget(framed(m_where));
    auto* const side = new QWidget;
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    column->addWidget(m_side, 1);
    return side;
}

} // namespace spiegel::uioccupations
