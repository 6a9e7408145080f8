// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/employability/index.h"

#include "core/foundation/weighttable.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spiegel::employability {

namespace {

constexpr std::array<const char*, partCount> names = {"quality", "demand", "experience", "mobility", "breadth"};
constexpr double mostPoints = 100;
constexpr int fewestParts = 3;

int rounded(double part)
{
    return static_cast<int>(std::lround(std::clamp(part, 0.0, 100.0)));
}

/// 100 times n / (n + half).
double saturating(double n, double half)
{
    return 100 * n / (n + half);
}

} // namespace

QString word(Part part)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(part)]);
}

QString title(Part part)
{
    switch (part) {
    case Part::Quality:
        return QCoreApplication::translate("employability", "your CV");
    case Part::Demand:
        return QCoreApplication::translate("employability", "work near you");
    case Part::Experience:
        return QCoreApplication::translate("employability", "experience");
    case Part::Mobility:
        return QCoreApplication::translate("employability", "travelling");
    case Part::Breadth:
        break;
    }
    return QCoreApplication::translate("employability", "looking broadly");
}

int demandPart(int vacancies)
{
    constexpr double half = 10;
    return rounded(saturating(vacancies, half));
}

int experiencePart(double years, int monthsSince)
{
    constexpr double halfYears = 5;
    constexpr double forgotten = 60; // months
    const double recent = 100 * std::max(0.0, 1 - monthsSince / forgotten);
    return rounded((saturating(years, halfYears) + recent) / 2);
}

int mobilityPart(int travelMinutes, int transport, bool hasLicence)
{
    constexpr double farMinutes = 60;
    constexpr double mostForMinutes = 60;
    constexpr double mostForTransport = 40;
    constexpr int car = 1;
    constexpr int publicTransport = 2;
    const bool knowsMinutes = travelMinutes != unknown;
    const bool knowsTransport = transport != unknown || hasLicence;
    if (!knowsMinutes && !knowsTransport)
        return unknown;
    const int bits = transport == unknown ? 0 : transport;
    const double ofTransport = (bits & car) != 0 || hasLicence ? 40
                               : (bits & publicTransport) != 0 ? 30
                               : bits != 0                     ? 15
                                                               : 0;
    const double ofMinutes = knowsMinutes ? mostForMinutes * std::min(1.0, travelMinutes / farMinutes) : 0;
    if (!knowsMinutes)
        return rounded(100 * ofTransport / mostForTransport);
    if (!knowsTransport)
        return rounded(100 * ofMinutes / mostForMinutes);
    return rounded(ofMinutes + ofTransport);
}

int breadthPart(int wishes, int directions)
{
    constexpr int byWishes[] = {0, 40, 60, 80};
    return byWishes[std::clamp(wishes, 0, 3)] + (directions > 1 ? 20 : 0);
}

const Weights& Weights::builtIn()
{
    static const Weights weights = parse(WeightTable::builtIn(QStringLiteral(":/employability/index-1.json"))).value();
    return weights;
}

Result<Weights> Weights::parse(const QByteArray& json)
{
    const auto table = WeightTable::parse(json, {"parts", "part", "points", mostPoints, names});
    if (!table)
        return fail(table.error());
    Weights weights;
    weights.m_version = table->version;
    table->copyTo(weights.m_points, weights.m_reasons);
    return weights;
}

Weights Weights::fitted(const QString& version, const std::array<double, partCount>& points)
{
    Weights weights;
    weights.m_version = version;
    weights.m_points = points;
    weights.m_reasons.fill(
        QCoreApplication::translate("employability", "Fitted on who left for work and who did not."));
    weights.m_isFitted = true;
    return weights;
}

int indexOf(const Parts& parts, const Weights& weights)
{
    double sum = 0;
    double points = 0;
    int known = 0;
    for (std::size_t i = 0; i < partCount; ++i) {
        if (parts.all[i] == unknown)
            continue;
        const double counts = weights.points(static_cast<Part>(i));
        sum += counts * parts.all[i];
        points += counts;
        ++known;
    }
    return known >= fewestParts && points > 0 ? rounded(sum / points) : unknown;
}

} // namespace spiegel::employability
