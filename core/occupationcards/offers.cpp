// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/making.h"

#include "core/geography/postcodes.h"
#include "core/people/wordlist.h"
#include "core/text/dutch.h"
#include "core/vacancycards/peers.h"

#include <algorithm>

namespace spiegel::occupationcards {

namespace {

constexpr int hundred = 100;
constexpr int payStep = 50; ///< euro: a median is told to these
constexpr std::size_t mostTasks = 8;
constexpr std::size_t mostCompetences = 10;
constexpr std::size_t mostVacancies = 5;

std::vector<int> values(const Making& making, std::span<const int> rows, int vacancies::Vacancy::*member)
{
    std::vector<int> all;
    for (const int row : rows)
        all.push_back(making.market().basis().vacancies.at(row).*member);
    return all;
}

int toldPay(int cents)
{
    if (cents == unknown)
        return unknown;
    const int euros = cents / hundred;
    return (euros + payStep / 2) / payStep * payStep;
}

QString hoursText(int hundredths)
{
    return text::number(static_cast<double>(hundredths) / hundred, hundredths % hundred == 0 ? 0 : 1);
}

QString rangeText(const QString& from, const QString& to)
{
    return from == to ? from : inWords(QT_TRANSLATE_NOOP("occupationcards", "%1 to %2")).arg(from, to);
}

void add(OccupationCard::Offers& offers, const char* word, const char* name, const QString& text)
{
    offers.rows.push_back({QString::fromLatin1(word), inWords(name), text});
}

void addMedians(const Making& making, std::span<const int> rows, OccupationCard::Offers& offers)
{
    using vacancycards::medianOf;
    const auto median = [&](int vacancies::Vacancy::*member) { return medianOf(values(making, rows, member)); };
    offers.payMin = toldPay(median(&vacancies::Vacancy::payMin));
    offers.payMax = toldPay(median(&vacancies::Vacancy::payMax));
    if (offers.payMin != unknown && offers.payMax != unknown)
        add(offers, "pay", QT_TRANSLATE_NOOP("occupationcards", "Pay"),
            inWords(QT_TRANSLATE_NOOP("occupationcards", "mostly %1 a month, full time"))
                .arg(rangeText(text::euro(offers.payMin), text::euro(offers.payMax))));
    const int least = median(&vacancies::Vacancy::hoursMin);
    const int most = median(&vacancies::Vacancy::hoursMax);
    if (least != unknown && most != unknown)
        add(offers, "hours", QT_TRANSLATE_NOOP("occupationcards", "Hours"),
            inWords(QT_TRANSLATE_NOOP("occupationcards", "mostly %1 hours a week"))
                .arg(rangeText(hoursText(least), hoursText(most))));
    if (const int level = median(&vacancies::Vacancy::education); level != unknown)
        add(offers, "education", QT_TRANSLATE_NOOP("occupationcards", "Education"),
            inWords(QT_TRANSLATE_NOOP("occupationcards", "mostly %1")).arg(people::educationLevels().name(level)));
    if (const int years = median(&vacancies::Vacancy::experienceYears); years != unknown)
        add(offers, "experience", QT_TRANSLATE_NOOP("occupationcards", "Experience"),
            years == 0 ? inWords(QT_TRANSLATE_NOOP("occupationcards", "mostly none asked"))
                       : inWords(QT_TRANSLATE_NOOP("occupationcards", "mostly %1 years")).arg(hoursText(years)));
}

OccupationCard::Vacancy toldVacancy(const Making& making, const vacancies::Vacancy& vacancy)
{
    OccupationCard::Vacancy told;
    told.title = making.known.titles.text(vacancy.title).simplified();
    if (told.title.isEmpty())
        told.title = making.market().codes().name(making.occupation);
    QStringList parts;
    if (const auto* place = geography::Postcodes::builtIn().find(vacancy.postcode))
        parts << place->place;
    if (vacancy.hoursMax != unknown)
        parts << inWords(QT_TRANSLATE_NOOP("occupationcards", "%1 hours"))
                     .arg(rangeText(hoursText(vacancy.hoursMin == unknown ? vacancy.hoursMax : vacancy.hoursMin),
                                    hoursText(vacancy.hoursMax)));
    if (vacancy.placed.isKnown())
        parts << inWords(QT_TRANSLATE_NOOP("occupationcards", "since %1")).arg(text::shortDate(vacancy.placed));
    told.detail = parts.join(QStringLiteral(", "));
    return told;
}

} // namespace

OccupationCard::Work workOf(const Making& making)
{
    OccupationCard::Work work;
    work.title = inWords(QT_TRANSLATE_NOOP("occupationcards", "What the work is"));
    if (!making.isNamed())
        return work;
    for (const QString& task : making.known.work.tasks.of(making.occupation)) {
        if (static_cast<std::size_t>(work.tasks.size()) < mostTasks)
            work.tasks << task;
    }
    work.competences = making.known.work.competencesOf(making.occupation, mostCompetences);
    return work;
}

OccupationCard::Offers offersOf(const Making& making)
{
    OccupationCard::Offers offers;
    offers.title = inWords(QT_TRANSLATE_NOOP("occupationcards", "What vacancies offer and ask"));
    const auto rows = making.isNamed() ? making.market().crowds().vacancies(making.occupation) : std::span<const int>();
    const int told = totalsOf(making, making.occupation).vacancies;
    if (static_cast<int>(rows.size()) < vacancycards::fewestVacancies || told == 0) {
        offers.intro = inWords(QT_TRANSLATE_NOOP("occupationcards", "There are too few open vacancies to say."));
        return offers;
    }
    offers.intro = inWords(QT_TRANSLATE_NOOP("occupationcards", "Of %1 open vacancies; the newest stand below."))
                       .arg(text::number(told));
    addMedians(making, rows, offers);
    std::vector<vacancies::Vacancy> newest;
    for (const int row : rows)
        newest.push_back(making.market().basis().vacancies.at(row));
    std::sort(newest.begin(), newest.end(), [](const vacancies::Vacancy& a, const vacancies::Vacancy& b) {
        return a.placed != b.placed ? a.placed > b.placed : a.id < b.id;
    });
    newest.resize(std::min(newest.size(), mostVacancies));
    for (const vacancies::Vacancy& vacancy : newest)
        offers.vacancies.push_back(toldVacancy(making, vacancy));
    return offers;
}

} // namespace spiegel::occupationcards
