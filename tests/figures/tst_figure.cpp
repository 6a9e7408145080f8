// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure.h"

#include <QTest>

using namespace spiegel::figures;

class TestFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksFromTenPeopleOn_data();
    void speaksFromTenPeopleOn();
    void keepsTheUnknownVisible();
};

void TestFigure::speaksFromTenPeopleOn_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("threshold");
    QTest::addColumn<bool>("speaks");
    QTest::newRow("nine of a hundred") << 100 << 9 << 10 << false;
    QTest::newRow("ten of a hundred") << 100 << 10 << 10 << true;
    QTest::newRow("all of ten") << 10 << 10 << 10 << true;
    QTest::newRow("all of nine") << 9 << 9 << 10 << false;
    QTest::newRow("nobody") << 100 << 0 << 10 << false;
    QTest::newRow("three where three is enough") << 5 << 3 << 3 << true;
}

void TestFigure::speaksFromTenPeopleOn()
{
    QFETCH(int, group);
    QFETCH(int, people);
    QFETCH(int, threshold);
    QFETCH(bool, speaks);
    const Group of(group, 0, threshold);
    const auto figure = of.figure(people);
    QCOMPARE(figure.has_value(), speaks);
    QCOMPARE(of.isLargeEnough(), group >= threshold);
    if (figure) {
        QCOMPARE(figure->people, people);
        QCOMPARE(figure->of, group);
        QCOMPARE(figure->share() * group, static_cast<double>(people));
    }
}

void TestFigure::keepsTheUnknownVisible()
{
    const Group group(40, 7);
    QCOMPARE(group.people(), 40);
    QCOMPARE(group.unknown(), 7);
    QCOMPARE(group.figure(20)->of, 40); // unknown people are in no share
}

QTEST_APPLESS_MAIN(TestFigure)
#include "tst_figure.moc"
