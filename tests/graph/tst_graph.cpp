// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/fonts/fonts.h"
#include "ui/graph/labels.h"
#include "ui/graph/layout.h"
#include "ui/graph/networklegend.h"
#include "ui/graph/networkpainter.h"
#include "ui/graph/networkview.h"
#include "ui/graph/stress.h"
#include "ui/graph/taperedlines.h"
#include "ui/look/type.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>
#include <QTranslator>

#include <cmath>
#include <limits>
#include <random>

using namespace spiegel;
using namespace spiegel::graph;

namespace {

struct Sample
{
    std::vector<double> radii;
    std::vector<Tie> ties;
};

Sample sample(unsigned seed, int nodes, int ties)
{
    std::mt19937 engine(seed);
    const auto random = [&engine] { return static_cast<int>(engine() % 100000); };
    Sample made;
    for (int node = 0; node < nodes; ++node)
        made.radii.push_back(3 + random() % 20);
    for (int tie = 0; tie < ties && nodes > 0; ++tie)
        made.ties.push_back({random() % nodes, random() % nodes});
    return made;
}

Network network()
{
    Network made;
    made.nodes = {{QStringLiteral("a"), QStringLiteral("bakker"), {-200, 0}, 12, 0.5},
                  {QStringLiteral("b"), QStringLiteral("kok"), {200, 0}, 8, 0},
                  {QStringLiteral("c"), QStringLiteral("kelner & <zo>"), {0, 150}, 5, -1}};
    made.lines = {{0, 2, 2, 0.2, look::Direction::Down}, {0, 1, 8, 1, look::Direction::Up}};
    return made;
}

} // namespace

class TestGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }
    void discsNeverTouch_data();
    void discsNeverTouch();
    void theSameGraphGetsTheSamePlaces();
    void nearInTheGraphIsNearInThePicture();
    void stressGoesDown();
    void whoStaysHardlyMoves_data();
    void whoStaysHardlyMoves();
    void whoIsNewComesBetweenItsNeighbours();
    void stopsWhenCancelled();
    void namesNeverOverlap_data();
    void namesNeverOverlap();
    void theMostImportantNameGoesFirst();
    void linesAreWideWherePeopleLeave();
    void linesOutsideThePictureHurtNobody_data();
    void linesOutsideThePictureHurtNobody();
    void screenAndSvgShowTheSame();
    void theLegendIsAsWideAsItsWords();
    void zoomingKeepsThePointUnderTheMouse();
    void clicksAndDragsAreTold();
    void theKeyboardWalksFromDiscToDisc();
    void aNetworkWithGroupsSaysTheirNames();
};

void TestGraph::discsNeverTouch_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("ties");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("two without a tie") << 2 << 0;
    QTest::newRow("all loose") << 40 << 0;
    QTest::newRow("several parts") << 60 << 40;
    QTest::newRow("usual") << 150 << 700;
    QTest::newRow("everybody with everybody") << 30 << 3000;
}

void TestGraph::discsNeverTouch()
{
    QFETCH(int, nodes);
    QFETCH(int, ties);
    const Sample given = sample(3, nodes, ties);
    const auto places = layOut(given.radii, given.ties, Progress::unwatched());
    QVERIFY(places);
    QCOMPARE(static_cast<int>(places->size()), nodes);
    for (std::size_t a = 0; a < places->size(); ++a) {
        QVERIFY(std::isfinite((*places)[a].x()) && std::isfinite((*places)[a].y()));
        for (std::size_t b = 0; b < a; ++b) {
            const QPointF apart = (*places)[a] - (*places)[b];
            QVERIFY(std::hypot(apart.x(), apart.y()) > given.radii[a] + given.radii[b]);
        }
    }
}

void TestGraph::theSameGraphGetsTheSamePlaces()
{
    const Sample given = sample(4, 80, 300);
    QCOMPARE(layOut(given.radii, given.ties, Progress::unwatched()).value(),
             layOut(given.radii, given.ties, Progress::unwatched()).value());
}

