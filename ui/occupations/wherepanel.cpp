// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/occupations/wherepanel.h"

#include "core/geography/postcodes.h"
#include "ui/look/type.h"
#include "ui/map/mapview.h"
#include "ui/parts/label.h"
#include "ui/parts/segmented.h"
#include "ui/tables/tableview.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSplitter>

#include <algorithm>

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
    m_side->add(tr("spanning"), int(Side::Tight));
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
    connectViews();
}

void WherePanel::connectViews()
{
    connect(m_side, &parts::Segmented::chosen, this, [this](const QVariant& value) {
        WhereView view = m_view;
        view.side = static_cast<Side>(value.toInt());
        Q_EMIT asked(view, view.side == Side::Tight ? tr("look at the spanning")
                                                    : tr("look at the other side of the mismatch"));
    });
    connect(m_unit, &parts::Segmented::chosen, this, [this](const QVariant& value) {
        WhereView view = m_view;
        view.isShare = value.toBool();
        Q_EMIT asked(view, view.isShare ? tr("show shares on the map") : tr("show people on the map"));
    });
    connect(m_map, &map::MapView::chosen, this, [this](int pc4) {
        if (isTight())
            askPostcode(pc4);
        else
            askArea(pc4 == 0 ? -1 : Areas::builtIn().of(pc4));
    });
    connect(m_table, &tables::TableView::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_rows.size()))
            askArea(m_rows[static_cast<std::size_t>(row)].area);
    });
}

void WherePanel::askPostcode(int postcode)
{
    if (postcode == m_view.postcode)
        return;
    WhereView view = m_view;
    view.postcode = postcode;
    view.area = postcode == 0 ? -1 : Areas::builtIn().of(postcode);
    Q_EMIT areaAsked(view, postcode == 0 ? tr("let no postcode stand out")
                                         : tr("let %1 stand out").arg(QString::number(postcode)));
}

void WherePanel::askArea(int area)
{
    if (area == m_view.area)
        return;
    WhereView view = m_view;
    view.area = area;
    view.postcode = 0;
    Q_EMIT areaAsked(view, area < 0 ? tr("let no region stand out")
                                    : tr("let %1 stand out").arg(Areas::builtIn().name(area)));
}

void WherePanel::setShapes(std::shared_ptr<const map::Shapes> shapes)
{
    m_hasShapes = true;
    m_map->setShapes(std::move(shapes));
}

void WherePanel::show(const BooksPointer& books, std::optional<int> occupation)
{
    if (books == m_books && occupation == m_occupation)
        return;
    m_books = books;
    m_occupation = occupation;
    m_rows = books && occupation ? whereRows(books->maker.market(), *occupation) : std::vector<WhereRow>();
    m_name = books && occupation ? books->maker.market().codes().name(*occupation) : QString();
    fillTable();
    colour();
    standOut();
}

void WherePanel::fillTable()
{
    const QSignalBlocker quiet(m_table); // nobody chose the row that is left
    m_model->setContent(m_rows.empty() ? std::vector<tables::Column>()
                        : isTight()    ? tightColumns(m_books, *m_occupation)
                                       : whereColumns(m_rows),
                        static_cast<int>(m_rows.size()));
    m_table->setAccessibleName(isTight() ? tr("How tight the market is, by region")
                                         : tr("Who had the work and who wants it, by region"));
}

void WherePanel::setTight(const TightZonesPointer& zones)
{
    m_tight = zones;
    colour();
    standOut();
}

void WherePanel::setView(const WhereView& view)
{
    const bool isOther = isTight() != (view.side == Side::Tight);
    m_view = view;
    m_side->setValue(int(view.side));
    m_unit->setValue(view.isShare);
    m_unit->setVisible(!isTight());
    if (isOther)
        fillTable();
    colour();
    standOut();
}

int WherePanel::chosen() const
{
    const auto found = std::ranges::find(m_rows, m_view.area, &WhereRow::area);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void WherePanel::colour()
{
    if (isTight() && !m_rows.empty()) {
        m_map->setFigures(hasTight() ? tightFigures(*m_tight, m_name, m_books->maker.snapshot()) : map::Figures());
        m_sentence->setText(hasTight() ? tightSentence(*m_tight, m_view.postcode)
                                       : tr("Counting who is within 30 minutes of each postcode …"));
        return;
    }
    m_map->setFigures(m_rows.empty() ? map::Figures()
                                     : whereFigures(m_rows, m_view, m_name, m_books->maker.snapshot()));
    m_sentence->setText(m_rows.empty() ? tr("Nobody in this week had this work or looks for it.")
                                       : whereSentence(m_rows, m_view));
}

void WherePanel::standOut()
{
    const int row = chosen();
    const int area = row < 0 ? Areas::country : m_view.area;
    const bool isRegion = area < Areas::regions;
    if (const auto place = geography::Postcodes::builtIn().indexOf(m_view.postcode); isTight() && hasTight() && place) {
        const std::span<const std::uint16_t> places = m_books->maker.zones().around(*place);
        m_map->setZone(map::zoneWhere([places](int pc4) {
                           return std::ranges::binary_search(places, *geography::Postcodes::builtIn().indexOf(pc4));
                       }),
                       tr("30 minutes from %1").arg(m_view.postcode));
    } else {
        m_map->setZone(map::zoneWhere([=](int pc4) { return isRegion && Areas::builtIn().of(pc4) == area; }),
                       isRegion ? Areas::builtIn().name(area) : QString());
    }
    if (row >= 0) {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentRow(row);
    }
}

} // namespace spiegel::uioccupations
