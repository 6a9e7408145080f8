// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/output/cvsheets.h"
#include "core/demo/output/marketsheets.h"
#include "core/demo/output/sonarsheets.h"

namespace spiegel::demo {

/// Everything that a made-up werk.nl is made of, put together for one size, seed and number of weeks. Never changes
/// after it was made; any thread may ask.
class World
{
public:
    World(int cvs, quint64 seed, int weeks);
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    const DemoSizes sizes;
    const quint64 seed;
    const Places& places;
    const Trades& trades;
    const Steps& steps;
    const Competences& competences;
    const FreeTexts texts;
    const SonarPeople sonar;
    const Population population;
    const Freaks freaks;
    const Careers careers;
    const Histories histories;
    const Profiles profiles;
    const Employers employers;
    const Vacancies vacancies;
    const Views views;
    const CvSheets cvSheets;
};

} // namespace spiegel::demo
