// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace spiegel::look {

namespace {

constexpr std::array<const char*, iconCount> names{
    "start",    "careers", "occupations", "cards",  "vacancies", "target",      "reports",     "data",
    "settings", "about",   "search",      "undo",   "redo",      "close",       "export",      "copy",
    "play",     "pause",   "warning",     "error",  "ok",        "information", "plus",        "minus",
    "left",     "right",   "up",          "down",   "folder",    "filter",      "calendar",    "language",
    "lock",     "refresh", "fit",         "people", "weights",   "quality",     "predictions", "comparison", "personas"};

const QByteArray& source(Icon icon)
{
    static std::array<QByteArray, iconCount> sources;
    QByteArray& text = sources[std::size_t(icon)];
    if (text.isEmpty()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(names[std::size_t(icon)])));
        if (file.open(QIODevice::ReadOnly)) {
            text = file.readAll();
        }
        Q_ASSERT_X(!text.isEmpty(), "icon", "every Icon has a file");
    }
    return text;
}

QPixmap drawn(Icon icon, QSize pixels, const QColor& color)
{
    const QString key =
        QStringLiteral("icon %1 %2 %3 %4").arg(int(icon)).arg(pixels.width()).arg(pixels.height()).arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, icon, QRectF(QPointF(), pixels), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks the theme for its colour each time, so that no icon has to be made again when the theme changes.
class RoleIcon : public QIconEngine
{
public:
    RoleIcon(Icon icon, Role role)
        : m_icon(icon)
        , m_role(role)
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, drawn(m_icon, rect.size() * ratio, tone(mode, state)));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawn(m_icon, size, tone(mode, state));
    }
    [[nodiscard]] QIconEngine* clone() const override { return new RoleIcon(m_icon, m_role); }

private:
    [[nodiscard]] QColor tone(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled) {
            return Theme::blend(color(Role::Muted), color(Role::Background), 0.6);
        }
        return color(state == QIcon::On ? Role::Accent : m_role);
    }

    Icon m_icon;
    Role m_role;
};

} // namespace

QIcon icon(Icon icon, Role role)
{
    return QIcon(new RoleIcon(icon, role));
}

void paintIcon(QPainter& painter, Icon icon, const QRectF& where, const QColor& color)
{
    QByteArray text = source(icon);
    text.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, where);
    painter.restore();
}

} // namespace spiegel::look
