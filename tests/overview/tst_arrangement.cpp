// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/arranged.h"
#include "ui/overview/overview.h"

#include <QTest>

#include <cmath>

using namespace spiegel;
using namespace spiegel::overview;

namespace {

QString key(int number)
{
    return QStringLiteral("%1.1").arg(1000 + number);
}

/// Five discs in a row; steps 0-1 (100 people), 1-0 (60), 0-2 (40), 1-2 (30), 3-4 (20), quietest first.
graph::Network whole()
{
    graph::Network made;
    for (int node = 0; node < 5; ++node)
        made.nodes.push_back(
            {key(node), QStringLiteral("beroep %1").arg(node), QPointF(100 * node, 0), 10.0 - node, 0, 0});
    const auto add = [&made](int from, int to, int people) {
        made.lines.push_back({from, to, 1, 0.5, look::Direction::Up, static_cast<double>(people)});
    };
    add(3, 4, 20);
    add(1, 2, 30);
    add(0, 2, 40);
    add(1, 0, 60);
    add(0, 1, 100);
    made.nodes[3].isBridge = true;
    made.legend = {QStringLiteral("een"), QStringLiteral("twee")};
    return made;
}

/// 'from>to:amount', a line each, in their order.
QStringList lines(const Arranged& picture)
{
    QStringList texts;
    for (const graph::NetworkLine& line : picture.network.lines)
        texts << QStringLiteral("%1>%2:%3")
                     .arg(picture.network.nodes[static_cast<std::size_t>(line.from)].key,
                          picture.network.nodes[static_cast<std::size_t>(line.to)].key)
                     .arg(line.amount);
    return texts;
}

} // namespace

class TestArrangement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingArrangedIsTheWholePicture();
    void whatIsHiddenTakesItsLinesAlong();
    void takenTogetherIsOneDisc();
    void aBundleIsTakenUpInAnother();
    void pinnedStaysWhereItWasPut();
    void choosing();
    void coloursDecideTheLegend();
    void lessSureIsFainter();
};

void TestArrangement::nothingArrangedIsTheWholePicture()
{
    const Arranged picture = arranged(whole(), {});
    graph::Network plain = whole();
    plain.legend.clear();
    QCOMPARE(picture.network, plain);
    for (int line = 0; line < 5; ++line)
        QCOMPARE(picture.lineShowing(line), line);
}

void TestArrangement::whatIsHiddenTakesItsLinesAlong()
{
    const Arrangement hidden = Arrangement().choosing(key(0), false).hiding({key(0)});
    const Arranged picture = arranged(whole(), hidden);
    QCOMPARE(picture.network.nodes.size(), std::size_t(4));
    QCOMPARE(picture.nodeOf(key(0)), -1);
    QCOMPARE(lines(picture), (QStringList{QStringLiteral("1003.1>1004.1:20"), QStringLiteral("1001.1>1002.1:30")}));
    QCOMPARE(picture.lineShowing(4), -1);
    QCOMPARE(picture.lineShowing(1), 1);
    QVERIFY(hidden.chosen.isEmpty());
    QCOMPARE(hidden.showing(key(0)), Arrangement());
}

void TestArrangement::takenTogetherIsOneDisc()
{
    const Arrangement together = Arrangement().bundling({key(1), key(0)}, QStringLiteral("samen"));
    const Arranged picture = arranged(whole(), together);
    QCOMPARE(together.bundles.size(), std::size_t(1));
    const QString bundle = together.bundles[0].key();
    QCOMPARE(together.chosen, QStringList(bundle));
    QCOMPARE(together.keyOf(key(1)), bundle);
    const int node = picture.nodeOf(bundle);
    QCOMPARE(node, 0); // the largest
    const graph::NetworkNode& disc = picture.network.nodes[0];
    QCOMPARE(disc.name, QStringLiteral("samen"));
    QVERIFY(std::abs(disc.radius - std::sqrt(181.0)) < 1e-9);    // 10 and 9
    QVERIFY(std::abs(disc.place.x() - 100 * 81.0 / 181) < 1e-9); // between them, nearer to the larger
    QCOMPARE(lines(picture), (QStringList{QStringLiteral("1003.1>1004.1:20"), bundle + QStringLiteral(">1002.1:70")}));
    QCOMPARE(picture.linesOf[1], (std::vector<int>{1, 2}));
    QCOMPARE(picture.lineShowing(4), -1); // from one to the other of them
    QCOMPARE(together.splitting(bundle), Arrangement());
    QCOMPARE(Arrangement().bundling({key(1)}, QStringLiteral("alleen")), Arrangement());
}

