// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careers/egopicture.h"

#include <QTest>

#include <random>

using namespace spiegel;
using namespace spiegel::uicareers;

namespace {

EgoSteps sample(unsigned seed, int arriving, int leaving)
{
    std::mt19937 engine(seed);
    EgoSteps made;
    made.arriving = arriving;
    for (int step = 0; step < arriving + leaving; ++step) {
        careers::Transition one;
        one.from = step < arriving ? step + 1 : 0;
        one.to = step < arriving ? 0 : step + 1;
        one.people = 10 + static_cast<int>(engine() % 100) * static_cast<int>(engine() % 100);
        one.leavers = 100000;
        one.change = static_cast<occupations::LevelChange>(engine() % 4);
        made.steps.push_back(one);
    }
    const auto byPeople = [](const careers::Transition& a, const careers::Transition& b) {
        return a.people > b.people;
    };
    std::sort(made.steps.begin(), made.steps.begin() + arriving, byPeople);
    std::sort(made.steps.begin() + arriving, made.steps.end(), byPeople);
    return made;
}

} // namespace

class TestEgoPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesNeverOverlapNorClip_data();
    void namesNeverOverlapNorClip();
    void widthSaysHowMany();
    void higherStandsAbove();
    void whatHasNoRoomIsCounted();
};

void TestEgoPicture::namesNeverOverlapNorClip_data()
{
    QTest::addColumn<int>("arriving");
    QTest::addColumn<int>("leaving");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("nothing") << 0 << 0 << QSizeF(900, 600);
    QTest::newRow("one side") << 0 << 5 << QSizeF(900, 600);
    QTest::newRow("usual") << 12 << 14 << QSizeF(900, 600);
    QTest::newRow("very many") << 500 << 800 << QSizeF(900, 600);
    QTest::newRow("small") << 20 << 20 << QSizeF(480, 240);
    QTest::newRow("beside a wide table") << 300 << 70 << QSizeF(595, 560);
    QTest::newRow("smallest") << 300 << 70 << QSizeF(400, 240);
    QTest::newRow("large") << 60 << 60 << QSizeF(2600, 1800);
}

void TestEgoPicture::namesNeverOverlapNorClip()
{
    QFETCH(int, arriving);
    QFETCH(int, leaving);
    QFETCH(QSizeF, size);
    const EgoPicture picture = egoPicture(sample(1, arriving, leaving), size);
    const QRectF whole(QPointF(), size);
    std::vector<QRectF> texts = {picture.middle};
    for (const EgoBand& band : picture.bands) {
        texts.push_back(band.name | band.figure);
        QVERIFY(whole.contains(band.bar));
        QVERIFY(!band.bar.intersects(picture.middle));
    }
    for (const EgoHeading& heading : picture.headings)
        texts.push_back(heading.place);
    for (std::size_t a = 0; a < texts.size(); ++a) {
        QVERIFY(whole.contains(texts[a]));
        for (std::size_t b = 0; b < a; ++b)
            QVERIFY(!texts[a].intersects(texts[b]));
    }
    QCOMPARE(static_cast<int>(picture.bands.size()) + picture.hiddenArriving + picture.hiddenLeaving,
             arriving + leaving);
}

void TestEgoPicture::widthSaysHowMany()
{
    EgoSteps steps;
    steps.steps = {{0, 1, 400, 500, 1, occupations::LevelChange::Up},
                   {0, 2, 100, 500, 1, occupations::LevelChange::Up}};
    const EgoPicture picture = egoPicture(steps, QSizeF(900, 600));
    QCOMPARE(picture.bands.size(), std::size_t(2));
    QCOMPARE(picture.bands[0].bar.height(), 4 * picture.bands[1].bar.height());
    QCOMPARE(picture.at(picture.bands[1].name.center()), 1);
    QCOMPARE(picture.at(picture.middle.center()), -1);
}

void TestEgoPicture::higherStandsAbove()
{
    using occupations::LevelChange;
    EgoSteps steps;
    steps.arriving = 2;
    steps.steps = {{1, 0, 50, 99, 1, LevelChange::Up},
                   {2, 0, 40, 99, 1, LevelChange::Down},
                   {0, 3, 50, 99, 1, LevelChange::Down},
                   {0, 4, 40, 99, 1, LevelChange::Up}};
    const EgoPicture picture = egoPicture(steps, QSizeF(900, 600));
    const auto y = [&picture](int step) {
        for (const EgoBand& band : picture.bands) {
            if (band.step == step)
                return band.bar.center().y();
        }
        return -1.0;
    };
    QVERIFY(y(1) < y(0)); // who came down stands above who came up
    QVERIFY(y(3) < y(2));
}

void TestEgoPicture::whatHasNoRoomIsCounted()
{
    const EgoPicture picture = egoPicture(sample(2, 100, 3), QSizeF(900, 600));
    QVERIFY(picture.hiddenArriving > 50);
    QCOMPARE(picture.hiddenLeaving, 0);
    for (const EgoBand& band : picture.bands)
        QVERIFY(!band.isArriving || band.step < 100 - picture.hiddenArriving); // those with most people stay
}

QTEST_GUILESS_MAIN(TestEgoPicture)
#include "tst_egopicture.moc"
