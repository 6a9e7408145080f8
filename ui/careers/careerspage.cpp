// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careers/careerspage.h"

#include "ui/careers/careersfilters.h"
#include "ui/careers/careerswords.h"
#include "ui/careers/egoview.h"
#include "ui/careers/overview.h"
#include "ui/desk/desk.h"
#include "ui/desk/feed.h"
#include "ui/desk/viewhistory.h"
#include "ui/graph/networkview.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/surface.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <mutex>

namespace spiegel::uicareers {

/// The careers that were read last: shown in the window's thread, searched in a worker's.
struct CareersPage::Keeper
{
    void put(std::shared_ptr<const CareersShelf> next)
    {
        const std::lock_guard lock(m_lock);
        m_shelf = std::move(next);
    }
    [[nodiscard]] std::shared_ptr<const CareersShelf> shelf() const
    {
        const std::lock_guard lock(m_lock);
        return m_shelf;
    }

private:
    mutable std::mutex m_lock;
    std::shared_ptr<const CareersShelf> m_shelf;
};

CareersPage::CareersPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_history(history)
    , m_keeper(std::make_shared<Keeper>())
    , m_header(new parts::PageHeader(tr("Careers")))
    , m_banner(new parts::Banner)
    , m_search(new parts::SearchField(tr("Type an occupation")))
    , m_filters(new CareersFilters)
    , m_back(new parts::Button(look::Icon::Left, tr("Back to the occupation before")))
    , m_way(new QHBoxLayout)
    , m_save(new parts::Button(tr("Save"), parts::Button::Kind::Quiet, look::Icon::Export))
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(look::Icon::Careers, tr("No careers yet"),
                                    tr("Here you see from which occupation to which people go. First load a dump."),
                                    tr("Load a dump")))
    , m_pictures(new QStackedWidget)
    , m_network(new graph::NetworkView)
    , m_ego(new EgoView)
    , m_model(new tables::TableModel(this))
    , m_table(new tables::TableView)
    , m_footnote(parts::caption(QString()))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space(1) + look::halfSpace);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(makeTop());
    layout->addWidget(makeWay());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makePictures());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footnote->wrapped());
    m_header->addAction(m_save);
    m_banner->hide();
    connectViews();
    showEmpty();
}

CareersPage::~CareersPage() = default;

QWidget* CareersPage::makeTop()
{
    auto* const top = new QWidget;
    auto* const layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space(2));
    m_search->setFixedWidth(340);
    m_search->setEmptiesWhenTaken(true);
    layout->addWidget(m_search, 0, Qt::AlignTop);
    layout->addWidget(m_filters, 1);
    return top;
}

QWidget* CareersPage::makeWay()
{
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::halfSpace);
    m_way->setSpacing(look::halfSpace);
    layout->addWidget(m_back);
    layout->addLayout(m_way);
    layout->addStretch(1);
    return row;
}

QWidget* CareersPage::makePictures()
{
    m_pictures->addWidget(m_network);
    m_pictures->addWidget(m_ego);
    m_table->show(m_model);
    m_table->setExportable(true);
    auto* const splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_pictures);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({860, 480});
    auto* const frame = new parts::InternFrame;
    frame->content()->addWidget(splitter, 1);
    return frame;
}

