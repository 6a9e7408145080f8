// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predictions/breakdown.h"

#include "core/geography/postcodes.h"
#include "core/people/wordlist.h"
#include "core/text/dutch.h"
#include "core/text/sorting.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::predictions {

namespace {

QString nameOf(By by, int group)
{
    if (group == unknown)
        return text::unknownWord();
    return by == By::Education ? people::educationLevels().name(group)
                               : geography::Postcodes::builtIn().regions()[static_cast<std::size_t>(group)].name;
}

} // namespace

QString word(By by)
{
    return by == By::Education ? QStringLiteral("education") : QStringLiteral("region");
}

std::optional<By> byOf(const QString& text)
{
    for (const By by : {By::Education, By::Region}) {
        if (text == word(by))
            return by;
    }
    return std::nullopt;
}

std::vector<Part> partsOf(const Evaluation& evaluation, By by)
{
    std::vector<Part> parts = {
        {Part::Kind::All, QCoreApplication::translate("predictions", "all careers"), 1, evaluation.all}};
    Part notKnown{Part::Kind::NotKnown, nameOf(by, unknown), 1, {}};
    Part other{Part::Kind::Other, {}, 0, {}};
    for (const auto& [group, tried] : by == By::Education ? evaluation.byEducation : evaluation.byRegion) {
        if (tried.cases() < Part::fewest) {
            other.tried += tried;
            ++other.groups;
        } else if (group == unknown) {
            notKnown.tried = tried;
        } else {
            parts.push_back({Part::Kind::Group, nameOf(by, group), 1, tried});
        }
    }
    if (by == By::Region)
        std::sort(parts.begin() + 1, parts.end(),
                  [](const Part& a, const Part& b) { return text::sortsBefore(a.name, b.name); });
    if (notKnown.tried.cases() > 0)
        parts.push_back(std::move(notKnown));
    if (other.groups > 0) {
        other.name = QCoreApplication::translate("predictions", "small groups together (%1)")
                         .arg(text::number(qint64(other.groups)));
        parts.push_back(std::move(other));
    }
    return parts;
}

} // namespace spiegel::predictions
