// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/uicareers/walkers.h"
#include "tests/uisupport/stand.h"
#include "ui/careers/careersfile.h"
#include "ui/careers/careerspage.h"
#include "ui/graph/networkview.h"
#include "ui/look/style.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableview.h"

#include <QApplication>
#include <QHeaderView>
#include <QTest>

#include <algorithm>

using namespace spiegel;
using namespace spiegel::uicareers;

/// The picture of all occupations on the page Loopbanen: what is chosen, hidden, taken together and pinned in it.
class TestCareersOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_stand = std::make_unique<support::Stand<CareersPage>>(m_town.path()); }
    void cleanup() { m_stand.reset(); }
    void choosingIsSharedBetweenPictureAndTable();
    void everyColumnOfTheStepsSorts();
    void whatIsArrangedCanBeUndone();
    void hiddenIsOutOfTheTableToo();
    void aFilterLeavesDiscsWhereTheyAre();
    void undoingBringsBackTheVerySamePicture();
    void occupationsAreExportedWhereTheyAreListed();

private:
    support::Town m_town;
    std::unique_ptr<support::Stand<CareersPage>> m_stand;
};

void TestCareersOverview::initTestCase()
{
    look::dress(*qApp);
    moveIn(m_town);
}

void TestCareersOverview::choosingIsSharedBetweenPictureAndTable()
{
    auto* const network = m_stand->page.findChild<graph::NetworkView*>();
    auto* const table = m_stand->page.findChild<tables::TableView*>();
    CareersView view = m_stand->page.view();
    view.listsOccupations = true;
    m_stand->page.change(view, QStringLiteral("list"));
    QCOMPARE(table->table()->sourceCount(), 3);
    Q_EMIT network->nodeClicked(1, false);
    QCOMPARE(table->currentRow(), 1);
    QCOMPARE(network->chosen(), std::vector<int>{1});
    table->selectRow(table->table()->placeOf(2));
    QCOMPARE(network->chosen(), std::vector<int>{2});
    QCOMPARE(m_stand->page.view().arrangement.chosen, QStringList(network->network().nodes[2].key));
    table->setCurrentIndex(table->model()->index(0, 0));
    table->selectAll(); // as with Ctrl+A or Shift
    QCOMPARE(network->chosen().size(), std::size_t(3));
    QCOMPARE(table->selectedRows().size(), std::size_t(3));
    Q_EMIT network->nodesBoxed({0, 2}, false);
    QCOMPARE(network->chosen(), (std::vector<int>{2, 0}));
    auto chosenRows = table->selectedRows();
    std::ranges::sort(chosenRows);
    QCOMPARE(chosenRows, (std::vector<int>{0, 2}));
    m_stand->history.stack()->undo();
    QCOMPARE(table->selectedRows().size(), std::size_t(3));
    m_stand->history.stack()->redo();
    Q_EMIT network->lineClicked(0); // one thing stands out
    QVERIFY(network->chosen().empty());
    QVERIFY(!m_stand->page.view().selectedFrom.isEmpty());
    Q_EMIT network->nodeClicked(0, false);
    QVERIFY(m_stand->page.view().selectedFrom.isEmpty());
    Q_EMIT network->nodeOpened(0);
    m_stand->waitForRest();
    QCOMPARE(m_stand->page.view().occupation, QStringLiteral("4226.1")); // receptionist: came and left
}

/// Against a second way: the texts of the answer, put in order here.
void TestCareersOverview::everyColumnOfTheStepsSorts()
{
    auto* const table = m_stand->page.findChild<tables::TableView*>();
    const auto answer = m_stand->page.answer();
    QStringList from;
    QStringList to;
    for (const careers::Transition& step : answer->steps.steps) {
        from << answer->codes().name(step.from);
        to << answer->codes().name(step.to);
    }
    const auto shown = [table](int column) {
        QStringList texts;
        for (int row = 0; row < table->table()->rowCount(); ++row)
            texts << table->table()->index(row, column).data().toString();
        return texts;
    };
    QVERIFY(from.size() == 2 && from[0] != from[1] && to[0] != to[1]);
    table->selectRow(table->table()->placeOf(1));
    const CareersView chosen = m_stand->page.view();
    const auto steps = m_stand->history.stack()->count();
    for (int column = 0; column < table->table()->columnCount(); ++column) {
        table->sortByColumn(column, Qt::AscendingOrder);
        const QStringList rising = shown(column);
        table->sortByColumn(column, Qt::DescendingOrder);
        const QStringList falling = shown(column);
        if (rising[0] == rising[1]) // ties stay as they stood
            QCOMPARE(shown(0), from);
        else
            QCOMPARE(QStringList(falling.rbegin(), falling.rend()), rising);
        QCOMPARE(table->currentRow(), 1);
    }
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), table->table()->columnCount() - 1);
    for (int column = 0; column < 2; ++column) {
        QStringList wanted = column == 0 ? from : to;
        wanted.sort();
        table->sortByColumn(column, Qt::AscendingOrder);
        QCOMPARE(shown(column), wanted);
    }
    QCOMPARE(m_stand->page.view(), chosen); // an order is no choice to undo
    QCOMPARE(m_stand->history.stack()->count(), steps);
    m_stand->history.stack()->undo();
    QCOMPARE(table->currentRow(), -1);
    QCOMPARE(table->table()->sortColumn(), 1);
}