void CareersPage::connectViews()
{
    const auto keeper = m_keeper;
    desk::feed(
        *m_search, m_desk, QStringLiteral("careers.search"),
        [keeper](const parts::Workplace&, const QString& text, Progress&) {
            const auto shelf = keeper->shelf();
            return shelf ? suggestOccupations(*shelf, text) : std::vector<parts::Suggestion>();
        },
        [this] { return m_workplace; });
    connect(m_search, &parts::SearchField::taken, this, [this](const parts::Suggestion& found) { open(found.key); });
    connect(m_filters, &CareersFilters::changed, this, &CareersPage::change);
    connect(m_back, &QAbstractButton::clicked, this, [this] { change(m_view.walkedBack(), tr("go back")); });
    connect(m_empty, &parts::EmptyState::acted, this,
            [this] { Q_EMIT wanted(m_workplace.isEmpty() ? QStringLiteral("start") : QStringLiteral("data"), {}); });
    connect(m_network, &graph::NetworkView::nodeClicked, this, [this](int node) {
        change(m_view.walkedTo(m_network->network().nodes[static_cast<std::size_t>(node)].key),
               tr("walk to an occupation"));
    });
    connect(m_network, &graph::NetworkView::lineClicked, this, [this](int line) {
        for (std::size_t step = 0; m_answer && step < m_answer->lineOfStep.size(); ++step) {
            if (m_answer->lineOfStep[step] == line)
                select(static_cast<int>(step), tr("select a step"));
        }
    });
    connect(m_network, &graph::NetworkView::groundClicked, this, [this] { select(-1, tr("select nothing")); });
    connect(m_network, &graph::NetworkView::nodeMoved, this, [this](int node, QPointF place) {
        CareersView view = m_view;
        view.moved.insert(m_network->network().nodes[static_cast<std::size_t>(node)].key, place);
        change(view, tr("move an occupation"));
    });
    connect(m_ego, &EgoView::walkedTo, this, &CareersPage::walk);
    connect(m_ego, &EgoView::stepClicked, this, [this](int step) { select(step, tr("select a step")); });
    connect(m_ego, &EgoView::groundClicked, this, [this] { select(-1, tr("select nothing")); });
    connect(m_table, &tables::TableView::currentRowChanged, this,
            [this](int row) { select(row, tr("select a step")); });
    connect(m_table, &tables::TableView::opened, this, &CareersPage::walk);
    connect(m_table, &tables::TableView::exportWanted, this, [this] { askAndSave(FileKind::Csv); });

    auto* const menu = new QMenu(m_save);
    menu->addAction(tr("Picture (PNG)"), this, [this] { askAndSave(FileKind::Png); });
    menu->addAction(tr("Drawing (SVG)"), this, [this] { askAndSave(FileKind::Svg); });
    menu->addAction(tr("Table (CSV)"), this, [this] { askAndSave(FileKind::Csv); });
    m_save->setMenu(menu);
}

void CareersPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace && (m_keeper->shelf() || workplace.isEmpty()))
        return;
    const bool isOther = workplace.database != m_workplace.database;
    m_workplace = workplace;
    if (isOther)
        m_view = CareersView();
    m_filters->show(m_view);
    m_keeper->put(nullptr);
    m_answer.reset();
    showEmpty();
    if (!workplace.isEmpty())
        readCareers();
}

void CareersPage::readCareers()
{
    m_desk.latest<std::shared_ptr<const CareersShelf>>(
        QStringLiteral("careers.read"), tr("Reading the careers"),
        [workplace = m_workplace](Progress& progress) { return readShelf(workplace, progress); }, this,
        [this](const Result<std::shared_ptr<const CareersShelf>>& shelf) {
            if (!shelf) {
                m_banner->show(shelf.error());
                return;
            }
            m_banner->hide();
            m_keeper->put(*shelf);
            count();
        });
}

void CareersPage::count()
{
    const auto shelf = m_keeper->shelf();
    if (!shelf)
        return;
    m_desk.latest<std::shared_ptr<const CareersAnswer>>(
        QStringLiteral("careers.count"), tr("Counting the steps"),
        [shelf, view = m_view](Progress& progress) { return answerOf(shelf, view, progress); }, this,
        [this](const Result<std::shared_ptr<const CareersAnswer>>& answer) {
            if (answer)
                show(*answer);
            else
                m_banner->show(answer.error());
        });
}

void CareersPage::open(const QString& key)
{
    const QString prefix = QStringLiteral("occupation:");
    if (key.startsWith(prefix))
        change(m_view.walkedTo(key.mid(prefix.size())), tr("choose an occupation"));
}

void CareersPage::change(const CareersView& view, const QString& what)
{
    m_history.change<CareersView>(this, what, QStringLiteral("careers.view"), m_view, view,
                                  [this](const CareersView& next) { take(next); });
}

void CareersPage::take(const CareersView& view)
{
    const bool isSame = view.asksTheSameAs(m_view);
    m_view = view;
    m_filters->show(view);
    showWay();
    if (!isSame || !m_answer || !m_answer->view.asksTheSameAs(view)) {
        count();
        return;
    }
    if (m_answer->isOverview())
        m_network->setNetwork(std::make_shared<const graph::Network>(withMoved(m_answer->network, view.moved)));
    showSelection();
}

void CareersPage::showEmpty()
{
    m_stack->setCurrentIndex(0);
    m_footnote->clear();
    m_save->setEnabled(false);
    const bool isOpen = !m_workplace.isEmpty();
    m_search->setEnabled(isOpen);
    m_filters->setEnabled(isOpen);
    m_header->setTitle(tr("Careers"));
    m_header->setSentence(tr("From which occupation to which people go."));
    if (isOpen)
        m_empty->setTexts(tr("Reading the careers"), tr("This takes a second or two for half a million people."));
    else
        m_empty->setTexts(tr("No careers yet"),
                          tr("Here you see from which occupation to which people go. First load a dump."),
                          tr("Load a dump"));
    showWay();
}

