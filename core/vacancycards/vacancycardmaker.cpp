// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancycards/vacancycardmaker.h"

#include "core/geography/postcodes.h"
#include "core/text/dutch.h"
#include "core/vacancycards/carving.h"

#include <QCoreApplication>

namespace spiegel::vacancycards {

namespace {

constexpr std::size_t mostFixes = 3;
constexpr std::size_t mostTypes = 3;

QString inWords(const char* text)
{
    return QCoreApplication::translate("vacancycards", text);
}

} // namespace

QString VacancyCardMaker::number(int row) const
{
    return m_knowledge->numbers.value(offers().vacancies.at(row).id);
}

QString VacancyCardMaker::employer(int row) const
{
    return m_knowledge->employers.value(offers().vacancies.at(row).employer).name;
}

QString VacancyCardMaker::employerNumber(int row) const
{
    return m_knowledge->employers.value(offers().vacancies.at(row).employer).key;
}

std::vector<int> VacancyCardMaker::openOf(const QString& employer) const
{
    return m_knowledge->open.value(employer);
}

QStringList VacancyCardMaker::employersWithOpen() const
{
    QStringList numbers = m_knowledge->open.keys();
    numbers.sort();
    return numbers;
}

int VacancyCardMaker::rowOf(const QString& number) const
{
    const auto id = m_knowledge->ids.constFind(number);
    return id == m_knowledge->ids.constEnd() ? -1 : offers().vacancies.rowOf(*id);
}

VacancyCard::Header VacancyCardMaker::headerOf(int row) const
{
    const vacancies::Vacancy& vacancy = offers().vacancies.at(row);
    VacancyCard::Header header;
    header.vacancy = number(row);
    if (vacancy.occupation != unknown)
        header.occupation = population().codes.name(vacancy.occupation);
    header.title = m_knowledge->titles.text(vacancy.title);
    if (header.title.isEmpty())
        header.title = header.occupation;
    header.employer = employer(row);
    if (const auto* place = geography::Postcodes::builtIn().find(vacancy.postcode))
        header.place = place->municipality;
    header.snapshot = offers().day;
    header.number = header.snapshot.iso().remove(QLatin1Char('-')) + QLatin1Char('-') + header.vacancy;
    return header;
}

VacancyCard::Quality VacancyCardMaker::qualityOf(int row) const
{
    VacancyCard::Quality quality;
    quality.title = inWords(QT_TRANSLATE_NOOP("vacancycards", "Your vacancy in the mirror"));
    quality.score = score(row);
    std::vector<int> others;
    for (const int other : alikeOf(row).rows)
        others.push_back(score(other));
    quality.usual = medianOf(std::move(others));
    quality.fixes = fixesOf(offers().vacancies.at(row));
    quality.intro =
        quality.fixes.empty()
            ? inWords(QT_TRANSLATE_NOOP("vacancycards", "Your vacancy says everything that job seekers look for."))
            : inWords(QT_TRANSLATE_NOOP("vacancycards", "What makes your vacancy better, most useful first:"));
    return quality;
}

std::vector<quality::VacancyFinding> VacancyCardMaker::findingsOf(const vacancies::Vacancy& vacancy) const
{
    return quality::runChecks(vacancy, *m_knowledge->background, quality::VacancyWeights::builtIn());
}

std::vector<VacancyCard::Fix> VacancyCardMaker::fixesOf(const vacancies::Vacancy& vacancy) const
{
    std::vector<VacancyCard::Fix> fixes;
    for (const quality::VacancyFinding& finding : findingsOf(vacancy)) {
        if (fixes.size() < mostFixes)
            fixes.push_back({finding.text, finding.remedy, finding.gain});
    }
    return fixes;
}

/// There is no text yet, so no score either.
VacancyCard::Quality VacancyCardMaker::checklistOf(const Subject& subject) const
{
    VacancyCard::Quality quality;
    quality.title = inWords(QT_TRANSLATE_NOOP("vacancycards", "What belongs in your vacancy"));
    quality.fixes = fixesOf(subject.vacancy());
    quality.intro =
        inWords(QT_TRANSLATE_NOOP("vacancycards", "When you write it down, job seekers look for this too:"));
    return quality;
}

VacancyCard::Seekers VacancyCardMaker::seekersOf(const Subject& subject) const
{
    const vacancies::Vacancy& vacancy = subject.vacancy();
    const auto reach = zones().reachOf(vacancy.postcode);
    if (vacancy.occupation == unknown || reach->isEmpty()) {
        VacancyCard::Seekers nothing;
        nothing.title = vacancycards::seekersOf({}, vacancy, {}).title;
        nothing.intro = inWords(QT_TRANSLATE_NOOP(
            "vacancycards", "Your vacancy does not say what work it is or where; so we cannot count who could do it."));
        return nothing;
    }
    const auto competences = subject.offers.competences.of(vacancy.id);
    const SeekerCounts counts = countSeekers(ground(), vacancy, competences, *reach);
    const QByteArray whom =
        peopleKey(ground(), offers().day, ground().kinds().of(vacancy.occupation), reach->postcodes());
    VacancyCard::Seekers seekers = vacancycards::seekersOf(
        rounded(counts, {m_knowledge->secret, whom, askedKey(vacancy, competences)}), vacancy, zones().travelSource());
    seekers.postcodes = reach->postcodes();
    return seekers;
}

personas::Demand VacancyCardMaker::demandOf(const Subject& subject) const
{
    const vacancies::Vacancy& vacancy = subject.vacancy();
    return personas::demandOfVacancy(
        population(), subject.number,
        {vacancy.occupation, vacancy.education, vacancy.hoursMin, subject.offers.competences.of(vacancy.id)});
}

Result<VacancyCard> VacancyCardMaker::card(int row, Progress& progress) const
{
    VacancyCard card;
    card.header = headerOf(row);
    card.quality = qualityOf(row);
    return completed(std::move(card), {offers(), row, number(row)}, progress);
}

Result<VacancyCard> VacancyCardMaker::card(const VacancyProfile& profile, Progress& progress) const
{
    const auto notKnown = [](const QString& what) {
        return Problem::failed(
            inWords(QT_TRANSLATE_NOOP("vacancycards", "Nobody in this week has, wishes or asks for \"%1\".")).arg(what),
            {},
            inWords(QT_TRANSLATE_NOOP("vacancycards",
                                      "Give a code of an occupation or a competence that stands in this week.")));
    };
    const auto occupation = population().codes.find(profile.occupation);
    if (!occupation)
        return fail(notKnown(profile.occupation));
    std::vector<int> competences;
    for (const QString& code : profile.competences) {
        const int number = m_knowledge->competences.value(code, unknown);
        if (number == unknown)
            return fail(notKnown(code));
        competences.push_back(number);
    }
    const Offers with = withProfile(offers(), profile, *occupation, competences);
    const Subject subject{with, with.vacancies.count() - 1, numberOf(profile)};
    VacancyCard card;
    card.profile = toJson(profile);
    VacancyCard::Header& header = card.header;
    header.vacancy = subject.number;
    header.occupation = header.title = population().codes.name(*occupation);
    header.employer = profile.employer;
    if (const auto* place = geography::Postcodes::builtIn().find(profile.postcode))
        header.place = place->municipality;
    header.snapshot = with.day;
    header.number = with.day.iso().remove(QLatin1Char('-')) + QLatin1Char('-') + subject.number;
    card.quality = checklistOf(subject);
    auto made = completed(std::move(card), subject, progress);
    if (made) // it was never written or looked at
        std::erase_if(made->peers.rows, [](const VacancyCard::Comparison& row) {
            return row.word == QLatin1String("text") || row.word == QLatin1String("viewers");
        });
    return made;
}

QString VacancyCardMaker::method() const
{
    return inWords(
               QT_TRANSLATE_NOOP(
                   "vacancycards",
                   "Made from what stood on werk.nl and in Sonar in the week of %1. Numbers of job seekers are rounded "
                   "to twenties and every type has at least 10 people, so that nobody can be recognised, also not "
                   "beside other cards. Rules: k = 10, at least 2 values, none above 80%. Version %2."))
        .arg(text::date(offers().day), QStringLiteral(SPIEGEL_VERSION));
}

Result<VacancyCard> VacancyCardMaker::completed(VacancyCard card, const Subject& subject, Progress& progress) const
{
    card.peers =
        peersOf(subject.offers, population(), m_knowledge->likes.of(subject.vacancy(), subject.row), subject.row);
    card.seekers = seekersOf(subject);
    auto types = zones().typesAround(subject.vacancy().postcode, demandOf(subject), progress);
    if (!types)
        return fail(types.error());
    card.types = std::move(*types);
    const int occupation = subject.vacancy().occupation;
    const std::span<const int> work(&occupation, occupation == unknown ? 0 : 1);
    card.carving = carvingOf(m_knowledge->content, population().codes, ground().kinds(), work, card.types.personas);
    auto& shown = card.types.personas.personas;
    shown.resize(std::min(shown.size(), mostTypes));
    card.method = method();
    return card;
}

Result<VacancyCard> VacancyCardMaker::card(const QString& number, Progress& progress) const
{
    const int row = rowOf(number);
    if (row < 0)
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("vacancycards", "No vacancy has the number %1 in the week of %2."))
                .arg(number, text::date(offers().day)),
            {}, inWords(QT_TRANSLATE_NOOP("vacancycards", "Look at the number again, or choose another week."))));
    return card(row, progress);
}

} // namespace spiegel::vacancycards
