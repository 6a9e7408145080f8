// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/occupations/wherepanel.h"

#include "ui/look/type.h"
#include "ui/map/mapview.h"
#include "ui/parts/label.h"
#include "ui/parts/segmented.h"
#include "ui/tables/tableview.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace spiegel::uioccupations {

using market::Areas;
using Side = WhereView::Side;

namespace {

constexpr int mapHeight = 380;
constexpr int tableHeight = 160;

} // namespace

WherePanel::WherePanel(QWidget* parent)
    : QWidget(parent)
    , m_side(new parts::Segmented)
    , m_unit(new parts::Segmented)
    , m_sentence(parts::caption({}))
    , m_map(new map::MapView)
    , m_model(new tables::TableModel(this))
    , m_table(new tables::TableView)
{
    m_side->add(tr("not again"), int(Side::NotAgain));
    m_side->add(tr("new to it"), int(Side::New));
    m_unit->add(tr("people"), false);
    m_unit->add(tr("share"), true);
    m_table->show(m_model);
    m_table->setCopyable(false); // for the analyst's eyes only
    m_table->setAccessibleName(tr("Who had the work and who wants it, by region"));
    auto* const tools = new QHBoxLayout;
    tools->setSpacing(look::space(1));
    tools->addWidget(m_side);
    tools->addWidget(m_unit);
    tools->addStretch(1);
    auto* const splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_map);
    splitter->addWidget(m_table);
    splitter->setSizes({mapHeight, tableHeight});
    splitter->setStretchFactor(0, 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addLayout(tools);
    column->addWidget(splitter, 1);
    column->addWidget(m_sentence->wrapped());
    connect(m_side, &parts::Segmented::chosen, this, [this](const QVariant& value) {
        m_view.side = static_cast<Side>(value.toInt());
        colour();
    });
    connect(m_unit, &parts::Segmented::chosen, this, [this](const QVariant& value) {
        m_view.isShare = value.toBool();
        colour();
    });
    connect(m_map, &map::MapView::chosen, this, [this](int pc4) {
        const int area = pc4 == 0 ? -1 : Areas::builtIn().of(pc4);
        const auto found = std::ranges::find(m_rows, area, &WhereRow::area);
        choose(found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin()));
    });
    connect(m_table, &tables::TableView::currentRowChanged, this, &WherePanel::choose);
}

void WherePanel::setShapes(std::shared_ptr<const map::Shapes> shapes)
{
    m_hasShapes = true;
    m_map->setShapes(std::move(shapes));
}

void WherePanel::show(const BooksPointer& books, std::optional<int> occupation)
{
    m_books = books;
    m_rows = books && occupation ? whereRows(books->maker.market(), *occupation) : std::vector<WhereRow>();
    m_name = books && occupation ? books->maker.market().codes().name(*occupation) : QString();
    m_model->setContent(m_rows.empty() ? std::vector<tables::Column>() : whereColumns(m_rows),
                        static_cast<int>(m_rows.size()));
    colour();
    choose(-1);
}

void WherePanel::colour()
{
    m_map->setFigures(m_rows.empty() ? map::Figures()
                                     : whereFigures(m_rows, m_view, m_name, m_books->maker.snapshot()));
    m_sentence->setText(m_rows.empty() ? tr("Nobody in this week had this work or looks for it.")
                                       : whereSentence(m_rows, m_view));
}

void WherePanel::choose(int row)
{
    m_chosen = row < static_cast<int>(m_rows.size()) ? row : -1;
    const int area = m_chosen < 0 ? Areas::country : m_rows[static_cast<std::size_t>(m_chosen)].area;
    const bool isRegion = area < Areas::regions;
    m_map->setZone(map::zoneWhere([=](int pc4) { return isRegion && Areas::builtIn().of(pc4) == area; }),
                   isRegion ? Areas::builtIn().name(area) : QString());
    if (m_chosen >= 0)
        m_table->setCurrentRow(m_chosen);
}

} // namespace spiegel::uioccupations
