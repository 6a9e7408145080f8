// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/switches.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::market {

using occupations::LevelChange;

namespace {

constexpr qsizetype minorGroupDigits = 3;

bool areOneGroup(const people::OccupationCodes& codes, int one, int other)
{
    const QString group = codes.occupations().iscoOf(codes.code(one)).left(minorGroupDigits);
    return group.size() == minorGroupDigits &&
           codes.occupations().iscoOf(codes.code(other)).left(minorGroupDigits) == group;
}

bool isHigher(LevelChange change, int people, int back)
{
    if (change == LevelChange::Up)
        return true;
    return change != LevelChange::Down && wilson(people, people + back).low > 0.5;
}

int peopleBack(const Flows& flows, const Flows::Flow& step)
{
    const Flows::Flow* const back = flows.find(step.to, step.from);
    return back ? back->people : 0;
}

Switch switchOf(const Flows& flows, const people::OccupationCodes& codes, const Flows::Flow& step, int of)
{
    return {step.from,
            step.to,
            step.people,
            of,
            wilson(step.people, of),
            peopleBack(flows, step),
            switchKind(flows, codes, step),
            step.change};
}

void order(std::vector<Switch>& switches, const people::OccupationCodes& codes, int Switch::*other)
{
    std::sort(switches.begin(), switches.end(), [&codes, other](const Switch& a, const Switch& b) {
        return a.share.low != b.share.low ? a.share.low > b.share.low : codes.rank(a.*other) < codes.rank(b.*other);
    });
}

} // namespace

QString word(SwitchKind kind)
{
    static constexpr std::array words = {"advancement", "lateral-advancement", "similar", "lateral-transition"};
    return QString::fromLatin1(words[static_cast<std::size_t>(kind)]);
}

QString text(SwitchKind kind)
{
    static constexpr std::array texts = {QT_TRANSLATE_NOOP("market", "forward"),
                                         QT_TRANSLATE_NOOP("market", "forward and aside"),
                                         QT_TRANSLATE_NOOP("market", "alike"), QT_TRANSLATE_NOOP("market", "aside")};
    return QCoreApplication::translate("market", texts[static_cast<std::size_t>(kind)]);
}

SwitchKind switchKind(const Flows& flows, const people::OccupationCodes& codes, const Flows::Flow& step)
{
    const bool isOneGroup = areOneGroup(codes, step.from, step.to);
    if (isHigher(step.change, step.people, peopleBack(flows, step)))
        return isOneGroup ? SwitchKind::Advancement : SwitchKind::LateralAdvancement;
    return isOneGroup ? SwitchKind::Similar : SwitchKind::LateralTransition;
}

std::vector<Switch> nextSteps(const Flows& flows, const people::OccupationCodes& codes, int occupation)
{
    std::vector<Switch> found;
    for (const Flows::Flow& step : flows.from(occupation)) {
        if (!isTooFarDown(codes, step))
            found.push_back(switchOf(flows, codes, step, flows.leavers(occupation)));
    }
    order(found, codes, &Switch::to);
    return found;
}

std::vector<Switch> feeders(const Flows& flows, const people::OccupationCodes& codes, int occupation)
{
    std::vector<Switch> found;
    for (const int number : flows.to(occupation)) {
        const Flows::Flow& step = flows.all()[static_cast<std::size_t>(number)];
        found.push_back(switchOf(flows, codes, step, flows.arrivers(occupation)));
    }
    order(found, codes, &Switch::from);
    return found;
}

std::vector<Mismatch> mismatches(const Counts& counts, const people::OccupationCodes& codes, int area)
{
    std::vector<Mismatch> all;
    for (int occupation = 0; occupation < counts.endOfOccupations(); ++occupation) {
        const Mismatch one{occupation, counts.value(occupation, area, Count::Held),
                           counts.value(occupation, area, Count::Wished), counts.value(occupation, area, Count::Both)};
        if (one.held + one.wished > 0)
            all.push_back(one);
    }
    std::sort(all.begin(), all.end(), [&codes](const Mismatch& a, const Mismatch& b) {
        const int first = a.notWished() + a.notHeld();
        const int second = b.notWished() + b.notHeld();
        return first != second ? first > second : codes.rank(a.occupation) < codes.rank(b.occupation);
    });
    return all;
}

} // namespace spiegel::market
