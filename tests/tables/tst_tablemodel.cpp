// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"
#include "ui/tables/separated.h"
#include "ui/tables/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace spiegel;
using namespace spiegel::tables;

namespace {

std::vector<Column> columnsOf(const std::vector<QString>& names, const std::vector<qint64>& counts)
{
    Column name;
    name.title = QStringLiteral("Naam");
    name.text = [names](int row) { return names[std::size_t(row)]; };
    Column count;
    count.title = QStringLiteral("Mensen");
    count.unit = QStringLiteral("aantal");
    count.kind = Column::Kind::Number;
    count.text = [counts](int row) {
        return counts[std::size_t(row)] < 0 ? hiddenMark() : QString::number(counts[std::size_t(row)]);
    };
    count.key = [counts](int row) { return counts[std::size_t(row)]; };
    return {name, count};
}

const std::vector<QString> threeNames{QStringLiteral("kok"), QStringLiteral("bakker"), QStringLiteral("kapper")};

/// A model as text, so that a failure can be read.
QString shown(const TableModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows << model.index(row, 0).data().toString() + QLatin1Char(' ') + model.index(row, 1).data().toString();
    }
    return rows.join(QLatin1Char('|'));
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsAndFiltersByTheSameRows()
    {
        TableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(columnsOf(threeNames, {5, 30, 20}), 3);
        QCOMPARE(shown(model), QStringLiteral("kok 5|bakker 30|kapper 20"));
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(shown(model), QStringLiteral("bakker 30|kapper 20|kok 5"));
        model.setShown({0, 2});
        QCOMPARE(shown(model), QStringLiteral("kapper 20|kok 5"));
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(shown(model), QStringLiteral("kapper 20|kok 5"));
        model.setShown({0, 1, 2});
        QCOMPARE(shown(model), QStringLiteral("bakker 30|kapper 20|kok 5"));
        model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(shown(model), QStringLiteral("kok 5|bakker 30|kapper 20"));
        QCOMPARE(model.sourceRow(1), 1);
        QCOMPARE(model.placeOf(2), 2);
    }
    void newContentKeepsTheOrder()
    {
        TableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(columnsOf(threeNames, {5, 30, 20}), 3);
        model.sort(1, Qt::AscendingOrder);
        model.setContent(columnsOf(threeNames, {9, 8, 7}), 3);
        QCOMPARE(shown(model), QStringLiteral("kapper 7|bakker 8|kok 9"));
        model.setContent(columnsOf({}, {}), 0);
        QCOMPARE(model.rowCount(), 0);
    }
    void aSelectionFollowsItsRow()
    {
        TableModel model;
        model.setContent(columnsOf(threeNames, {5, 30, 20}), 3);
        const QPersistentModelIndex kapper = model.index(2, 0);
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(kapper.row(), 1);
        QCOMPARE(kapper.data().toString(), QStringLiteral("kapper"));
    }
    void aHiddenFigureExplainsItself()
    {
        TableModel model;
        model.setContent(columnsOf(threeNames, {5, -1, 20}), 3);
        QVERIFY(!model.index(1, 1).data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Mensen (aantal)"));
    }
    void largeTablesSortBesideTheWindow()
    {
        desk::Desk desk;
        TableModel model(nullptr, &desk, QStringLiteral("test"));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        constexpr int count = 30000;
        Column number;
        number.title = QStringLiteral("n");
        number.text = [](int row) { return QString::number(row); };
        number.key = [](int row) { return qint64(row); };
        model.setContent({number}, count);
        QSignalSpy arranged(&model, &TableModel::arranged);
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(model.sourceRow(0), 0); // not yet
        QVERIFY(arranged.wait(5000));
        QCOMPARE(model.sourceRow(0), count - 1);
        QCOMPARE(model.sourceRow(count - 1), 0);
        // The newest wish wins, also when the older one is still being worked on.
        model.sort(0, Qt::AscendingOrder);
        std::vector<int> odd(count / 2);
        std::ranges::generate(odd, [n = 1]() mutable { return std::exchange(n, n + 2); });
        model.setShown(odd);
        QTRY_COMPARE(model.rowCount(), count / 2);
        QCOMPARE(model.sourceRow(0), 1);
    }
    void tableTextIsSafeForSpreadsheets_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("comma");
        QTest::addColumn<QString>("tab");
        const auto row = [](const char* name, const char* cell, const char* comma, const char* tab) {
            QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(comma) << QString::fromUtf8(tab);
        };
        row("plain", "kok", "kok", "kok");
        row("comma", "kok, chef", "\"kok, chef\"", "kok, chef");
        row("quote", "\"kok\"", "\"\"\"kok\"\"\"", "\"kok\"");
        row("line end", "kok\nchef", "\"kok\nchef\"", "kok chef");
        row("tab", "kok\tchef", "kok\tchef", "kok chef");
        row("formula", "=1+1", "'=1+1", "'=1+1");
        row("right to left", "טבח", "טבח", "טבח");
    }
    void tableTextIsSafeForSpreadsheets()
    {
        QFETCH(QString, cell);
        QFETCH(QString, comma);
        QFETCH(QString, tab);
        TableModel model;
        model.setContent(columnsOf({cell}, {-4}), 1);
        QCOMPARE(separated(model, {0}, Separator::Comma),
                 QString(QStringLiteral("Naam,Mensen (aantal)\n") + comma + QStringLiteral(",x\n")));
        QCOMPARE(separated(model, {0}, Separator::Tab),
                 QString(QStringLiteral("Naam\tMensen (aantal)\n") + tab + QStringLiteral("\tx\n")));
    }
};

QTEST_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
