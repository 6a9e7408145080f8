// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/fonts/fonts.h"
#include "ui/graph/networkscreen.h"
#include "ui/graph/networkview.h"

#include <QPainter>
#include <QTest>

#include <random>

using namespace spiegel;
using namespace spiegel::graph;

namespace {

int random(std::mt19937& engine, int from, int to)
{
    return from + static_cast<int>(engine() % static_cast<unsigned>(to - from + 1));
}

std::shared_ptr<const Network> network(unsigned seed)
{
    std::mt19937 engine(seed);
    auto made = std::make_shared<Network>();
    constexpr int nodes = 60;
    for (int node = 0; node < nodes; ++node)
        made->nodes.push_back({QString::number(node),
                               QStringLiteral("beroep %1").arg(node * 37),
                               {random(engine, -4000, 4000) / 7.0, random(engine, -2500, 2500) / 7.0},
                               3 + random(engine, 0, 40) / 3.0,
                               random(engine, -1, 3) / 3.0});
    for (int line = 0; line < 200; ++line) {
        const int from = random(engine, 0, nodes - 1);
        const int to = random(engine, 0, nodes - 1);
        if (from != to)
            made->lines.push_back({from, to, 0.9 + line / 30.0, line / 200.0, look::Direction(random(engine, 0, 3))});
    }
    return made;
}

QImage blank(const Camera& camera, double ratio)
{
    QImage picture((camera.screen * ratio).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::magenta); // what is forgotten shows
    return picture;
}

QImage direct(const std::shared_ptr<const Network>& network, const Camera& camera, double ratio,
              const Emphasis& emphasis)
{
    NetworkPainter painter;
    painter.setNetwork(network);
    QImage picture = blank(camera, ratio);
    painter.paint(picture, camera, emphasis);
    return picture;
}

/// What the frame shows, and whether it was the last word.
std::pair<QImage, bool> frame(NetworkScreen& screen, const Camera& camera, double ratio, const Emphasis& emphasis)
{
    QImage picture = blank(camera, ratio);
    QPainter painter(&picture);
    const bool isCrisp = screen.paint(painter, camera, ratio, emphasis);
    return {picture, isCrisp};
}

QString difference(const QImage& one, const QImage& other)
{
    if (one.size() != other.size())
        return QStringLiteral("another size");
    int count = 0;
    QPoint first;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y) && count++ == 0)
                first = QPoint(x, y);
        }
    }
    return count == 0 ? QString()
                      : QStringLiteral("%1 pixels, first at %2, %3").arg(count).arg(first.x()).arg(first.y());
}

#define SAME(one, other)                                                                                               \
    do {                                                                                                               \
        const QString told = difference(one, other);                                                                   \
        QVERIFY2(told.isEmpty(), qPrintable(told));                                                                    \
    } while (false)

} // namespace

class TestPanning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }
    void cleanup() { look::Theme::current().choose(look::Theme::Choice::Light); }
    void everyFrameIsAsIfPaintedAtOnce_data();
    void everyFrameIsAsIfPaintedAtOnce();
    void onlyWhatComesIntoViewIsPainted();
    void pointingAtOneAfterAnotherPaintsNothingAnew();
    void aLargePictureIsMadeLargerAndThenPainted();
    void aWindowWithoutSizeIsNoProblem();
    void draggingTheWidgetLeavesNothingStale();
    void pointingInTheWidgetLeavesNothingStale();
};

void TestPanning::everyFrameIsAsIfPaintedAtOnce_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<unsigned>("seed");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
        for (const unsigned seed : {1U, 2U})
            QTest::addRow("%.2f, %u", ratio, seed) << ratio << seed;
    }
}

void TestPanning::everyFrameIsAsIfPaintedAtOnce()
{
    QFETCH(double, ratio);
    QFETCH(unsigned, seed);
    std::mt19937 engine(seed);
    auto shown = network(seed);
    Camera camera = cameraFor(*shown, QSizeF(240, 150));
    Emphasis emphasis;
    NetworkScreen screen;
    screen.setNetwork(shown);
    for (int step = 0; step < 60; ++step) {
        const int what = random(engine, 0, 15);
        const int reach = what == 0 ? 400 : 30; // now and then a leap beyond the window
        camera.middle += QPointF(random(engine, -reach, reach), random(engine, -reach, reach)) / 3.0 / camera.scale;
        if (what == 1)
            camera = camera.zoomed(random(engine, 0, 1) == 0 ? 1.2 : 1 / 1.2, QPointF(50, 40));
        else if (what == 2)
            emphasis = {random(engine, 0, 59), -1};
        else if (what == 3)
            emphasis = {-1, random(engine, 0, 150)};
        else if (what == 4)
            emphasis = {};
        else if (what == 5)
            screen.setNetwork(shown = network(seed + static_cast<unsigned>(step)));
        else if (what == 6)
            camera.screen = QSizeF(random(engine, 100, 300), random(engine, 100, 200));
        else if (what == 7) {
            look::Theme::current().choose(look::Theme::current().isDark() ? look::Theme::Choice::Light
                                                                          : look::Theme::Choice::Dark);
            screen.forget();
        }
        const auto [picture, isCrisp] = frame(screen, camera, ratio, emphasis);
        QVERIFY(isCrisp);
        SAME(picture, direct(shown, camera, ratio, emphasis));
    }
}

