// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/making.h"
#include "core/occupationcards/traits.h"
#include "core/text/dutch.h"

#include <algorithm>

namespace spiegel::occupationcards {

namespace {

/// The trait as it may be told; without rows when it cannot be. `counts`: one for each bar, then for not known.
OccupationCard::Trait traitOf(const Making& making, TraitKind kind, const std::vector<int>& counts, int total)
{
    OccupationCard::Trait trait{word(kind), title(kind), {}};
    const auto known = std::count_if(counts.begin(), counts.end() - 1, [](int count) { return count > 0; });
    if (making.telling.isProtected() && isSensitive(kind) && known == 1 && counts.back() == 0)
        return trait;
    const QByteArray what = trait.word.toUtf8() + '\n' + making.market().codes().code(making.occupation).toUtf8();
    const std::vector<int> told = making.telling.table(what, counts, total);
    if (std::all_of(told.begin(), told.end(), [](int count) { return count == unknown || count == 0; }))
        return trait;
    const QStringList labels = bars(kind);
    for (std::size_t i = 0; i + 1 < told.size(); ++i)
        trait.rows.push_back({labels[static_cast<qsizetype>(i)], told[i], false});
    trait.rows.push_back({text::unknownWord(), told.back(), true});
    return trait;
}

} // namespace

OccupationCard::People peopleOf(const Making& making)
{
    OccupationCard::People people;
    people.title = inWords(QT_TRANSLATE_NOOP("occupationcards", "Who has done this work"));
    people.of = totalsOf(making, making.occupation).held;
    if (!making.isNamed() || people.of == 0) {
        people.intro = inWords(QT_TRANSLATE_NOOP("occupationcards", "Nobody, or only a few people on werk.nl."));
        return people;
    }
    people.intro =
        inWords(QT_TRANSLATE_NOOP("occupationcards", "%1 people on werk.nl have this occupation in their CV."))
            .arg(text::number(people.of));
    for (const TraitKind kind : traitKinds) {
        std::vector<int> counts(static_cast<std::size_t>(bars(kind).size()) + 1, 0);
        for (const int row : making.market().crowds().held(making.occupation))
            ++counts[barOf(kind, valueOf(kind, making.market().basis(), row, making.occupation))];
        OccupationCard::Trait trait = traitOf(making, kind, counts, people.of);
        if (!trait.rows.empty())
            people.traits.push_back(std::move(trait));
    }
    return people;
}

} // namespace spiegel::occupationcards
