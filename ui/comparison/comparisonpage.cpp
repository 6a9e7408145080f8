// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonpage.h"

#include "ui/charts/dotchart.h"
#include "ui/comparison/alluvialview.h"
#include "ui/comparison/comparisonwords.h"
#include "ui/comparison/groupchips.h"
#include "ui/desk/desk.h"
#include "ui/desk/feed.h"
#include "ui/desk/viewhistory.h"
#include "ui/look/type.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/segmented.h"
#include "ui/tables/tableview.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QStackedWidget>

namespace spiegel::uicomparison {

using Side = ComparisonView::Side;

ComparisonPage::ComparisonPage(desk::Desk& desk, desk::ViewHistory& history, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_history(history)
    , m_found(std::make_shared<std::atomic<ShelfPointer>>())
    , m_header(new parts::PageHeader(tr("Compare")))
    , m_banner(new parts::Banner)
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(look::Icon::Comparison, tr("Nothing is loaded yet"),
                                    tr("Here you will see the next steps of two groups side by side, and several steps "
                                       "one after another."),
                                    tr("Load data …")))
    , m_side(new parts::Segmented)
    , m_search(new parts::SearchField(tr("Occupation")))
    , m_all(new parts::Button(tr("all occupations"), parts::Button::Kind::Plain))
    , m_groups(new GroupChips)
    , m_strandTools(new QWidget)
    , m_way(new parts::Segmented)
    , m_steps(new parts::Segmented)
    , m_large(new parts::Button(tr("Large"), parts::Button::Kind::Quiet))
    , m_body(new QStackedWidget)
    , m_chart(new charts::DotChart)
    , m_rows(new tables::TableModel(this))
    , m_rowView(new tables::TableView)
    , m_alluvial(new AlluvialView)
    , m_streamRows(new tables::TableModel(this))
    , m_streamView(new tables::TableView)
    , m_headline(new parts::Label({}, look::Size::Body, look::Role::Text, QFont::DemiBold))
    , m_footnote(parts::caption({}))
{
    makeLayout();
    connectViews();
    connectStrands();
    refreshTools();
}

void ComparisonPage::connectViews()
{
    desk::feed(
        *m_search, m_desk, QStringLiteral("comparison.search"),
        [found = m_found](const parts::Workplace&, const QString& text, Progress&) {
            const ShelfPointer shelf = found->load();
            return shelf ? findOccupations(*shelf, text) : std::vector<parts::Suggestion>();
        },
        [this] { return m_workplace; });
    connect(m_search, &parts::SearchField::taken, this,
            [this](const parts::Suggestion& found) { chooseOccupation(found.key.section(QLatin1Char(':'), 1)); });
    connect(m_all, &QAbstractButton::clicked, this, [this] { chooseOccupation({}); });
    connect(m_empty, &parts::EmptyState::acted, this, [this] { Q_EMIT wanted(QStringLiteral("data"), {}); });
    connect(m_side, &parts::Segmented::chosen, this, [this](const QVariant& value) {
        ComparisonView view = m_view;
        view.side = static_cast<Side>(value.toInt());
        change(view, tr("look at another side"));
    });
    connect(m_groups, &GroupChips::wanted, this, [this](const Groups& groups, const QString& what) {
        ComparisonView view = m_view;
        view.groups = groups;
        change(view, what);
    });
    connect(m_chart, &charts::DotChart::rowWanted, this, [this](int row) {
        m_chart->setCurrent(row);
        m_rowView->setCurrentRow(row);
    });
    connect(m_rowView, &tables::TableView::currentRowChanged, this, [this](int row) { m_chart->setCurrent(row); });
    connect(m_rowView, &tables::TableView::opened, this, [this](int row) {
        const comparison::Row& found = m_answer->comparison.rows[static_cast<std::size_t>(row)];
        chooseOccupation(m_answer->codes().code(m_answer->comparison.from ? found.to : found.from));
    });
}

void ComparisonPage::connectStrands()
{
    connect(m_way, &parts::Segmented::chosen, this, [this](const QVariant& value) {
        ComparisonView view = m_view;
        view.isBack = value.toBool();
        change(view, view.isBack ? tr("look back") : tr("look on"));
    });
    connect(m_steps, &parts::Segmented::chosen, this, [this](const QVariant& value) {
        ComparisonView view = m_view;
        view.steps = value.toInt();
        change(view, tr("look at %1 steps").arg(view.steps));
    });
    connect(m_large, &QAbstractButton::toggled, this, &ComparisonPage::giveRoom);
    connect(new QShortcut(Qt::Key_L, m_alluvial, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, m_large,
            &QAbstractButton::toggle);
    connect(m_alluvial, &AlluvialView::nodeChosen, this, &ComparisonPage::showStreams);
    connect(m_alluvial, &AlluvialView::occupationWanted, this,
            [this](int occupation) { chooseOccupation(m_answer->codes().code(occupation)); });
    connect(m_streamView, &tables::TableView::currentRowChanged, this, [this](int row) {
        if (row >= 0 && static_cast<std::size_t>(row) < m_streams.size())
            m_alluvial->choose({m_streams[static_cast<std::size_t>(row)].column + 1,
                                m_streams[static_cast<std::size_t>(row)].flow.to});
    });
}

void ComparisonPage::change(const ComparisonView& view, const QString& what)
{
    m_history.change<ComparisonView>(this, what, QStringLiteral("comparison.view"), m_view, view,
                                     [this](const ComparisonView& next) { apply(next); });
}

void ComparisonPage::apply(const ComparisonView& view)
{
    m_view = view;
    refreshTools();
    ask();
}

void ComparisonPage::chooseOccupation(const QString& code)
{
    ComparisonView view = m_view;
    view.occupation = code;
    const auto number = m_shelf ? m_shelf->ground.codes().find(code) : std::nullopt;
    change(view, code.isEmpty() ? tr("look at all occupations")
                                : tr("choose %1").arg(number ? m_shelf->ground.codes().name(*number) : code));
}

void ComparisonPage::open(const QString& key)
{
    const bool isStrands = key.startsWith(QLatin1String("strands:"));
    if (!isStrands && !key.startsWith(QLatin1String("occupation:")))
        return;
    ComparisonView view = m_view;
    view.occupation = key.section(QLatin1Char(':'), 1);
    view.side = isStrands ? Side::Strands : Side::Groups;
    change(view, tr("choose %1").arg(view.occupation));
}

void ComparisonPage::setWorkplace(const parts::Workplace& workplace)
{
    if (workplace == m_workplace)
        return;
    m_workplace = workplace;
    m_shelf.reset();
    m_found->store({});
    m_answer.reset();
    m_desk.drop(QStringLiteral("comparison.read"));
    m_desk.drop(QStringLiteral("comparison.answer"));
    m_stack->setCurrentIndex(workplace.isEmpty() ? parts::PageFrame::nothingYet : parts::PageFrame::body);
    take({});
    if (!workplace.isEmpty())
        becomeStale();
}

void ComparisonPage::readAgain()
{
    m_desk.latest<ShelfPointer>(
        QStringLiteral("comparison.read"), tr("Reading the careers"),
        [workplace = m_workplace](Progress& progress) { return readShelf(workplace, progress); }, this,
        [this](const Result<ShelfPointer>& shelf) {
            if (!shelf) {
                m_banner->show(shelf.error());
                return;
            }
            m_shelf = *shelf;
            m_found->store(m_shelf);
            m_groups->setCompetences(m_shelf->ground.competences());
            refreshTools();
            ask();
        });
}

void ComparisonPage::ask()
{
    if (!m_shelf)
        return;
    m_banner->hide();
    m_desk.latest<AnswerPointer>(
        QStringLiteral("comparison.answer"), tr("Comparing"),
        [shelf = m_shelf, view = m_view](Progress& progress) { return answerOf(shelf, view, progress); }, this,
        [this](const Result<AnswerPointer>& answer) {
            if (answer)
                take(*answer);
            else
                m_banner->show(answer.error());
        });
}

void ComparisonPage::take(const AnswerPointer& answer)
{
    m_answer = answer;
    m_headline->setText(answer ? headline(*answer) : QString());
    m_footnote->setText(answer ? footnote(*answer) : QString());
    const bool isGroups = answer && answer->view.side == Side::Groups;
    m_chart->show(isGroups ? dotsOf(*answer) : charts::Dots());
    m_rows->setContent(isGroups ? groupColumns(answer) : std::vector<tables::Column>(),
                       isGroups ? answer->shownRows() : 0);
    m_alluvial->show(answer && !isGroups ? answer : AnswerPointer());
    showStreams({});
}

/// All streams, or of the people who pass a node.
void ComparisonPage::showStreams(NodeSpot chosen)
{
    m_streams.clear();
    if (m_answer && m_answer->view.side == Side::Strands && m_answer->strands.people > 0)
        m_streams = chosen.isThere() ? streamsThrough(m_answer->strands, chosen.column, chosen.node)
                                     : streamsOf(m_answer->strands);
    m_streamRows->setContent(m_streams.empty() ? std::vector<tables::Column>() : streamColumns(m_answer, m_streams),
                             static_cast<int>(m_streams.size()));
}

void ComparisonPage::refreshTools()
{
    const bool isStrands = m_view.side == Side::Strands;
    m_side->setValue(int(m_view.side));
    m_groups->show(m_view.groups);
    m_groups->setVisible(!isStrands);
    m_strandTools->setVisible(isStrands);
    m_all->setVisible(!isStrands && !m_view.occupation.isEmpty());
    m_way->setValue(m_view.isBack);
    m_steps->setValue(m_view.steps);
    m_body->setCurrentIndex(int(m_view.side));
    const auto number = m_shelf ? m_shelf->ground.codes().find(m_view.occupation) : std::nullopt;
    giveRoom();
    m_search->setQuietly(number ? m_shelf->ground.codes().name(*number) : m_view.occupation);
}

void ComparisonPage::giveRoom()
{
    const bool isLarge = m_view.side == Side::Strands && m_large->isChecked();
    m_header->setVisible(!isLarge);
    m_streamView->setVisible(!isLarge);
    m_footnote->setVisible(!isLarge);
}

parts::PageEntry comparisonEntry(desk::Desk& desk, desk::ViewHistory& history)
{
    parts::PageEntry entry;
    entry.id = QStringLiteral("comparison");
    entry.title = QCoreApplication::translate("uicomparison", "Compare");
    entry.icon = look::Icon::Comparison;
    entry.make = [&desk, &history](QWidget* parent) { return new ComparisonPage(desk, history, parent); };
    return entry;
}

} // namespace spiegel::uicomparison
