// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linkspage.h"

#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/desk/viewhistory.h"
#include "ui/links/groundbar.h"
#include "ui/links/pairpanel.h"
#include "ui/parts/banner.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/segmented.h"
#include "ui/parts/surface.h"
#include "ui/tables/tableview.h"

#include <QCoreApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace spiegel::uilinks {

using linking::LinkState;

namespace {

constexpr int pairsWidth = 560;
constexpr int panelWidth = 600;

/// What a worker gives back when there is nothing to give.
struct Done
{
};

Result<Done> done(const Result<>& result)
{
    if (!result) {
        return fail(result.error());
    }
    return Done{};
}

} // namespace

LinksPage::LinksPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_history(history)
    , m_header(new parts::PageHeader(tr("Links")))
    , m_banner(new parts::Banner)
    , m_ground(new GroundBar)
    , m_choice(new parts::Segmented)
    , m_stack(new QStackedWidget)
    , m_views(new QStackedWidget)
    , m_empty(new parts::EmptyState(look::Icon::People, tr("Nothing is loaded yet"),
                                    tr("Here you will see who of Sonar is on werk.nl too, and where the two differ."),
                                    tr("Load data …")))
    , m_nobody(new parts::EmptyState(look::Icon::Lock, {}, {}))
    , m_pairs(new tables::TableModel(this))
    , m_fields(new tables::TableModel(this))
    , m_pairView(new tables::TableView)
    , m_fieldView(new tables::TableView)
    , m_panel(new PairPanel)
{
    parts::PageFrame::layOut(this, m_header, m_banner, m_stack, m_empty, makeBody());
    connectViews();
    refresh();
}

QWidget* LinksPage::makeBody()
{
    for (tables::TableView* view : {m_pairView, m_fieldView}) {
        view->setCopyable(false); // for the analyst's eyes only
    }
    m_pairView->show(m_pairs);
    m_fieldView->show(m_fields);
    m_pairView->setAccessibleName(tr("Pairs in doubt"));
    m_fieldView->setAccessibleName(tr("Where the two sources differ"));
    m_choice->add(tr("in doubt"), int(View::Doubtful));
    m_choice->add(tr("where the sources differ"), int(View::Overlap));
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(look::space(2));
    splitter->addWidget(m_pairView);
    splitter->addWidget(m_panel);
    splitter->setSizes({pairsWidth, panelWidth});
    m_views->addWidget(splitter);
    m_views->addWidget(m_fieldView);
    m_views->addWidget(m_nobody);
    auto* frame = new parts::InternFrame;
    frame->content()->addWidget(m_views, 1);
    frame->content()->addWidget(
        parts::caption(tr("What is reckoned or judged here is counted and looked at; it is on nobody's card."))
            ->wrapped());
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(1));
    column->addWidget(m_ground);
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    column->addWidget(frame, 1);
    return body;
}

void LinksPage::connectViews()
{
    connect(m_empty, &parts::EmptyState::acted, this, [this] { Q_EMIT wanted(QStringLiteral("data"), {}); });
    connect(m_nobody, &parts::EmptyState::acted, this, [this] { see(View::Overlap); });
    connect(m_choice, &parts::Segmented::chosen, this,
            [this](const QVariant& value) { see(static_cast<View>(value.toInt())); });
    connect(m_pairView, &tables::TableView::currentRowChanged, this, &LinksPage::choosePair);
    connect(m_panel, &PairPanel::judged, this, [this](std::optional<bool> same) { judgePair(m_pair, same); });
    connect(m_ground, &GroundBar::recordWanted, this, [this](const QString& text) { setGround(text); });
    connect(m_ground, &GroundBar::withdrawWanted, this, [this] { setGround(std::nullopt); });
}

void LinksPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace) {
        return;
    }
    m_workplace = workplace;
    m_read = nullptr;
    m_answers.clear();
    m_pair = -1;
    m_stack->setCurrentIndex(workplace.isEmpty() ? parts::PageFrame::nothingYet : parts::PageFrame::body);
    refresh();
    becomeStale();
}

void LinksPage::readAgain()
{
    if (m_workplace.isEmpty()) {
        return;
    }
    m_banner->hide();
    const parts::Workplace workplace = m_workplace;
    const Workers workers = m_desk.workers();
    m_desk.latest<Read>(
        QStringLiteral("links"), tr("Linking Sonar to werk.nl"),
        [=](Progress& progress) { return readLinks(workplace, workers, progress); }, this,
        [this](const Result<Read>& links) { take(links); });
}

