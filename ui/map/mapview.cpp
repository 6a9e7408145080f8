// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapview.h"

#include "core/geography/postcodes.h"
#include "core/text/dutch.h"
#include "ui/look/paint.h"
#include "ui/look/type.h"
#include "ui/map/tip.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace spiegel::map {

namespace {

constexpr int flightMs = 250;
constexpr double aroundPostcode = 12'000; ///< metres that are seen around a postcode one flies to

int placeOf(int pc4)
{
    return geography::Postcodes::builtIn().indexOf(pc4).value_or(-1);
}

} // namespace

MapView::MapView(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map of the Netherlands"));
    m_flight.setDuration(flightMs);
    m_flight.setStartValue(0.0);
    m_flight.setEndValue(1.0);
    m_flight.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant& part) {
        m_camera = between(m_start, m_aim, part.toDouble());
        update();
    });
    connect(&look::Theme::current(), &look::Theme::changed, this, [this] {
        if (m_screen)
            m_screen->forget();
        update();
    });
}

MapView::~MapView()
{
    m_flight.disconnect(this);
}

void MapView::setShapes(std::shared_ptr<const Shapes> shapes)
{
    m_screen.emplace(std::move(shapes));
    refreshContent();
    showAll();
}

void MapView::setFigures(const Figures& figures)
{
    if (figures == m_classes.figures())
        return;
    m_classes = Classes(figures);
    refreshContent();
}

void MapView::setReach(const Reach& reach)
{
    if (reach == m_reach)
        return;
    m_reach = reach;
    refreshZone();
}

void MapView::setChosen(int pc4)
{
    const int place = placeOf(pc4);
    if (place == m_chosen)
        return;
    m_chosen = place;
    refreshContent();
    describe();
}

void MapView::setZone(const Zone& zone, const QString& text)
{
    m_givenZone = zone;
    m_givenText = text;
    refreshZone();
}

void MapView::setSource(const QString& source)
{
    m_source = source;
    refreshContent();
}

Content MapView::content() const
{
    return m_screen ? m_screen->content() : Content();
}

void MapView::refreshContent()
{
    if (m_screen) {
        Content content = m_screen->content();
        content.classes = m_classes;
        content.chosen = m_chosen;
        content.source = m_source;
        m_screen->setContent(std::move(content));
        if (m_isFitted)
            showAll(); // the legend may need another place
    }
    refreshZone();
}

void MapView::refreshZone()
{
    m_seconds.clear();
    if (m_reach.times && m_chosen >= 0)
        m_seconds = m_reach.times->toAll(geography::Postcodes::builtIn().at(m_chosen).number, m_reach.mode);
    if (!m_screen)
        return;
    const int around = m_chosen >= 0 ? m_chosen : m_hovered;
    if (m_givenZone)
        m_screen->setZone(*m_givenZone, m_givenText);
    else if (around >= 0 && m_reach.times)
        m_screen->setZone(zoneAround(m_reach, around), zoneText(m_reach, around));
    else
        m_screen->setZone({}, {});
    update();
}

QStringList MapView::tip() const
{
    QStringList lines;
    if (m_hovered < 0 || !m_screen)
        return lines;
    const geography::Postcode& one = geography::Postcodes::builtIn().at(m_hovered);
    lines << postcodeName(m_hovered);
    if (!one.municipality.isEmpty() && one.municipality != one.place)
        lines << tr("municipality %1").arg(one.municipality);
    if (!m_classes.figures().isEmpty())
        lines << m_classes.figures().title + QStringLiteral(": ") +
                     m_classes.textOf(static_cast<std::size_t>(m_hovered));
    if (m_chosen >= 0 && !m_seconds.empty()) {
        const int seconds = m_seconds[static_cast<std::size_t>(m_hovered)];
        const QString aim = QString::number(geography::Postcodes::builtIn().at(m_chosen).number);
        lines << (seconds == unknown
                      ? tr("no way known %1 to %2").arg(geography::text(m_reach.mode), aim)
                      : tr("%1 min %2 to %3")
                            .arg(text::number(qint64((seconds + 59) / 60)), geography::text(m_reach.mode), aim));
    } else if (m_reach.times && !m_givenZone) {
        const Zone& zone = m_screen->content().zone;
        lines << tr("within %1 minutes %2: %3 inhabitants")
                     .arg(text::number(qint64(m_reach.minutes)), geography::text(m_reach.mode),
                          text::number(inhabitantsOf(zone).known));
    }
    return lines;
}

