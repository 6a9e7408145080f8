// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openmatch/openmatchpanel.h"

#include "core/text/dutch.h"
#include "core/text/fold.h"
#include "ui/charts/trendchart.h"
#include "ui/desk/desk.h"
#include "ui/map/mapview.h"
#include "ui/openmatch/openmatchfigures.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/savepath.h"
#include "ui/parts/segmented.h"
#include "ui/sheets/cardpreview.h"
#include "ui/tables/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace spiegel::uiopenmatch {

using market::Areas;
using Side = OpenMatchView::Side;
using Measure = OpenMatchView::Measure;

OpenMatchPanel::OpenMatchPanel(desk::Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(
          look::Icon::Occupations, tr("No week of UWV Open Match Data yet"),
          tr("It is public: how many vacancies there were for each occupation and postcode area, and how many CVs "
             "had it or looked for it. Load a week of it, a CSV or a zip, and it stands here beside the dump."),
          tr("Load a week")))
    , m_banner(new parts::Banner)
    , m_weeks(new QComboBox)
    , m_filter(new QLineEdit)
    , m_list(new tables::TableModel(this))
    , m_listView(new tables::TableView)
    , m_source(parts::caption({}))
    , m_side(new parts::Segmented)
    , m_measure(new parts::Segmented)
    , m_area(new QComboBox)
    , m_sides(new QStackedWidget)
    , m_map(new map::MapView)
    , m_places(new tables::TableModel(this))
    , m_placesView(new tables::TableView)
    , m_leftOut(parts::caption({}))
    , m_trend(new charts::TrendChart)
    , m_trendTable(new tables::TableModel(this))
    , m_trendView(new tables::TableView)
    , m_trendNote(parts::caption({}))
    , m_paper(new sheets::CardPreview)
    , m_save(new parts::Button(tr("Save as PDF"), parts::Button::Kind::Quiet, look::Icon::Export))
{
    makeLayout();
    connectViews();
    connectRows();
    exportTables();
}

void OpenMatchPanel::connectViews()
{
    const auto tell = [this](const QString& what, const std::function<void(OpenMatchView&)>& alter) {
        OpenMatchView next = m_view;
        alter(next);
        if (next != m_view)
            Q_EMIT changed(next, what);
    };
    connect(m_empty, &parts::EmptyState::acted, this, &OpenMatchPanel::loadWanted);
    connect(m_filter, &QLineEdit::textChanged, this, &OpenMatchPanel::filter);
    connect(m_weeks, &QComboBox::activated, this, [this, tell](int index) {
        const Day week(m_weeks->itemData(index).toInt());
        tell(tr("another week"), [week](OpenMatchView& next) { next.week = week; });
    });
    connect(m_area, &QComboBox::activated, this, [this](int index) { chooseArea(m_area->itemData(index).toInt()); });
    connect(m_side, &parts::Segmented::chosen, this, [tell](const QVariant& side) {
        tell(tr("look at another side"), [&side](OpenMatchView& next) { next.side = Side(side.toInt()); });
    });
    connect(m_measure, &parts::Segmented::chosen, this, [tell](const QVariant& measure) {
        tell(tr("look at another figure"),
             [&measure](OpenMatchView& next) { next.measure = Measure(measure.toInt()); });
    });
    connect(m_listView, &tables::TableView::currentRowChanged, this, [this, tell](int row) {
        if (!m_week || row < 0)
            return;
        const auto& line = m_week->occupations[static_cast<std::size_t>(row)];
        tell(tr("choose %1").arg(line.name), [&line](OpenMatchView& next) { next.code = line.code; });
    });
    connect(m_placesView, &tables::TableView::currentRowChanged, this, [this](int row) {
        if (!m_occupation || row < 0)
            return;
        if (isByRegion())
            chooseArea(Areas::inOrder()[static_cast<std::size_t>(row)]);
        else
            choosePostcode(m_occupation->places[static_cast<std::size_t>(row)].postcode);
    });
    connect(m_map, &map::MapView::chosen, this, [this](int pc4) {
        if (isByRegion())
            chooseArea(pc4 == 0 ? Areas::country : Areas::builtIn().of(pc4));
        else
            choosePostcode(pc4);
    });
    connect(m_trendView, &tables::TableView::currentRowChanged, m_trend, &charts::TrendChart::setCurrent);
    connect(m_trend, &charts::TrendChart::dayWanted, this, [this](int day) {
        m_trend->setCurrent(day);
        m_trendView->setCurrentRow(day);
    });
    connect(m_paper, &sheets::CardPreview::zoomed, this, [this] {
        m_card = {};
        needCard();
    });
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        parts::askSavePath(this, tr("Save the card"), QStringLiteral("open-match-%1").arg(m_card.code),
                           QStringLiteral("pdf"), [this](const QString& path) { savePdf(path); });
    });
}

void OpenMatchPanel::setWorkplace(const parts::Workplace& workplace)
{
    m_workplace = workplace;
    m_week.reset();
    m_occupation.reset();
    m_card = {};
    m_desk.drop(QStringLiteral("openmatch.week"));
    m_desk.drop(QStringLiteral("openmatch.occupation"));
    m_desk.drop(QStringLiteral("openmatch.card"));
    m_banner->hide();
    m_stack->setCurrentIndex(workplace.openMatch.empty() ? 0 : 1);
    m_list->setContent({}, 0);
    fillChoices();
    showPlaces();
    showWeeks();
}

void OpenMatchPanel::fillChoices()
{
    m_weeks->clear();
    for (auto week = m_workplace.openMatch.rbegin(); week != m_workplace.openMatch.rend(); ++week)
        m_weeks->addItem(text::date(*week), week->sinceEpoch());
}

