// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tableview.h"

#include "ui/look/style.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace spiegel::tables;

namespace {

std::vector<Column> squares()
{
    Column number;
    number.title = QStringLiteral("n");
    number.text = [](int row) { return QString::number(row); };
    number.key = [](int row) { return qint64(row); };
    Column square;
    square.title = QStringLiteral("kwadraat");
    square.kind = Column::Kind::Number;
    square.stretches = true;
    square.text = [](int row) { return QString::number(qint64(row) * row); };
    square.key = [](int row) { return qint64(row) * row; };
    return {number, square};
}

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spiegel::look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance())); }
    void theCursorStaysOnItsRow()
    {
        TableModel model;
        model.setContent(squares(), 10);
        TableView view;
        view.resize(400, 300);
        view.show(&model);
        QSignalSpy moved(&view, &TableView::currentRowChanged);
        view.setCurrentRow(3);
        QCOMPARE(view.currentRow(), 3);
        QCOMPARE(moved.count(), 0); // the program moved it, not the analyst
        view.sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(view.currentIndex().row(), 6);
        QCOMPARE(view.currentRow(), 3);
        model.setShown({1, 2, 5});
        QCOMPARE(view.currentRow(), -1);
        model.setShown({1, 3, 5});
        QCOMPARE(view.currentRow(), 3);
        QCOMPARE(moved.count(), 0);
    }
    void severalRowsAreChosenTogether()
    {
        TableModel model;
        model.setContent(squares(), 10);
        TableView view;
        view.resize(400, 300);
        view.show(&model);
        QSignalSpy chosen(&view, &TableView::rowsSelected);
        view.setSelectedRows({2, 7, 4});
        QCOMPARE(view.selectedRows(), (std::vector<int>{2, 4, 7}));
        QCOMPARE(view.currentRow(), 4);
        QCOMPARE(chosen.count(), 0); // by the program
        view.sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(view.selectedRows(), (std::vector<int>{7, 4, 2})); // as they stand now
        view.setSelectedRows({4});
        QCOMPARE(view.selectedRows(), std::vector<int>{4});
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.selectedRows(), (std::vector<int>{4, 3}));
        QCOMPARE(chosen.count(), 1);
        view.setSelectedRows({3, 4}); // they are: nothing moves
        QCOMPARE(view.currentRow(), 3);
        view.setSelectedRows({});
        QVERIFY(view.selectedRows().empty());
        QCOMPARE(chosen.count(), 1);
    }
    void keysWalkOpenAndCopy()
    {
        TableModel model;
        model.setContent(squares(), 10);
        TableView view;
        view.resize(400, 300);
        view.show(&model);
        view.setCurrentRow(2);
        QSignalSpy moved(&view, &TableView::currentRowChanged);
        QSignalSpy opened(&view, &TableView::opened);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved.first().first().toInt(), 3);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toInt(), 3);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.selectedRows(), (std::vector<int>{3, 4}));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("n\tkwadraat\n3\t9\n4\t16\n"));
    }
    void theWidthIsFilled()
    {
        TableModel model;
        model.setContent(squares(), 3);
        TableView view;
        view.resize(500, 300);
        view.show(&model);
        view.QWidget::show();
        QCOMPARE(view.columnWidth(0) + view.columnWidth(1), view.viewport()->width());
        QCOMPARE(view.rowHeight(0), 32);
    }
    void whatMattersLeastGivesWay()
    {
        const auto column = [](const char* title, int givesWay) {
            Column number = squares()[0];
            number.title = QString::fromLatin1(title);
            number.width = 100;
            number.givesWay = givesWay;
            return number;
        };
        TableModel model;
        model.setContent({column("a", 0), column("b", 2), column("c", 1), column("d", 0)}, 3);
        TableView view;
        view.show(&model);
        view.QWidget::show();
        const auto shownAt = [&view](int width) {
            view.resize(width, 300);
            QCoreApplication::processEvents();
            QString shown;
            for (int i = 0; i < view.table()->columnCount(); ++i)
                shown += view.isColumnHidden(i) ? QString() : view.table()->column(i).title;
            return shown;
        };
        QCOMPARE(shownAt(410), QStringLiteral("abcd"));
        QCOMPARE(shownAt(390), QStringLiteral("acd"));
        QCOMPARE(shownAt(290), QStringLiteral("ad"));
        QCOMPARE(shownAt(100), QStringLiteral("ad")); // these never do
        QCOMPARE(shownAt(410), QStringLiteral("abcd"));
        QCOMPARE(view.columnWidth(1), 100);
        view.sortByColumn(1, Qt::AscendingOrder);
        QCOMPARE(shownAt(390), QStringLiteral("abd")); // the order stays explained
    }
    void theArrowGoesWithTheColumns()
    {
        TableModel model;
        model.setContent(squares(), 3);
        TableView view;
        view.show(&model);
        view.sortByColumn(1, Qt::DescendingOrder);
        model.setContent(squares(), 4);
        QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), 1);
        model.setContent({squares()[0]}, 4); // other columns, in their own order
        QCOMPARE(model.sortColumn(), -1);
        QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), -1);
    }
    void aCellOpensByMouseAndByKey()
    {
        TableModel model;
        model.setContent(squares(), 10);
        TableView view;
        view.resize(400, 300);
        view.show(&model);
        view.setCellsOpen(QStringLiteral("rows"));
        QSignalSpy opened(&view, &TableView::cellOpened);
        view.setCurrentRow(2);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.takeFirst(), (QVariantList{2, 1}));
        const QPoint place = view.visualRect(model.index(4, 0)).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.takeFirst(), (QVariantList{4, 0}));
    }
    void halfAMillionRowsOnlyCostWhatIsSeen()
    {
        static int asked = 0;
        std::vector<Column> columns = squares();
        columns[0].text = [](int row) {
            ++asked;
            return QString::number(row);
        };
        TableModel model;
        TableView view;
        view.resize(500, 330);
        view.show(&model);
        view.QWidget::show();
        QCoreApplication::processEvents();
        model.setContent(columns, 500000);
        view.grab();
        QVERIFY2(asked < 200, qPrintable(QString::number(asked)));
        asked = 0;
        view.scrollToBottom();
        view.grab();
        QVERIFY2(asked < 200, qPrintable(QString::number(asked)));
    }
};

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
