// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/occupationcardpage.h"
#include "core/cardpages/regionmap.h"
#include "core/market/areas.h"
#include "core/market/counts.h"
#include "core/occupationcards/occupationcard.h"
#include "tests/support/pdfua.h"

#include <QSet>
#include <QTest>

using namespace spiegel;
using namespace spiegel::cardpages;
using namespace spiegel::paper;
using market::Areas;
using occupationcards::OccupationCard;

namespace {

OccupationCard::Tension tension(int vacancies, int seekers)
{
    const int shares = seekers == unknown ? unknown : seekers * market::Counts::one;
    OccupationCard::Tension tension{vacancies, seekers, {vacancies, seekers, shares}, QStringLiteral("-")};
    if (const auto found = tension.spanning.tightness())
        tension.text = market::text(*found);
    return tension;
}

QString words(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << QStringLiteral("woord");
    return all.join(QLatin1Char(' '));
}

/// A card with so many rows in each list. Every region has one of the five classes, or none, in turn.
OccupationCard sample(int rows, int length)
{
    OccupationCard card;
    card.isProtected = true;
    card.header = {QStringLiteral("5120.1"),   words(length),       words(length),
                   QStringLiteral("niveau 2"), Day::of(2015, 3, 2), QStringLiteral("20150302-5120.1")};
    card.market = {words(2), words(20), 400, 300, 100, tension(700, 1000), true, words(length)};
    card.trend = {
        words(2), words(6), {{Day::of(2015, 2, 23), 390, 290, 690, 900}, {Day::of(2015, 3, 2), 400, 300, 700, 1000}}};
    card.alternatives = {words(2), words(6), {}};
    for (const char* const word : {"from", "to", "want", "wanted_by"})
        card.links.push_back({QString::fromLatin1(word), words(2), words(6), 200, {}});
    card.people = {words(2), words(6), 400, {{QStringLiteral("age"), words(1), {}}}};
    card.work = {words(2), {}, {}};
    card.offers = {words(2), words(6), unknown, unknown, {}, {}};
    card.areas = {words(2), words(6), {}};
    for (int i = 0; i < rows; ++i) {
        card.alternatives.rows.push_back(
            {QStringLiteral("A"), words(length), 30, 100, tension(400, 100), {}, words(length)});
        for (OccupationCard::Links& links : card.links)
            links.rows.push_back({QStringLiteral("A"), words(length), 100, words(length)});
        if (i < 11) // no trait has more bars, no vacancy says more
            card.people.traits.front().rows.push_back({words(length), 10 * i, i + 1 == rows});
        card.work.tasks << words(length);
        if (i < 4)
            card.offers.rows.push_back({QStringLiteral("pay"), words(1), words(length)});
        card.offers.vacancies.push_back({words(length), words(length)});
    }
    constexpr std::array vacancies = {20, 400, 1000, 2500, 9000, 3};
    for (int area = 0; area <= Areas::elsewhere && rows > 0; ++area) {
        const bool hasClass = area % 6 != 5;
        card.areas.rows.push_back({Areas::builtIn().code(area), Areas::builtIn().name(area), 10, 10,
                                   tension(vacancies[static_cast<std::size_t>(area % 6)], hasClass ? 1000 : 2)});
    }
    card.zones = {words(4), words(24), words(3), {}, {}};
    for (int row = 0; row < 7 && rows > 0; ++row) {
        const auto at = static_cast<std::size_t>(row);
        const bool hasClass = at < market::tightnesses.size();
        const auto band = hasClass ? std::optional(market::tightnesses[at]) : std::nullopt;
        OccupationCard::Zones::Row one{band, words(std::min(length, 3)), 580, {}};
        for (int region = 5 * row; region < 5 * row + 5; ++region)
            one.zones.push_back({1011, words(std::min(length, 2)), {}, band, one.text});
        card.zones.rows.push_back(std::move(one));
    }
    if (rows > 3)
        card.zones.here = card.zones.rows.front().zones.front();
    card.method = words(40);
    return card;
}

/// The card of public data, which knows no class.
OccupationCard publicSample()
{
    OccupationCard card = sample(3, 2);
    card.market.isSpanning = false;
    card.alternatives = {};
    card.links.clear();
    card.work = {};
    card.offers = {};
    return card;
}

/// What is drawn as a map, and what is said in its place.
struct Map
{
    std::vector<QRectF> areas;
    std::vector<QRgb> colours;
    QString said; ///< in place of the last figure
};

class MapCanvas final : public NoCanvas
{
public:
    void outlined(const QPainterPath& land, QRgb colour, QRgb, double) override
    {
        map.areas.push_back(land.boundingRect());
        map.colours.push_back(colour);
    }
    void open(Tag tag, const QString& instead) override
    {
        if (tag == Tag::Figure)
            map.said = instead;
    }

    Map map;
};

Map mapOf(const OccupationCard& card)
{
    Typesetter setter;
    MapCanvas canvas;
    paintOccupationCard(card, canvas, setter);
    return canvas.map;
}

} // namespace

class TestOccupationCardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAccessible_data();
    void isAccessible();
    void theMapHasEveryRegionInItsClass();
    void theMapSaysNoMoreThanTheTable();
    void theMapIsToldInWords();
    void publicFiguresAreColouredByRatio();
    void theMapIsSmall();
};

