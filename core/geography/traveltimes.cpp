// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/traveltimes.h"

#include "core/geography/postcodes.h"
#include "core/geography/railway.h"
#include "core/geography/travelland.h"
#include "core/geography/travelmatrix.h"
#include "core/geography/travelparameters.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace spiegel::geography {

namespace {

constexpr int secondsPerMinute = 60;
constexpr int nearestNamed = 3;

int parameter(const char* key)
{
    return static_cast<int>(TravelParameters::builtIn().value(QString::fromLatin1(key)));
}

/// What comes on top of the way itself: setting out, and parking where the work is.
int overhead(int target, TravelMode mode)
{
    if (mode == TravelMode::Bicycle)
        return parameter("fiets.vast");
    switch (TravelLand::builtIn().density(target)) {
    case Density::City:
        return parameter("auto.vertrek") + parameter("auto.parkeren.stad");
    case Density::Town:
        return parameter("auto.vertrek") + parameter("auto.parkeren.dorp");
    case Density::Country:
        return parameter("auto.vertrek") + parameter("auto.parkeren.buiten");
    }
    Q_UNREACHABLE();
}

/// The overheads of every postcode, by index.
const std::vector<int>& overheads(TravelMode mode)
{
    const auto reckon = [](TravelMode one) {
        std::vector<int> all;
        for (int target = 0; target < Postcodes::builtIn().count(); ++target)
            all.push_back(overhead(target, one));
        return all;
    };
    static const std::vector<int> car = reckon(TravelMode::Car);
    static const std::vector<int> bicycle = reckon(TravelMode::Bicycle);
    return mode == TravelMode::Car ? car : bicycle;
}

Problem unknownPostcode(int pc4)
{
    std::vector<int> numbers;
    for (const Postcode& postcode : Postcodes::builtIn().all())
        numbers.push_back(postcode.number);
    const auto closer = [pc4](int a, int b) {
        const int left = std::abs(a - pc4);
        const int right = std::abs(b - pc4);
        return left != right ? left < right : a < b;
    };
    std::partial_sort(numbers.begin(), numbers.begin() + nearestNamed, numbers.end(), closer);
    QStringList names;
    for (int i = 0; i < nearestNamed; ++i) {
        const Postcode* postcode = Postcodes::builtIn().find(numbers[static_cast<std::size_t>(i)]);
        names << QString::number(postcode->number) % u' ' % postcode->place;
    }
    return Problem::failed(
        QCoreApplication::translate("geography", "The postcode %1 is not known.").arg(pc4), {},
        QCoreApplication::translate("geography", "Nearest are: %1.").arg(names.join(QStringLiteral(", "))));
}

} // namespace

TravelTimes::TravelTimes()
    : m_car(std::make_shared<const TravelGraph>(TravelLand::builtIn().graph(TravelLand::Means::Car)))
    , m_bicycle(std::make_shared<const TravelGraph>(TravelLand::builtIn().graph(TravelLand::Means::Bicycle)))
{
    (void)Railway::builtIn();
}

const TravelTimes& TravelTimes::builtIn()
{
    static const TravelTimes times;
    return times;
}

TravelTimes TravelTimes::with(std::shared_ptr<const TravelMatrix> matrix, TravelMode mode) const
{
    Q_ASSERT(matrix && matrix->has(mode));
    TravelTimes times = *this;
    times.m_measured[static_cast<std::size_t>(mode)] = std::move(matrix);
    return times;
}

std::vector<int> TravelTimes::overRoads(int target, TravelMode mode, int limit) const
{
    const TravelStart start{target, overhead(target, mode)};
    return (mode == TravelMode::Car ? *m_car : *m_bicycle).from({&start, 1}, limit);
}

