// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/outlines.h"
#include "core/geography/postcodes.h"
#include "core/geography/simplified.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace spiegel;
using namespace spiegel::geography;

class OutlinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void hasEveryMap_data();
    void hasEveryMap();
    void hasTheSizesThatTheSourceGives_data();
    void hasTheSizesThatTheSourceGives();
    void holdsTheCentresOfPostcodes();
    void findsTheAreaAroundAPoint();
    void refusesWhatIsNoMap_data();
    void refusesWhatIsNoMap();
    void survivesEveryCutAndAnyDamage();
    void readsAMapMadeByHand();
    void coarseNeighboursFit();
    void coarseLinesStayNear();
};

namespace {

QByteArray packed(const QByteArray& plain)
{
    return QByteArray("SPMAP1\n") + qCompress(plain);
}

/// One area 'AB' of one triangle at 5.10000 E 52.10000 N, 0.01 degree to the east, then 0.01 to the north.
/// zigzag(510000) = 1020000 = e0 a0 3e; zigzag(5210000) = 10420000 = a0 fe fb 04; 1000 -> 2000 = d0 0f.
QByteArray triangle()
{
    return QByteArray::fromHex("0102414201"
                               "0103e0a03ea0fefb04d00f0000d00f");
}

} // namespace

void OutlinesTest::hasEveryMap_data()
{
    QTest::addColumn<const Outlines*>("map");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("squareKm");
    // The sum of the sources' own column opp_km2 (with inland water).
    QTest::newRow("postcodes") << &Outlines::postcodes() << 4067 << 34917.4;
    QTest::newRow("municipalities") << &Outlines::municipalities() << 342 << 35087.3;
    QTest::newRow("regions") << &Outlines::regions() << 35 << 35087.3;
    QTest::newRow("provinces") << &Outlines::provinces() << 12 << 35087.3;
}

void OutlinesTest::hasEveryMap()
{
    QFETCH(const Outlines*, map);
    QFETCH(int, count);
    QFETCH(double, squareKm);
    QCOMPARE(map->all().size(), static_cast<std::size_t>(count));
    double total = 0;
    for (const Outline& outline : map->all()) {
        QVERIFY2(!outline.polygons.empty(), qPrintable(outline.code));
        QCOMPARE(map->find(outline.code), &outline);
        QVERIFY(outline.box.left > 10000 && outline.box.right < 290000);
        QVERIFY(outline.box.bottom > 300000 && outline.box.top < 630000);
        total += outline.squareKm();
    }
    QVERIFY2(std::abs(total / squareKm - 1) < 0.004, qPrintable(QString::number(total)));
}

void OutlinesTest::hasTheSizesThatTheSourceGives_data()
{
    QTest::addColumn<const Outline*>("outline");
    QTest::addColumn<double>("squareKm"); // opp_km2 of the source
    QTest::newRow("1011") << Outlines::postcodes().find(QStringLiteral("1011")) << 0.971;
    QTest::newRow("1027") << Outlines::postcodes().find(QStringLiteral("1027")) << 10.028;
    QTest::newRow("Achterhoek") << Outlines::regions().find(QStringLiteral("AM09")) << 1216.9;
    QTest::newRow("Drenthe") << Outlines::provinces().find(QStringLiteral("PV22")) << 2680.368;
    QTest::newRow("Limburg") << Outlines::provinces().find(QStringLiteral("PV31")) << 2210.001;
}

void OutlinesTest::hasTheSizesThatTheSourceGives()
{
    QFETCH(const Outline*, outline);
    QFETCH(double, squareKm);
    QVERIFY(outline);
    QVERIFY2(std::abs(outline->squareKm() / squareKm - 1) < 0.01, qPrintable(QString::number(outline->squareKm())));
}

void OutlinesTest::holdsTheCentresOfPostcodes()
{
    int checked = 0;
    int inside = 0;
    for (const Postcode& postcode : Postcodes::builtIn().all()) {
        const Outline* outline = Outlines::postcodes().find(QString::number(postcode.number));
        if (!outline)
            continue;
        ++checked;
        if (outline->contains(toRd(postcode.centre)))
            ++inside;
    }
    QCOMPARE(checked, 4067);
    // A centre of gravity may lie outside its area (a crescent, islands), but seldom does.
    QVERIFY2(inside > 3850, qPrintable(QString::number(inside)));
}

void OutlinesTest::findsTheAreaAroundAPoint()
{
    const RdPoint dom{136800, 455900}; // the Dom of Utrecht
    QCOMPARE(Outlines::municipalities().at(dom)->code, QStringLiteral("GM0344"));
    QCOMPARE(Outlines::regions().at(dom)->code, QStringLiteral("AM13"));
    QCOMPARE(Outlines::provinces().at(dom)->code, QStringLiteral("PV26"));
    QCOMPARE(Outlines::postcodes().at(dom)->code.left(2), QStringLiteral("35"));
    QVERIFY(!Outlines::provinces().at({20000, 600000})); // the North Sea
    QVERIFY(!Outlines::provinces().find(QStringLiteral("PV99")));
}

void OutlinesTest::refusesWhatIsNoMap_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("warns");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("another file") << QByteArray("PK\x03\x04 something else") << false;
    QTest::newRow("only the name") << QByteArray("SPMAP1\n") << false;
    QTest::newRow("a size and no more") << QByteArray("SPMAP1\n\x00\x00\x00\x01", 11) << true;
    QTest::newRow("a bomb") << QByteArray("SPMAP1\n\xff\xff\xff\xff", 11) << false;
    QTest::newRow("too many areas") << packed(QByteArray("\xff\xff\xff\x7f", 4)) << false;
    QTest::newRow("a text without end") << packed(QByteArray("\x01\x7f", 2)) << false;
    QTest::newRow("an endless number") << packed(QByteArray(20, '\xff')) << false;
    QTest::newRow("something behind the end") << packed(QByteArray("\x00rest", 5)) << false;
}

