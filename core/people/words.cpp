// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/words.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <algorithm>

namespace spiegel::people {

Result<Words> Words::read(const store::Database& database, const std::vector<int>& numbers)
{
    // Mostly a few different ones, each of many people: then marking is much cheaper than sorting.
    const auto most = std::ranges::max_element(numbers);
    std::vector<bool> isAsked(most == numbers.end() || *most < 0 ? 0 : static_cast<std::size_t>(*most) + 1);
    for (const int number : numbers) {
        if (number >= 0)
            isAsked[static_cast<std::size_t>(number)] = true;
    }
    Words words;
    store::Query row(database, QStringLiteral("SELECT text FROM word WHERE id = ?"));
    for (int number = 0; number < static_cast<int>(isAsked.size()); ++number) {
        if (!isAsked[static_cast<std::size_t>(number)])
            continue;
        row.bind(1, number);
        if (row.next())
            words.m_texts.insert(number, row.text(0));
        if (const auto outcome = row.outcome(); !outcome)
            return fail(outcome.error());
        row.reset();
    }
    return words;
}

Result<int> Words::find(const store::Database& database, const QString& text)
{
    store::Query row(database, QStringLiteral("SELECT id FROM word WHERE text = ? ORDER BY id LIMIT 1"));
    row.bind(1, text);
    const int number = row.next() ? row.number(0) : unknown;
    if (const auto outcome = row.outcome(); !outcome)
        return fail(outcome.error());
    return number;
}

} // namespace spiegel::people