void TestGraph::nearInTheGraphIsNearInThePicture()
{
    // Two rings of ten, tied together by one tie: each ring stays together.
    std::vector<Tie> ties = {{0, 10}};
    for (int node = 0; node < 10; ++node) {
        ties.push_back({node, (node + 1) % 10});
        ties.push_back({10 + node, 10 + (node + 1) % 10});
    }
    const auto places = layOut(std::vector<double>(20, 5), ties, Progress::unwatched()).value();
    QPointF first;
    QPointF second;
    for (std::size_t node = 0; node < 10; ++node) {
        first += places[node] / 10;
        second += places[node + 10] / 10;
    }
    const auto distance = [](QPointF a, QPointF b) { return std::hypot((a - b).x(), (a - b).y()); };
    for (std::size_t node = 1; node < 10; ++node) {
        QVERIFY(distance(places[node], first) < distance(places[node], second));
        QVERIFY(distance(places[node + 10], second) < distance(places[node + 10], first));
    }
    QVERIFY(std::abs(first.x() - second.x()) > std::abs(first.y() - second.y())); // lies flat
}

void TestGraph::stressGoesDown()
{
    const Sample given = sample(5, 60, 150);
    const Distances wanted = wantedDistances(60, given.ties);
    const auto stress = [&wanted](const std::vector<QPointF>& places) {
        double sum = 0;
        for (std::size_t a = 0; a < places.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                const QPointF apart = places[a] - places[b];
                const double miss = std::hypot(apart.x(), apart.y()) / static_cast<double>(wanted.at(a, b)) - 1;
                sum += miss * miss;
            }
        }
        return sum;
    };
    std::vector<QPointF> places = firstPlaces(wanted);
    const double before = stress(places);
    QVERIFY(majorize(places, wanted, Progress::unwatched()));
    QVERIFY2(stress(places) < before, qPrintable(QStringLiteral("%1 %2").arg(before).arg(stress(places))));
}

void TestGraph::whoStaysHardlyMoves_data()
{
    QTest::addColumn<int>("gone"); ///< of each hundred ties
    QTest::addColumn<int>("goneNodes");
    QTest::newRow("the same graph") << 0 << 0;
    QTest::newRow("a fifth of the ties") << 20 << 0;
    QTest::newRow("half of the ties, and nodes") << 50 << 40;
    QTest::newRow("nearly all") << 90 << 100;
}

void TestGraph::whoStaysHardlyMoves()
{
    QFETCH(int, gone);
    QFETCH(int, goneNodes);
    const Sample first = sample(11, 150, 600);
    const auto before = layOut(first.radii, first.ties, Progress::unwatched()).value();
    // The first nodes go, as many new ones come at the end, and other ties.
    Sample next = sample(12, 150, 600);
    for (std::size_t tie = 0; tie < next.ties.size(); ++tie) {
        const auto old = first.ties[tie];
        if (static_cast<int>(tie % 100) >= gone && old.a >= goneNodes && old.b >= goneNodes)
            next.ties[tie] = {old.a - goneNodes, old.b - goneNodes};
    }
    std::vector<std::optional<QPointF>> anchors(150);
    for (int node = goneNodes; node < 150; ++node) {
        anchors[static_cast<std::size_t>(node - goneNodes)] = before[static_cast<std::size_t>(node)];
        next.radii[static_cast<std::size_t>(node - goneNodes)] = first.radii[static_cast<std::size_t>(node)];
    }
    const auto after = layOut(next.radii, next.ties, Progress::unwatched(), anchors).value();
    double sum = 0;
    QRectF box(after[0], QSizeF());
    for (std::size_t node = 0; node < after.size(); ++node) {
        QVERIFY(std::isfinite(after[node].x()) && std::isfinite(after[node].y()));
        box |= QRectF(after[node] - QPointF(1, 1), QSizeF(2, 2));
        if (anchors[node])
            sum += std::hypot((after[node] - *anchors[node]).x(), (after[node] - *anchors[node]).y());
    }
    const double mean = sum / (150 - goneNodes) / std::max(box.width(), box.height());
    QVERIFY2(mean < 0.1, qPrintable(QString::number(mean)));
    QVERIFY(layOut(next.radii, next.ties, Progress::unwatched(), anchors).value() == after);
}

