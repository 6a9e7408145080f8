// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/dutch.h"
#include "ui/charts/dotpainter.h"
#include "ui/charts/trendchart.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace spiegel;
using namespace spiegel::charts;

namespace {

/// Three days, the last one much later.
Trend three()
{
    Trend trend;
    trend.title = QStringLiteral("How?");
    trend.axis = QStringLiteral("per 100");
    trend.days = {Day::of(2019, 11, 26), Day::of(2019, 12, 3), Day::of(2019, 12, 24)};
    trend.series = {{QStringLiteral("here"), {10.0, std::nullopt, 30.0}}, {QStringLiteral("there"), {20.0, 37.0, 5.0}}};
    return trend;
}

} // namespace

class TestTrendChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance())); }
    void theAxisBeginsAtZeroAndHoldsAll()
    {
        const Trend trend = three();
        QCOMPARE(trend.most(), 37.0);
        const TrendPlan plan(trend, QRectF(0, 0, 500, 300));
        QCOMPARE(plan.high, 40.0);
        QCOMPARE(plan.y(0), plan.area.bottom());
        QCOMPARE(plan.y(40), plan.area.top());
        QCOMPARE(Trend().most(), 1.0);
    }
    void daysStandAsFarApartAsTheyAre()
    {
        const Trend trend = three();
        const TrendPlan plan(trend, QRectF(0, 0, 500, 300));
        const double whole = plan.x(trend, 2) - plan.x(trend, 0);
        QCOMPARE(qRound(100 * (plan.x(trend, 1) - plan.x(trend, 0)) / whole), 25); // 7 of 28 days
        QCOMPARE(plan.dayAt(trend, plan.x(trend, 1) + 3), 1);
        QCOMPARE(plan.dayAt(trend, 0), 0);
        QCOMPARE(plan.dayAt(trend, 500), 2);
        QCOMPARE(TrendPlan(Trend(), QRectF(0, 0, 500, 300)).dayAt(Trend(), 10), -1);
    }
    void aSingleDayStandsInTheMiddle()
    {
        Trend trend;
        trend.days = {Day::of(2019, 11, 26)};
        trend.series = {{QStringLiteral("here"), {3.0}}};
        const TrendPlan plan(trend, QRectF(0, 0, 500, 300));
        QCOMPARE(plan.x(trend, 0), plan.area.center().x());
    }
    void clicksAndKeysAskForADay()
    {
        TrendChart chart;
        chart.resize(500, 300);
        chart.show(three());
        chart.setVisible(true);
        QSignalSpy wanted(&chart, &TrendChart::dayWanted);
        const int x = int(chart.plan().x(three(), 1));
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(x, 100));
        QCOMPARE(wanted.takeFirst()[0].toInt(), 1);
        chart.setCurrent(1);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(wanted.takeFirst()[0].toInt(), 2);
        chart.setCurrent(2);
        QTest::keyClick(&chart, Qt::Key_Right); // there is none
        QVERIFY(wanted.isEmpty());
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("here: ") + text::unknownWord()));
    }
    void linesStandWhereTheirValuesAre()
    {
        TrendChart chart;
        chart.resize(500, 300);
        Trend trend = three();
        trend.series.resize(1);
        trend.series[0].values = {10.0, 20.0, 30.0};
        chart.show(trend);
        const QImage picture = chart.grab().toImage();
        const QColor line = seriesColor(0);
        for (std::size_t day = 0; day < 3; ++day) {
            const QPointF at(chart.plan().x(trend, day), chart.plan().y(*trend.series[0].values[day]));
            QCOMPARE(picture.pixelColor(at.toPoint()), line);
            QVERIFY(picture.pixelColor((at + QPointF(0, 20)).toPoint()) != line);
        }
    }
};

QTEST_MAIN(TestTrendChart)
#include "tst_trendchart.moc"
