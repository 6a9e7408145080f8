// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/sections.h"
#include "core/cards/widths.h"
#include "core/people/wordlist.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace spiegel::cards {

using peers::Trait;

namespace {

constexpr std::array<int, 5> ageEdges = {25, 35, 45, 55, 65};

/// '82 van hen'; everybody and nearly everybody without a number, which would tell of the few others.
QString howMany(int people, int of)
{
    if (people == of)
        return QCoreApplication::translate("cards", "All of them");
    if (of - people < figures::usualThreshold)
        return QCoreApplication::translate("cards", "Nearly all of them");
    return QCoreApplication::translate("cards", "%1 of them").arg(text::number(people));
}

QString sentence(Trait trait, const QString& people, const QString& name)
{
    switch (trait) {
    case Trait::Last:
        return QCoreApplication::translate("cards", "%1 have the same last occupation: %2.").arg(people, name);
    case Trait::Education:
        return QCoreApplication::translate("cards", "%1 have the same level of education: %2.").arg(people, name);
    case Trait::Step:
        return QCoreApplication::translate("cards", "%1 made the same step: %2.").arg(people, name);
    default:
        return QCoreApplication::translate("cards", "%1 also did this work: %2.").arg(people, name);
    }
}

/// The occupations of a step.
std::int64_t fromOf(std::int64_t stepKey)
{
    return stepKey / peers::stepKey(1, 0);
}
std::int64_t toOf(std::int64_t stepKey)
{
    return stepKey % peers::stepKey(1, 0);
}

QString nameOf(const people::OccupationCodes& codes, Trait trait, std::int64_t key)
{
    if (trait == Trait::Education)
        return people::educationLevels().name(static_cast<int>(key));
    if (trait != Trait::Step)
        return codes.name(static_cast<int>(key));
    return QCoreApplication::translate("cards", "from %1 to %2")
        .arg(codes.name(static_cast<int>(fromOf(key))), codes.name(static_cast<int>(toOf(key))));
}

QString ageText(const CvCard::Ages& band)
{
    const QString people = text::number(band.people);
    if (band.from == 0)
        return QCoreApplication::translate("cards", "%1 are younger than %2").arg(people).arg(band.to + 1);
    if (band.to == unknown)
        return QCoreApplication::translate("cards", "%1 are %2 or older").arg(people).arg(band.from);
    return QCoreApplication::translate("cards", "%1 are %2 to %3").arg(people).arg(band.from).arg(band.to);
}

/// Neighbouring bands together until each has 10 people; none when that leaves one band.
std::vector<CvCard::Ages> merged(const std::array<int, ageEdges.size() + 1>& people)
{
    std::vector<CvCard::Ages> bands;
    CvCard::Ages band;
    for (std::size_t i = 0; i < people.size(); ++i) {
        band.people += people[i];
        if (i + 1 < people.size() && band.people < figures::usualThreshold)
            continue;
        band.to = i < ageEdges.size() ? ageEdges[i] - 1 : unknown;
        bands.push_back(band);
        band = {i < ageEdges.size() ? ageEdges[i] : 0, unknown, 0};
    }
    if (bands.size() > 1 && bands.back().people < figures::usualThreshold) {
        bands[bands.size() - 2].people += bands.back().people;
        bands[bands.size() - 2].to = unknown;
        bands.pop_back();
    }
    return bands.size() > 1 ? bands : std::vector<CvCard::Ages>();
}

} // namespace

/// What at least 10 of the peers have as well: the last occupation, the level of education, and the step and the
/// earlier occupation that most of them have; of an occupation in that step nothing more needs to be said.
void Sections::addShared(CvCard::Peers& section, std::span<const int> rows) const
{
    const peers::Features& features = m_others.index().features();
    const peers::Features::List own = features.list(m_row);
    std::vector<int>& numbers = m_place.features; // of a feature of the person: its number, from 1
    for (std::size_t i = 0; i < own.ids.size(); ++i)
        numbers[static_cast<std::size_t>(own.ids[i])] = static_cast<int>(i) + 1;
    std::vector<int> people(own.ids.size() + 1, 0);
    for (const int row : rows) {
        for (const int id : features.list(row).ids)
            ++people[static_cast<std::size_t>(numbers[static_cast<std::size_t>(id)])];
    }
    for (const int id : own.ids)
        numbers[static_cast<std::size_t>(id)] = 0;
    const int of = static_cast<int>(rows.size());
    std::int64_t told = -1; // the step that was spoken of
    for (const Trait trait : {Trait::Last, Trait::Education, Trait::Step, Trait::Held}) {
        std::size_t best = own.ids.size();
        for (std::size_t i = 0; i < own.ids.size(); ++i) {
            const std::int64_t key = features.key(own.ids[i]);
            const bool isTold = key == m_occupation || (told >= 0 && (key == fromOf(told) || key == toOf(told)));
            if (features.trait(own.ids[i]) != trait || (trait == Trait::Held && isTold))
                continue;
            if (best == own.ids.size() || people[i + 1] > people[best + 1])
                best = i;
        }
        if (best == own.ids.size() || people[best + 1] < figures::usualThreshold)
            continue;
        const int count = people[best + 1];
        const std::int64_t key = features.key(own.ids[best]);
        const QString name = nameOf(m_population.codes, trait, key);
        const bool isCounted = count == of || of - count >= figures::usualThreshold;
        section.shared.push_back(
            {trait, name, sentence(trait, howMany(count, of), name), isCounted ? count : unknown, key});
        if (trait == Trait::Step)
            told = key;
    }
}