void TestArrangement::aBundleIsTakenUpInAnother()
{
    const Arrangement two = Arrangement().bundling({key(0), key(1)}, QStringLiteral("a"));
    const Arrangement three = two.bundling({two.bundles[0].key(), key(2)}, QStringLiteral("b"));
    QCOMPARE(three.bundles.size(), std::size_t(1));
    QCOMPARE(three.bundles[0].codes, (QStringList{key(0), key(1), key(2)}));
    // Taking out one of three leaves the other two together; one of two leaves nothing.
    const Arrangement other = three.bundling({key(2), key(3)}, QStringLiteral("c"));
    QCOMPARE(other.bundles.size(), std::size_t(2));
    QCOMPARE(other.bundles[0].codes, (QStringList{key(0), key(1)}));
    QCOMPARE(two.bundling({key(1), key(3)}, QStringLiteral("d")).bundles.size(), std::size_t(1));
    QCOMPARE(arranged(whole(), other).network.nodes.size(), std::size_t(3));
    QCOMPARE(arranged(whole(), three.hiding({three.bundles[0].key()})).network.nodes.size(), std::size_t(2));
}

void TestArrangement::pinnedStaysWhereItWasPut()
{
    const Arrangement pinned = Arrangement().pinning(key(2), {5, 6});
    const Arranged picture = arranged(whole(), pinned);
    QCOMPARE(picture.network.nodes[2].place, QPointF(5, 6));
    QVERIFY(picture.network.nodes[2].isPinned);
    QVERIFY(!picture.network.nodes[1].isPinned);
    QCOMPARE(pinned.loosening(key(2)), Arrangement());
    const Arrangement bundle = Arrangement().bundling({key(0), key(1)}, QStringLiteral("a"));
    const QString one = bundle.bundles[0].key();
    QCOMPARE(arranged(whole(), bundle.pinning(one, {7, 8})).network.nodes[0].place, QPointF(7, 8));
}

void TestArrangement::choosing()
{
    Arrangement chosen = Arrangement().choosing(key(1), false).choosing(key(2), true);
    QCOMPARE(chosen.chosen, (QStringList{key(1), key(2)}));
    chosen = chosen.choosing(key(1), true);
    QCOMPARE(chosen.chosen, QStringList(key(2)));
    QCOMPARE(chosen.choosing(key(3), false).chosen, QStringList(key(3)));
    QVERIFY(chosen.choosingNone().chosen.isEmpty());
}

void TestArrangement::coloursDecideTheLegend()
{
    Arrangement byCommunity;
    byCommunity.colours = Arrangement::Colours::Community;
    QCOMPARE(arranged(whole(), byCommunity).network.legend, whole().legend);
    QVERIFY(arranged(whole(), {}).network.legend.empty());
}

void TestArrangement::lessSureIsFainter()
{
    const double few = sureness({0, 1, 10, 40});
    const double many = sureness({0, 1, 1000, 4000});
    QVERIFY(few < many);
    QVERIFY(few > 0 && many < 1);
    QVERIFY2(many > 0.85, qPrintable(QString::number(many)));
    QVERIFY2(few < 0.6, qPrintable(QString::number(few)));
}

QTEST_APPLESS_MAIN(TestArrangement)
#include "tst_arrangement.moc"