void LinksPage::take(const Result<Read>& links)
{
    if (!links) {
        m_banner->show(links.error());
        return;
    }
    m_read = *links;
    m_answers.clear();
    m_pair = m_read->pairs.empty() ? -1 : 0;
    refresh();
}

void LinksPage::see(View view)
{
    m_history.change<View>(this, tr("look at another table"), QStringLiteral("links.view"), m_view, view,
                           [this](const View& next) {
                               m_view = next;
                               refresh();
                           });
}

void LinksPage::choosePair(int pair)
{
    m_pair = pair;
    m_panel->show(m_read, pair, m_read && pair >= 0 ? answer(pair) : std::nullopt);
}

/// What was judged changes the database, so it is taken back with a button, not undone.
void LinksPage::judgePair(int pair, std::optional<bool> same)
{
    if (!m_read || pair < 0) {
        return;
    }
    const parts::Workplace workplace = m_workplace;
    const Pair judged = m_read->pairs[std::size_t(pair)];
    const Read about = m_read;
    m_desk.run<Done>(
        tr("Remembering a judgement"), [=](Progress&) { return done(judge(workplace, judged, same)); }, this,
        [this, about, pair, same](const Result<Done>& result) {
            if (!result) {
                m_banner->show(result.error());
                return;
            }
            if (about == m_read) {
                m_answers[pair] = same;
                refresh();
            }
        });
}

void LinksPage::setGround(const std::optional<QString>& text)
{
    const parts::Workplace workplace = m_workplace;
    m_desk.run<Done>(
        text ? tr("Recording the legal ground") : tr("Withdrawing the legal ground"),
        [=](Progress&) { return done(uilinks::setGround(workplace, text)); }, this,
        [this](const Result<Done>& result) {
            if (result) {
                readNow();
            } else {
                m_banner->show(result.error());
            }
        });
}

QString LinksPage::sentence() const
{
    if (!m_read) {
        return tr("Who of Sonar is on werk.nl too, and where the two differ.");
    }
    const linking::Overlap& overlap = m_read->overlap;
    const QString both = tr("Of %1 people in Sonar %2 (%3) have a CV in this week by the dump itself")
                             .arg(text::number(overlap.clients), text::number(overlap.both),
                                  text::percentOf(overlap.both, overlap.clients));
    if (!m_read->ground) {
        return both + QLatin1Char('.');
    }
    return tr("%1; %2 more are linked by what they have in common, %3 are in doubt.")
        .arg(both, text::number(m_read->linkage.count(LinkState::Linked)),
             text::number(m_read->linkage.count(LinkState::Doubtful)));
}

void LinksPage::refresh()
{
    m_choice->setValue(int(m_view));
    const bool isNobody = m_view == View::Doubtful && m_read && m_read->pairs.empty();
    m_views->setCurrentIndex(isNobody ? m_views->indexOf(m_nobody) : int(m_view));
    if (isNobody && m_read->ground) {
        m_nobody->setTexts(tr("Nobody is in doubt"), tr("All links are sure, or there is no candidate."),
                           tr("See where the sources differ"));
    } else if (isNobody) {
        m_nobody->setTexts(
            tr("Nothing is reckoned"),
            tr("By birth year, sex and postcode alone one person is easily taken for another. So the law "
               "decides: only with a recorded legal ground the pairs that may be one person stand here."),
            tr("See where the sources differ"));
    }
    m_header->setSentence(sentence());
    m_ground->setVisible(m_read != nullptr);
    m_ground->show(m_read ? m_read->ground : std::nullopt);
    m_pairs->setContent(m_read ? pairColumns(m_read, m_answers) : std::vector<tables::Column>(),
                        m_read ? int(m_read->pairs.size()) : 0);
    m_fields->setContent(m_read ? overlapColumns(m_read) : std::vector<tables::Column>(),
                         m_read ? int(linking::sharedFieldCount) : 0);
    if (m_pair >= 0) {
        m_pairView->setCurrentRow(m_pair);
    }
    choosePair(m_pair);
}

parts::PageEntry linksEntry(desk::Desk& desk, desk::ViewHistory& history)
{
    parts::PageEntry entry;
    entry.id = QStringLiteral("links");
    entry.title = QCoreApplication::translate("uilinks", "Links");
    entry.icon = look::Icon::People;
    entry.make = [&desk, &history](QWidget* parent) { return new LinksPage(desk, history, parent); };
    return entry;
}

} // namespace spiegel::uilinks