void TestGraph::whoIsNewComesBetweenItsNeighbours()
{
    const std::vector<std::optional<QPointF>> before = {QPointF(0, 0),     QPointF(400, 0), QPointF(0, 400),
                                                        QPointF(400, 400), std::nullopt,    std::nullopt};
    const auto places =
        layOut(std::vector<double>(6, 5), {{0, 1}, {2, 3}, {0, 2}, {4, 0}, {4, 1}}, Progress::unwatched(), before)
            .value();
    QVERIFY(places[4].x() > 50 && places[4].x() < 350);
    QVERIFY(std::abs(places[4].y()) < 200);
    QVERIFY(places[5].y() > 300); // without a tie: below
}

void TestGraph::stopsWhenCancelled()
{
    Progress stopped;
    stopped.cancel();
    const Sample given = sample(4, 80, 300);
    const auto none = layOut(given.radii, given.ties, stopped);
    QVERIFY(!none && none.error().isCancelled());
}

void TestGraph::namesNeverOverlap_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("count");
    QTest::newRow("few") << 1U << 10;
    QTest::newRow("many") << 2U << 300;
    QTest::newRow("crowded") << 3U << 2000;
}

void TestGraph::namesNeverOverlap()
{
    QFETCH(unsigned, seed);
    QFETCH(int, count);
    std::mt19937 engine(seed);
    const auto random = [&engine] { return static_cast<int>(engine() % 100000); };
    const QRectF area(0, 0, 1000, 700);
    std::vector<LabelWish> wishes;
    for (int node = 0; node < count; ++node)
        wishes.push_back({QPointF(random() % 1000, random() % 700), static_cast<double>(random() % 20),
                          QSizeF(20 + random() % 150, 16)});
    const auto places = placeLabels(wishes, area);
    int placed = 0;
    for (std::size_t a = 0; a < places.size(); ++a) {
        if (!places[a])
            continue;
        ++placed;
        QVERIFY(area.contains(*places[a]));
        for (std::size_t b = 0; b < places.size(); ++b) {
            if (a == b)
                continue;
            QVERIFY(!places[b] || !places[a]->intersects(*places[b]));
            const double r = wishes[b].radius;
            if (b > a && r <= wishes[a].radius / 2)
                continue; // less important and small: may be covered
            QVERIFY(!places[a]->intersects(QRectF(wishes[b].node - QPointF(r, r), QSizeF(2 * r, 2 * r))));
        }
    }
    QVERIFY(placed >= std::min(count, 10) / 2);
    QVERIFY(placeLabels(wishes, area) == places);
}

void TestGraph::theMostImportantNameGoesFirst()
{
    // Two discs at one spot in a strip with room for one name only.
    const QRectF strip(0, 0, 120, 20);
    const std::vector<LabelWish> wishes = {{{10, 10}, 5, {90, 16}}, {{10, 10}, 0, {90, 16}}};
    const auto places = placeLabels(wishes, strip);
    QVERIFY(places[0] && !places[1]);
}

void TestGraph::linesAreWideWherePeopleLeave()
{
    QImage picture(100, 40, QImage::Format_RGB32);
    picture.fill(Qt::white);
    LineTrack({{10, 20}, {90, 20}, 10, 2, qRgb(0, 0, 0), 0}).draw(Canvas(picture, picture.rect(), {}));
    const auto inkAt = [&picture](int x) {
        double ink = 0;
        for (int y = 0; y < picture.height(); ++y)
            ink += 1 - qGray(picture.pixel(x, y)) / 255.0;
        return ink;
    };
    QVERIFY(std::abs(inkAt(10) - 10) < 0.3);
    QVERIFY(std::abs(inkAt(50) - 6) < 0.3);
    QVERIFY(std::abs(inkAt(88) - 2.1) < 0.3);
    QCOMPARE(inkAt(5), 0.0);
    QCOMPARE(inkAt(95), 0.0);
}

