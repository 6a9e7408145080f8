// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/making.h"
#include "core/people/wordlist.h"
#include "core/text/dutch.h"

#include <algorithm>
#include <array>

namespace spiegel::occupationcards {

using people::CvColumn;

namespace {

/// Bins of a whole number: [edge, next edge), and the last without an end.
struct Bins
{
    const char* word;
    const char* name;
    std::vector<int> edges;
    std::vector<const char*> labels;
    bool isSensitive; ///< nobody may learn what holds for all of a group (cli.md, Protection, Groups)

    [[nodiscard]] std::size_t of(int value) const
    {
        if (value == unknown)
            return labels.size();
        const auto edge = std::upper_bound(edges.begin(), edges.end(), value);
        return edge == edges.begin() ? 0 : static_cast<std::size_t>(edge - edges.begin()) - 1;
    }
};

const Bins& ageBins()
{
    static const Bins bins{
        "age",
        QT_TRANSLATE_NOOP("occupationcards", "Age"),
        {0, 25, 35, 45, 55},
        {QT_TRANSLATE_NOOP("occupationcards", "under 25"), QT_TRANSLATE_NOOP("occupationcards", "25 to 34"),
         QT_TRANSLATE_NOOP("occupationcards", "35 to 44"), QT_TRANSLATE_NOOP("occupationcards", "45 to 54"),
         QT_TRANSLATE_NOOP("occupationcards", "55 and over")},
        false};
    return bins;
}

const Bins& hoursBins() // a week, in hundredths
{
    static const Bins bins{
        "hours",
        QT_TRANSLATE_NOOP("occupationcards", "Hours a week they want at most"),
        {0, 1600, 2400, 3200, 3600},
        {QT_TRANSLATE_NOOP("occupationcards", "under 16"), QT_TRANSLATE_NOOP("occupationcards", "16 to 23"),
         QT_TRANSLATE_NOOP("occupationcards", "24 to 31"), QT_TRANSLATE_NOOP("occupationcards", "32 to 35"),
         QT_TRANSLATE_NOOP("occupationcards", "36 and over")},
        true};
    return bins;
}

const Bins& experienceBins() // months
{
    static const Bins bins{
        "experience",
        QT_TRANSLATE_NOOP("occupationcards", "Experience in this work"),
        {0, 12, 24, 60, 120},
        {QT_TRANSLATE_NOOP("occupationcards", "under 1 year"), QT_TRANSLATE_NOOP("occupationcards", "1 to 2 years"),
         QT_TRANSLATE_NOOP("occupationcards", "2 to 5 years"), QT_TRANSLATE_NOOP("occupationcards", "5 to 10 years"),
         QT_TRANSLATE_NOOP("occupationcards", "10 years or more")},
        false};
    return bins;
}

/// A job without an end is one until now; unknown when no job of this occupation has a start.
int monthsOf(const market::Basis& basis, int cv, int occupation)
{
    const Month now = Month::of(basis.day);
    int months = unknown;
    for (const people::Experience& job : basis.experiences.of(cv)) {
        if (job.occupation != occupation || !job.started.isKnown())
            continue;
        const int span = std::max(0, (job.ended.isKnown() ? job.ended : now).count() - job.started.count());
        months = months == unknown ? span : months + span;
    }
    return months;
}

/// The trait as it may be told; without rows when it cannot be.
OccupationCard::Trait traitOf(const Making& making, const char* word, const QString& name, const QStringList& labels,
                              const std::vector<int>& counts, int total, bool isSensitive)
{
    OccupationCard::Trait trait{QString::fromLatin1(word), name, {}};
    const auto known = std::count_if(counts.begin(), counts.end() - 1, [](int count) { return count > 0; });
    if (making.telling.isProtected() && isSensitive && known == 1 && counts.back() == 0)
        return trait;
    const QByteArray what = QByteArray(word) + '\n' + making.market().codes().code(making.occupation).toUtf8();
    const std::vector<int> told = making.telling.table(what, counts, total);
    if (std::all_of(told.begin(), told.end(), [](int count) { return count == unknown || count == 0; }))
        return trait;
    for (std::size_t i = 0; i + 1 < told.size(); ++i)
        trait.rows.push_back({labels[static_cast<qsizetype>(i)], told[i], false});
    trait.rows.push_back({text::unknownWord(), told.back(), true});
    return trait;
}

OccupationCard::Trait binned(const Making& making, const Bins& bins, const std::vector<int>& values, int total)
{
    std::vector<int> counts(bins.labels.size() + 1, 0);
    for (const int value : values)
        ++counts[bins.of(value)];
    QStringList labels;
    for (const char* const label : bins.labels)
        labels << inWords(label);
    return traitOf(making, bins.word, inWords(bins.name), labels, counts, total, bins.isSensitive);
}

OccupationCard::Trait educationOf(const Making& making, std::span<const int> rows, int total)
{
    const auto levels = people::educationLevels().values();
    std::vector<int> counts(levels.size() + 1, 0);
    for (const int row : rows) {
        const int level = making.market().basis().cvs.value(row, CvColumn::Education);
        ++counts[static_cast<std::size_t>(std::find(levels.begin(), levels.end(), level) - levels.begin())];
    }
    QStringList labels;
    for (const int level : levels)
        labels << people::educationLevels().name(level);
    return traitOf(making, "education", inWords(QT_TRANSLATE_NOOP("occupationcards", "Education")), labels, counts,
                   total, false);
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
    const market::Basis& basis = making.market().basis();
    const auto rows = making.market().crowds().held(making.occupation);
    std::vector<int> ages;
    std::vector<int> hours;
    std::vector<int> months;
    const int year = basis.day.date().year();
    for (const int row : rows) {
        const int born = basis.cvs.value(row, CvColumn::BirthYear);
        ages.push_back(born == unknown ? unknown : year - born);
        hours.push_back(basis.cvs.value(row, CvColumn::HoursMax));
        months.push_back(monthsOf(basis, basis.cvs.id(row), making.occupation));
    }
    for (OccupationCard::Trait& trait : std::vector{
             educationOf(making, rows, people.of), binned(making, ageBins(), ages, people.of),
             binned(making, hoursBins(), hours, people.of), binned(making, experienceBins(), months, people.of)}) {
        if (!trait.rows.empty())
            people.traits.push_back(std::move(trait));
    }
    return people;
}

} // namespace spiegel::occupationcards
