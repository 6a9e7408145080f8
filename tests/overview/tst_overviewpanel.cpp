// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/fonts/fonts.h"
#include "ui/graph/networkpainter.h"
#include "ui/graph/networkview.h"
#include "ui/overview/overview.h"
#include "ui/overview/overviewpanel.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/searchfield.h"

#include <QInputDialog>
#include <QMenu>
#include <QMouseEvent>
#include <QTest>

#include <cmath>
#include <random>
#include <set>

using namespace spiegel;
using namespace spiegel::overview;

namespace {

constexpr int occupations = 60;

people::OccupationCodes madeUpCodes()
{
    std::vector<QString> codes;
    for (int occupation = 0; occupation < occupations; ++occupation)
        codes.push_back(QStringLiteral("%1.1").arg(1000 + occupation));
    return {codes, occupations::Register()};
}

/// Six groups of ten between which few people go.
careers::Transitions madeUpSteps(unsigned seed, int count = 400)
{
    std::mt19937 engine(seed);
    const auto random = [&engine](int end) { return static_cast<int>(engine() % static_cast<unsigned>(end)); };
    std::map<std::pair<int, int>, int> people;
    for (int step = 0; step < count; ++step) {
        const int from = random(occupations);
        const int to = random(8) == 0 ? random(occupations) : from / 10 * 10 + random(10);
        if (from != to)
            people[{from, to}] += 10 + random(90);
    }
    careers::Transitions found;
    for (const auto& [ends, count_] : people)
        found.steps.push_back({ends.first, ends.second, count_, 4 * count_});
    std::stable_sort(found.steps.begin(), found.steps.end(),
                     [](const auto& a, const auto& b) { return a.people > b.people; });
    return found;
}

struct Made
{
    people::OccupationCodes codes;
    communities::Communities communities;
    graph::Network network;
};

std::shared_ptr<const Made> made(const careers::Transitions& found, const Places& before = {})
{
    auto one = std::make_shared<Made>();
    one->codes = madeUpCodes();
    one->communities = communities::communitiesOf(found.steps, one->codes, Workers(1), Progress::unwatched()).value();
    one->network = overviewOf(found, one->codes, one->communities, before, Progress::unwatched()).value();
    return one;
}

} // namespace

class TestOverviewPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }
    void init();
    void cleanup() { m_panel.reset(); }
    void findsAndCentres();
    void whatIsHiddenIsFoundAgain();
    void theMenuDoesWhatItSays();
    void keysActOnWhatIsChosen();
    void aBoxChoosesWhatIsInIt_data();
    void aBoxChoosesWhatIsInIt();
    void aBoxThatIsGivenUpChoosesNothing();
    void keysChooseSeveral();
    void aGroupGetsAName();
    void chipsAreTheWayBack();
    void clustersBecomeOneDiscEach();
    void namesNeverOverlap_data();
    void namesNeverOverlap();
    void aFilterHardlyMovesThePicture_data();
    void aFilterHardlyMovesThePicture();

private:
    void act(QMenu* menu, const QString& text) const;
    [[nodiscard]] graph::NetworkView& view() const { return *m_panel->findChild<graph::NetworkView*>(); }

    std::shared_ptr<const Made> m_made;
    std::unique_ptr<OverviewPanel> m_panel;
    Arrangement m_now;
    QStringList m_told;
};

