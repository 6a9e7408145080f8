// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancycards/peers.h"

#include "core/occupations/groups.h"
#include "core/people/wordlist.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace spiegel::vacancycards {

namespace {

constexpr int hundred = 100;
constexpr int tens = 10;              ///< numbers of people are rounded down to these
constexpr std::array depths = {4, 3}; ///< of ISCO groups that are looked at

QString inWords(const char* text)
{
    return QCoreApplication::translate("vacancycards", text);
}

QString notSaid()
{
    return inWords(QT_TRANSLATE_NOOP("vacancycards", "not said"));
}

/// '32', '32 tot 40'; each may be unknown.
QString range(int from, int to, const std::function<QString(int)>& text)
{
    if (from == unknown && to == unknown)
        return notSaid();
    if (from == unknown || to == unknown || from == to)
        return text(from == unknown ? to : from);
    return inWords(QT_TRANSLATE_NOOP("vacancycards", "%1 to %2")).arg(text(from), text(to));
}

QString plain(int hundredths)
{
    return text::number(static_cast<double>(hundredths) / hundred, hundredths % hundred == 0 ? 0 : 1);
}

/// '32 uur', '24 tot 32 uur'.
QString hours(int from, int to)
{
    const QString text = range(from, to, &plain);
    return from == unknown && to == unknown ? text : inWords(QT_TRANSLATE_NOOP("vacancycards", "%1 hours")).arg(text);
}

QString years(int hundredths)
{
    if (hundredths == 0)
        return inWords(QT_TRANSLATE_NOOP("vacancycards", "none"));
    return inWords(QT_TRANSLATE_NOOP("vacancycards", "%1 year(s)")).arg(plain(hundredths));
}

QString pay(int cents)
{
    return text::euro(cents / hundred);
}

QString viewersText(int people)
{
    if (people == unknown || people < tens)
        return inWords(QT_TRANSLATE_NOOP("vacancycards", "hardly yet"));
    return inWords(QT_TRANSLATE_NOOP("vacancycards", "by %1 people or more")).arg(text::number(people / tens * tens));
}

/// What vacancies like it usually say, of one number: the median, and how many say nothing.
class Usual
{
public:
    Usual(const Offers& offers, const std::vector<int>& rows)
        : m_offers(offers)
        , m_rows(rows)
    {
    }

    [[nodiscard]] int median(int vacancies::Vacancy::*member) const { return medianOf(values(member)); }
    [[nodiscard]] std::vector<int> values(int vacancies::Vacancy::*member) const
    {
        std::vector<int> values;
        for (const int row : m_rows)
            values.push_back(m_offers.vacancies.at(row).*member);
        return values;
    }
    /// 'meestal: …; 40% zegt het niet'.
    [[nodiscard]] QString text(int vacancies::Vacancy::*member, const QString& median) const
    {
        const std::vector<int> all = values(member);
        const auto silent = std::count(all.begin(), all.end(), unknown);
        if (silent == static_cast<std::ptrdiff_t>(all.size()))
            return notSaid();
        const QString share = text::percentOf(silent, static_cast<qint64>(all.size()), 0);
        if (median.isEmpty())
            return inWords(QT_TRANSLATE_NOOP("vacancycards", "%1 say nothing about it")).arg(share);
        return silent == 0
                   ? median
                   : inWords(QT_TRANSLATE_NOOP("vacancycards", "%1; %2 say nothing about it")).arg(median, share);
    }

private:
    const Offers& m_offers;
    const std::vector<int>& m_rows;
};

QString known(int value, const std::function<QString(int)>& text)
{
    return value == unknown ? QString() : text(value);
}

QString knownRange(int from, int to, const std::function<QString(int)>& text)
{
    return from == unknown && to == unknown ? QString() : range(from, to, text);
}

/// The value most of them have; unknown for fewer than 10 that say anything.
int mostCommon(const std::vector<int>& values)
{
    std::map<int, int> counts;
    for (const int value : values) {
        if (value != unknown)
            ++counts[value];
    }
    int sum = 0;
    int best = unknown;
    for (const auto& [value, count] : counts) {
        sum += count;
        if (best == unknown || count > counts[best])
            best = value;
    }
    return sum < fewestVacancies ? unknown : best;
}

void addRows(const Offers& offers, const std::vector<int>& rows, int row, VacancyCard::Peers& peers)
{
    const vacancies::Vacancy& own = offers.vacancies.at(row);
    const Usual usual(offers, rows);
    const auto add = [&peers](const char* word, const char* name, const QString& mine, const QString& others) {
        peers.rows.push_back({QString::fromLatin1(word), inWords(name), mine, others});
    };
    const auto level = [](int value) { return people::educationLevels().name(value); };
    const auto kind = [](int value) { return people::contracts().name(value); };
    add("education", QT_TRANSLATE_NOOP("vacancycards", "Education"),
        own.education == unknown ? notSaid() : level(own.education),
        usual.text(&vacancies::Vacancy::education, known(usual.median(&vacancies::Vacancy::education), level)));
    add("experience", QT_TRANSLATE_NOOP("vacancycards", "Experience"), range(own.experienceYears, unknown, &years),
        usual.text(&vacancies::Vacancy::experienceYears,
                   known(usual.median(&vacancies::Vacancy::experienceYears), &years)));
    const int least = usual.median(&vacancies::Vacancy::hoursMin);
    const int most = usual.median(&vacancies::Vacancy::hoursMax);
    add("hours", QT_TRANSLATE_NOOP("vacancycards", "Hours a week"), hours(own.hoursMin, own.hoursMax),
        usual.text(&vacancies::Vacancy::hoursMin,
                   least == unknown && most == unknown ? QString() : hours(least, most)));
    add("pay", QT_TRANSLATE_NOOP("vacancycards", "Pay a month, full time"), range(own.payMin, own.payMax, &pay),
        usual.text(&vacancies::Vacancy::payMin, knownRange(usual.median(&vacancies::Vacancy::payMin),
                                                           usual.median(&vacancies::Vacancy::payMax), &pay)));
    add("contract", QT_TRANSLATE_NOOP("vacancycards", "Contract"),
        own.contract == unknown ? notSaid() : kind(own.contract),
        usual.text(&vacancies::Vacancy::contract,
                   known(mostCommon(usual.values(&vacancies::Vacancy::contract)), kind)));
    const auto length = [](int characters) {
        return inWords(QT_TRANSLATE_NOOP("vacancycards", "%1 characters")).arg(text::number(characters));
    };
    add("text", QT_TRANSLATE_NOOP("vacancycards", "Length of the text"), range(own.described, unknown, length),
        usual.text(&vacancies::Vacancy::described, known(usual.median(&vacancies::Vacancy::described), length)));
    std::vector<int> viewers;
    for (const int other : rows)
        viewers.push_back(offers.viewers[static_cast<std::size_t>(other)]);
    add("viewers", QT_TRANSLATE_NOOP("vacancycards", "Looked at"),
        viewersText(offers.viewers[static_cast<std::size_t>(row)]), viewersText(medianOf(viewers)));
}

/// The competences that at least a quarter of them ask for and this one does not, most asked first.
QString missingCompetences(const Offers& offers, const personas::Population& population, const std::vector<int>& rows,
                           int row)
{
    std::map<int, int> counts;
    for (const int other : rows) {
        for (const int competence : offers.competences.of(offers.vacancies.at(other).id))
            ++counts[competence];
    }
    for (const int competence : offers.competences.of(offers.vacancies.at(row).id))
        counts.erase(competence);
    std::vector<std::pair<int, QString>> asked;
    for (const auto& [competence, count] : counts) {
        const QString name = population.work.name(competence);
        if (count >= fewestVacancies && count * 4 >= static_cast<int>(rows.size()) && !name.isEmpty())
            asked.emplace_back(-count, name);
    }
    std::sort(asked.begin(), asked.end());
    QStringList names;
    for (const auto& [count, name] : asked) {
        if (names.size() < 4)
            names << name;
    }
    return names.isEmpty()
               ? QString()
               : inWords(QT_TRANSLATE_NOOP("vacancycards", "Many of them also ask for: %1.")).arg(text::list(names));
}

} // namespace

