// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetgroup/targetpage.h"

#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/desk/feed.h"
#include "ui/desk/viewhistory.h"
#include "ui/map/mapview.h"
#include "ui/map/placesearch.h"
#include "ui/map/travelbar.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/preferences.h"
#include "ui/parts/searchfield.h"
#include "ui/targetgroup/mapholder.h"
#include "ui/targetgroup/targetfilters.h"
#include "ui/targetgroup/traveldialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace spiegel::targetgroup {

namespace {

constexpr int leastMap = 320;
constexpr int leastPanel = 340;
constexpr int mapWidth = 540; // of a usual window
constexpr int panelWidth = 620;
const QString splitterKey = QStringLiteral("targetgroup/splitter");
const QString viewKey = QStringLiteral("targetgroup/view");

QSettings settings()
{
    return QSettings(parts::settingsName(), parts::settingsName());
}

} // namespace

TargetPage::TargetPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_history(history)
    , m_header(new parts::PageHeader(tr("Doelgroep")))
    , m_banner(new parts::Banner)
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(look::Icon::Target, QString(), QString()))
    , m_search(new parts::SearchField(tr("Type a postcode or a place")))
    , m_travel(new map::TravelBar)
    , m_color(new QComboBox)
    , m_save(new parts::Button(tr("Save the map"), parts::Button::Kind::Quiet, look::Icon::Export))
    , m_filters(new TargetFilters)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_map(new map::MapView)
    , m_holder(new MapHolder(m_map))
    , m_summary(new parts::Label(QString()))
    , m_panel(new TargetPanel)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space(1) + look::halfSpace);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    m_banner->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    layout->addWidget(m_stack, 1);
    auto* const how = new parts::Button(tr("Travel times …"), parts::Button::Kind::Quiet, look::Icon::Information);
    m_header->addAction(how);
    m_header->addAction(m_save);
    connect(how, &QAbstractButton::clicked, this, [this] {
        if (!m_ground || !m_ground->times)
            return;
        auto* const dialog = new TravelDialog(*m_ground->times, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    makeSaveMenu();
    connectTop();
    connectViews();
    m_view = viewOf(settings().value(viewKey).toByteArray());
    m_pause.setSingleShot(true);
    showEmpty();
}

QWidget* TargetPage::makeTop()
{
    constexpr int searchWidth = 260;
    auto* const top = new QWidget;
    auto* const row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::space(2));
    m_search->setFixedWidth(searchWidth);
    makeColors();
    row->addWidget(m_search);
    row->addWidget(m_travel);
    row->addStretch(1);
    row->addWidget(parts::caption(tr("colour")));
    row->addWidget(m_color);
    return top;
}

void TargetPage::makeColors()
{
    m_color->setAccessibleName(tr("Colour of the map"));
    const auto add = [this](const QString& text, MapColor color) { m_color->addItem(text, static_cast<int>(color)); };
    add(tr("area only"), MapColor::None);
    add(tr("inhabitants"), MapColor::Inhabitants);
    add(tr("travel time"), MapColor::Minutes);
    add(tr("people, intern"), MapColor::Intern);
    add(tr("people, as it goes out"), MapColor::Protected);
}

QWidget* TargetPage::makeBody()
{
    m_holder->setMinimumWidth(leastMap);
    m_panel->setMinimumWidth(leastPanel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(look::space(1));
    m_splitter->addWidget(m_holder);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(settings().value(splitterKey).toByteArray()))
        m_splitter->setSizes({mapWidth, panelWidth});
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { settings().setValue(splitterKey, m_splitter->saveState()); });
    auto* const body = new QWidget;
    auto* const page = new QVBoxLayout(body);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(look::space(1));
    page->addWidget(makeTop());
    page->addWidget(m_filters);
    page->addWidget(m_splitter, 1);
    page->addWidget(m_summary->wrapped());
    return body;
}

void TargetPage::makeSaveMenu()
{
    auto* const menu = new QMenu(m_save);
    menu->addAction(tr("Picture (PNG)"), this, [this] { askMap(QStringLiteral("png")); });
    menu->addAction(tr("Drawing (SVG)"), this, [this] { askMap(QStringLiteral("svg")); });
    m_save->setMenu(menu);
}

