// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careers/careerspage.h"

#include "ui/careers/careersfilters.h"
#include "ui/careers/careerspictures.h"
#include "ui/careers/careerstrail.h"
#include "ui/careers/careerswords.h"
#include "ui/desk/desk.h"
#include "ui/desk/feed.h"
#include "ui/desk/viewhistory.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
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
    , m_trail(new CareersTrail)
    , m_save(new parts::Button(tr("Save"), parts::Button::Kind::Quiet, look::Icon::Export))
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(look::Icon::Careers, tr("No careers yet"),
                                    tr("Here you see from which occupation to which people go. First load a dump."),
                                    tr("Load a dump")))
    , m_pictures(new CareersPictures)
    , m_footnote(parts::caption(QString()))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space(1) + look::halfSpace);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(makeTop());
    layout->addWidget(m_trail);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_pictures);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footnote->wrapped());
    m_header->addAction(m_save);
    m_banner->hide();
    makeSaveMenu();
    connectSearch();
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

void CareersPage::makeSaveMenu()
{
    auto* const menu = new QMenu(m_save);
    menu->addAction(tr("Picture (PNG)"), this, [this] { askAndSave(FileKind::Png); });
    menu->addAction(tr("Drawing (SVG)"), this, [this] { askAndSave(FileKind::Svg); });
    menu->addAction(tr("Table (CSV)"), this, [this] { askAndSave(FileKind::Csv); });
    m_save->setMenu(menu);
}

void CareersPage::connectSearch()
{
    desk::feed(
        *m_search, m_desk, QStringLiteral("careers.search"),
        [keeper = m_keeper](const parts::Workplace&, const QString& text, Progress&) {
            const auto shelf = keeper->shelf();
            return shelf ? suggestOccupations(*shelf, text) : std::vector<parts::Suggestion>();
        },
        [this] { return m_workplace; });
    connect(m_search, &parts::SearchField::taken, this, [this](const parts::Suggestion& found) { open(found.key); });
}

void CareersPage::connectViews()
{
    connect(m_filters, &CareersFilters::changed, this, &CareersPage::change);
    connect(m_empty, &parts::EmptyState::acted, this,
            [this] { Q_EMIT wanted(m_workplace.isEmpty() ? QStringLiteral("start") : QStringLiteral("data"), {}); });
    connect(m_trail, &CareersTrail::backWanted, this, [this] { change(m_view.walkedBack(), tr("go back")); });
    connect(m_trail, &CareersTrail::walkedTo, this, &CareersPage::walkTo);
    connect(m_pictures, &CareersPictures::walkedTo, this, &CareersPage::walkTo);
    connect(m_pictures, &CareersPictures::selected, this, &CareersPage::select);
    connect(m_pictures, &CareersPictures::rearranged, this, &CareersPage::rearrange);
    connect(m_pictures, &CareersPictures::layOutWanted, this, [this] {
        CareersView view = m_view;
        ++view.layouts;
        change(view, tr("lay out anew"));
    });
    connect(m_pictures, &CareersPictures::listed, this, [this](bool occupations) {
        CareersView view = m_view;
        view.listsOccupations = occupations;
        change(view, occupations ? tr("list occupations") : tr("list steps"));
    });
    connect(m_pictures, &CareersPictures::exportWanted, this, [this] { askAndSave(FileKind::Csv); });
}

void CareersPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace && (m_keeper->shelf() || workplace.isEmpty()))
        return;
    const bool isOther = workplace.database != m_workplace.database;
    m_workplace = workplace;
    if (isOther)
        m_view = CareersView();
    m_recent.clear();
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
    for (const auto& answer : m_recent) { // so that undoing brings back the very same picture
        if (answer->view.asksTheSameAs(m_view)) {
            show(answer);
            return;
        }
    }
    m_desk.latest<std::shared_ptr<const CareersAnswer>>(
        QStringLiteral("careers.count"), tr("Counting the steps"),
        [shelf, view = m_view, before = placesBefore(), workers = m_desk.workers()](Progress& progress) {
            return answerOf(shelf, view, progress, before, workers);
        },
        this,
        [this](const Result<std::shared_ptr<const CareersAnswer>>& answer) {
            if (!answer) {
                m_banner->show(answer.error());
                return;
            }
            keep(*answer);
            if ((*answer)->view.asksTheSameAs(m_view))
                show(*answer);
        });
}

overview::Places CareersPage::placesBefore() const
{
    overview::Places places;
    if (!m_overview || m_overview->view.layouts != m_view.layouts)
        return places;
    for (const graph::NetworkNode& node : m_overview->network.nodes)
        places.insert(node.key, m_view.arrangement.pinned.value(node.key, node.place));
    return places;
}

void CareersPage::keep(const std::shared_ptr<const CareersAnswer>& answer)
{
    constexpr std::size_t most = 8;
    m_recent.insert(m_recent.begin(), answer);
    m_recent.resize(std::min(most, m_recent.size()));
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
    showTrail();
    if (!isSame || !m_answer || !m_answer->view.asksTheSameAs(view)) {
        count();
        return;
    }
    m_pictures->follow(view);
}

void CareersPage::rearrange(const overview::Arrangement& arrangement, const QString& what)
{
    CareersView view = m_view;
    if (arrangement.chosen != view.arrangement.chosen) { // one thing stands out: an occupation or a step
        view.selectedFrom.clear();
        view.selectedTo.clear();
    }
    view.arrangement = arrangement;
    change(view, what);
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
    showTrail();
}

void CareersPage::show(std::shared_ptr<const CareersAnswer> answer)
{
    m_answer = std::move(answer);
    if (m_answer->isOverview())
        m_overview = m_answer;
    m_header->setTitle(CareersWords::title(*m_answer));
    m_header->setSentence(CareersWords::sentence(*m_answer));
    m_footnote->setText(CareersWords::footnote(*m_answer) + QLatin1Char(' ') + CareersWords::source(m_workplace));
    m_filters->showHidden(*m_answer);
    m_pictures->show(m_answer, m_view);
    m_stack->setCurrentIndex(1);
    m_save->setEnabled(true);
    showTrail();
    Q_EMIT shown();
}

void CareersPage::showTrail()
{
    m_trail->show(m_view, [shelf = m_keeper->shelf()](const QString& code) {
        const auto number = shelf ? shelf->graph.codes().find(code) : std::nullopt;
        return number ? shelf->graph.codes().name(*number) : code;
    });
}

void CareersPage::select(int step)
{
    if (!m_answer)
        return;
    CareersView view = m_view;
    view.selectedFrom.clear();
    view.selectedTo.clear();
    view.arrangement.chosen.clear();
    if (step >= 0) {
        const careers::Transition& chosen = m_answer->steps.steps[static_cast<std::size_t>(step)];
        view.selectedFrom = m_answer->codes().code(chosen.from);
        view.selectedTo = m_answer->codes().code(chosen.to);
    }
    change(view, step < 0 ? tr("select nothing") : tr("select a step"));
}

void CareersPage::walkTo(const QString& code)
{
    change(m_view.walkedTo(code), tr("walk to an occupation"));
}

} // namespace spiegel::uicareers
