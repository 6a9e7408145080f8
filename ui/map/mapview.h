// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/mapscreen.h"
#include "ui/map/reach.h"

#include <QVariantAnimation>
#include <QWidget>

#include <optional>

namespace spiegel::map {

/// The Netherlands on screen. Wheel and + - zoom, dragging and the arrow keys move, Home shows all; a click or Enter
/// chooses a postcode (under the mouse, or in the middle), Escape none. While nothing is chosen the area from which one
/// gets to the postcode under the mouse follows it. It changes nothing by itself but what part is seen: what was
/// chosen is told.
class MapView : public QWidget
{
    Q_OBJECT

public:
    explicit MapView(QWidget* parent = nullptr);
    ~MapView() override;

    /// Read on a worker; until then the map says that it is being read.
    void setShapes(std::shared_ptr<const Shapes> shapes);
    [[nodiscard]] bool hasShapes() const { return m_screen.has_value(); }
    void setFigures(const Figures& figures);
    void setReach(const Reach& reach);
    [[nodiscard]] const Reach& reach() const { return m_reach; }
    /// A postcode by its number; 0: none. Its zone is shown and does not follow the mouse.
    void setChosen(int pc4);
    /// An area of the caller's making instead of what can be reached; the words stand in the legend.
    void setZone(const Zone& zone, const QString& text);
    /// Beside the source of the outlines.
    void setSource(const QString& source);
    /// As it is seen, for a file.
    [[nodiscard]] Content content() const;
    [[nodiscard]] const Camera& camera() const { return m_camera; }
    /// A postcode under the mouse, its place in Postcodes, or -1.
    [[nodiscard]] int hovered() const { return m_hovered; }
    /// What stands in the box beside the mouse.
    [[nodiscard]] QStringList tip() const;

    void showAll();
    void zoom(double factor);
    /// To a postcode (its number) with the whole area from which one gets there, or to a box, in a quarter of a second.
    void flyTo(int pc4);
    void flyTo(const geography::RdBox& box);
    [[nodiscard]] qint64 painted() const { return m_screen ? m_screen->painted() : 0; }

    [[nodiscard]] QSize sizeHint() const override { return {700, 640}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 240}; }

Q_SIGNALS:
    /// By the analyst; 0: none any more.
    void chosen(int pc4);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setCamera(const Camera& camera);
    void fly(const Camera& aim);
    void hover(int postcode);
    void refreshZone();
    void refreshContent();
    void describe();
    [[nodiscard]] int postcodeAt(QPointF point) const;
    [[nodiscard]] bool move(int key);

    std::optional<MapScreen> m_screen;
    Camera m_camera;
    QVariantAnimation m_flight;
    Camera m_aim;
    Camera m_start;
    Classes m_classes;
    Reach m_reach;
    std::optional<Zone> m_givenZone;
    QString m_givenText;
    QString m_source;
    std::vector<int> m_seconds; ///< to the chosen postcode, by place
    int m_chosen = -1;          ///< place in Postcodes
    int m_hovered = -1;
    bool m_isFitted = true;   ///< all is shown, and stays so when the window grows
    bool m_isPainted = false; ///< somebody has seen where one was: then it flies
    bool m_isDragging = false;
    bool m_isPressed = false;
    QPointF m_mouse;
};

} // namespace spiegel::map
