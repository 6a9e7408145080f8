// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "core/geography/area.h"
#include "ui/desk/desk.h"
#include "ui/desk/feed.h"
#include "ui/desk/viewhistory.h"
#include "ui/look/type.h"
#include "ui/map/travelbar.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/preferences.h"
#include "ui/parts/searchfield.h"
#include "ui/report/blocklist.h"
#include "ui/report/slideview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace spiegel::uireport {

namespace {

constexpr int pauseMs = 250; // while the slider is dragged
constexpr int sideWidth = 340;
const QString viewKey = QStringLiteral("report/view");
const QString splitterKey = QStringLiteral("report/splitter");

QSettings settings()
{
    return QSettings(parts::settingsName(), parts::settingsName());
}

} // namespace

ReportPage::ReportPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_history(history)
    , m_view(viewOf(settings().value(viewKey).toByteArray()))
    , m_header(new parts::PageHeader(tr("Reports")))
    , m_banner(new parts::Banner)
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(look::Icon::Reports, QString(), QString()))
    , m_search(new parts::SearchField(tr("Postcode, municipality or region")))
    , m_travel(new map::TravelBar)
    , m_place(new parts::Label(QString(), look::Size::Body, look::Role::Text, QFont::DemiBold))
    , m_blocks(new BlockList)
    , m_slide(new SlideView)
    , m_pageWords(new parts::Label(QString()))
    , m_facts(new parts::Label(QString()))
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
    makeHeader();
    connectTop();
    connectViews();
    m_pause.setSingleShot(true);
    showEmpty();
}

void ReportPage::makeHeader()
{
    auto* const compose = new parts::Button(tr("Composition"), parts::Button::Kind::Quiet, look::Icon::Reports);
    auto* const menu = new QMenu(compose);
    for (const QString& name : brainstorm::compositionNames()) {
        if (const auto known = brainstorm::composition(name))
            menu->addAction(known->title, this, [this, name] { startFrom(name); });
    }
    menu->addSeparator();
    menu->addAction(tr("Open a file …"), this, &ReportPage::openFile);
    menu->addAction(tr("Save as a file …"), this, &ReportPage::saveFile);
    compose->setMenu(menu);
    auto* const present = new parts::Button(tr("Present"), parts::Button::Kind::Quiet, look::Icon::Play);
    auto* const sheet = new parts::Button(tr("Spreadsheet"), parts::Button::Kind::Quiet, look::Icon::Export);
    auto* const pdf = new parts::Button(tr("Give out as PDF"), parts::Button::Kind::Primary, look::Icon::Export);
    for (parts::Button* const button : {compose, present, sheet, pdf})
        m_header->addAction(button);
    connect(present, &QAbstractButton::clicked, this, [this] { askForm(Form::Presentation); });
    connect(sheet, &QAbstractButton::clicked, this, [this] { askForm(Form::Spreadsheet); });
    connect(pdf, &QAbstractButton::clicked, this, [this] { askForm(Form::Pdf); });
    m_giving = {present, sheet, pdf};
}

QWidget* ReportPage::makeTop()
{
    constexpr int searchWidth = 280;
    auto* const top = new QWidget;
    auto* const row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::space(2));
    m_search->setFixedWidth(searchWidth);
    m_search->setEmptiesWhenTaken(true);
    row->addWidget(m_search);
    row->addWidget(m_place, 1);
    row->addWidget(m_travel);
    return top;
}

QWidget* ReportPage::makeSide()
{
    auto* const side = new QWidget;
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addWidget(m_blocks, 1);
    column->addWidget(m_facts->wrapped());
    constexpr int leastWidth = 240;
    side->setMinimumWidth(leastWidth);
    return side;
}

QWidget* ReportPage::makePages()
{
    auto* const pages = new QWidget;
    auto* const column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addWidget(m_slide, 1);
    auto* const bar = new QHBoxLayout;
    auto* const back = new parts::Button(look::Icon::Left, tr("Page back"));
    auto* const on = new parts::Button(look::Icon::Right, tr("Page on"));
    bar->addWidget(parts::caption(tr("As it would go out; nothing is given out yet")));
    bar->addStretch(1);
    bar->addWidget(back);
    bar->addWidget(m_pageWords);
    bar->addWidget(on);
    column->addLayout(bar);
    connect(back, &QAbstractButton::clicked, this, [this] { setPage(m_page - 1); });
    connect(on, &QAbstractButton::clicked, this, [this] { setPage(m_page + 1); });
    return pages;
}

