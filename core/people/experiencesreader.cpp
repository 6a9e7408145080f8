// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/experiencesreader.h"

#include "core/people/titlecodes.h"
#include "core/people/words.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/text/fold.h"

namespace spiegel::people {

namespace {

using Rows = std::vector<Experiences::Row>;

Result<Rows> readCoded(store::Database& database)
{
    store::Query rows(database, QStringLiteral("SELECT cv, seq, occupation, started, ended FROM experience_at"));
    Rows found;
    while (rows.next())
        found.push_back({rows.number(0), {rows.number(1), rows.number(2), rows.month(3), rows.month(4)}});
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return found;
}

/// A job that has only a free title gets the occupation that was accepted for it.
Result<Rows> readWithTitles(store::Database& database, const QHash<QString, int>& occupations)
{
    store::Query rows(database, QStringLiteral("SELECT cv, seq, occupation, started, ended, text FROM experience_at"));
    Rows found;
    std::vector<std::pair<std::size_t, int>> titled; // row, word
    std::vector<int> words;
    while (rows.next()) {
        if (rows.isNull(2) && !rows.isNull(5)) {
            titled.emplace_back(found.size(), rows.number(5));
            words.push_back(rows.number(5));
        }
        found.push_back({rows.number(0), {rows.number(1), rows.number(2), rows.month(3), rows.month(4)}});
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    const auto texts = Words::read(database, std::move(words));
    if (!texts)
        return fail(texts.error());
    QHash<int, int> byWord;
    for (const auto& [row, word] : titled) {
        auto occupation = byWord.constFind(word);
        if (occupation == byWord.cend())
            occupation = byWord.insert(word, occupations.value(text::fold(texts->text(word)), unknown));
        found[row].experience.occupation = *occupation;
    }
    return found;
}

} // namespace

Result<Experiences> readExperiences(store::Database& database, Progress& progress)
{
    const auto watch = database.watch(progress);
    const auto titles = readTitleNumbers(database);
    if (!titles)
        return fail(titles.error());
    auto found = titles->isEmpty() ? readCoded(database) : readWithTitles(database, *titles);
    if (!found)
        return fail(found.error());
    return Experiences(std::move(*found));
}

} // namespace spiegel::people
