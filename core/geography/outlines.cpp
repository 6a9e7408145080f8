// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/outlines.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace spiegel::geography {

namespace {

constexpr char magic[] = "SPMAP1\n";
constexpr qsizetype magicSize = sizeof magic - 1;
constexpr double unit = 1e-5; // degrees
constexpr quint32 largestPlain = 8u << 20;

/// Reads the numbers of the file; once it has met the end or nonsense it gives zeros and isGood() is false.
class Numbers
{
public:
    explicit Numbers(const QByteArray& plain)
        : m_at(plain.constData())
        , m_end(plain.constData() + plain.size())
    {
    }

    quint64 next()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 42; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= static_cast<quint64>(byte & 127) << shift;
            if (byte < 128)
                return value;
        }
        m_good = false;
        return 0;
    }
    qint64 nextSigned()
    {
        const quint64 value = next();
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }
    /// A number of things of at least `bytes` bytes each, that the rest of the file can hold.
    std::size_t nextCount(quint64 bytes)
    {
        const quint64 count = next();
        if (count > static_cast<quint64>(m_end - m_at) / bytes)
            m_good = false;
        return m_good ? static_cast<std::size_t>(count) : 0;
    }
    QString nextText()
    {
        const auto size = static_cast<qsizetype>(nextCount(1));
        const QString text = QString::fromUtf8(m_at, size);
        m_at += size;
        return text;
    }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }

private:
    const char* m_at;
    const char* m_end;
    bool m_good = true;
};

struct Pen
{
    qint64 lon = 0;
    qint64 lat = 0;
};

Ring readRing(Numbers& numbers, Pen& pen)
{
    Ring ring(numbers.nextCount(2));
    for (RdPoint& point : ring) {
        pen.lon += numbers.nextSigned();
        pen.lat += numbers.nextSigned();
        point = toRd({static_cast<double>(pen.lat) * unit, static_cast<double>(pen.lon) * unit});
    }
    return ring;
}

RdBox boxOf(const std::vector<Polygon>& polygons)
{
    constexpr double far = 1e9;
    RdBox box{far, far, -far, -far};
    for (const Polygon& polygon : polygons) {
        for (const RdPoint& point : polygon.outer) {
            box.left = std::min(box.left, point.x);
            box.right = std::max(box.right, point.x);
            box.bottom = std::min(box.bottom, point.y);
            box.top = std::max(box.top, point.y);
        }
    }
    return box;
}

Outline readOutline(Numbers& numbers)
{
    Outline outline;
    outline.code = numbers.nextText();
    outline.polygons.resize(numbers.nextCount(1));
    Pen pen;
    for (Polygon& polygon : outline.polygons) {
        const std::size_t rings = numbers.nextCount(1);
        if (rings > 0)
            polygon.outer = readRing(numbers, pen);
        for (std::size_t i = 1; i < rings; ++i)
            polygon.holes.push_back(readRing(numbers, pen));
    }
    outline.box = boxOf(outline.polygons);
    return outline;
}

/// Even-odd rule; a point on the line may fall on either side.
bool isWithin(const Ring& ring, RdPoint point)
{
    bool within = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const bool crosses = (ring[i].y > point.y) != (ring[j].y > point.y);
        if (crosses && point.x < (ring[j].x - ring[i].x) * (point.y - ring[i].y) / (ring[j].y - ring[i].y) + ring[i].x)
            within = !within;
    }
    return within;
}

double squareMetres(const Ring& ring)
{
    double twice = 0;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
        twice += ring[j].x * ring[i].y - ring[i].x * ring[j].y;
    return std::abs(twice) / 2;
}

Problem damaged()
{
    return Problem::failed(
        QCoreApplication::translate("geography", "This is not a map of this program, or it is damaged."), {},
        QCoreApplication::translate("geography", "Install the program again."));
}

Outlines readBuiltIn(const QString& name)
{
    QFile file(QStringView(u":/maps/") % name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("built-in map is missing: %s", qUtf8Printable(name));
    Result<Outlines> outlines = Outlines::read(file.readAll());
    if (!outlines)
        qFatal("built-in map is damaged: %s", qUtf8Printable(name));
    return *std::move(outlines);
}

} // namespace

bool RdBox::contains(RdPoint point) const
{
    return point.x >= left && point.x <= right && point.y >= bottom && point.y <= top;
}

bool Outline::contains(RdPoint point) const
{
    if (!box.contains(point))
        return false;
    return std::any_of(polygons.begin(), polygons.end(), [point](const Polygon& polygon) {
        return isWithin(polygon.outer, point) &&
               std::none_of(polygon.holes.begin(), polygon.holes.end(),
                            [point](const Ring& hole) { return isWithin(hole, point); });
    });
}

double Outline::squareKm() const
{
    double total = 0;
    for (const Polygon& polygon : polygons) {
        total += squareMetres(polygon.outer);
        for (const Ring& hole : polygon.holes)
            total -= squareMetres(hole);
    }
    return total / 1e6;
}

const Outlines& Outlines::postcodes()
{
    static const Outlines map = readBuiltIn(QStringLiteral("pc4.map"));
    return map;
}

const Outlines& Outlines::municipalities()
{
    static const Outlines map = readBuiltIn(QStringLiteral("municipalities.map"));
    return map;
}

const Outlines& Outlines::regions()
{
    static const Outlines map = readBuiltIn(QStringLiteral("regions.map"));
    return map;
}

const Outlines& Outlines::provinces()
{
    static const Outlines map = readBuiltIn(QStringLiteral("provinces.map"));
    return map;
}

Result<Outlines> Outlines::read(const QByteArray& content)
{
    if (!content.startsWith(QByteArrayView(magic, magicSize)) || content.size() < magicSize + 4)
        return fail(damaged());
    const QByteArray packed = content.mid(magicSize);
    quint32 plainSize = 0; // big-endian, as qUncompress wants it
    for (int i = 0; i < 4; ++i)
        plainSize = (plainSize << 8) | static_cast<unsigned char>(packed[i]);
    const QByteArray plain = plainSize <= largestPlain ? qUncompress(packed) : QByteArray();
    Numbers numbers(plain);
    Outlines map;
    const std::size_t count = numbers.nextCount(2);
    for (std::size_t i = 0; i < count && numbers.isGood(); ++i)
        map.m_outlines.push_back(readOutline(numbers));
    if (!numbers.isGood() || !numbers.isAtEnd())
        return fail(damaged());
    for (std::size_t i = 0; i < map.m_outlines.size(); ++i)
        map.m_byCode.insert(map.m_outlines[i].code, static_cast<int>(i));
    return map;
}

const Outline* Outlines::find(const QString& code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.cend() ? nullptr : &m_outlines[static_cast<std::size_t>(*found)];
}

const Outline* Outlines::at(RdPoint point) const
{
    const auto found = std::find_if(m_outlines.begin(), m_outlines.end(),
                                    [point](const Outline& outline) { return outline.contains(point); });
    return found == m_outlines.end() ? nullptr : &*found;
}

} // namespace spiegel::geography