void MapView::showAll()
{
    if (!m_screen)
        return;
    m_flight.stop();
    m_isFitted = true;
    m_camera = m_screen->cameraForAll(size());
    update();
}

void MapView::zoom(double factor)
{
    setCamera(m_camera.zoomed(factor, QRectF(rect()).center()));
}

void MapView::flyTo(int pc4)
{
    const int place = placeOf(pc4);
    if (place < 0 || !m_screen)
        return;
    const geography::Postcode& postcode = geography::Postcodes::builtIn().at(place);
    const geography::Outline* const outline = m_screen->shapes().outline(place);
    if (outline == nullptr && !postcode.centre.isKnown())
        return;
    const geography::RdPoint middle = outline == nullptr
                                          ? geography::toRd(postcode.centre)
                                          : geography::RdPoint{(outline->box.left + outline->box.right) / 2,
                                                               (outline->box.bottom + outline->box.top) / 2};
    double across = aroundPostcode;
    double along = aroundPostcode;
    for (const int near : zoneAround(m_reach, place).postcodes) {
        if (const geography::Outline* const one = m_screen->shapes().outline(near)) {
            across = std::max({across, middle.x - one->box.left, one->box.right - middle.x});
            along = std::max({along, middle.y - one->box.bottom, one->box.top - middle.y});
        }
    }
    const geography::RdBox box{middle.x - across, middle.y - along, middle.x + across, middle.y + along};
    flyTo(box);
}

void MapView::flyTo(const geography::RdBox& box)
{
    fly(cameraFor(box, size()));
}

void MapView::fly(const Camera& aim)
{
    m_isFitted = false;
    m_flight.stop();
    if (!m_isPainted || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0) {
        setCamera(aim);
        return;
    }
    m_start = m_camera;
    m_aim = aim;
    m_flight.start();
}

void MapView::setCamera(const Camera& camera)
{
    m_flight.stop();
    m_isFitted = false;
    m_camera = m_screen ? camera.within(m_screen->shapes().box()) : camera;
    update();
}

int MapView::postcodeAt(QPointF point) const
{
    return m_screen && !m_screen->legendBox(size()).contains(point) ? m_screen->shapes().at(m_camera.onMap(point)) : -1;
}

void MapView::hover(int postcode)
{
    if (postcode == m_hovered)
        return;
    m_hovered = postcode;
    setCursor(postcode >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_chosen < 0)
        refreshZone();
    update();
}

/// For who cannot see the map.
void MapView::describe()
{
    const QStringList lines = tip();
    QString words = m_chosen < 0 ? tr("No postcode is chosen.") : tr("Chosen: %1.").arg(postcodeName(m_chosen));
    if (!lines.isEmpty())
        words += QLatin1Char(' ') + lines.join(QStringLiteral("; "));
    if (m_screen) {
        const QString legend = Legend(m_screen->content()).text();
        words += legend.isEmpty() ? QString() : QString(QLatin1Char('\n') + legend);
    }
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void MapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_screen) {
        painter.fillRect(rect(), Coloring::water());
        painter.setFont(look::font());
        painter.setPen(look::color(look::Role::Muted));
        painter.drawText(rect(), int(Qt::AlignCenter), tr("Reading the map"));
        return;
    }
    m_isPainted = true;
    const bool isByKeyboard = look::showsFocus(*this);
    m_screen->paint(painter, m_camera, devicePixelRatioF(), m_hovered);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isByKeyboard) {
        const QPointF middle = QRectF(rect()).center();
        painter.setPen(QPen(look::color(look::Role::Text), 1.5));
        painter.drawLine(middle - QPointF(8, 0), middle + QPointF(8, 0));
        painter.drawLine(middle - QPointF(0, 8), middle + QPointF(0, 8));
        look::paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), look::controlRadius);
    }
    if (!m_isDragging)
        paintTip(painter, tip(), isByKeyboard && !underMouse() ? QRectF(rect()).center() : m_mouse, size());
}

void MapView::changeEvent(QEvent* event)
{
    if (m_screen && (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)) {
        m_screen->forget();
        update();
    }
    QWidget::changeEvent(event);
}

void MapView::resizeEvent(QResizeEvent*)
{
    for (Camera* const camera : {&m_camera, &m_start, &m_aim})
        camera->screen = size();
    if (m_isFitted)
        showAll();
    update();
}

} // namespace spiegel::map