void TestPanning::onlyWhatComesIntoViewIsPainted()
{
    const auto shown = network(3);
    NetworkScreen screen;
    screen.setNetwork(shown);
    Camera camera{{0, 0}, 1, {400, 300}};
    frame(screen, camera, 2, {});
    QCOMPARE(screen.painted(), qint64(800) * 600);
    camera.middle += QPointF(3, 0);
    frame(screen, camera, 2, {});
    QCOMPARE(screen.painted(), qint64(6) * 600);
    camera.middle += QPointF(-1, 2);
    frame(screen, camera, 2, {});
    QCOMPARE(screen.painted(), qint64(2) * 600 + 4 * 800 - 2 * 4);
    frame(screen, camera, 2, {});
    QCOMPARE(screen.painted(), qint64(0));
}

void TestPanning::pointingAtOneAfterAnotherPaintsNothingAnew()
{
    NetworkScreen screen;
    screen.setNetwork(network(3));
    const Camera camera{{0, 0}, 1, {400, 300}};
    frame(screen, camera, 1, {});
    frame(screen, camera, 1, {4, -1});
    QCOMPARE(screen.painted(), qint64(400) * 300); // the quiet picture, once
    for (const Emphasis& emphasis : {Emphasis{5, -1}, Emphasis{-1, 7}, Emphasis{}, Emphasis{6, -1}}) {
        frame(screen, camera, 1, emphasis);
        QCOMPARE(screen.painted(), qint64(0));
    }
}

void TestPanning::aLargePictureIsMadeLargerAndThenPainted()
{
    const auto shown = network(4);
    NetworkScreen screen;
    screen.setNetwork(shown);
    Camera camera = cameraFor(*shown, QSizeF(1300, 800));
    QVERIFY(frame(screen, camera, 2, {}).second);
    camera = camera.zoomed(1.5, QPointF(300, 200));
    const auto [hasty, isCrisp] = frame(screen, camera, 2, {});
    QVERIFY(!isCrisp);
    QCOMPARE(screen.painted(), qint64(0));
    const auto [crisp, isCrispNow] = frame(screen, camera, 2, {});
    QVERIFY(isCrispNow);
    SAME(crisp, direct(shown, camera, 2, {}));
    // The hasty one shows the same at the same spot: the largest disc is where it belongs.
    const QPointF disc = camera.onScreen(shown->nodes[0].place) * 2;
    if (QRectF(crisp.rect()).contains(disc))
        QCOMPARE(hasty.pixel(disc.toPoint()), crisp.pixel(disc.toPoint()));
    int magenta = 0;
    for (int y = 0; y < hasty.height(); y += 7) {
        for (int x = 0; x < hasty.width(); x += 7)
            magenta += hasty.pixelColor(x, y) == QColor(Qt::magenta) ? 1 : 0;
    }
    QCOMPARE(magenta, 0);
}

void TestPanning::aWindowWithoutSizeIsNoProblem()
{
    NetworkScreen screen;
    screen.setNetwork(network(1));
    QImage picture(10, 10, QImage::Format_RGB32);
    QPainter painter(&picture);
    QVERIFY(screen.paint(painter, Camera{{}, 1, {0, 0}}, 1, {}));
    QVERIFY(screen.paint(painter, Camera{{}, 1, {0, 50}}, 1, {}));
}

void TestPanning::draggingTheWidgetLeavesNothingStale()
{
    const auto shown = network(6);
    NetworkView view;
    view.resize(500, 320);
    view.setNetwork(shown);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QPoint mouse(250, 160);
    while (nodeAt(*shown, view.camera(), mouse) >= 0)
        mouse.rx() += 2;
    QTest::mousePress(&view, Qt::LeftButton, {}, mouse);
    std::mt19937 engine(9);
    const QPointF before = view.camera().middle;
    for (int step = 0; step < 20; ++step) {
        mouse += QPoint(random(engine, -40, 40), random(engine, -40, 40));
        QTest::mouseMove(&view, mouse);
        const QImage grabbed = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
        SAME(grabbed, direct(shown, view.camera(), view.devicePixelRatioF(), {}));
    }
    QVERIFY(view.camera().middle != before);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, mouse);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Up);
    SAME(view.grab().toImage().convertToFormat(QImage::Format_RGB32),
         direct(shown, view.camera(), view.devicePixelRatioF(), {}));
}

void TestPanning::pointingInTheWidgetLeavesNothingStale()
{
    const auto shown = network(7);
    NetworkView view;
    view.resize(500, 320);
    view.setNetwork(shown);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto grab = [&view] { return view.grab().toImage().convertToFormat(QImage::Format_RGB32); };
    const QPoint disc = view.camera().onScreen(shown->nodes[5].place).toPoint();
    QTest::mouseMove(&view, disc);
    const int node = nodeAt(*shown, view.camera(), disc);
    SAME(grab(), direct(shown, view.camera(), view.devicePixelRatioF(), {node, -1}));
    QEvent left(QEvent::Leave);
    QCoreApplication::sendEvent(&view, &left);
    SAME(grab(), direct(shown, view.camera(), view.devicePixelRatioF(), {}));
    view.setSelectedLine(12);
    SAME(grab(), direct(shown, view.camera(), view.devicePixelRatioF(), {-1, 12}));
    const auto other = network(8); // a filter
    view.setNetwork(other);
    SAME(grab(), direct(other, view.camera(), view.devicePixelRatioF(), {}));
    look::Theme::current().choose(look::Theme::Choice::Dark);
    SAME(grab(), direct(other, view.camera(), view.devicePixelRatioF(), {}));
}

QTEST_MAIN(TestPanning)
#include "tst_panning.moc"
