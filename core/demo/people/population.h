// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoplan.h"
#include "core/demo/knowledge/places.h"
#include "core/demo/people/person.h"
#include "core/demo/people/sonarpeople.h"

#include <QByteArray>

namespace spiegel::demo {

/// How well an adviser's cards work, planted: on how much more often their clients improve their CV afterwards.
enum class AdviserQuality { Weak, Usual, Strong };

/// Everybody who has or ever had a CV, each made from (seed, number) alone: person 12 is the same whatever comes before
/// and however many there are, but for those whom Sonar knows (SonarPeople).
class Population
{
public:
    Population(const DemoSizes& sizes, quint64 seed, const Places& places, const SonarPeople& sonar);

    [[nodiscard]] Person person(int number) const;

    [[nodiscard]] int advisersOf(int branch) const;
    [[nodiscard]] QByteArray adviserCode(int branch, int adviser) const;
    [[nodiscard]] AdviserQuality qualityOf(int branch, int adviser) const;
    /// How eagerly an adviser hands out cards, per cent of the usual.
    [[nodiscard]] int eagernessOf(int branch, int adviser) const;
    [[nodiscard]] const Places& places() const { return m_places; }
    [[nodiscard]] const SonarPeople& sonar() const { return m_sonar; }

private:
    void drawWho(Person& person, Dice& dice) const;
    void followSonar(Person& person, Dice& dice) const;
    void drawRegistration(Person& person) const;
    void drawWants(Person& person, Dice& dice) const;
    void drawSilence(Person& person, Dice& dice) const;

    DemoSizes m_sizes;
    quint64 m_seed;
    const Places& m_places;
    const SonarPeople& m_sonar;
};

} // namespace spiegel::demo