void TestGraph::linesOutsideThePictureHurtNobody_data()
{
    QTest::addColumn<TaperedLine>("line");
    const double far = 1e7;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("right through") << TaperedLine{{-far, -far}, {far, far}, 5, 5, 0, 0};
    QTest::newRow("beside") << TaperedLine{{-50, 10}, {-5, 20}, 5, 5, 0, 0};
    QTest::newRow("below, wide") << TaperedLine{{10, 500}, {90, 480}, 100, 100, 0, 0};
    QTest::newRow("along the edge") << TaperedLine{{0, 50}, {100, 50}, 3, 3, 0, 0};
    QTest::newRow("along the other edge") << TaperedLine{{100, 0}, {100, 50}, 3, 3, 0, 0};
    QTest::newRow("a point") << TaperedLine{{5, 5}, {5, 5}, 3, 3, 0, 0};
    QTest::newRow("nowhere") << TaperedLine{{nan, 5}, {5, nan}, 3, 3, 0, 0};
    QTest::newRow("very wide") << TaperedLine{{5, 5}, {95, 45}, 1e6, 1e6, 0, 0};
}

void TestGraph::linesOutsideThePictureHurtNobody()
{
    QFETCH(TaperedLine, line);
    QImage picture(100, 50, QImage::Format_RGB32);
    picture.fill(Qt::white);
    LineTrack(line).draw(Canvas(picture, picture.rect(), {}));
    QCOMPARE(picture.size(), QSize(100, 50));
}

void TestGraph::screenAndSvgShowTheSame()
{
    const auto drawn = std::make_shared<const Network>(network());
    NetworkPainter painter;
    painter.setNetwork(drawn);
    const Camera camera = cameraFor(*drawn, QSizeF(800, 500));
    QImage fast(800, 500, QImage::Format_RGB32);
    painter.paint(fast, camera);
    QImage slow(800, 500, QImage::Format_RGB32);
    QPainter onto(&slow);
    painter.paint(onto, camera);
    onto.end();
    double difference = 0;
    for (int y = 0; y < fast.height(); ++y) {
        for (int x = 0; x < fast.width(); ++x)
            difference += std::abs(qGray(fast.pixel(x, y)) - qGray(slow.pixel(x, y)));
    }
    QVERIFY2(difference / (800.0 * 500.0) < 1.0, qPrintable(QString::number(difference / (800.0 * 500.0))));

    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(QSize(800, 500));
    onto.begin(&svg);
    painter.paint(onto, camera);
    onto.end();
    QVERIFY(buffer.data().contains("kelner &amp; &lt;zo&gt;"));
}

void TestGraph::theLegendIsAsWideAsItsWords()
{
    struct Wordy : QTranslator
    {
        [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
        {
            return QString::fromLatin1(source) + QString(40, QLatin1Char('m'));
        }
        [[nodiscard]] bool isEmpty() const override { return false; }
    } wordy;
    const QSizeF screen(800, 600);
    const double before = NetworkLegend(network(), screen).box().width();
    QCoreApplication::installTranslator(&wordy);
    const QRectF after = NetworkLegend(network(), screen).box();
    QCoreApplication::removeTranslator(&wordy);
    const double added = QFontMetricsF(look::font(look::Size::Small)).horizontalAdvance(QString(40, QLatin1Char('m')));
    QVERIFY2(std::abs(after.width() - before - added) < 4, qPrintable(QString::number(after.width() - before)));
    QCOMPARE(after.bottomLeft(), QPointF(0, 600));
}

void TestGraph::zoomingKeepsThePointUnderTheMouse()
{
    const Camera camera{{3, 4}, 1.5, {800, 500}};
    const QPointF mouse(200, 300);
    const Camera near = camera.zoomed(2, mouse);
    QCOMPARE(near.scale, 3.0);
    QCOMPARE(near.inPicture(mouse), camera.inPicture(mouse));
    QCOMPARE(camera.onScreen(camera.inPicture(mouse)), mouse);
    QCOMPARE(camera.zoomed(1e9, mouse).scale, Camera::most);
}

void TestGraph::clicksAndDragsAreTold()
{
    NetworkView view;
    view.resize(800, 500);
    view.setNetwork(std::make_shared<const Network>(network()));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy clicked(&view, &NetworkView::nodeClicked);
    QSignalSpy line(&view, &NetworkView::lineClicked);
    QSignalSpy moved(&view, &NetworkView::nodeMoved);
    const QPoint first = view.camera().onScreen(view.network().nodes[0].place).toPoint();
    QTest::mouseClick(&view, Qt::LeftButton, {}, first);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toInt(), 0);
    const QPoint second = view.camera().onScreen(view.network().nodes[1].place).toPoint();
    QTest::mouseClick(&view, Qt::LeftButton, {}, first + (second - first) / 3);
    QCOMPARE(line.size(), 1);
    QCOMPARE(line.first().first().toInt(), 1);
    QTest::mousePress(&view, Qt::LeftButton, {}, first);
    QTest::mouseMove(&view, first + QPoint(0, 60));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, first + QPoint(0, 60));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(clicked.size(), 1);
    QVERIFY(moved.first().at(1).toPointF().y() > 30);
    QSignalSpy opened(&view, &NetworkView::nodeOpened);
    QTest::mouseClick(&view, Qt::LeftButton, Qt::ControlModifier, second);
    QCOMPARE(clicked.last(), (QVariantList{1, true}));
    QTest::mouseDClick(&view, Qt::LeftButton, {}, second);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toInt(), 1);
}