void OutlinesTest::refusesWhatIsNoMap()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, warns);
    if (warns)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("qUncompress")));
    const Result<Outlines> map = Outlines::read(content);
    QVERIFY(!map);
    QVERIFY(!map.error().what.isEmpty());
}

void OutlinesTest::survivesEveryCutAndAnyDamage()
{
    const QByteArray plain = triangle();
    QVERIFY(Outlines::read(packed(plain)));
    for (qsizetype size = 0; size < plain.size(); ++size)
        QVERIFY2(!Outlines::read(packed(plain.left(size))), qPrintable(QString::number(size)));
    for (qsizetype at = 0; at < plain.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            QByteArray damaged = plain;
            damaged[at] = static_cast<char>(value);
            const Result<Outlines> map = Outlines::read(packed(damaged));
            QVERIFY(!map || map->all().size() <= 1); // something else, or refused: never a crash
        }
    }
}

void OutlinesTest::readsAMapMadeByHand()
{
    const Result<Outlines> map = Outlines::read(packed(triangle()));
    QVERIFY(map);
    const Outline* outline = map->find(QStringLiteral("AB"));
    QVERIFY(outline);
    QCOMPARE(outline->polygons.size(), 1u);
    const Ring& ring = outline->polygons.front().outer;
    QCOMPARE(ring.size(), 3u);
    const RdPoint corner = toRd({52.1, 5.1});
    QVERIFY(std::hypot(ring[0].x - corner.x, ring[0].y - corner.y) < 0.01);
    // Half of 0.01 degree east (684 m at this latitude) by 0.01 degree north (1,113 m).
    QVERIFY2(std::abs(outline->squareKm() - 0.3808) < 0.002, qPrintable(QString::number(outline->squareKm())));
    QVERIFY(outline->contains(toRd({52.103, 5.108})));
    QVERIFY(!outline->contains(toRd({52.108, 5.103})));
}

namespace {

double offSegment(RdPoint point, RdPoint from, RdPoint to)
{
    const double x = to.x - from.x;
    const double y = to.y - from.y;
    const double square = x * x + y * y;
    const double along =
        square == 0 ? 0 : std::clamp(((point.x - from.x) * x + (point.y - from.y) * y) / square, 0.0, 1.0);
    return std::hypot(point.x - from.x - along * x, point.y - from.y - along * y);
}

std::vector<Ring> ringsOf(const Outline& outline)
{
    std::vector<Ring> rings;
    for (const Polygon& polygon : outline.polygons) {
        rings.push_back(polygon.outer);
        rings.insert(rings.end(), polygon.holes.begin(), polygon.holes.end());
    }
    return rings;
}

} // namespace

/// Every line lies along one area (a coast) or two (a border), and borders are no fewer than they were.
void OutlinesTest::coarseNeighboursFit()
{
    using Line = std::pair<std::pair<double, double>, std::pair<double, double>>;
    std::map<Line, int> lines;
    double squareKm = 0;
    int points = 0;
    const std::vector<Outline> coarse = simplified(Outlines::regions(), 1000);
    QCOMPARE(coarse.size(), Outlines::regions().all().size());
    for (const Outline& outline : coarse) {
        QVERIFY(!outline.polygons.empty());
        squareKm += outline.squareKm();
        for (const Ring& ring : ringsOf(outline)) {
            points += static_cast<int>(ring.size());
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const RdPoint& next = ring[(i + 1) % ring.size()];
                const std::pair a(ring[i].x, ring[i].y);
                const std::pair b(next.x, next.y);
                ++lines[std::minmax(a, b)];
            }
        }
    }
    const auto borders = std::count_if(lines.begin(), lines.end(), [](const auto& one) { return one.second == 2; });
    QVERIFY(std::all_of(lines.begin(), lines.end(), [](const auto& one) { return one.second <= 2; }));
    QVERIFY2(borders > 250, qPrintable(QString::number(borders)));
    QVERIFY2(points < 2000, qPrintable(QString::number(points)));
    QVERIFY2(std::abs(squareKm - 35087.3) < 350, qPrintable(QString::number(squareKm)));
}

void OutlinesTest::coarseLinesStayNear()
{
    constexpr double metres = 800;
    const std::vector<Outline> coarse = simplified(Outlines::regions(), metres);
    int large = 0;
    for (std::size_t at = 0; at < coarse.size(); ++at) {
        const std::vector<Ring> kept = ringsOf(coarse[at]);
        for (const Ring& ring : ringsOf(Outlines::regions().all()[at])) {
            const auto isNear = [&](const RdPoint& point) {
                for (const Ring& one : kept) {
                    for (std::size_t i = 0; i < one.size(); ++i) {
                        if (offSegment(point, one[i], one[(i + 1) % one.size()]) <= metres + 0.01)
                            return true;
                    }
                }
                return false;
            };
            if (Outline{{}, {{ring, {}}}, {}}.squareKm() < 10) // islands and ponds too small to be seen
                continue;
            ++large;
            QVERIFY(std::all_of(ring.begin(), ring.end(), isNear));
        }
    }
    QVERIFY(large >= 35);
}

QTEST_APPLESS_MAIN(OutlinesTest)
#include "tst_outlines.moc"
