// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/traits.h"

#include "core/occupationcards/making.h"
#include "core/people/wordlist.h"

#include <algorithm>

namespace spiegel::occupationcards {

using people::CvColumn;

namespace {

/// Bins of a whole number: [edge, next edge), the first also below its edge, the last without an end.
struct Bins
{
    std::vector<int> edges;
    std::vector<const char*> labels;
};

const Bins& binsOf(TraitKind kind)
{
    static const Bins ages{
        {0, 25, 35, 45, 55},
        {QT_TRANSLATE_NOOP("occupationcards", "under 25"), QT_TRANSLATE_NOOP("occupationcards", "25 to 34"),
         QT_TRANSLATE_NOOP("occupationcards", "35 to 44"), QT_TRANSLATE_NOOP("occupationcards", "45 to 54"),
         QT_TRANSLATE_NOOP("occupationcards", "55 and over")}};
    static const Bins hours{
        {0, 1600, 2400, 3200, 3600},
        {QT_TRANSLATE_NOOP("occupationcards", "under 16"), QT_TRANSLATE_NOOP("occupationcards", "16 to 23"),
         QT_TRANSLATE_NOOP("occupationcards", "24 to 31"), QT_TRANSLATE_NOOP("occupationcards", "32 to 35"),
         QT_TRANSLATE_NOOP("occupationcards", "36 and over")}};
    static const Bins months{
        {0, 12, 24, 60, 120},
        {QT_TRANSLATE_NOOP("occupationcards", "under 1 year"), QT_TRANSLATE_NOOP("occupationcards", "1 to 2 years"),
         QT_TRANSLATE_NOOP("occupationcards", "2 to 5 years"), QT_TRANSLATE_NOOP("occupationcards", "5 to 10 years"),
         QT_TRANSLATE_NOOP("occupationcards", "10 years or more")}};
    return kind == TraitKind::Age ? ages : kind == TraitKind::Hours ? hours : months;
}

const std::vector<int>& levels()
{
    static const std::vector<int> all = people::educationLevels().values();
    return all;
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

} // namespace

QString word(TraitKind kind)
{
    static constexpr std::array words = {"education", "age", "hours", "experience"};
    return QString::fromLatin1(words[static_cast<std::size_t>(kind)]);
}

std::optional<TraitKind> traitKindOf(const QString& wanted)
{
    const auto found =
        std::find_if(traitKinds.begin(), traitKinds.end(), [&wanted](TraitKind kind) { return word(kind) == wanted; });
    return found == traitKinds.end() ? std::nullopt : std::optional(*found);
}

QString title(TraitKind kind)
{
    static constexpr std::array titles = {QT_TRANSLATE_NOOP("occupationcards", "Education"),
                                          QT_TRANSLATE_NOOP("occupationcards", "Age"),
                                          QT_TRANSLATE_NOOP("occupationcards", "Hours a week they want at most"),
                                          QT_TRANSLATE_NOOP("occupationcards", "Experience in this work")};
    return inWords(titles[static_cast<std::size_t>(kind)]);
}

bool isSensitive(TraitKind kind)
{
    return kind == TraitKind::Hours;
}

QStringList bars(TraitKind kind)
{
    QStringList names;
    if (kind == TraitKind::Education) {
        for (const int level : levels())
            names << people::educationLevels().name(level);
        return names;
    }
    for (const char* const label : binsOf(kind).labels)
        names << inWords(label);
    return names;
}

int valueOf(TraitKind kind, const market::Basis& basis, int row, int occupation)
{
    switch (kind) {
    case TraitKind::Education:
        return basis.cvs.value(row, CvColumn::Education);
    case TraitKind::Age: {
        const int born = basis.cvs.value(row, CvColumn::BirthYear);
        return born == unknown ? unknown : basis.day.date().year() - born;
    }
    case TraitKind::Hours:
        return basis.cvs.value(row, CvColumn::HoursMax);
    case TraitKind::Experience:
        break;
    }
    return monthsOf(basis, basis.cvs.id(row), occupation);
}

std::size_t barOf(TraitKind kind, int value)
{
    if (kind == TraitKind::Education)
        return static_cast<std::size_t>(std::find(levels().begin(), levels().end(), value) - levels().begin());
    const std::vector<int>& edges = binsOf(kind).edges;
    if (value == unknown)
        return edges.size();
    const auto edge = std::upper_bound(edges.begin(), edges.end(), value);
    return edge == edges.begin() ? 0 : static_cast<std::size_t>(edge - edges.begin()) - 1;
}

} // namespace spiegel::occupationcards