void TestOccupationCardPage::isAccessible_data()
{
    QTest::addColumn<QByteArray>("pdf");
    Typesetter setter;
    for (const int rows : {0, 1, 6, 14}) {
        for (const int length : {1, 4, 40}) {
            const OccupationCard card = sample(rows, length);
            QVERIFY2(occupationCardFits(card, setter) || length == 40, qPrintable(QString::number(rows)));
            QTest::newRow(QStringLiteral("%1 rows of %2 words").arg(rows).arg(length).toLatin1())
                << occupationCardPdf(card, setter);
        }
    }
    QTest::newRow("public data") << occupationCardPdf(publicSample(), setter);
}

void TestOccupationCardPage::isAccessible()
{
    if (!support::PdfObjects::canRead())
        QSKIP("qpdf is not installed");
    QFETCH(QByteArray, pdf);
    QCOMPARE(support::uaProblems(pdf).join(QLatin1Char('\n')), QString());
}

void TestOccupationCardPage::theMapHasEveryRegionInItsClass()
{
    const OccupationCard card = sample(3, 2);
    const Map map = mapOf(card);
    QCOMPARE(map.colours.size(), std::size_t(Areas::regions)); // not who live nobody knows where
    QCOMPARE(QSet<QRgb>(map.colours.begin(), map.colours.end()).size(), 6);
    for (std::size_t i = 6; i < map.colours.size(); ++i)
        QCOMPARE(map.colours[i], map.colours[i % 6]);
    QCOMPARE(map.colours[5], 0xffffffffU);
    for (std::size_t i = 0; i < 4; ++i) // darker where it is tighter
        QVERIFY(qGray(map.colours[i]) > qGray(map.colours[i + 1]));
    QRectF all;
    for (const QRectF& area : map.areas)
        all |= area;
    QVERIFY(QRectF(QPointF(0, 0), a4).contains(all));
    QVERIFY(qAbs(all.width() - RegionMap::width) < 1);
    const auto placed = [&](const char* name) {
        for (std::size_t i = 0; i < map.areas.size(); ++i) {
            if (card.areas.rows[i].name == QLatin1String(name))
                return map.areas[i].center();
        }
        return QPointF();
    };
    QVERIFY(placed("Groningen").y() < placed("Midden-Utrecht").y());
    QVERIFY(placed("Midden-Utrecht").y() < placed("Zuid-Limburg").y());
    QVERIFY(placed("Zeeland").x() < placed("Midden-Utrecht").x());
    QVERIFY(placed("Midden-Utrecht").x() < placed("Twente").x());
}

/// Of two cards with the same cells in the table the map is the same, whatever else stands on them.
void TestOccupationCardPage::theMapSaysNoMoreThanTheTable()
{
    const OccupationCard card = sample(3, 2);
    OccupationCard other = card;
    other.market.tension = tension(1, 500);
    other.market.held = 9000;
    for (OccupationCard::Area& area : other.areas.rows) {
        area.held += 70;
        area.wished += 80;
    }
    QCOMPARE(mapOf(other).colours, mapOf(card).colours);
    QCOMPARE(mapOf(other).said, mapOf(card).said);
    other.areas.rows[4].tension = tension(unknown, unknown); // may not be told
    QCOMPARE(mapOf(other).colours[4], 0xffffffffU);
    QVERIFY(!mapOf(other).said.contains(other.areas.rows[4].name));
}

void TestOccupationCardPage::theMapIsToldInWords()
{
    const OccupationCard card = sample(3, 2);
    const QString said = mapOf(card).said;
    int before = 0;
    for (std::size_t i = 5; i-- > 0;) { // from very tight to very loose
        const auto at = static_cast<int>(said.indexOf(card.areas.rows[i].name));
        QVERIFY2(at > before, qPrintable(said));
        QVERIFY(said.lastIndexOf(card.areas.rows[i].tension.text, at) >= before);
        before = at;
    }
    QVERIFY(!said.contains(card.areas.rows[5].name));
    OccupationCard silent = card;
    for (OccupationCard::Area& area : silent.areas.rows)
        area.tension = tension(0, 0);
    QVERIFY(mapOf(silent).said.contains(QStringLiteral("No region can be told.")));
}

/// Nobody knows how many people these are, so there is no class: only how many vacancies for each.
void TestOccupationCardPage::publicFiguresAreColouredByRatio()
{
    OccupationCard card = publicSample();
    for (OccupationCard::Area& area : card.areas.rows)
        area.tension.spanning.people = 0;
    const Map map = mapOf(card);
    QCOMPARE(map.colours[4], mapOf(sample(3, 2)).colours[4]);
    QVERIFY(map.said.contains(QStringLiteral("> 400: ")));
    QVERIFY(map.said.contains(QStringLiteral("25–67: ")));
    QVERIFY(!map.said.contains(market::text(market::Tightness::VeryTight)));
}

void TestOccupationCardPage::theMapIsSmall()
{
    constexpr int most = 8000; // bytes
    Typesetter setter;
    const OccupationCard card = sample(3, 2);
    OccupationCard without = card;
    for (OccupationCard::Area& area : without.areas.rows)
        area.code.clear();
    QVERIFY(mapOf(without).areas.empty());
    const auto bytes = occupationCardPdf(card, setter).size() - occupationCardPdf(without, setter).size();
    QVERIFY2(bytes > 0 && bytes < most, qPrintable(QString::number(bytes)));
}

QTEST_GUILESS_MAIN(TestOccupationCardPage)
#include "tst_occupationcardpage.moc"