Likes::Likes(const Offers& offers, const people::OccupationCodes& codes)
{
    for (int occupation = 0; occupation < codes.end(); ++occupation)
        m_isco.push_back(codes.occupations().iscoOf(codes.code(occupation)));
    for (int row = 0; row < offers.vacancies.count(); ++row) {
        const vacancies::Vacancy& vacancy = offers.vacancies.at(row);
        if (vacancy.occupation == unknown || !vacancy.isOpenOn(offers.day))
            continue;
        const QString& isco = m_isco[static_cast<std::size_t>(vacancy.occupation)];
        for (const int digits : depths) {
            if (isco.size() >= digits)
                m_rows[isco.left(digits)].push_back(row);
        }
    }
}

Alike Likes::of(const vacancies::Vacancy& vacancy, int row) const
{
    Alike alike;
    if (vacancy.occupation == unknown)
        return alike;
    const QString& isco = m_isco[static_cast<std::size_t>(vacancy.occupation)];
    for (const int digits : depths) {
        if (isco.size() < digits)
            continue;
        const QString group = isco.left(digits);
        alike = {occupations::iscoName(group), m_rows.value(group)};
        std::erase(alike.rows, row);
        if (static_cast<int>(alike.rows.size()) >= fewestVacancies)
            break;
    }
    return alike;
}

int medianOf(std::vector<int> values)
{
    std::erase(values, unknown);
    if (static_cast<int>(values.size()) < fewestVacancies)
        return unknown;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

VacancyCard::Peers peersOf(const Offers& offers, const personas::Population& population, const Alike& alike, int row)
{
    VacancyCard::Peers peers;
    peers.title = inWords(QT_TRANSLATE_NOOP("vacancycards", "Beside vacancies like this one"));
    if (static_cast<int>(alike.rows.size()) < fewestVacancies) {
        peers.intro = inWords(QT_TRANSLATE_NOOP(
            "vacancycards", "There are fewer than 10 other open vacancies for such work: too few to compare with."));
        return peers;
    }
    peers.vacancies = static_cast<int>(alike.rows.size());
    peers.intro = inWords(QT_TRANSLATE_NOOP("vacancycards", "Compared with %1 other open vacancies for such work (%2). "
                                                            "The middle one is named: half of them ask more."))
                      .arg(text::number(peers.vacancies), alike.group);
    addRows(offers, alike.rows, row, peers);
    peers.competences = missingCompetences(offers, population, alike.rows, row);
    return peers;
}

} // namespace spiegel::vacancycards
