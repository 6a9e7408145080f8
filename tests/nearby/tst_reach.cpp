// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nearby/reach.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::nearby;
using geography::TravelMode;

class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByOnesOwnMeans_data();
    void goesByOnesOwnMeans();
    void saysWhatItAssumed();
};

void TestReach::goesByOnesOwnMeans_data()
{
    using Modes = std::vector<TravelMode>;
    QTest::addColumn<int>("transport");
    QTest::addColumn<Modes>("modes");
    QTest::addColumn<bool>("areOwn");
    const TravelMode car = TravelMode::Car;
    const TravelMode train = TravelMode::PublicTransport;
    const TravelMode bicycle = TravelMode::Bicycle;
    QTest::newRow("a car") << 1 << Modes{car} << true;
    QTest::newRow("public transport") << 2 << Modes{train} << true;
    QTest::newRow("a bicycle") << 4 << Modes{bicycle} << true;
    QTest::newRow("a car and a bicycle") << 5 << Modes{car, bicycle} << true;
    QTest::newRow("all") << 7 << Modes{car, train, bicycle} << true;
    QTest::newRow("not known") << unknown << Modes{train, bicycle} << false;
    QTest::newRow("none") << 0 << Modes{train, bicycle} << false;
}

void TestReach::goesByOnesOwnMeans()
{
    QFETCH(int, transport);
    QFETCH(std::vector<TravelMode>, modes);
    QFETCH(bool, areOwn);
    for (const int minutes : {0, 45, unknown}) {
        const Reach reach = reachOf(minutes, transport);
        QCOMPARE(reach.modes, modes);
        QCOMPARE(reach.modesAreOwn, areOwn);
        QCOMPARE(reach.minutesAreOwn, minutes != unknown);
        QCOMPARE(reach.minutes, minutes == unknown ? 30 : minutes);
    }
}

void TestReach::saysWhatItAssumed()
{
    const auto& times = geography::TravelTimes::builtIn();
    const QString bus = QStringLiteral("Bus, tram and metro do not count in it.");
    QCOMPARE(text(reachOf(45, 5), times), QStringLiteral("Near is: within the 45 minutes of your CV, by car or by "
                                                         "bicycle. Travel times: estimate of Spiegelpaleis."));
    const QString all = text(reachOf(45, 7), times);
    QVERIFY2(all.contains(QStringLiteral("by car, by public transport or by bicycle.")), qPrintable(all));
    QVERIFY2(all.endsWith(bus), qPrintable(all));
    for (const QString& assumed :
         {text(reachOf(unknown, unknown), times), textAboutSomebody(reachOf(unknown, unknown), times)}) {
        QVERIFY2(assumed.contains(QStringLiteral("30 minutes")) && assumed.contains(bus), qPrintable(assumed));
        QVERIFY2(assumed.contains(QStringLiteral("ravel")) && !assumed.contains(QStringLiteral("%")),
                 qPrintable(assumed));
    }
    QVERIFY(text(reachOf(30, unknown), times).contains(QStringLiteral("How you travel is not in your CV.")));
    QVERIFY(textAboutSomebody(reachOf(30, unknown), times)
                .contains(QStringLiteral("How this person travels is not known.")));
}

QTEST_GUILESS_MAIN(TestReach)
#include "tst_reach.moc"
