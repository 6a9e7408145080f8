// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cvlists.h"

#include "core/people/listreader.h"

#include <algorithm>

namespace spiegel::people {

namespace {

/// Leaves the first of wishes for one occupation, and none without.
void keepFirsts(std::vector<ByCv<int>::Row>& wishes)
{
    if (!std::is_sorted(wishes.begin(), wishes.end(), &ByCv<int>::comesBefore))
        std::sort(wishes.begin(), wishes.end(), &ByCv<int>::comesBefore);
    auto first = wishes.begin(); // of the person
    auto end = wishes.begin();   // of those that stay
    for (const ByCv<int>::Row& wish : wishes) {
        if (end != wishes.begin() && std::prev(end)->cv != wish.cv)
            first = end;
        const auto isSame = [&wish](const ByCv<int>::Row& other) { return other.item == wish.item; };
        if (wish.item != unknown && std::none_of(first, end, isSame))
            *end++ = wish;
    }
    wishes.erase(end, wishes.end());
}

} // namespace

Result<ByCv<int>> readWishes(store::Database& database, Progress& progress)
{
    const QStringList columns = {QStringLiteral("cv"), QStringLiteral("seq"), QStringLiteral("occupation")};
    auto found = readTable<int>(database, QStringLiteral("wish"), columns, progress,
                                [](const Cells& cells) { return store::numberOf(cells[2]); });
    if (!found)
        return fail(found.error());
    keepFirsts(*found);
    return ByCv<int>(std::move(*found));
}

Result<ByCv<Schooling>> readSchoolings(store::Database& database, Progress& progress)
{
    const QStringList columns = {QStringLiteral("cv"),    QStringLiteral("seq"),     QStringLiteral("level"),
                                 QStringLiteral("field"), QStringLiteral("diploma"), QStringLiteral("year")};
    auto found = readTable<Schooling>(database, QStringLiteral("education"), columns, progress, [](const Cells& cells) {
        const auto number = [&cells](std::size_t column) { return store::numberOf(cells[column]); };
        return Schooling{number(2), number(3), number(4), number(5)};
    });
    if (!found)
        return fail(found.error());
    return ByCv<Schooling>(std::move(*found));
}

Result<ByCv<int>> readCompetences(store::Database& database, Progress& progress)
{
    return readCompetencesOf(database, "cv", "cv_competence", progress);
}

Result<std::vector<CompetenceCode>> readCompetenceCodes(store::Database& database)
{
    std::vector<CompetenceCode> found;
    store::Query rows(database, QStringLiteral("SELECT competence_code.id, code, word.text FROM competence_code "
                                               "LEFT JOIN competence_at ON competence = competence_code.id "
                                               "LEFT JOIN word ON word.id = name ORDER BY competence_code.id"));
    while (rows.next())
        found.push_back({rows.number(0), rows.text(1), rows.isNull(2) ? rows.text(1) : rows.text(2)});
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return found;
}

} // namespace spiegel::people
