// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/crowd.h"
#include "tests/uicomparison/careertown.h"
#include "ui/comparison/alluvialview.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace spiegel;
using namespace spiegel::uicomparison;

namespace {

AnswerPointer answerFor(const QString& database, const QString& code, int steps = 3, bool isBack = false)
{
    parts::Workplace place;
    place.database = database;
    place.snapshot = Day::of(2015, 3, 2);
    const auto shelf = readShelf(place, Progress::unwatched()).value();
    ComparisonView view;
    view.side = ComparisonView::Side::Strands;
    view.occupation = code.isEmpty() ? shelf->ground.codes().code(shelf->ground.graph().left().front()) : code;
    view.steps = steps;
    view.isBack = isBack;
    return answerOf(shelf, view, Progress::unwatched()).value();
}

} // namespace

class TestAlluvial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void heightsArePeople_data();
    void heightsArePeople();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void ribbonsMeetTheirBars();
    void aSmallGroupIsNotCounted();
    void theKeyboardWalksAndGoesOn();
    void choosingLetsItsPeopleStandOut();

private:
    support::Town m_town;
    support::Town m_crowd;
};

void TestAlluvial::initTestCase()
{
    look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    test::fillTown(m_town);
    support::addCrowd(m_crowd, 3000, 4);
}

void TestAlluvial::heightsArePeople_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("large") << QSizeF(1100, 520);
    QTest::newRow("small") << QSizeF(640, 300);
}

void TestAlluvial::heightsArePeople()
{
    QFETCH(QSizeF, size);
    const AnswerPointer answer = answerFor(m_town.path(), QStringLiteral("SHOP"));
    const Alluvial found = alluvialOf(*answer, size);
    QVERIFY(found.scale > 0);
    std::map<int, double> sums;
    for (const Alluvial::Bar& bar : found.bars) {
        const auto& node = answer->strands.columns[std::size_t(bar.spot.column)][std::size_t(bar.spot.node)];
        QVERIFY(std::abs(bar.box.height() - std::max(1.0, node.people * found.scale)) < 1e-6);
        QVERIFY(bar.box.bottom() <= size.height() + 0.5);
        sums[bar.spot.column] += node.people;
    }
    QCOMPARE(sums.size(), std::size_t(4));
    for (const auto& [column, people] : sums)
        QCOMPARE(people, 258.0);
}

void TestAlluvial::labelsNeverOverlap_data()
{
    QTest::addColumn<bool>("isCrowd");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QSizeF>("size");
    for (const bool isCrowd : {true, false}) {
        for (const int steps : {2, 3, 4}) {
            for (const QSizeF size : {QSizeF(1150, 480), QSizeF(800, 300), QSizeF(640, 210)})
                QTest::addRow("%d %d %d", isCrowd, steps, int(size.width())) << isCrowd << steps << size;
        }
    }
}

void TestAlluvial::labelsNeverOverlap()
{
    QFETCH(bool, isCrowd);
    QFETCH(int, steps);
    QFETCH(QSizeF, size);
    const AnswerPointer answer = answerFor((isCrowd ? m_crowd : m_town).path(), {}, steps, !isCrowd);
    const Alluvial found = alluvialOf(*answer, size);
    QVERIFY(!found.bars.empty());
    for (std::size_t a = 0; a < found.bars.size(); ++a) {
        const QRectF& label = found.bars[a].label;
        QVERIFY2(label.left() >= 0 && label.right() <= size.width() + 1, qPrintable(found.bars[a].name));
        QVERIFY2(label.top() >= 0 && label.bottom() <= size.height() + 1, qPrintable(found.bars[a].name));
        for (std::size_t b = a + 1; b < found.bars.size(); ++b)
            QVERIFY2(!label.intersects(found.bars[b].label), qPrintable(found.bars[a].name));
    }
}

/// What leaves a bar is as high as the bar, and so is what arrives.
void TestAlluvial::ribbonsMeetTheirBars()
{
    const AnswerPointer answer = answerFor(m_crowd.path(), {});
    const Alluvial found = alluvialOf(*answer, {1000, 600});
    std::map<std::pair<int, int>, double> leaving;
    std::map<std::pair<int, int>, double> arriving;
    for (const Alluvial::Ribbon& ribbon : found.ribbons) {
        leaving[{ribbon.column, ribbon.flow.from}] += ribbon.flow.people * found.scale;
        arriving[{ribbon.column + 1, ribbon.flow.to}] += ribbon.flow.people * found.scale;
        const QRectF box = ribbon.path.boundingRect();
        QVERIFY(std::abs(box.left() - found.bar({ribbon.column, ribbon.flow.from})->box.right()) < 0.01);
        QVERIFY(std::abs(box.right() - found.bar({ribbon.column + 1, ribbon.flow.to})->box.left()) < 0.01);
    }
    for (const auto& [spot, high] : leaving)
        QVERIFY(std::abs(high - found.bar({spot.first, spot.second})->box.height()) < 1);
    for (const auto& [spot, high] : arriving)
        QVERIFY(std::abs(high - found.bar({spot.first, spot.second})->box.height()) < 1);
}

/// Three became pilots: they are in 'other', and nothing says that they are three.
void TestAlluvial::aSmallGroupIsNotCounted()
{
    const AnswerPointer answer = answerFor(m_town.path(), QStringLiteral("SHOP"), 2);
    const Alluvial found = alluvialOf(*answer, {1000, 600});
    int others = 0;
    for (const Alluvial::Bar& bar : found.bars) {
        const auto& node = answer->strands.columns[std::size_t(bar.spot.column)][std::size_t(bar.spot.node)];
        QVERIFY(!bar.name.contains(QStringLiteral("piloot")));
        if (node.people >= 10)
            continue;
        ++others;
        QCOMPARE(bar.figure, QStringLiteral("fewer than 10"));
        QVERIFY(!tipOf(*answer, bar.spot).join(QString()).contains(QLatin1Char('3')));
    }
    QVERIFY(others > 0);
}

void TestAlluvial::theKeyboardWalksAndGoesOn()
{
    AlluvialView view;
    view.resize(1000, 500);
    const AnswerPointer answer = answerFor(m_town.path(), QStringLiteral("SHOP"));
    view.show(answer);
    view.QWidget::show();
    QSignalSpy chosen(&view, &AlluvialView::nodeChosen);
    QSignalSpy wanted(&view, &AlluvialView::occupationWanted);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.chosen(), (NodeSpot{0, 0}));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.chosen(), (NodeSpot{1, 1}));
    QVERIFY(!view.accessibleDescription().isEmpty());
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(wanted.takeFirst()[0].toInt(), answer->strands.columns[1][1].occupation);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.chosen().isThere());
    QCOMPARE(chosen.size(), 4);
}

void TestAlluvial::choosingLetsItsPeopleStandOut()
{
    AlluvialView view;
    view.resize(1000, 500);
    view.show(answerFor(m_town.path(), QStringLiteral("SHOP")));
    view.QWidget::show();
    const QImage before = view.grab().toImage();
    const QPoint place = view.alluvial().bar({1, 0})->box.center().toPoint();
    QTest::mouseClick(&view, Qt::LeftButton, {}, place);
    QCOMPARE(view.chosen(), (NodeSpot{1, 0}));
    QVERIFY(view.grab().toImage() != before);
    QTest::mouseClick(&view, Qt::LeftButton, {}, place); // once more takes it back
    QVERIFY(!view.chosen().isThere());
}

QTEST_MAIN(TestAlluvial)
#include "tst_alluvial.moc"