void TargetPage::connectTop()
{
    desk::feed(
        *m_search, m_desk, QStringLiteral("targetgroup.search"),
        [](const parts::Workplace&, const QString& text, Progress&) { return map::findPlaces(text); },
        [this] { return m_workplace; });
    connect(m_search, &parts::SearchField::taken, this, [this](const parts::Suggestion& found) { open(found.key); });
    connect(m_travel, &map::TravelBar::chosen, this,
            [this](int minutes, geography::TravelMode mode, const QString& what, bool merges) {
                TargetView view = m_view;
                view.minutes = minutes;
                view.mode = mode;
                change(view, what, merges);
            });
    connect(m_color, &QComboBox::activated, this, [this] {
        TargetView view = m_view;
        view.color = static_cast<MapColor>(m_color->currentData().toInt());
        change(view, tr("colour the map"));
    });
}

void TargetPage::connectViews()
{
    connect(m_empty, &parts::EmptyState::acted, this, [this] { Q_EMIT wanted(QStringLiteral("data"), {}); });
    connect(m_filters, &TargetFilters::changed, this,
            [this](const TargetView& view, const QString& what) { change(view, what); });
    connect(m_map, &map::MapView::chosen, this, [this](int pc4) {
        TargetView view = m_view;
        view.pc4 = pc4;
        change(view, pc4 > 0 ? tr("choose postcode %1").arg(pc4) : tr("choose no postcode"));
    });
    connect(m_panel, &TargetPanel::alternativeWanted, this, [this](const statistics::Request& request) {
        change(m_view.withRequest(request), tr("take the alternative"));
    });
    connect(m_panel, &TargetPanel::giveOutWanted, this, &TargetPage::askTable);
    connect(&m_pause, &QTimer::timeout, this, &TargetPage::lookOutsideLater);
}

void TargetPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace && (m_population || workplace.isEmpty()))
        return;
    if (workplace.database != m_workplace.database)
        m_view.where.clear();
    m_workplace = workplace;
    m_population.reset();
    m_inside.reset();
    m_outside.reset();
    m_ground.reset();
    m_desk.drop(QStringLiteral("targetgroup.outside"));
    m_panel->expectOutside();
    showEmpty();
    if (!workplace.isEmpty())
        readPlace();
}

void TargetPage::showEmpty()
{
    m_stack->setCurrentIndex(0);
    m_header->setEnabled(false);
    m_header->setSentence(tr("Who of the doelgroep banenafspraak lives within reach of a postcode."));
    if (m_workplace.isEmpty())
        m_empty->setTexts(tr("No people yet"),
                          tr("Here you see on a map who of the doelgroep lives near a postcode. First load a dump."),
                          tr("Load a dump"));
    else
        m_empty->setTexts(tr("Reading the map"), {});
}

void TargetPage::open(const QString& key)
{
    if (!m_ground) { // the outlines are being read
        m_wanted = key;
        return;
    }
    const auto found = map::placeOfKey(key);
    if (!found)
        return;
    if (found->pc4 == 0) {
        m_map->flyTo(found->box);
        return;
    }
    TargetView view = m_view;
    view.pc4 = found->pc4;
    change(view, tr("choose postcode %1").arg(found->pc4));
    m_map->flyTo(found->pc4);
}

void TargetPage::change(const TargetView& view, const QString& what, bool merges)
{
    m_history.change<TargetView>(
        this, what, QStringLiteral("targetgroup.view"), m_view, view, [this](const TargetView& next) { take(next); },
        merges ? desk::ViewHistory::Merge::Yes : desk::ViewHistory::Merge::No);
}

void TargetPage::take(const TargetView& view)
{
    const bool isOtherPeople = view.population != m_view.population;
    const bool isOtherTable = view.request() != m_view.request();
    const bool isOtherColor = view.color != m_view.color || view.mapRequest() != m_view.mapRequest() ||
                              (view.color == MapColor::Minutes && (view.pc4 != m_view.pc4 || view.mode != m_view.mode));
    m_view = view;
    settings().setValue(viewKey, toJson(view));
    m_travel->show(view.minutes, view.mode);
    m_color->setCurrentIndex(m_color->findData(static_cast<int>(view.color)));
    m_filters->show(view);
    if (!m_ground)
        return;
    m_map->setReach({m_ground->times, view.mode, view.minutes});
    m_map->setChosen(view.pc4);
    showSummary();
    if (isOtherColor)
        colorMap();
    if (isOtherPeople)
        readPeople();
    else if (isOtherTable)
        look();
}

} // namespace spiegel::targetgroup
