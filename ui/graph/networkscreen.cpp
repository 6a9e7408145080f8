// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/networkscreen.h"

#include <QPainter>

namespace spiegel::graph {

namespace {

/// Pixels; a larger picture takes more than a frame to paint.
constexpr qint64 large = 4'000'000;

qint64 area(const QRect& box)
{
    return qint64(box.width()) * box.height();
}

} // namespace

void NetworkScreen::Layer::forget()
{
    drawing.reset();
    scale = 0;
    panorama.forget();
}

void NetworkScreen::setNetwork(std::shared_ptr<const Network> network)
{
    m_painter.setNetwork(std::move(network));
    m_plain.forget();
    m_quiet.forget();
    m_wasQuiet.reset();
}

void NetworkScreen::forget()
{
    m_painter.forget();
    m_plain.forget();
    m_quiet.forget();
    m_wasQuiet.reset();
}

void NetworkScreen::stretch(QPainter& painter, const Layer& layer, const QRect& window, double factor) const
{
    painter.fillRect(QRect(QPoint(), window.size()), groundColor());
    painter.translate(-window.topLeft());
    painter.scale(factor, factor);
    painter.translate(layer.panorama.window().topLeft());
    layer.panorama.draw(painter);
}

bool NetworkScreen::paint(QPainter& painter, const Camera& camera, double ratio, const Emphasis& emphasis)
{
    const QRect window = windowOf(camera, ratio);
    m_painted = 0;
    if (window.isEmpty())
        return true;
    Layer& layer = emphasis.isNone() ? m_plain : m_quiet;
    const bool isOther = layer.scale != camera.scale || layer.ratio != ratio;
    const bool isStretched = isOther && layer.drawing && layer.ratio == ratio && m_wasQuiet == !emphasis.isNone() &&
                             area(window) >= large && m_stretchedTo != camera.scale;
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    if (isStretched) {
        m_stretchedTo = camera.scale;
        stretch(painter, layer, window, camera.scale / layer.scale);
    } else {
        if (isOther) {
            layer.drawing.emplace(m_painter.network(), camera.scale, ratio,
                                  emphasis.isNone() ? Tone::Plain : Tone::Quiet);
            layer.scale = camera.scale;
            layer.ratio = ratio;
            layer.panorama.forget();
        }
        m_stretchedTo = 0;
        layer.panorama.moveTo(window, [&](const Canvas& canvas) {
            layer.drawing->paint(canvas);
            m_painted += area(canvas.part());
        });
        layer.panorama.draw(painter);
    }
    painter.restore();
    m_wasQuiet = !emphasis.isNone();
    m_painter.paintOver(painter, camera, ratio, emphasis);
    return !isStretched;
}

} // namespace spiegel::graph