void TestCareersOverview::whatIsArrangedCanBeUndone()
{
    auto* const network = m_stand->page.findChild<graph::NetworkView*>();
    const CareersView start = m_stand->page.view();
    const graph::Network before = network->network();
    const auto change = [this](const overview::Arrangement& arrangement) {
        CareersView view = m_stand->page.view();
        view.arrangement = arrangement;
        m_stand->page.change(view, QStringLiteral("arrange"));
    };
    const QString first = before.nodes[0].key;
    const QString second = before.nodes[1].key;
    change(m_stand->page.view().arrangement.pinning(first, {1, 2}));
    change(m_stand->page.view().arrangement.bundling({first, second}, QStringLiteral("samen")));
    QCOMPARE(network->network().nodes.size(), std::size_t(2));
    change(m_stand->page.view().arrangement.hiding({before.nodes[2].key}));
    QCOMPARE(network->network().nodes.size(), std::size_t(1));
    QCOMPARE(m_stand->history.stack()->count(), 3);
    const CareersView end = m_stand->page.view();
    while (m_stand->history.stack()->canUndo())
        m_stand->history.stack()->undo();
    QCOMPARE(m_stand->page.view(), start);
    QCOMPARE(network->network(), before);
    while (m_stand->history.stack()->canRedo())
        m_stand->history.stack()->redo();
    QCOMPARE(m_stand->page.view(), end);
    QCOMPARE(network->network().nodes.size(), std::size_t(1));
}

void TestCareersOverview::hiddenIsOutOfTheTableToo()
{
    auto* const table = m_stand->page.findChild<tables::TableView*>();
    QCOMPARE(table->table()->rowCount(), 2);
    CareersView view = m_stand->page.view();
    view.arrangement = view.arrangement.hiding({QStringLiteral("9112.1")});
    m_stand->page.change(view, QStringLiteral("hide"));
    QCOMPARE(table->table()->rowCount(), 1);
    view.listsOccupations = true;
    m_stand->page.change(view, QStringLiteral("list"));
    QCOMPARE(table->table()->rowCount(), 2);
}

void TestCareersOverview::aFilterLeavesDiscsWhereTheyAre()
{
    auto* const network = m_stand->page.findChild<graph::NetworkView*>();
    const graph::Network before = network->network();
    CareersView view = m_stand->page.view();
    view.untilYear = 2010; // nobody has gone on to cleaning yet
    m_stand->page.change(view, QStringLiteral("filter"));
    m_stand->waitForRest();
    QCOMPARE(network->network().nodes.size(), std::size_t(2));
    double widest = 0;
    for (const graph::NetworkNode& one : before.nodes) {
        for (const graph::NetworkNode& other : before.nodes)
            widest = std::max(widest, (one.place - other.place).manhattanLength());
    }
    for (const graph::NetworkNode& node : network->network().nodes) {
        const auto same = std::find_if(before.nodes.begin(), before.nodes.end(),
                                       [&node](const graph::NetworkNode& one) { return one.key == node.key; });
        QVERIFY((node.place - same->place).manhattanLength() < 0.1 * widest);
    }
}

void TestCareersOverview::undoingBringsBackTheVerySamePicture()
{
    auto* const network = m_stand->page.findChild<graph::NetworkView*>();
    const graph::Network before = network->network();
    CareersView view = m_stand->page.view();
    view.untilYear = 2010;
    m_stand->page.change(view, QStringLiteral("filter"));
    m_stand->waitForRest();
    view.untilYear.reset();
    ++view.layouts;
    m_stand->page.change(view, QStringLiteral("lay out anew"));
    m_stand->waitForRest();
    m_stand->history.stack()->undo();
    m_stand->history.stack()->undo();
    m_stand->waitForRest();
    QCOMPARE(network->network(), before);
}

void TestCareersOverview::occupationsAreExportedWhereTheyAreListed()
{
    CareersAnswer answer = *m_stand->page.answer();
    answer.view.listsOccupations = true;
    const QStringList lines = QString::fromUtf8(fileOf(answer, FileKind::Csv)).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 5); // a header, three occupations, the end
    QVERIFY(lines[0].startsWith(QStringLiteral("code,name,cluster,")));
    QVERIFY2(lines[1].startsWith(QStringLiteral("4226.1,")), qPrintable(lines[1]));
    QVERIFY(lines[1].contains(QStringLiteral(",20,20,0,0.5,"))); // of two ways between others one leads over it
    answer.view.arrangement = answer.view.arrangement.hiding({QStringLiteral("4226.1")});
    QVERIFY(!fileOf(answer, FileKind::Csv).contains("4226.1"));
}

QTEST_MAIN(TestCareersOverview)
#include "tst_careersoverview.moc"