void TestOverviewPanel::init()
{
    m_made = made(madeUpSteps(1));
    m_panel = std::make_unique<OverviewPanel>();
    m_panel->resize(700, 560);
    m_now = {};
    m_told.clear();
    m_panel->show(std::make_shared<const Subject>(Subject{m_made, m_made->network, m_made->codes, m_made->communities,
                                                          [](const QString& code) { return code; },
                                                          [](int line) { return QString::number(line); }}));
    m_panel->follow(m_now, -1);
    connect(m_panel.get(), &OverviewPanel::changed, this, [this](const Arrangement& next, const QString& what) {
        m_now = next;
        m_told << what;
        m_panel->follow(next, -1);
    });
    m_panel->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestOverviewPanel::act(QMenu* menu, const QString& text) const
{
    for (QAction* const action : menu->actions()) {
        if (action->text() == text) {
            action->trigger();
            delete menu;
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void TestOverviewPanel::findsAndCentres()
{
    auto& field = *m_panel->findChild<parts::SearchField*>();
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("1042"));
    QTest::keyClick(&field, Qt::Key_Down); // asks at once
    QTest::keyClick(&field, Qt::Key_Return);
    QTRY_COMPARE(m_now.chosen, QStringList(QStringLiteral("1042.1")));
    const int node = m_panel->arrangedNow().nodeOf(QStringLiteral("1042.1"));
    QCOMPARE(view().chosen(), std::vector<int>{node});
    const QPointF place =
        view().camera().onScreen(m_panel->arrangedNow().network.nodes[static_cast<std::size_t>(node)].place);
    QVERIFY((place - QRectF(view().rect()).center()).manhattanLength() < 2);
}

void TestOverviewPanel::whatIsHiddenIsFoundAgain()
{
    m_panel->follow(m_now = m_now.hiding({QStringLiteral("1042.1")}), -1);
    QCOMPARE(m_panel->arrangedNow().nodeOf(QStringLiteral("1042.1")), -1);
    auto& field = *m_panel->findChild<parts::SearchField*>();
    QTest::keyClicks(&field, QStringLiteral("1042"));
    QTest::keyClick(&field, Qt::Key_Down); // asks at once
    QTest::keyClick(&field, Qt::Key_Return);
    QTRY_VERIFY(m_now.hidden.isEmpty());
    QVERIFY(m_panel->arrangedNow().nodeOf(QStringLiteral("1042.1")) >= 0);
}

void TestOverviewPanel::theMenuDoesWhatItSays()
{
    const QString first = m_panel->arrangedNow().network.nodes[0].key;
    const QString second = m_panel->arrangedNow().network.nodes[1].key;
    act(m_panel->menuOf(0), QStringLiteral("Pin here"));
    QVERIFY(m_now.pinned.contains(first));
    act(m_panel->menuOf(m_panel->arrangedNow().nodeOf(first)), QStringLiteral("Loosen"));
    QVERIFY(m_now.pinned.isEmpty());
    Q_EMIT view().nodeClicked(0, false);
    Q_EMIT view().nodeClicked(1, true);
    QCOMPARE(m_now.chosen, (QStringList{first, second}));
    act(m_panel->menuOf(1), QStringLiteral("Take the chosen ones together"));
    QCOMPARE(m_now.bundles.size(), std::size_t(1));
    const int bundle = m_panel->arrangedNow().nodeOf(m_now.bundles[0].key());
    Q_EMIT view().nodeOpened(bundle); // a double click
    QVERIFY(m_now.bundles.empty());
    act(m_panel->menuOf(m_panel->arrangedNow().nodeOf(second)), QStringLiteral("Hide"));
    QCOMPARE(m_now.hidden, QStringList(second));
    act(m_panel->menuOf(-1), QStringLiteral("As it was: nothing hidden, taken together or pinned"));
    QCOMPARE(m_now, Arrangement());
    for (const QString& what : m_told)
        QVERIFY(!what.isEmpty());
}

void TestOverviewPanel::keysActOnWhatIsChosen()
{
    view().setFocus();
    Q_EMIT view().nodeClicked(0, false);
    QTest::keyClick(&view(), Qt::Key_P);
    QCOMPARE(m_now.pinned.size(), 1);
    QTest::keyClick(&view(), Qt::Key_P);
    QCOMPARE(m_now.pinned.size(), 0);
    Q_EMIT view().nodeClicked(1, true);
    QTest::keyClick(&view(), Qt::Key_G);
    QCOMPARE(m_now.bundles.size(), std::size_t(1));
    QTest::keyClick(&view(), Qt::Key_Delete);
    QCOMPARE(m_now.hidden.size(), 2);
}

void TestOverviewPanel::aBoxChoosesWhatIsInIt_data()
{
    QTest::addColumn<bool>("isBoxing");
    QTest::addColumn<Qt::KeyboardModifiers>("keys");
    QTest::addColumn<bool>("adds");
    QTest::newRow("Shift") << false << Qt::KeyboardModifiers(Qt::ShiftModifier) << false;
    QTest::newRow("Shift and Ctrl") << false << (Qt::ShiftModifier | Qt::ControlModifier) << true;
    QTest::newRow("in the mode") << true << Qt::KeyboardModifiers() << false;
    QTest::newRow("in the mode, Shift") << true << Qt::KeyboardModifiers(Qt::ShiftModifier) << true;
}

namespace {

/// From an empty corner of the view, with the left button down.
void drag(QWidget& view, QPoint from, QPoint to, Qt::KeyboardModifiers keys)
{
    const auto send = [&view, keys](QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, view.mapToGlobal(at), button, buttons, keys);
        QCoreApplication::sendEvent(&view, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
}

void release(QWidget& view, QPoint at, Qt::KeyboardModifiers keys)
{
    QMouseEvent event(QEvent::MouseButtonRelease, at, view.mapToGlobal(at), Qt::LeftButton, Qt::NoButton, keys);
    QCoreApplication::sendEvent(&view, &event);
}

} // namespace

void TestOverviewPanel::aBoxChoosesWhatIsInIt()
{
    QFETCH(bool, isBoxing);
    QFETCH(Qt::KeyboardModifiers, keys);
    QFETCH(bool, adds);
    view().setFocus();
    if (isBoxing)
        QTest::keyClick(&view(), Qt::Key_B);
    QCOMPARE(view().isBoxing(), isBoxing);
    const QRect box(QPoint(1, 1), QPoint(view().width() / 2, view().height() - 2));
    const graph::Camera before = view().camera();
    QStringList inside;
    QString outside;
    for (const graph::NetworkNode& node : m_panel->arrangedNow().network.nodes) {
        if (box.contains(before.onScreen(node.place).toPoint()))
            inside.prepend(node.key); // the largest last
        else
            outside = node.key;
    }
    QVERIFY(inside.size() > 3 && !outside.isEmpty());
    m_panel->follow(m_now = m_now.choosing(outside, false), -1);
    drag(view(), box.topLeft(), box.bottomRight(), keys);
    release(view(), box.bottomRight(), keys);
    QCOMPARE(m_now.chosen, adds ? QStringList(outside) + inside : inside);
    QCOMPARE(view().camera().middle, before.middle); // the picture stayed where it was
    QCOMPARE(m_told.size(), 1);
}

void TestOverviewPanel::aBoxThatIsGivenUpChoosesNothing()
{
    view().setFocus();
    drag(view(), {1, 1}, {300, 300}, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_Escape);
    release(view(), {300, 300}, Qt::ShiftModifier);
    QVERIFY(m_now.chosen.isEmpty());
    QVERIFY(m_told.isEmpty());
}

void TestOverviewPanel::keysChooseSeveral()
{
    view().setFocus();
    QTest::keySequence(&view(), QKeySequence::SelectAll);
    QCOMPARE(m_now.chosen.size(), int(m_panel->arrangedNow().network.nodes.size())); // all of them are seen
    Q_EMIT view().nodeClicked(0, false);
    QTest::keyClick(&view(), Qt::Key_N);
    std::set<QString> expected{m_panel->arrangedNow().network.nodes[0].key};
    for (const graph::NetworkLine& line : m_panel->arrangedNow().network.lines) {
        if (line.from == 0 || line.to == 0)
            expected.insert(m_panel->arrangedNow().network.nodes[std::size_t(line.from + line.to)].key);
    }
    QVERIFY(expected.size() > 1);
    QCOMPARE(std::set<QString>(m_now.chosen.begin(), m_now.chosen.end()), expected);
}

void TestOverviewPanel::aGroupGetsAName()
{
    view().setFocus();
    Q_EMIT view().nodeClicked(0, false);
    QTest::keyClick(&view(), Qt::Key_F2);
    QVERIFY(m_panel->findChild<QInputDialog*>() == nullptr); // an occupation keeps its own
    Q_EMIT view().nodeClicked(1, true);
    QTest::keyClick(&view(), Qt::Key_G);
    QTest::keyClick(&view(), Qt::Key_F2);
    auto* const dialog = m_panel->findChild<QInputDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->textValue(), m_now.bundles[0].name);
    dialog->setTextValue(QStringLiteral("  Care and welfare "));
    dialog->accept();
    QCOMPARE(m_now.bundles[0].name, QStringLiteral("Care and welfare"));
    const int disc = m_panel->arrangedNow().nodeOf(m_now.bundles[0].key());
    QCOMPARE(m_panel->arrangedNow().network.nodes[std::size_t(disc)].name, QStringLiteral("Care and welfare"));
    QCOMPARE(m_told.last(), QStringLiteral("name a group"));
    QCOMPARE(m_now.naming(m_now.bundles[0].key(), QStringLiteral(" ")), m_now);
}

void TestOverviewPanel::chipsAreTheWayBack()
{
    m_panel->follow(m_now = m_now.hiding({QStringLiteral("1001.1"), QStringLiteral("1002.1")}), -1);
    const auto chips = m_panel->findChildren<parts::FilterChip*>();
    const auto shown = std::count_if(chips.begin(), chips.end(), [](const auto* chip) { return chip->isVisible(); });
    QCOMPARE(shown, 1);
    QCOMPARE(chips[0]->value(), QStringLiteral("2"));
    Q_EMIT chips[0]->chosen(QStringLiteral("1001.1"));
    QCOMPARE(m_now.hidden, QStringList(QStringLiteral("1002.1")));
    Q_EMIT chips[0]->cleared();
    QVERIFY(m_now.hidden.isEmpty());
    QVERIFY(!chips[0]->isVisible());
}

void TestOverviewPanel::clustersBecomeOneDiscEach()
{
    act(m_panel->menuOf(-1), QStringLiteral("Take every cluster together"));
    QCOMPARE(m_now.bundles.size(), std::size_t(6));
    QVERIFY(m_now.chosen.isEmpty());
    QCOMPARE(m_panel->arrangedNow().network.nodes.size(), std::size_t(6));
    for (const graph::NetworkLine& line : m_panel->arrangedNow().network.lines)
        QVERIFY(line.from != line.to && line.amount > 0);
}

void TestOverviewPanel::namesNeverOverlap_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("byCommunity");
    QTest::newRow("large, by level") << QSize(1000, 700) << false;
    QTest::newRow("large, by cluster") << QSize(1000, 700) << true;
    QTest::newRow("small, by cluster") << QSize(420, 380) << true;
}

void TestOverviewPanel::namesNeverOverlap()
{
    QFETCH(QSize, size);
    QFETCH(bool, byCommunity);
    Arrangement arrangement;
    arrangement.colours = byCommunity ? Arrangement::Colours::Community : Arrangement::Colours::Level;
    const auto picture = std::make_shared<const graph::Network>(arranged(m_made->network, arrangement).network);
    graph::NetworkPainter painter;
    painter.setNetwork(picture);
    const graph::Camera camera = graph::cameraFor(*picture, size);
    const auto labels = painter.labels(camera);
    int shown = 0;
    for (std::size_t a = 0; a < labels.size(); ++a) {
        shown += labels[a] ? 1 : 0;
        for (std::size_t b = 0; b < a; ++b)
            QVERIFY(!labels[a] || !labels[b] || !labels[a]->intersects(*labels[b]));
        // A disc and its ring are covered by no name of a less important one.
        const double radius = camera.radius(picture->nodes[a]);
        const QPointF middle = camera.onScreen(picture->nodes[a].place);
        for (std::size_t b = a + 1; b < labels.size(); ++b)
            QVERIFY(!labels[b] ||
                    !labels[b]->intersects(QRectF(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius))));
    }
    QVERIFY2(shown >= 10, qPrintable(QString::number(shown)));
}

void TestOverviewPanel::aFilterHardlyMovesThePicture_data()
{
    QTest::addColumn<unsigned>("seed"); ///< 1: the same steps
    QTest::addColumn<int>("count");
    QTest::newRow("the same steps") << 1U << 400;
    QTest::newRow("half of them") << 1U << 200;
    QTest::newRow("a quarter") << 1U << 100;
    QTest::newRow("other steps") << 2U << 300;
}

void TestOverviewPanel::aFilterHardlyMovesThePicture()
{
    QFETCH(unsigned, seed);
    QFETCH(int, count);
    Places before;
    for (const graph::NetworkNode& node : m_made->network.nodes)
        before.insert(node.key, node.place);
    const auto next = made(madeUpSteps(seed, count), before);
    const QSizeF screen(700, 500);
    const graph::Camera first = graph::cameraFor(m_made->network, screen);
    const graph::Camera second = graph::cameraFor(next->network, screen);
    double sum = 0;
    int staying = 0;
    for (const graph::NetworkNode& node : next->network.nodes) {
        if (const auto place = before.constFind(node.key); place != before.cend()) {
            const QPointF moved = second.onScreen(node.place) - first.onScreen(*place);
            sum += std::hypot(moved.x(), moved.y());
            ++staying;
        }
    }
    const double part = sum / staying / screen.width();
    QVERIFY2(part < 0.1, qPrintable(QString::number(part)));
}

QTEST_MAIN(TestOverviewPanel)
#include "tst_overviewpanel.moc"
