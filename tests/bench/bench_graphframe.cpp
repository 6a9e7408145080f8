// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/fonts/fonts.h"
#include "ui/graph/layout.h"
#include "ui/graph/networkpainter.h"
#include "ui/graph/networkview.h"
#include "ui/look/type.h"

#include <QApplication>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <memory>
#include <numeric>
#include <random>

// Panning over the career graph, 1400 x 900, 300 discs with names and 1,500 lines: the widget, dragged with the mouse
// this way and that, beside a QGraphicsView with smooth, translucent lines, in turn. Everything a frame costs counts:
// the event, what comes into view, names, legend. Time of the processor. Run it with QT_QPA_PLATFORM=offscreen.
//   bench_graphframe [FRAMES=200] [PICTURE.png]

using namespace spiegel;

namespace {

constexpr int nodes = 300;
constexpr int lines = 1500;
constexpr int passes =
    3; ///< each with a new widget: the machine is shared, so the worst frame is told of the best of them
const QSize screen(1400, 900);

double milliseconds(std::clock_t since)
{
    return 1e3 * static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
}

graph::Network madeUp()
{
    std::mt19937 random(7);
    graph::Network network;
    std::vector<double> radii;
    for (int node = 0; node < nodes; ++node) {
        graph::NetworkNode one;
        one.key = QString::number(node);
        one.name = QStringLiteral("medewerker onderdeel %1").arg(node);
        one.radius = 3.5 + 18.0 / (1 + node * 0.1);
        one.tint = static_cast<double>(node % 4) / 3;
        one.isBridge = node < 12;
        radii.push_back(one.radius);
        network.nodes.push_back(one);
    }
    std::vector<graph::Tie> ties;
    for (int line = 0; line < lines; ++line) {
        const int from = static_cast<int>(random() % nodes);
        const int to = random() % 4 == 0 ? static_cast<int>(random() % nodes)
                                         : (from + 1 + static_cast<int>(random() % 9)) % nodes;
        if (from == to)
            continue;
        const double part = static_cast<double>(line) / lines;
        network.lines.push_back({from, to, 0.9 + 8 * part * part, part * part, look::Direction(line % 3)});
        ties.push_back({from, to});
    }
    const std::clock_t start = std::clock();
    const auto places = graph::layOut(radii, ties, Progress::unwatched());
    std::printf("layout of %d nodes: %.1f ms\n", nodes, milliseconds(start));
    for (std::size_t node = 0; node < network.nodes.size(); ++node)
        network.nodes[node].place = (*places)[node];
    return network;
}

void fill(QGraphicsScene& scene, const graph::Network& network, const graph::Camera& camera,
          const std::vector<std::optional<QRectF>>& names)
{
    for (const graph::NetworkLine& line : network.lines) {
        QColor color = look::Theme::current().direction(line.direction);
        color.setAlphaF(static_cast<float>(0.16 + 0.69 * line.strength));
        scene.addLine(QLineF(camera.onScreen(network.nodes[static_cast<std::size_t>(line.from)].place),
                             camera.onScreen(network.nodes[static_cast<std::size_t>(line.to)].place)),
                      QPen(color, line.width));
    }
    for (std::size_t node = 0; node < network.nodes.size(); ++node) {
        const double radius = camera.radius(network.nodes[node]);
        scene.addEllipse(QRectF(camera.onScreen(network.nodes[node].place) - QPointF(radius, radius),
                                QSizeF(2 * radius, 2 * radius)),
                         QPen(Qt::white), look::Theme::current().ramp(network.nodes[node].tint));
        if (!names[node])
            continue;
        auto* const text = scene.addSimpleText(network.nodes[node].name, look::font(look::Size::Small));
        text->setPos(names[node]->topLeft());
    }
}

void drag(graph::NetworkView& view, QEvent::Type type, QPointF to)
{
    QMouseEvent event(type, to, view.mapToGlobal(to), Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
}

/// A drag that goes round, quickly and slowly, and comes 500 pixels from where it began.
QPointF wayAt(int frame)
{
    const double turn = frame * 0.05;
    return {700 + 350 * std::sin(turn), 450 + 250 * std::sin(1.7 * turn)};
}

/// A spot without a disc under it.
QPointF freeSpot(const graph::NetworkView& view)
{
    QPointF spot(700, 450);
    while (graph::nodeAt(view.network(), view.camera(), spot) >= 0)
        spot.rx() += 3;
    return spot;
}

class Times
{
public:
    void add(double value) { m_values.push_back(value); }
    [[nodiscard]] double mean() const
    {
        return std::accumulate(m_values.begin(), m_values.end(), 0.0) / static_cast<double>(m_values.size());
    }
    [[nodiscard]] double worst() const { return *std::max_element(m_values.begin(), m_values.end()); }

private:
    std::vector<double> m_values;
};

template<class Act>
double timeOf(const Act& act)
{
    const std::clock_t start = std::clock(); // of the processor: the machine may be busy
    act();
    return milliseconds(start);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    loadFonts();
    const int frames = argc > 1 ? std::atoi(argv[1]) : 200;
    const auto network = std::make_shared<const graph::Network>(madeUp());
    graph::NetworkPainter painter;
    painter.setNetwork(network);

    QGraphicsScene scene;
    const graph::Camera start = graph::cameraFor(*network, screen);
    scene.setSceneRect(QRectF(QPointF(), screen));
    fill(scene, *network, start, painter.labels(start));
    QGraphicsView theirView(&scene);
    theirView.setRenderHint(QPainter::Antialiasing);
    theirView.setFrameShape(QFrame::NoFrame);
    theirView.resize(screen);
    theirView.show(); // without it the viewport has no size

    QImage ours(screen, QImage::Format_RGB32);
    QImage theirs(screen, QImage::Format_RGB32);
    const auto theirFrame = [&] {
        theirs.fill(Qt::white);
        QPainter onto(&theirs);
        theirView.render(&onto);
    };
    std::unique_ptr<graph::NetworkView> ourView;
    const auto ourFrame = [&] {
        QPainter onto(&ours);
        ourView->render(&onto);
    };
    Times all;
    Times their;
    std::vector<double> least(static_cast<std::size_t>(frames), 1e9);
    for (int pass = 0; pass < passes; ++pass) {
        ourView = std::make_unique<graph::NetworkView>();
        ourView->resize(screen);
        ourView->setNetwork(network);
        std::printf("first frame: %.1f ms\n", timeOf(ourFrame));
        drag(*ourView, QEvent::MouseButtonPress, freeSpot(*ourView));
        for (int frame = 0; frame < frames; ++frame) {
            const double time = timeOf([&] {
                drag(*ourView, QEvent::MouseMove, wayAt(frame));
                ourFrame();
            });
            all.add(time);
            least[static_cast<std::size_t>(frame)] = std::min(least[static_cast<std::size_t>(frame)], time);
            if (frame % std::max(1, frames / 20) == 0)
                their.add(timeOf(theirFrame));
        }
        drag(*ourView, QEvent::MouseButtonRelease, wayAt(frames));
    }
    const double worst = *std::max_element(least.begin(), least.end());
    std::printf("panning, %d frames, %d times: ours %.2f ms, worst %.2f ms (%.2f ms in the best of the passes); "
                "QGraphicsView %.1f ms; ratio %.4f, worst %.4f (at most 0.05 wanted)\n",
                frames, passes, all.mean(), all.worst(), worst, their.mean(), all.mean() / their.mean(),
                worst / their.mean());
    Times zoomed;
    Times pointed;
    for (int frame = 0; frame < 40; ++frame) {
        zoomed.add(timeOf([&] {
            ourView->zoom(frame % 20 < 10 ? 1.1 : 1 / 1.1);
            ourFrame();
        }));
        pointed.add(timeOf([&] {
            ourView->setSelectedLine(frame % 2 == 0 ? 1400 + frame : -1);
            ourFrame();
        }));
    }
    std::printf("zooming: %.2f ms, worst %.2f ms; selecting, each after a zoom: %.2f ms, worst %.2f ms\n",
                zoomed.mean(), zoomed.worst(), pointed.mean(), pointed.worst());
    if (argc > 2) {
        ours.save(QString::fromLocal8Bit(argv[2]));
        theirs.save(QString::fromLocal8Bit(argv[2]) + QStringLiteral(".view.png"));
    }
    return 0;
}