std::vector<int> TravelTimes::overRoadsFrom(int home, TravelMode mode, int limit) const
{
    // A way is as long back; what comes on top depends on where the work is.
    const TravelStart start{home, 0};
    std::vector<int> seconds = (mode == TravelMode::Car ? *m_car : *m_bicycle).from({&start, 1}, limit);
    const std::vector<int>& onTop = overheads(mode);
    for (std::size_t i = 0; i < seconds.size(); ++i) {
        if (seconds[i] != unknown)
            seconds[i] = seconds[i] + onTop[i] <= limit ? seconds[i] + onTop[i] : unknown;
    }
    return seconds;
}

std::vector<int> TravelTimes::toAll(int pc4, TravelMode mode, int limit) const
{
    const std::optional<int> target = Postcodes::builtIn().indexOf(pc4);
    if (!target)
        return {};
    std::vector<int> seconds;
    if (const auto& matrix = m_measured[static_cast<std::size_t>(mode)]) {
        seconds.assign(static_cast<std::size_t>(Postcodes::builtIn().count()), unknown);
        for (const TravelMatrix::Cell& cell : matrix->to(*target, mode)) {
            if (cell.seconds <= limit)
                seconds[static_cast<std::size_t>(cell.home)] = cell.seconds;
        }
    } else if (mode == TravelMode::PublicTransport) {
        seconds = Railway::builtIn().to(*target, limit);
    } else {
        seconds = overRoads(*target, mode, limit);
    }
    seconds[static_cast<std::size_t>(*target)] = 0;
    return seconds;
}

std::vector<int> TravelTimes::fromHome(int pc4, TravelMode mode, int limit) const
{
    const std::optional<int> home = Postcodes::builtIn().indexOf(pc4);
    if (!home)
        return {};
    std::vector<int> seconds;
    if (const auto& matrix = m_measured[static_cast<std::size_t>(mode)]) {
        for (int target = 0; target < Postcodes::builtIn().count(); ++target) {
            const int measured = matrix->seconds(*home, target, mode);
            seconds.push_back(measured != unknown && measured <= limit ? measured : unknown);
        }
    } else if (mode == TravelMode::PublicTransport) {
        seconds = Railway::builtIn().from(*home, limit);
    } else {
        seconds = overRoadsFrom(*home, mode, limit);
    }
    seconds[static_cast<std::size_t>(*home)] = 0;
    return seconds;
}

int TravelTimes::seconds(int homePc4, int workPc4, TravelMode mode) const
{
    const std::optional<int> home = Postcodes::builtIn().indexOf(homePc4);
    const std::vector<int> all = home ? toAll(workPc4, mode) : std::vector<int>();
    return all.empty() ? unknown : all[static_cast<std::size_t>(*home)];
}

Result<std::vector<TravelTime>> TravelTimes::within(int pc4, TravelMode mode, int seconds) const
{
    const std::vector<int> all = toAll(pc4, mode, std::max(seconds, 0));
    if (all.empty())
        return fail(unknownPostcode(pc4));
    std::vector<TravelTime> near;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i] != unknown)
            near.push_back({Postcodes::builtIn().at(static_cast<int>(i)).number, all[i]});
    }
    return near;
}

Result<std::vector<int>> TravelTimes::postcodesWithin(int pc4, int minutes, TravelMode mode) const
{
    constexpr int most = TravelGraph::noLimit / secondsPerMinute;
    const auto near = within(pc4, mode, std::clamp(minutes, 0, most) * secondsPerMinute);
    if (!near)
        return fail(near.error());
    std::vector<int> numbers;
    numbers.reserve(near->size());
    for (const TravelTime& time : *near)
        numbers.push_back(time.pc4);
    return numbers;
}

bool TravelTimes::isMeasured(TravelMode mode) const
{
    return m_measured[static_cast<std::size_t>(mode)] != nullptr;
}

QString TravelTimes::source(TravelMode mode) const
{
    if (const auto& matrix = m_measured[static_cast<std::size_t>(mode)])
        return QCoreApplication::translate("geography", "measured: %1").arg(matrix->name());
    return QCoreApplication::translate("geography", "estimate of Spiegelpaleis");
}

} // namespace spiegel::geography
