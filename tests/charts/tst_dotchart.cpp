// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dotchart.h"
#include "ui/charts/dotpainter.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace spiegel;
using namespace spiegel::charts;

namespace {

Dots twenty()
{
    Dots dots;
    dots.title = QStringLiteral("Which?");
    dots.axis = QStringLiteral("%");
    dots.series = {QStringLiteral("first"), QStringLiteral("second")};
    for (int i = 0; i < 20; ++i) {
        const double at = 20 + i;
        dots.rows.push_back({QStringLiteral("row %1").arg(i),
                             QStringLiteral("100"),
                             {Dot{at, {at - 3, at + 3}}, Dot{at + 20, {at + 18, at + 22}}},
                             {},
                             false,
                             {QStringLiteral("row %1").arg(i), QStringLiteral("figures")}});
    }
    dots.rows.push_back({QStringLiteral("few"), {}, {std::nullopt, std::nullopt}, QStringLiteral("too few"), true, {}});
    return dots;
}

/// How many pixels of a row have about this colour.
int pixels(const QImage& picture, const QRect& where, const QColor& color)
{
    int found = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            found += picture.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

} // namespace

class TestDotChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theAxisHoldsAllIntervals();
    void ticksAreRound_data();
    void ticksAreRound();
    void dotsStandWhereTheirValueIs();
    void aRowWithoutDotsSaysWhy();
    void clicksAndKeysAskForARow();
    void theHeadStaysWhenRowsScroll();
};

void TestDotChart::initTestCase()
{
    look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
}

void TestDotChart::theAxisHoldsAllIntervals()
{
    Dots dots = twenty();
    fitAxis(dots, 0, 100, 20);
    QVERIFY(dots.low <= 17 && dots.low >= 0);
    QVERIFY(dots.high >= 61 && dots.high <= 100);
    Dots narrow = twenty();
    narrow.rows = {{{}, {}, {Dot{99, {98, 99.5}}}, {}, false, {}}};
    fitAxis(narrow, 0, 100, 20);
    QCOMPARE(narrow.high, 100.0);
    QVERIFY(narrow.low <= 98 && narrow.high - narrow.low >= 20);
    Dots none;
    fitAxis(none, -100, 100, 20);
    QCOMPARE(none.low, -100.0);
    QCOMPARE(none.high, 100.0);
}

void TestDotChart::ticksAreRound_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<std::vector<double>>("expected");
    QTest::newRow("all") << 0.0 << 100.0 << std::vector<double>{0, 20, 40, 60, 80, 100};
    QTest::newRow("around nothing") << -5.0 << 5.0 << std::vector<double>{-4, -2, 0, 2, 4};
    QTest::newRow("narrow") << 50.0 << 52.0 << std::vector<double>{50, 50.5, 51, 51.5, 52};
}

void TestDotChart::ticksAreRound()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(std::vector<double>, expected);
    const std::vector<double> found = ticksOf(low, high);
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY(std::abs(found[i] - expected[i]) < 1e-9);
}

void TestDotChart::dotsStandWhereTheirValueIs()
{
    Dots dots = twenty();
    fitAxis(dots, 0, 100, 20);
    DotChart chart;
    chart.resize(600, 400);
    chart.show(dots);
    chart.QWidget::show();
    const QImage picture = chart.viewport()->grab().toImage();
    const DotPlan plan(dots, chart.viewport()->width());
    for (const int row : {0, 5}) {
        for (const int series : {0, 1}) {
            const double value = dots.rows[std::size_t(row)].dots[std::size_t(series)]->value;
            const QRect place = chart.rowRect(row);
            const QRect around(int(plan.x(dots, value)) - 3, place.top(), 6, place.height());
            QVERIFY(pixels(picture, around, seriesColor(series)) > 8);
            const QRect away(int(plan.x(dots, value + 8)), place.top(), 30, place.height());
            QCOMPARE(pixels(picture, away, seriesColor(series)), 0);
        }
    }
}

void TestDotChart::aRowWithoutDotsSaysWhy()
{
    Dots dots = twenty();
    dots.rows = {dots.rows.back()};
    DotChart chart;
    chart.resize(600, 400);
    chart.show(dots);
    chart.QWidget::show();
    const QImage with = chart.viewport()->grab().toImage();
    dots.rows[0].note.clear();
    chart.show(dots);
    QVERIFY(with != chart.viewport()->grab().toImage());
}

void TestDotChart::clicksAndKeysAskForARow()
{
    DotChart chart;
    chart.resize(600, 400);
    chart.show(twenty());
    chart.QWidget::show();
    QSignalSpy wanted(&chart, &DotChart::rowWanted);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.rowRect(2).center());
    QCOMPARE(wanted.takeFirst()[0].toInt(), 2);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, QPoint(50, 5)); // the head is no row
    QVERIFY(wanted.isEmpty());
    chart.setCurrent(2);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(wanted.takeFirst()[0].toInt(), 3);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(wanted.takeFirst()[0].toInt(), 20);
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("row 2")));
}

void TestDotChart::theHeadStaysWhenRowsScroll()
{
    DotChart chart;
    chart.resize(600, 300);
    Dots dots = twenty();
    fitAxis(dots, 0, 100, 20);
    chart.show(dots);
    chart.QWidget::show();
    const DotPlan plan(dots, chart.viewport()->width());
    const QRect head(0, 0, chart.viewport()->width(), plan.head);
    const QImage before = chart.viewport()->grab(head).toImage();
    chart.setCurrent(20);
    QVERIFY(chart.verticalScrollBar()->value() > 0);
    QVERIFY(chart.rowRect(20).bottom() < chart.viewport()->height());
    QCOMPARE(chart.viewport()->grab(head).toImage(), before);
}

QTEST_MAIN(TestDotChart)
#include "tst_dotchart.moc"
