// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careers/egopicture.h"

#include "ui/overview/direction.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace spiegel::uicareers {

namespace {

constexpr double edge = 16;
constexpr double headingHeight = 24;
constexpr double groupGap = 8;
constexpr double barWidth = 6;
constexpr double lineHeight = 18; ///< of the name, and of the figure under it
constexpr double gap = 8;
constexpr double thinnest = 1.5;
constexpr double widestBand = 44;
constexpr double widestName = 320;
/// The higher level stands above.
constexpr std::array arrivingOrder = {look::Direction::Down, look::Direction::Sideways, look::Direction::Up,
                                      look::Direction::Unknown};
constexpr std::array leavingOrder = {look::Direction::Up, look::Direction::Sideways, look::Direction::Down,
                                     look::Direction::Unknown};

struct Group
{
    look::Direction direction;
    std::vector<int> steps;
};

/// Between the rows of a side and the middle, for the bands; at the least.
double bandRoom(QSizeF size)
{
    return std::clamp(0.08 * size.width(), 36.0, 72.0);
}

/// For the sentence under the rows: two lines, three where they are short.
double moreHeight(QSizeF size)
{
    return size.width() < 620 ? 54 : 36;
}

double heightOf(double people, double perPerson)
{
    return std::max(thinnest, people * perPerson);
}

double rowHeight(double band)
{
    return std::max(egoRowHeight, band + 4);
}

/// The first `count` steps of one side, by level; empty groups are left out.
std::vector<Group> grouped(const EgoSteps& steps, int first, int count, bool isArriving)
{
    std::vector<Group> groups;
    for (const look::Direction direction : isArriving ? arrivingOrder : leavingOrder) {
        Group group{direction, {}};
        for (int step = first; step < first + count; ++step) {
            if (overview::directionOf(steps.steps[static_cast<std::size_t>(step)].change) == direction)
                group.steps.push_back(step);
        }
        if (!group.steps.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

double totalHeight(const EgoSteps& steps, const std::vector<Group>& groups, double perPerson)
{
    double height = 0;
    for (const Group& group : groups) {
        height += headingHeight + groupGap;
        for (const int step : group.steps)
            height += rowHeight(heightOf(steps.steps[static_cast<std::size_t>(step)].people, perPerson));
    }
    return height - (groups.empty() ? 0 : groupGap);
}

/// How many steps of one side find room.
int roomFor(const EgoSteps& steps, int first, int count, bool isArriving, double perPerson, double height)
{
    int most = count;
    while (most > 0 && totalHeight(steps, grouped(steps, first, most, isArriving), perPerson) > height)
        --most;
    return most;
}

class Side
{
public:
    Side(const EgoSteps& steps, bool isArriving, EgoPicture& picture, double perPerson)
        : m_steps(steps)
        , m_isArriving(isArriving)
        , m_picture(picture)
        , m_perPerson(perPerson)
    {
        m_textWidth =
            std::clamp(picture.middle.left() - bandRoom(picture.size) - barWidth - gap - edge, 60.0, widestName);
    }

    void place(int first, int count)
    {
        const double more = moreHeight(m_picture.size);
        const double height = m_picture.size.height() - 2 * edge - more;
        const int shown = roomFor(m_steps, first, count, m_isArriving, m_perPerson, height);
        const std::vector<Group> groups = grouped(m_steps, first, shown, m_isArriving);
        const double used = totalHeight(m_steps, groups, m_perPerson);
        double bands = 0;
        for (int step = first; step < first + shown; ++step)
            bands += heightOf(m_steps.steps[static_cast<std::size_t>(step)].people, m_perPerson);
        m_y = edge + std::max(0.0, (height - used) / 2);
        m_bandY = m_picture.middle.center().y() - bands / 2;
        for (const Group& group : groups) {
            m_picture.headings.push_back({textBox(m_y, headingHeight), m_isArriving, group.direction});
            m_y += headingHeight;
            for (const int step : group.steps)
                placeStep(step);
            m_y += groupGap;
        }
        (m_isArriving ? m_picture.hiddenArriving : m_picture.hiddenLeaving) = count - shown;
        (m_isArriving ? m_picture.moreArriving : m_picture.moreLeaving) =
            textBox(groups.empty() ? m_picture.middle.center().y() - more / 2 : m_y, more);
    }

private:
    /// A box as if this were the left side, turned over for the right side.
    [[nodiscard]] QRectF sided(double left, double top, double width, double height) const
    {
        return {m_isArriving ? left : m_picture.size.width() - left - width, top, width, height};
    }
    [[nodiscard]] QRectF textBox(double top, double height) const { return sided(edge, top, m_textWidth, height); }

    void placeStep(int step)
    {
        const int people = m_steps.steps[static_cast<std::size_t>(step)].people;
        const double thickness = heightOf(people, m_perPerson);
        const double height = rowHeight(thickness);
        const double barLeft = edge + m_textWidth + gap;
        EgoBand band;
        band.step = step;
        band.isArriving = m_isArriving;
        band.direction = overview::directionOf(m_steps.steps[static_cast<std::size_t>(step)].change);
        band.row = sided(0, m_y, barLeft + barWidth + gap, height);
        const double textTop = m_y + height / 2 - lineHeight;
        band.name = sided(edge, textTop, m_textWidth, lineHeight);
        band.figure = sided(edge, textTop + lineHeight - 1, m_textWidth, lineHeight);
        band.bar = sided(barLeft, m_y + (height - thickness) / 2, barWidth, thickness);
        band.band = ribbon(m_isArriving ? band.bar.right() : band.bar.left(), band.bar.top(),
                           m_isArriving ? m_picture.middle.left() : m_picture.middle.right(), m_bandY, thickness);
        band.strength = std::sqrt(people * m_perPerson / widestBand);
        m_picture.bands.push_back(std::move(band));
        m_y += height;
        m_bandY += thickness;
    }

    static QPainterPath ribbon(double x0, double y0, double x1, double y1, double thickness)
    {
        const double bend = (x0 + x1) / 2;
        QPainterPath path(QPointF(x0, y0));
        path.cubicTo(bend, y0, bend, y1, x1, y1);
        path.lineTo(x1, y1 + thickness);
        path.cubicTo(bend, y1 + thickness, bend, y0 + thickness, x0, y0 + thickness);
        path.closeSubpath();
        return path;
    }

    const EgoSteps& m_steps;
    bool m_isArriving;
    EgoPicture& m_picture;
    double m_perPerson;
    double m_textWidth;
    double m_y = 0;
    double m_bandY = 0;
};

} // namespace

int EgoPicture::at(QPointF point) const
{
    for (std::size_t index = 0; index < bands.size(); ++index) {
        if (bands[index].row.contains(point))
            return static_cast<int>(index);
    }
    for (std::size_t index = bands.size(); index-- > 0;) {
        if (bands[index].band.contains(point))
            return static_cast<int>(index);
    }
    return -1;
}

EgoPicture egoPicture(const EgoSteps& steps, QSizeF size)
{
    EgoPicture picture;
    picture.size = size;
    const double width = std::clamp(size.width() * 0.27, 148.0, 220.0);
    const double total = static_cast<double>(steps.steps.size());
    double most = 1;
    double arriving = 0;
    double leaving = 0;
    for (std::size_t index = 0; index < steps.steps.size(); ++index) {
        const double people = steps.steps[index].people;
        most = std::max(most, people);
        (static_cast<int>(index) < steps.arriving ? arriving : leaving) += people;
    }
    // The widest band is not too wide, and all bands of a side together fit beside the middle.
    const double room = std::max(40.0, size.height() * 0.6 - thinnest * std::min(total, 40.0));
    const double perPerson = std::min(widestBand / most, room / std::max({arriving, leaving, 1.0}));
    const double height = std::clamp(std::max(arriving, leaving) * perPerson + 48, 120.0, size.height() - 2 * edge);
    picture.middle = QRectF((size.width() - width) / 2, (size.height() - moreHeight(size) - height) / 2, width, height);
    Side(steps, true, picture, perPerson).place(0, steps.arriving);
    Side(steps, false, picture, perPerson).place(steps.arriving, static_cast<int>(steps.steps.size()) - steps.arriving);
    return picture;
}

} // namespace spiegel::uicareers
