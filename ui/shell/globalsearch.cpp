// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/globalsearch.h"

#include "core/text/fold.h"

#include <algorithm>

namespace spiegel::shell {

namespace {

constexpr QChar between(u'\x1f');
constexpr std::size_t mostOfOnePage = 5;

parts::Suggestion aimed(parts::Suggestion suggestion, const parts::PageEntry& entry)
{
    suggestion.key = entry.id + between + suggestion.key;
    if (suggestion.icon == look::Icon::Search) {
        suggestion.icon = entry.icon;
    }
    return suggestion;
}

} // namespace

parts::Search globalSearch(const std::vector<parts::PageEntry>& entries)
{
    return [entries](const parts::Workplace& workplace, const QString& typed, Progress& progress) {
        std::vector<parts::Suggestion> found;
        const QString wanted = text::fold(typed);
        for (const parts::PageEntry& entry : entries) {
            if (!wanted.isEmpty() && text::fold(entry.title).startsWith(wanted)) {
                found.push_back({entry.title, {}, QString(entry.id + between), entry.icon});
            }
        }
        for (const parts::PageEntry& entry : entries) {
            if (!entry.search || progress.cancelled()) {
                continue;
            }
            const std::vector<parts::Suggestion> own = entry.search(workplace, typed, progress);
            for (std::size_t i = 0; i < std::min(own.size(), mostOfOnePage); ++i) {
                found.push_back(aimed(own[i], entry));
            }
        }
        return found;
    };
}

std::pair<QString, QString> targetOf(const parts::Suggestion& suggestion)
{
    const qsizetype place = suggestion.key.indexOf(between);
    return {suggestion.key.left(place), suggestion.key.mid(place + 1)};
}

} // namespace spiegel::shell
