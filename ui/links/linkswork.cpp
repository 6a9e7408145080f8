// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linkswork.h"

#include "core/linking/judgements.h"
#include "core/linking/sidesreader.h"
#include "core/people/keynumbers.h"
#include "core/people/occupationcodesreader.h"
#include "ui/desk/openat.h"

#include <algorithm>

namespace spiegel::uilinks {

namespace {

std::vector<Pair> pairsOf(const Reading& reading)
{
    std::vector<Pair> pairs;
    for (std::size_t client = 0; client < reading.linkage.links.size(); ++client) {
        const linking::Link& link = reading.linkage.links[client];
        if (link.state == linking::LinkState::Doubtful) {
            pairs.push_back({int(client), link.cv, {}, {}, link.posterior, std::nullopt});
        }
    }
    std::ranges::stable_sort(pairs, [](const Pair& a, const Pair& b) { return *a.chance > *b.chance; });
    for (std::size_t client = 0; client < reading.linkage.links.size(); ++client) {
        const linking::Link& link = reading.linkage.links[client];
        if (link.isJudged) {
            pairs.push_back({int(client), link.cv, {}, {}, std::nullopt, true});
        }
    }
    for (const auto& [client, cv] : reading.sides.clients.refused) {
        pairs.push_back({client, cv, {}, {}, std::nullopt, false});
    }
    return pairs;
}

Result<> nameThem(store::Database& database, Reading& reading, Progress& progress)
{
    const auto sonar = people::SonarNumbers::read(database, progress);
    if (!sonar) {
        return fail(sonar.error());
    }
    const auto cvs = people::CvNumbers::read(database, progress);
    if (!cvs) {
        return fail(cvs.error());
    }
    for (Pair& pair : reading.pairs) {
        pair.sonar = sonar->name(reading.sides.clients.ids[std::size_t(pair.client)]);
        pair.cvNumber = cvs->name(reading.sides.cvs.ids[std::size_t(pair.cv)]);
    }
    return {};
}

} // namespace

Result<Read> readLinks(const parts::Workplace& workplace, const Workers& workers, Progress& progress)
{
    auto database = desk::openAt(workplace, store::Access::Read);
    if (!database) {
        return fail(database.error());
    }
    auto reading = std::make_shared<Reading>();
    reading->ground = linking::readLegalGround(*database);
    auto sides = linking::readSides(*database, workers, progress);
    if (!sides) {
        return fail(sides.error());
    }
    reading->sides = std::move(*sides);
    if (const auto taken = linking::takeJudgements(*database, reading->sides, progress); !taken) {
        return fail(taken.error());
    }
    auto codes = people::readOccupationCodes(*database, progress);
    if (!codes) {
        return fail(codes.error());
    }
    reading->codes = std::move(*codes);
    reading->linkage = linking::givenLinks(reading->sides);
    reading->overlap = linking::overlapOf(reading->sides, reading->linkage);
    if (!reading->ground) {
        return reading;
    }
    auto linkage = linking::link(reading->sides, workers, progress);
    if (!linkage) {
        return fail(linkage.error());
    }
    reading->linkage = std::move(*linkage);
    reading->pairs = pairsOf(*reading);
    if (const auto named = nameThem(*database, *reading, progress); !named) {
        return fail(named.error());
    }
    return reading;
}

Result<> judge(const parts::Workplace& workplace, const Pair& pair, std::optional<bool> same)
{
    auto database = desk::openAt(workplace, store::Access::Write);
    if (!database) {
        return fail(database.error());
    }
    return linking::judge(*database, pair.sonar, pair.cvNumber, same);
}

Result<> setGround(const parts::Workplace& workplace, const std::optional<QString>& text)
{
    auto database = desk::openAt(workplace, store::Access::Write);
    if (!database) {
        return fail(database.error());
    }
    return text ? linking::recordLegalGround(*database, *text) : linking::withdrawLegalGround(*database);
}

} // namespace spiegel::uilinks