void CareersPage::show(std::shared_ptr<const CareersAnswer> answer)
{
    m_answer = std::move(answer);
    m_header->setTitle(CareersWords::title(*m_answer));
    m_header->setSentence(CareersWords::sentence(*m_answer));
    m_footnote->setText(CareersWords::footnote(*m_answer) + QLatin1Char(' ') + CareersWords::source(m_workplace));
    m_filters->showHidden(*m_answer);
    const auto now = m_answer;
    const auto tip = [now](int step) { return CareersWords::tip(*now, step); };
    if (now->isOverview()) {
        m_network->setNetwork(std::make_shared<const graph::Network>(withMoved(now->network, m_view.moved)));
        m_network->setTips(
            [now](int node) {
                return CareersWords::tipOfNode(*now, now->network.nodes[static_cast<std::size_t>(node)].key);
            },
            [now, tip](int line) {
                for (std::size_t step = 0; step < now->lineOfStep.size(); ++step) {
                    if (now->lineOfStep[step] == line)
                        return tip(static_cast<int>(step));
                }
                return QString();
            });
        m_pictures->setCurrentWidget(m_network);
    } else {
        m_ego->show(now->steps, CareersWords::ofOne(*now), tip);
        m_pictures->setCurrentWidget(m_ego);
    }
    m_model->setContent(CareersWords::columns(now), static_cast<int>(now->steps.steps.size()));
    m_stack->setCurrentIndex(1);
    m_save->setEnabled(true);
    showWay();
    showSelection();
    Q_EMIT shown();
}

void CareersPage::showSelection()
{
    const int step = m_view.selectedFrom.isEmpty() ? -1 : m_answer->find(m_view.selectedFrom, m_view.selectedTo);
    m_table->setCurrentRow(step);
    m_ego->setSelected(step);
    m_network->setSelectedLine(
        step >= 0 && m_answer->isOverview() ? m_answer->lineOfStep[static_cast<std::size_t>(step)] : -1);
}

void CareersPage::showWay()
{
    while (QLayoutItem* const item = m_way->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_back->setEnabled(!m_view.trail.isEmpty());
    const auto shelf = m_keeper->shelf();
    const auto nameOf = [&shelf](const QString& code) {
        if (code.isEmpty())
            return tr("Overview");
        const auto number = shelf ? shelf->graph.codes().find(code) : std::nullopt;
        return number ? shelf->graph.codes().name(*number) : code;
    };
    constexpr int longest = 4;
    QStringList way = m_view.trail.mid(std::max<qsizetype>(0, m_view.trail.size() - longest));
    if (m_view.trail.isEmpty() && !m_view.occupation.isEmpty())
        way << QString();
    for (const QString& code : std::as_const(way)) {
        auto* const button = new parts::Button(nameOf(code), parts::Button::Kind::Plain);
        connect(
            button, &QAbstractButton::clicked, this,
            [this, code] { change(m_view.walkedTo(code), tr("walk to an occupation")); }, Qt::QueuedConnection);
        m_way->addWidget(button);
        m_way->addWidget(new parts::Label(QStringLiteral("›"), look::Size::Body, look::Role::Muted));
    }
    m_way->addWidget(new parts::Label(nameOf(m_view.occupation), look::Size::Body, look::Role::Text, QFont::DemiBold));
}

void CareersPage::select(int step, const QString& what)
{
    if (!m_answer)
        return;
    CareersView view = m_view;
    view.selectedFrom.clear();
    view.selectedTo.clear();
    if (step >= 0) {
        const careers::Transition& chosen = m_answer->steps.steps[static_cast<std::size_t>(step)];
        view.selectedFrom = m_answer->codes().code(chosen.from);
        view.selectedTo = m_answer->codes().code(chosen.to);
    }
    change(view, what);
}

void CareersPage::walk(int step)
{
    if (!m_answer || step < 0)
        return;
    const careers::Transition& chosen = m_answer->steps.steps[static_cast<std::size_t>(step)];
    const bool isArriving = step < m_answer->steps.arriving;
    change(m_view.walkedTo(m_answer->codes().code(isArriving ? chosen.from : chosen.to)), tr("walk to an occupation"));
}

} // namespace spiegel::uicareers