void Sections::addAges(CvCard::Peers& section, std::span<const int> rows) const
{
    const int year = m_population.records.snapshot.date().year();
    std::array<int, ageEdges.size() + 1> people{};
    for (const int row : rows) {
        const int born = m_population.cvs().value(row, people::CvColumn::BirthYear);
        if (born == unknown)
            continue;
        const auto band = std::upper_bound(ageEdges.begin(), ageEdges.end(), year - born) - ageEdges.begin();
        ++people[static_cast<std::size_t>(band)];
    }
    section.ages = merged(people);
    if (section.ages.empty())
        return;
    QStringList parts;
    for (const CvCard::Ages& band : section.ages)
        parts << ageText(band);
    section.agesText = QCoreApplication::translate("cards", "Their age: %1.").arg(text::list(parts));
}

CvCard::Peers Sections::peers()
{
    CvCard::Peers section;
    section.title = QCoreApplication::translate("cards", "People like you");
    describe(section, Width::Peers100);
    const int alike = static_cast<int>(peersWithin(Width::Peers100).size());
    if (figures::Group(alike).isLargeEnough()) {
        section.people = alike;
        section.intro =
            QCoreApplication::translate("cards", "Of all CVs on werk.nl, those of these %1 people are most like yours.")
                .arg(text::number(alike));
        const auto rows = std::span<const int>(m_peerRows).first(static_cast<std::size_t>(alike));
        addShared(section, rows);
        addAges(section, rows);
        return section;
    }
    for (const Width width : {Width::Occupation, Width::UnitGroup, Width::MinorGroup}) {
        if (!isThere(width) || !figures::Group(othersIn(width)).isLargeEnough())
            continue;
        describe(section, width);
        section.title = QCoreApplication::translate("cards", "People with work like yours");
        section.people = othersIn(width);
        const QString count = text::number(section.people);
        section.intro =
            width == Width::Occupation
                ? QCoreApplication::translate("cards", "Few CVs on werk.nl are like yours. That is why this card looks "
                                                       "at %1 people with the same last occupation: %2.")
                      .arg(count, section.group)
                : QCoreApplication::translate("cards", "Few CVs on werk.nl are like yours. That is why this card looks "
                                                       "at %1 people with work that is like it: %2.")
                      .arg(count, section.group);
        return section;
    }
    section.intro =
        QCoreApplication::translate("cards", "On werk.nl there are too few people with work like yours to say "
                                             "something about them.");
    return section;
}

QString usualText(Width width, int score)
{
    const QString words = isByLikeness(width)
                              ? QCoreApplication::translate("cards", "With people like you %1 is usual.")
                          : width == Width::Occupation
                              ? QCoreApplication::translate("cards", "With people who have the same last occupation "
                                                                     "%1 is usual.")
                              : QCoreApplication::translate("cards", "With people who have work like yours %1 is "
                                                                     "usual.");
    return words.arg(text::number(score));
}

Usual Sections::usual()
{
    const auto peers = peersWithin(Width::Peers100);
    Scores scores;
    if (figures::Group(static_cast<int>(peers.size())).isLargeEnough()) {
        for (std::size_t i = 0; i < peers.size(); ++i)
            scores.add(m_population.score(m_peerRows[i]));
        return {scores.usual(), Width::Peers100};
    }
    for (const Width width : {Width::Occupation, Width::UnitGroup, Width::MinorGroup}) {
        if (!isThere(width) || !figures::Group(othersIn(width)).isLargeEnough())
            continue;
        scores = m_others.groups().told(key(width)).scores;
        scores.remove(m_population.score(m_row));
        return {scores.usual(), width};
    }
    return {};
}

} // namespace spiegel::cards