void OpenMatchPanel::setFirst(const QString& code, const QString& name)
{
    m_firstCode = code;
    m_firstName = name;
}

bool OpenMatchPanel::knows(const QString& code, const QString& name) const
{
    return m_week && m_week->rowLike(code, name) >= 0;
}

void OpenMatchPanel::readWeekOf(const OpenMatchView& view)
{
    m_isSeen = false;
    m_view = view;
    if (!m_workplace.openMatch.empty())
        needWeek();
}

QString OpenMatchPanel::sentenceOf(const QString& code, const QString& name) const
{
    const int found = m_week ? m_week->rowLike(code, name) : -1;
    if (found < 0)
        return {};
    const openmatch::Balance& all = m_week->occupations[static_cast<std::size_t>(found)].country;
    const auto count = [&all](openmatch::Kind kind) { return text::number(qint64(all.amount(kind))); };
    const auto ratio = valueOf(all, Measure::Ratio);
    return tr("UWV Open Match Data, %1: %2 vacancies, %3 people look for it; demand/supply %4.")
        .arg(text::shortDate(m_week->week), count(openmatch::Kind::Vacancy), count(openmatch::Kind::Wished),
             ratio ? tr("%1 for every 100").arg(text::number(*ratio, *ratio < 10 ? 1 : 0)) : text::unknownWord());
}

int OpenMatchPanel::row() const
{
    if (!m_week || m_week->occupations.empty())
        return -1;
    return m_view.code.isEmpty() ? std::max(0, m_week->rowLike(m_firstCode, m_firstName)) : m_week->rowOf(m_view.code);
}

void OpenMatchPanel::see(const OpenMatchView& view)
{
    m_isSeen = true;
    m_view = view;
    m_side->setValue(int(view.side));
    m_measure->setValue(int(view.measure));
    const bool isPlaces = view.side == Side::Regions || view.side == Side::Postcodes;
    m_sides->setCurrentIndex(isPlaces ? 0 : view.side == Side::Weeks ? 1 : 2);
    m_measure->setVisible(view.side != Side::Card);
    m_area->setVisible(view.side == Side::Weeks);
    m_save->setVisible(view.side == Side::Card);
    m_area->setCurrentIndex(m_area->findData(view.area));
    if (m_workplace.openMatch.empty())
        return;
    if (isPlaces)
        needMap();
    needWeek();
}

void OpenMatchPanel::filter()
{
    if (!m_week)
        return;
    const QString wanted = text::fold(m_filter->text());
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(m_week->occupations.size()); ++row) {
        const auto& line = m_week->occupations[static_cast<std::size_t>(row)];
        const QStringList words = QStringList{line.name, line.code} + line.clusters;
        if (text::fold(words.join(QLatin1Char(' '))).contains(wanted))
            rows.push_back(row);
    }
    m_list->setShown(std::move(rows));
}

void OpenMatchPanel::showPlaces()
{
    if (!m_occupation || m_view.side == Side::Weeks || m_view.side == Side::Card) {
        if (!m_occupation) {
            m_map->setFigures({});
            m_places->setContent({}, 0);
            m_leftOut->setText({});
        }
        return;
    }
    m_map->setFigures(mapFigures(*m_occupation, m_view.measure, isByRegion()));
    m_leftOut->setText(leftOutText(*m_occupation, m_view.measure, isByRegion()));
    const auto areas = Areas::inOrder();
    m_places->setContent(isByRegion() ? regionColumns(m_occupation) : postcodeColumns(m_occupation),
                         static_cast<int>(isByRegion() ? areas.size() : m_occupation->places.size()));
    if (!isByRegion()) {
        m_map->setZone({}, {});
        return;
    }
    const int area = m_view.area;
    const bool isRegion = area < Areas::regions;
    m_map->setZone(map::zoneWhere([=](int pc4) { return isRegion && Areas::builtIn().of(pc4) == area; }),
                   isRegion ? Areas::builtIn().name(area) : QString());
    m_placesView->setCurrentRow(static_cast<int>(std::ranges::find(areas, area) - areas.begin()));
}

void OpenMatchPanel::showWeeks()
{
    if (!m_occupation) {
        m_trend->show({});
        m_trendTable->setContent({}, 0);
        m_trendNote->setText({});
        return;
    }
    const auto& weeks = m_occupation->weeks;
    m_trend->show(trendOf(*m_occupation, m_view.measure, m_view.area));
    m_trendTable->setContent(weekColumns(m_occupation, m_view.area), static_cast<int>(weeks.size()));
    const auto here = std::ranges::find(weeks, m_occupation->week, &openmatch::WeekLine::day);
    const int day = here == weeks.end() ? -1 : static_cast<int>(here - weeks.begin());
    m_trend->setCurrent(day);
    m_trendView->setCurrentRow(day);
    m_trendNote->setText(weeks.size() < 2
                             ? tr("There is one week. Load more of them, and this shows how it went.")
                             : tr("%1 weeks are in the database.").arg(text::number(qint64(weeks.size()))));
}

void OpenMatchPanel::chooseArea(int area)
{
    OpenMatchView next = m_view;
    next.area = area;
    if (next != m_view)
        Q_EMIT changed(next, tr("choose %1").arg(Areas::builtIn().name(area)));
}

void OpenMatchPanel::choosePostcode(int pc4)
{
    const auto& places = m_occupation ? m_occupation->places : std::vector<openmatch::PlaceLine>();
    const auto found = std::ranges::find(places, pc4, &openmatch::PlaceLine::postcode);
    m_map->setZone(map::zoneWhere([pc4](int other) { return other == pc4; }),
                   pc4 > 0 ? QString::number(pc4) : QString());
    m_placesView->setCurrentRow(found == places.end() ? -1 : static_cast<int>(found - places.begin()));
}

} // namespace spiegel::uiopenmatch
