// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "resources/fonts/fonts.h"
#include "ui/look/theme.h"
#include "ui/map/mapview.h"

#include <QApplication>
#include <QGraphicsPathItem>
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

// The map with its 4,067 outlines in colour, 1400 x 900, dragged with the mouse this way and that, beside a
// QGraphicsView with the same outlines as smooth path items in the same colours, in turn: at the scale of the whole
// country (five times nearer, so that dragging brings new land) and in the whole country. Then the 30-minute area that
// follows the mouse. Everything a frame costs counts: the event, the search, what comes into view, names, legend. Time
// of the processor. Run it with QT_QPA_PLATFORM=offscreen.
//   bench_mapframe [FRAMES=200] [PICTURE.png]

using namespace spiegel;

namespace {

constexpr int passes = 3; ///< the machine is shared, so the worst frame is told of the best of them
const QSize screen(1400, 900);

double milliseconds(std::clock_t since)
{
    return 1e3 * static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
}

template<class Act>
double timeOf(const Act& act)
{
    const std::clock_t start = std::clock();
    act();
    return milliseconds(start);
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

map::Figures inhabitants()
{
    map::Figures figures;
    figures.title = QStringLiteral("Inwoners");
    figures.openness = map::Openness::Public;
    for (const geography::Postcode& postcode : geography::Postcodes::builtIn().all())
        figures.values.push_back(postcode.inhabitants == unknown ? std::optional<double>() : postcode.inhabitants);
    return figures;
}

void send(map::MapView& view, QEvent::Type type, QPointF to, bool isDown = true)
{
    const Qt::MouseButtons held = isDown && type != QEvent::MouseButtonRelease ? Qt::LeftButton : Qt::NoButton;
    QMouseEvent event(type, to, view.mapToGlobal(to), isDown ? Qt::LeftButton : Qt::NoButton, held, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
}

/// A drag that goes round, quickly and slowly.
QPointF wayAt(int frame)
{
    const double turn = frame * 0.05;
    return {700 + 350 * std::sin(turn), 450 + 250 * std::sin(1.7 * turn)};
}

/// The peer: every outline an item of its own, in metres; the view turns and scales.
void fill(QGraphicsScene& scene, const map::ShapeLevel& level, const map::Coloring& coloring, double scale)
{
    for (const map::ShapeLevel::Area& area : level.areas()) {
        QPainterPath path;
        for (std::uint32_t ring = area.firstRing; ring < area.firstRing + area.rings; ++ring) {
            QPolygonF corners;
            for (const map::Corner& corner : level.ring(ring))
                corners << QPointF(double(corner.x) * scale, -double(corner.y) * scale);
            path.addPolygon(corners);
            path.closeSubpath();
        }
        auto* const item = scene.addPath(path, QPen(Qt::white, 0.9));
        item->setBrush(QColor(coloring.fill(area.id + map::Spot::firstPostcode).color));
    }
}

/// A QGraphicsView over the outlines of one level.
class Peer
{
public:
    Peer(const map::ShapeLevel& level, const map::Camera& start, const map::Figures& figures)
        : m_start(start)
        , m_view(&m_scene)
    {
        fill(m_scene, level, map::Coloring(map::Classes(figures), {}), start.scale);
        m_view.setRenderHint(QPainter::Antialiasing);
        m_view.setFrameShape(QFrame::NoFrame);
        m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view.setSceneRect(m_scene.itemsBoundingRect().adjusted(-1400, -900, 1400, 900));
        m_view.resize(screen);
        m_view.show(); // without it the viewport has no size
    }

    void frame(QPointF moved, QImage& picture)
    {
        m_view.centerOn(QPointF(m_start.middle.x, -m_start.middle.y) * m_start.scale - moved);
        picture.fill(Qt::white);
        QPainter onto(&picture);
        onto.setRenderHint(QPainter::Antialiasing); // as smooth as ours
        m_view.render(&onto);
    }

private:
    map::Camera m_start;
    QGraphicsScene m_scene;
    QGraphicsView m_view;
};

void compare(const std::shared_ptr<const map::Shapes>& shapes, double zoom, int frames, const char* what,
             const QString& picture)
{
    const map::Figures figures = inhabitants();
    std::unique_ptr<map::MapView> ourView;
    QImage ours(screen, QImage::Format_RGB32);
    QImage theirs(screen, QImage::Format_RGB32);
    const auto ourFrame = [&] {
        QPainter onto(&ours);
        ourView->render(&onto);
    };
    map::Camera start = map::cameraFor(shapes->box(), screen);
    start = start.zoomed(zoom, QPointF(700, 450));
    Peer peer(shapes->postcodes(start.scale), start, figures); // as coarse as ours
    Peer whole(shapes->postcodes(1), start, figures);          // every corner, as the map comes
    Times all;
    Times their;
    Times theirWhole;
    Times first;
    std::vector<double> least(static_cast<std::size_t>(frames), 1e9);
    for (int pass = 0; pass < passes; ++pass) {
        ourView = std::make_unique<map::MapView>();
        ourView->resize(screen);
        ourView->setShapes(shapes);
        ourView->setFigures(figures);
        if (zoom > 1)
            ourView->zoom(zoom);
        first.add(timeOf(ourFrame));
        send(*ourView, QEvent::MouseButtonPress, wayAt(0));
        for (int frame = 1; frame <= frames; ++frame) {
            const double time = timeOf([&] {
                send(*ourView, QEvent::MouseMove, wayAt(frame));
                ourFrame();
            });
            all.add(time);
            least[static_cast<std::size_t>(frame - 1)] = std::min(least[static_cast<std::size_t>(frame - 1)], time);
            if (frame % std::max(1, frames / 10) != 0)
                continue;
            theirWhole.add(timeOf([&] { whole.frame(wayAt(frame) - wayAt(0), theirs); }));
            their.add(timeOf([&] { peer.frame(wayAt(frame) - wayAt(0), theirs); }));
        }
        send(*ourView, QEvent::MouseButtonRelease, wayAt(frames));
    }
    const double worst = *std::max_element(least.begin(), least.end());
    std::printf(
        "%s, %d frames, %d times: first frame %.1f ms; panning ours %.2f ms, worst %.2f ms (%.2f ms in the "
        "best of the passes); QGraphicsView %.1f ms; ratio %.4f, worst %.4f; with every corner %.1f ms, ratio %.4f\n",
        what, frames, passes, first.mean(), all.mean(), all.worst(), worst, their.mean(), all.mean() / their.mean(),
        worst / their.mean(), theirWhole.mean(), all.mean() / theirWhole.mean());
    if (!picture.isEmpty()) {
        ours.save(picture);
        theirs.save(picture + QStringLiteral(".view.png"));
    }
}

void follow(const std::shared_ptr<const map::Shapes>& shapes, int frames, const QString& picture)
{
    const std::shared_ptr<const geography::TravelTimes> times(&geography::TravelTimes::builtIn(), [](const void*) {});
    map::MapView view;
    view.resize(screen);
    view.setShapes(shapes);
    view.setReach({times, geography::TravelMode::Car, 30});
    QImage picture1(screen, QImage::Format_RGB32);
    const auto frame = [&] {
        QPainter onto(&picture1);
        view.render(&onto);
    };
    frame();
    Times followed;
    Times zoomed;
    for (int turn = 0; turn < frames; ++turn) {
        const QPointF mouse = wayAt(turn) * 0.5 + QPointF(350, 225);
        followed.add(timeOf([&] {
            send(view, QEvent::MouseMove, mouse, false);
            frame();
        }));
    }
    for (int turn = 0; turn < 40; ++turn)
        zoomed.add(timeOf([&] {
            view.zoom(turn % 20 < 10 ? 1.15 : 1 / 1.15);
            frame();
        }));
    std::printf("the area of 30 minutes follows the mouse: %.2f ms a frame, worst %.2f ms; zooming: %.2f ms, worst "
                "%.2f ms\n",
                followed.mean(), followed.worst(), zoomed.mean(), zoomed.worst());
    if (!picture.isEmpty())
        picture1.save(picture + QStringLiteral(".reach.png"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    loadFonts();
    const int frames = argc > 1 ? std::atoi(argv[1]) : 200;
    const QString picture = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    std::shared_ptr<const map::Shapes> shapes;
    std::printf("reading the outlines: %.0f ms\n", timeOf([&] { shapes = map::Shapes::builtIn(); }));
    compare(shapes, 5, frames, "five times nearer", {});
    compare(shapes, 1, frames, "whole country", picture);
    follow(shapes, frames, picture);
    return 0;
}