void TestGraph::theKeyboardWalksFromDiscToDisc()
{
    NetworkView view;
    view.resize(800, 500);
    view.setNetwork(std::make_shared<const Network>(network()));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy clicked(&view, &NetworkView::nodeClicked);
    QSignalSpy opened(&view, &NetworkView::nodeOpened);
    QSignalSpy menu(&view, &NetworkView::menuWanted);
    view.setChosen({0});
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(clicked.last(), (QVariantList{1, false})); // straight on goes before the one below
    view.setChosen({1});
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(clicked.size(), 1); // there is none
    QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clicked.size(), 1); // the one below lies more to the side
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clicked.last().at(1).toBool(), true);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.last().first().toInt(), 1);
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(&view, &key);
    QCOMPARE(menu.last().first().toInt(), 1);
    const QPointF middle = view.camera().middle;
    QTest::keyClick(&view, Qt::Key_Left);
    QVERIFY(view.camera().middle.x() < middle.x());
}

void TestGraph::aNetworkWithGroupsSaysTheirNames()
{
    Network drawn = network();
    drawn.nodes[0].group = 0;
    drawn.nodes[1].group = 1;
    drawn.nodes[0].isBridge = true;
    drawn.nodes[1].isPinned = true;
    drawn.legend = {QStringLiteral("eten"),
                    QStringLiteral("een cluster met een heel lange naam, ") + QString(200, QLatin1Char('x'))};
    const QSizeF screen(800, 500);
    const NetworkLegend legend(drawn, screen);
    QVERIFY(legend.box().width() <= screen.width());
    QCOMPARE(legend.box().height(), legendHeight);
    QVERIFY(NetworkLegend(drawn, QSizeF(360, 300)).box().width() <= 360); // beside a table in a small window
    const Camera camera = cameraFor(drawn, screen);
    for (const NetworkNode& node : drawn.nodes)
        QVERIFY(camera.onScreen(node.place).y() < legend.box().top());
    NetworkPainter painter;
    painter.setNetwork(std::make_shared<const Network>(drawn));
    QImage picture(800, 500, QImage::Format_RGB32);
    painter.paint(picture, camera);
    const QPoint first = camera.onScreen(drawn.nodes[0].place).toPoint();
    QCOMPARE(picture.pixelColor(first), look::Theme::current().group(0));
    const QPoint pinned = camera.onScreen(drawn.nodes[1].place).toPoint();
    QCOMPARE(picture.pixelColor(pinned), groundColor()); // the dot
    const double radius = camera.radius(drawn.nodes[0]);
    const QColor ring = picture.pixelColor(first + QPoint(0, -static_cast<int>(std::lround(radius + ringGap + 0.5))));
    QVERIFY(look::contrast(ring, groundColor()) > 3);
}

QTEST_MAIN(TestGraph)
#include "tst_graph.moc"
