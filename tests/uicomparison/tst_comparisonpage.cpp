// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/uicomparison/careertown.h"
#include "tests/uisupport/stand.h"
#include "ui/charts/dotchart.h"
#include "ui/comparison/alluvialview.h"
#include "ui/comparison/comparisoncolumns.h"
#include "ui/comparison/comparisonpage.h"
#include "ui/comparison/groupchips.h"
#include "ui/look/style.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/segmented.h"
#include "ui/tables/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QUndoStack>

using namespace spiegel;
using namespace spiegel::uicomparison;
using comparison::Verdict;
using Side = ComparisonView::Side;

namespace {

struct Stand : support::Stand<ComparisonPage>
{
    using support::Stand<ComparisonPage>::Stand;

    void see(const ComparisonView& view)
    {
        page.change(view, QStringLiteral("test"));
        waitForRest();
    }
    void open(const char* key)
    {
        page.open(QString::fromLatin1(key));
        waitForRest();
    }
    charts::DotChart* chart() { return page.findChild<charts::DotChart*>(); }
    AlluvialView* alluvial() { return page.findChild<AlluvialView*>(); }
    tables::TableView* table()
    {
        for (auto* view : page.findChildren<tables::TableView*>()) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    bool says(const QString& words)
    {
        for (const auto* label : page.findChildren<parts::Label*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
};

} // namespace

class TestComparisonPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutADatabaseItLeadsToTheData();
    void womenAndMenOfOneOccupation();
    void chartAndTableSayTheSame();
    void theTableFitsASmallWindow();
    void whatIsNotKnownIsSaid();
    void anotherSplitCanBeChosenAndUndone();
    void aRowLeadsOn();
    void strandsOfAnOccupation();
    void aNodeChoosesItsStreams();
    void theDiagramCanHaveTheWholePage();
    void nobodyHadIt();
    void figuresCannotBeCopied();

private:
    support::Town m_town;
    QString m_database;
};

void TestComparisonPage::initTestCase()
{
    look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    test::fillTown(m_town);
    m_database = m_town.path();
}

void TestComparisonPage::withoutADatabaseItLeadsToTheData()
{
    desk::Desk desk;
    desk::ViewHistory history;
    ComparisonPage page(desk, history);
    page.show();
    QVERIFY(page.findChild<parts::EmptyState*>()->isVisible());
}

/// Of 120 women 96 become carers and 24 drivers, of 120 men the other way round.
void TestComparisonPage::womenAndMenOfOneOccupation()
{
    Stand stand(m_database);
    stand.open("occupation:SHOP");
    const Comparison& found = stand.page.answer()->comparison;
    QCOMPARE(found.leavers, (std::array{120, 120}));
    QCOMPARE(found.rows.size(), std::size_t(2));
    for (const comparison::Row& row : found.rows) {
        QCOMPARE(row.verdict, Verdict::Clear);
        QCOMPARE(row.parts[0].people + row.parts[1].people, 120);
    }
    QCOMPARE(stand.table()->model()->rowCount(), 2);
    QVERIFY(stand.says(QStringLiteral("winkelverkoper")));
}

void TestComparisonPage::chartAndTableSayTheSame()
{
    Stand stand(m_database);
    const Comparison& found = stand.page.answer()->comparison; // of all occupations
    QVERIFY(!found.from);
    QVERIFY(found.rows.size() >= 3);
    QCOMPARE(stand.table()->model()->rowCount(), int(found.rows.size()));
    QCOMPARE(stand.chart()->dots().rows.size(), found.rows.size());
    for (std::size_t row = 0; row < found.rows.size(); ++row) {
        QCOMPARE(stand.chart()->dots().rows[row].name,
                 stand.cell(int(row), 0) + QStringLiteral(" → ") + stand.cell(int(row), 1));
        for (const int group : {0, 1}) {
            const comparison::Part& part = found.rows[row].parts[std::size_t(group)];
            QCOMPARE(stand.cell(int(row), 5 + 2 * group), QString::number(part.people));
            QCOMPARE(stand.chart()->dots().rows[row].dots[std::size_t(group)]->value, 100.0 * part.people / part.of);
        }
    }
    QTest::mouseClick(stand.chart()->viewport(), Qt::LeftButton, {}, stand.chart()->rowRect(1).center());
    QCOMPARE(stand.table()->currentRow(), 1);
    stand.table()->setCurrentRow(0);
    QTest::keyClick(stand.table(), Qt::Key_Down);
    QCOMPARE(stand.chart()->current(), stand.table()->currentRow());
}

/// What is left when columns give way, beside the names and numbers of both groups.
void TestComparisonPage::theTableFitsASmallWindow()
{
    Stand stand(m_database);
    constexpr int panel = 515; // in a window of 1280
    int least = 0;
    for (const tables::Column& column : groupColumns(stand.page.answer()))
        least += column.givesWay == 0 ? column.width : 0;
    QVERIFY2(least <= panel, qPrintable(QString::number(least)));
    const auto columns = groupColumns(stand.page.answer());
    QVERIFY(!columns[columns.size() - 2].toolTip(0).isEmpty()); // the share that gave way
}

void TestComparisonPage::whatIsNotKnownIsSaid()
{
    Stand stand(m_database);
    stand.open("occupation:SHOP");
    QCOMPARE(stand.page.answer()->comparison.notKnown, 18);
    QVERIFY(stand.says(QStringLiteral("18 people the sex is not known")));
}

void TestComparisonPage::anotherSplitCanBeChosenAndUndone()
{
    Stand stand(m_database);
    stand.open("occupation:SHOP");
    Q_EMIT stand.page.findChild<GroupChips*>()->wanted(Groups::usual(Split::Period), QStringLiteral("test"));
    stand.waitForRest();
    QCOMPARE(stand.page.answer()->comparison.leavers, (std::array{86, 172}));
    QVERIFY(!stand.says(QStringLiteral("is not known")));
    stand.history.stack()->undo();
    stand.waitForRest();
    QCOMPARE(stand.page.view().groups.split, Split::Sex);
    QCOMPARE(stand.page.answer()->comparison.leavers, (std::array{120, 120}));
}

void TestComparisonPage::aRowLeadsOn()
{
    Stand stand(m_database);
    stand.open("occupation:SHOP");
    const QString next = stand.page.answer()->codes().code(stand.page.answer()->comparison.rows[0].to);
    Q_EMIT stand.table()->opened(0);
    stand.waitForRest();
    QCOMPARE(stand.page.view().occupation, next);
    QVERIFY(stand.page.answer()->comparison.from.has_value());
}

void TestComparisonPage::strandsOfAnOccupation()
{
    Stand stand(m_database);
    stand.open("strands:SHOP");
    const Strands& strands = stand.page.answer()->strands;
    QCOMPARE(strands.people, 258);
    QVERIFY(stand.alluvial()->isVisible());
    QVERIFY(!stand.alluvial()->alluvial().bars.empty());
    QCOMPARE(stand.table()->model()->rowCount(), int(streamsOf(strands).size()));
    // Everybody makes the first step, told or not.
    int people = 0;
    for (const Stream& stream : streamsOf(strands))
        people += stream.column == 0 ? stream.flow.people : 0;
    QCOMPARE(people, 258);
    // The people of one node all come from the occupation, and all go on, or stay where no step is known.
    std::array<int, 2> passing = {};
    for (const Stream& stream : streamsThrough(strands, 1, 0)) {
        if (stream.column > 1)
            continue;
        passing[std::size_t(stream.column)] += stream.flow.people;
        QCOMPARE(stream.of, strands.columns[1][0].people);
    }
    QCOMPARE(passing, (std::array{strands.columns[1][0].people, strands.columns[1][0].people}));
}

void TestComparisonPage::aNodeChoosesItsStreams()
{
    Stand stand(m_database);
    stand.open("strands:SHOP");
    const int all = stand.table()->model()->rowCount();
    const QPoint place = stand.alluvial()->alluvial().bar({1, 0})->box.center().toPoint();
    QTest::mouseClick(stand.alluvial(), Qt::LeftButton, {}, place);
    QVERIFY(stand.table()->model()->rowCount() < all);
    QTest::keyClick(stand.alluvial(), Qt::Key_Escape);
    QCOMPARE(stand.table()->model()->rowCount(), all);
}

void TestComparisonPage::theDiagramCanHaveTheWholePage()
{
    Stand stand(m_database);
    stand.open("strands:SHOP");
    const int before = stand.alluvial()->height();
    stand.alluvial()->setFocus();
    QTest::keyClick(stand.alluvial(), Qt::Key_L);
    QTest::qWait(1);
    QVERIFY(stand.table() == nullptr);
    QVERIFY2(stand.alluvial()->height() > before + 150, qPrintable(QString::number(stand.alluvial()->height())));
    QTest::keyClick(stand.alluvial(), Qt::Key_L);
    QTest::qWait(1);
    QVERIFY(stand.table() != nullptr);
    QCOMPARE(stand.alluvial()->height(), before);
    QTest::keyClick(stand.alluvial(), Qt::Key_L);
    ComparisonView view = stand.page.view();
    view.side = Side::Groups; // has its table whatever the diagram has
    stand.see(view);
    QVERIFY(stand.table() != nullptr);
}

void TestComparisonPage::nobodyHadIt()
{
    Stand stand(m_database);
    stand.open("strands:NOWHERE");
    QVERIFY(stand.says(QStringLiteral("Nobody in this week")));
    stand.open("occupation:NOWHERE");
    QVERIFY(stand.page.answer()->isEmpty());
    QVERIFY(stand.says(QStringLiteral("No next step")));
}

void TestComparisonPage::figuresCannotBeCopied()
{
    Stand stand(m_database);
    stand.open("occupation:SHOP");
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    stand.table()->selectAll();
    QTest::keyClick(stand.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

QTEST_MAIN(TestComparisonPage)
#include "tst_comparisonpage.moc"
