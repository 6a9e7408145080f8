// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/fonts/fonts.h"
#include "ui/graph/layout.h"
#include "ui/graph/networkpainter.h"
#include "ui/look/type.h"

#include <QApplication>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>

// One frame of the career graph, 1400 x 900, 300 discs with names and 1,500 lines: ours beside a QGraphicsView with
// smooth, translucent lines, in turn. Run it with QT_QPA_PLATFORM=offscreen.
//   bench_graphframe [FRAMES=20] [PICTURE.png]

using namespace spiegel;

namespace {

constexpr int nodes = 300;
constexpr int lines = 1500;
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

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    loadFonts();
    const int frames = argc > 1 ? std::atoi(argv[1]) : 20;
    const auto network = std::make_shared<const graph::Network>(madeUp());
    graph::Camera camera = graph::cameraFor(*network, screen);
    graph::NetworkPainter painter;
    painter.setNetwork(network);

    QGraphicsScene scene;
    scene.setSceneRect(QRectF(QPointF(), screen));
    fill(scene, *network, camera, painter.labels(camera));
    QGraphicsView view(&scene);
    view.setRenderHint(QPainter::Antialiasing);
    view.setFrameShape(QFrame::NoFrame);
    view.resize(screen);
    view.show(); // without it the viewport has no size
    QApplication::processEvents();

    QImage ours(screen, QImage::Format_RGB32);
    QImage theirs(screen, QImage::Format_RGB32);
    std::vector<double> oursMs;
    std::vector<double> theirsMs;
    std::vector<double> ratios;
    for (int frame = 0; frame < frames; ++frame) {
        std::clock_t start = std::clock(); // of the processor: the machine may be busy
        camera.middle += QPointF(1, 1);    // panning: every frame is another one
        painter.paint(ours, camera);
        oursMs.push_back(milliseconds(start));
        start = std::clock();
        theirs.fill(Qt::white);
        QPainter onto(&theirs);
        view.render(&onto);
        onto.end();
        theirsMs.push_back(milliseconds(start));
        ratios.push_back(oursMs.back() / theirsMs.back());
    }
    std::printf("frame: ours %.1f ms, QGraphicsView %.1f ms, ratio %.4f (at most 0.05 wanted)\n", median(oursMs),
                median(theirsMs), median(ratios));
    if (argc > 2) {
        ours.save(QString::fromLocal8Bit(argv[2]));
        theirs.save(QString::fromLocal8Bit(argv[2]) + QStringLiteral(".view.png"));
    }
    return 0;
}
