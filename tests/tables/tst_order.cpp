// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/order.h"

#include "core/foundation/calendar.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace spiegel;
using namespace spiegel::tables;

class TestOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownStandsLastBothWays()
    {
        const std::vector<int> rows{0, 1, 2, 3, 4};
        const std::vector<qint64> keys{3, noKey, 1, qint64(unknown), 2};
        QCOMPARE(sortedRows(rows, keys, Qt::AscendingOrder), (std::vector<int>{2, 4, 0, 1, 3}));
        QCOMPARE(sortedRows(rows, keys, Qt::DescendingOrder), (std::vector<int>{0, 4, 2, 1, 3}));
    }
    void equalKeysKeepTheirOrder()
    {
        const std::vector<int> rows{4, 2, 0};
        const std::vector<qint64> keys{7, 0, 7, 0, 7};
        QCOMPARE(sortedRows(rows, keys, Qt::AscendingOrder), rows);
        QCOMPARE(sortedRows(rows, keys, Qt::DescendingOrder), rows);
    }
    void agreesWithTheStandardSort_data()
    {
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::newRow("one value") << qint64(5) << qint64(5);
        QTest::newRow("small counts") << qint64(0) << qint64(100);
        QTest::newRow("around zero") << qint64(-3000000) << qint64(3000000);
        QTest::newRow("the whole range") << std::numeric_limits<qint64>::min() + 1
                                         << std::numeric_limits<qint64>::max();
    }
    void agreesWithTheStandardSort()
    {
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        std::mt19937_64 random(7);
        std::uniform_int_distribution<qint64> draw(least, most);
        std::vector<qint64> keys(5000);
        std::ranges::generate(keys, [&] { return draw(random); });
        std::vector<int> rows(keys.size());
        std::iota(rows.begin(), rows.end(), 0);
        std::vector<int> naive = rows;
        std::ranges::stable_sort(naive, {}, [&](int row) { return keys[std::size_t(row)]; });
        QCOMPARE(sortedRows(rows, keys, Qt::AscendingOrder), naive);
        naive = rows;
        std::ranges::stable_sort(naive, std::greater(), [&](int row) { return keys[std::size_t(row)]; });
        QCOMPARE(sortedRows(rows, keys, Qt::DescendingOrder), naive);
    }
    void fractionsKeepTheirOrderAsKeys()
    {
        const std::vector<double> values{-INFINITY, -2.5, -1e-300, 0.0, 1e-300, 0.1, 0.5, 7.0, INFINITY};
        for (std::size_t i = 1; i < values.size(); ++i) {
            QVERIFY(ordered(values[i - 1]) < ordered(values[i]));
        }
        QCOMPARE(ordered(-0.0), ordered(0.0));
        QCOMPARE(ordered(std::nan("")), noKey);
    }
    void textsSortAsADutchReaderExpects()
    {
        const std::vector<QString> names{
            QStringLiteral("Zandvoort"), QStringLiteral("'s-Gravenhage"), QString(),
            QStringLiteral("Éénrum"),    QStringLiteral("groep 10"),      QStringLiteral("groep 9")};
        Column column;
        column.text = [&names](int row) { return names[std::size_t(row)]; };
        const auto keys = keysOf(column, int(names.size()), Progress::unwatched());
        QVERIFY(keys.has_value());
        const std::vector<int> rows{0, 1, 2, 3, 4, 5};
        QCOMPARE(sortedRows(rows, *keys, Qt::AscendingOrder), (std::vector<int>{3, 5, 4, 1, 0, 2}));
    }
    void sortingTextsCanBeCancelled()
    {
        Column column;
        column.text = [](int row) { return QString::number(row); };
        Progress progress;
        progress.cancel();
        const auto keys = keysOf(column, 10, progress);
        QVERIFY(!keys && keys.error().isCancelled());
    }
    void halfAMillionRowsSortInAFrameOrTwo()
    {
        std::mt19937 random(1);
        std::vector<qint64> keys(500000);
        std::ranges::generate(keys, [&] { return qint64(random() % 50000); });
        std::vector<int> rows(keys.size());
        std::iota(rows.begin(), rows.end(), 0);
        QBENCHMARK_ONCE
        {
            QCOMPARE(sortedRows(rows, keys, Qt::AscendingOrder).size(), rows.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
