// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/result.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace spiegel::employability {

/// What the index is made of. Each part is 0 to 100 on a scale that is the same for everybody and every week, so that
/// two cards can be laid side by side. The scales are our proposal: no formula was ever published (domain.md 1.3).
enum class Part {
    Quality,    ///< the quality of the CV
    Demand,     ///< open vacancies within reach
    Experience, ///< how long and how recently somebody worked
    Mobility,   ///< how far and with what somebody travels
    Breadth,    ///< how many directions the wishes go
};
inline constexpr std::size_t partCount = 5;

/// The word of tables and JSON: 'demand'. Never translated.
[[nodiscard]] QString word(Part part);
/// As it stands on a card, short: 'werk dichtbij'.
[[nodiscard]] QString title(Part part);

/// The parts of one CV, 0 to 100; spiegel::unknown where the CV says nothing about it.
struct Parts
{
    std::array<int, partCount> all = {unknown, unknown, unknown, unknown, unknown};

    [[nodiscard]] int& operator[](Part part) { return all[static_cast<std::size_t>(part)]; }
    [[nodiscard]] int operator[](Part part) const { return all[static_cast<std::size_t>(part)]; }
    bool operator==(const Parts&) const = default;
};

/// 100 n / (n + 10): with 10 open vacancies half, with 90 nine tenths. `vacancies` for the last and the wished
/// occupations, each once.
[[nodiscard]] int demandPart(int vacancies);
/// Half for how long, 100 y / (y + 5) over `years` of work; half for how recently, 100 while in work or just out of it,
/// falling evenly to 0 when that was 60 months ago.
[[nodiscard]] int experiencePart(double years, int monthsSince);
/// 60 for travelling 60 minutes or more, less in proportion; and 40 with a car or a licence for one, 30 with public
/// transport, 15 with a bicycle. Each half may be unknown: then the other counts for both. `transport` in bits as in a
/// CV: 1 car, 2 public transport, 4 bicycle.
[[nodiscard]] int mobilityPart(int travelMinutes, int transport, bool hasLicence);
/// 0 without a wish, 40 for one, 60 for two, 80 for three or more; and 20 more when they lie in two or more ISCO
/// sub-major groups (`directions`).
[[nodiscard]] int breadthPart(int wishes, int directions);

/// How much each part counts, and where that comes from.
class Weights
{
public:
    /// resources/employability/index-1.json: chosen by experts.
    [[nodiscard]] static const Weights& builtIn();
    /// As WeightTable, with 'parts', 'part' and 'points'.
    [[nodiscard]] static Result<Weights> parse(const QByteArray& json);
    /// Found from outcomes; not all may be 0.
    [[nodiscard]] static Weights fitted(const QString& version, const std::array<double, partCount>& points);

    [[nodiscard]] const QString& version() const { return m_version; }
    [[nodiscard]] double points(Part part) const { return m_points[static_cast<std::size_t>(part)]; }
    [[nodiscard]] const QString& reason(Part part) const { return m_reasons[static_cast<std::size_t>(part)]; }
    [[nodiscard]] bool isFitted() const { return m_isFitted; }

    bool operator==(const Weights&) const = default;

private:
    QString m_version;
    std::array<double, partCount> m_points{};
    std::array<QString, partCount> m_reasons;
    bool m_isFitted = false;
};

/// The mean of the parts that are known, each as often as it has points, rounded: 0 to 100. No chance of work. With
/// fewer than three parts known, or no points among them, there is no index: spiegel::unknown.
[[nodiscard]] int indexOf(const Parts& parts, const Weights& weights);

} // namespace spiegel::employability