QWidget* ReportPage::makeBody()
{
    auto* const splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(look::space(1));
    splitter->addWidget(makeSide());
    splitter->addWidget(makePages());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    if (!splitter->restoreState(settings().value(splitterKey).toByteArray()))
        splitter->setSizes({sideWidth, 3 * sideWidth});
    connect(splitter, &QSplitter::splitterMoved, this,
            [splitter] { settings().setValue(splitterKey, splitter->saveState()); });
    auto* const body = new QWidget;
    auto* const page = new QVBoxLayout(body);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(look::space(1));
    page->addWidget(makeTop());
    page->addWidget(splitter, 1);
    return body;
}

void ReportPage::connectTop()
{
    desk::feed(
        *m_search, m_desk, QStringLiteral("report.search"),
        [](const parts::Workplace&, const QString& text, Progress&) { return findAreas(text); },
        [this] { return m_workplace; });
    connect(m_search, &parts::SearchField::taken, this, [this](const parts::Suggestion& found) { open(found.key); });
    connect(m_travel, &map::TravelBar::chosen, this,
            [this](int minutes, geography::TravelMode mode, const QString& what, bool merges) {
                ReportView view = m_view;
                view.minutes = minutes;
                view.mode = mode;
                change(view, what, merges);
            });
}

void ReportPage::connectViews()
{
    connect(m_empty, &parts::EmptyState::acted, this, [this] { Q_EMIT wanted(QStringLiteral("data"), {}); });
    connect(m_blocks, &BlockList::changed, this,
            [this](const std::vector<brainstorm::Block>& blocks, const QString& what, int current) {
                ReportView view = m_view;
                view.composition.blocks = blocks;
                change(view, what);
                m_blocks->setCurrent(current);
            });
    connect(m_blocks, &BlockList::chosen, this, [this](int block) {
        if (!m_shown)
            return;
        for (std::size_t i = 0; i < m_shown->slides.size(); ++i) {
            if (m_shown->slides[i].section == block)
                return setPage(static_cast<int>(i));
        }
    });
    connect(m_slide, &SlideView::turned, this, [this](int pages) { setPage(m_page + pages); });
    connect(m_slide, &SlideView::resized, this, &ReportPage::paintPage);
    connect(&m_pause, &QTimer::timeout, this, &ReportPage::lookLater);
}

void ReportPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace)
        return;
    m_workplace = workplace;
    m_shown.reset();
    m_desk.drop(QStringLiteral("report.look"));
    showEmpty();
    if (!workplace.isEmpty())
        becomeStale();
}

void ReportPage::showEmpty()
{
    m_header->setSentence(tr("Compose a report about a postcode or a region, see what would go out, and give it out."));
    m_stack->setCurrentIndex(m_workplace.isEmpty() ? 0 : 1);
    for (parts::Button* const button : m_giving)
        button->setEnabled(false);
    m_empty->setTexts(tr("No people yet"),
                      tr("Here you compose a report about the doelgroep near a postcode. First load a dump."),
                      tr("Load a dump"));
}

/// The page came to the front, or the week changed while it was.
void ReportPage::readAgain()
{
    take(m_view);
}

void ReportPage::open(const QString& key)
{
    const QString value = key.section(QLatin1Char(':'), 1);
    ReportView view = m_view;
    view.pc4 = 0;
    view.region.clear();
    if (key.startsWith(QLatin1String("postcode:")))
        view.pc4 = value.toInt();
    else if (key.startsWith(QLatin1String("area:")) && geography::Area::find(value))
        view.region = value;
    else if (!key.startsWith(QLatin1String("country:")))
        return;
    change(view, tr("a report about %1").arg(placeWords(view)));
}

void ReportPage::change(const ReportView& view, const QString& what, bool merges)
{
    m_history.change<ReportView>(
        this, what, QStringLiteral("report.view"), m_view, view, [this](const ReportView& next) { take(next); },
        merges ? desk::ViewHistory::Merge::Yes : desk::ViewHistory::Merge::No);
}

void ReportPage::take(const ReportView& view)
{
    m_view = view;
    settings().setValue(viewKey, toJson(view));
    m_travel->show(view.minutes, view.mode);
    m_travel->setVisible(view.pc4 > 0);
    m_place->setText(tr("About: %1").arg(placeWords(view)));
    m_blocks->show(view.composition.blocks);
    for (parts::Button* const button : m_giving)
        button->setEnabled(false);
    m_facts->setText(tr("Checking what can go out …"));
    m_pause.start(m_travel->isDragged() ? pauseMs : 0);
}

parts::PageEntry reportEntry(desk::Desk& desk, desk::ViewHistory& history)
{
    parts::PageEntry entry;
    entry.id = QStringLiteral("reports");
    entry.title = QCoreApplication::translate("uireport", "Reports");
    entry.icon = look::Icon::Reports;
    entry.make = [&desk, &history](QWidget* parent) { return new ReportPage(desk, history, parent); };
    return entry;
}

} // namespace spiegel::uireport
