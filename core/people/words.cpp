// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/words.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <algorithm>

namespace spiegel::people {

Result<Words> Words::read(const store::Database& database, std::vector<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    Words words;
    store::Query row(database, QStringLiteral("SELECT text FROM word WHERE id = ?"));
    for (const int number : numbers) {
        if (number == unknown)
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
