// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighing/kind.h"

#include "core/employability/index.h"
#include "core/peers/weights.h"
#include "core/quality/rule.h"

#include <QCoreApplication>

namespace spiegel::weighing {

namespace {

std::vector<Item> peersItems()
{
    std::vector<Item> all;
    for (std::size_t i = 0; i < peers::traitCount; ++i)
        all.push_back({peers::word(static_cast<peers::Trait>(i)), 0, peers::mostWeight, 0.1, 2});
    all.push_back({QStringLiteral("half-life"), peers::shortestHalfLife, peers::longestHalfLife, 0.5, 1, true});
    return all;
}

std::vector<Item> qualityItems()
{
    std::vector<Item> all;
    for (std::size_t i = 0; i < quality::ruleCount; ++i)
        all.push_back({quality::word(static_cast<quality::Rule>(i))});
    return all;
}

std::vector<Item> employabilityItems()
{
    std::vector<Item> all;
    for (std::size_t i = 0; i < employability::partCount; ++i)
        all.push_back({employability::word(static_cast<employability::Part>(i))});
    return all;
}

} // namespace

QString word(Kind kind)
{
    static const std::array words = {QStringLiteral("peers"), QStringLiteral("quality"),
                                     QStringLiteral("employability")};
    return words[static_cast<std::size_t>(kind)];
}

QString title(Kind kind)
{
    switch (kind) {
    case Kind::Peers:
        return QCoreApplication::translate("weighing", "People like you");
    case Kind::Quality:
        return QCoreApplication::translate("weighing", "Quality of the CV");
    case Kind::Employability:
        break;
    }
    return QCoreApplication::translate("weighing", "What helps to find work");
}

const std::vector<Item>& items(Kind kind)
{
    static const std::array all = {peersItems(), qualityItems(), employabilityItems()};
    return all[static_cast<std::size_t>(kind)];
}

} // namespace spiegel::weighing
