// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/employercards/standing.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace spiegel::employercards {

using vacancies::Vacancy;
using vacancycards::VacancyCardMaker;

namespace {

constexpr std::size_t mostWorks = 6;
constexpr std::size_t mostFixes = 3;
constexpr int tens = 10; ///< numbers of people are compared as they are told, rounded down to these

QString inWords(const char* text)
{
    return QCoreApplication::translate("employercards", text);
}

/// What is compared of vacancies; `percent`: so much apart still reads as the same (our choice).
struct Aspect
{
    const char* word;
    const char* name;
    int Vacancy::*member; ///< null: how many people looked at it
    int percent;
};
const std::array<Aspect, 6>& aspects()
{
    static const std::array<Aspect, 6> all = {{
        {"education", QT_TRANSLATE_NOOP("employercards", "Education asked"), &Vacancy::education, 0},
        {"experience", QT_TRANSLATE_NOOP("employercards", "Years of experience asked"), &Vacancy::experienceYears, 0},
        {"hours", QT_TRANSLATE_NOOP("employercards", "Least hours a week"), &Vacancy::hoursMin, 0},
        {"pay", QT_TRANSLATE_NOOP("employercards", "Pay a month, full time"), &Vacancy::payMin, 2},
        {"text", QT_TRANSLATE_NOOP("employercards", "Length of the text"), &Vacancy::described, 10},
        {"viewers", QT_TRANSLATE_NOOP("employercards", "Looked at"), nullptr, 0},
    }};
    return all;
}

int valueOf(const vacancycards::Offers& offers, const Aspect& aspect, int row)
{
    if (aspect.member != nullptr)
        return offers.vacancies.at(row).*aspect.member;
    return offers.viewers[static_cast<std::size_t>(row)] / tens * tens;
}

void count(int own, int usual, int percent, EmployerCard::Comparison& row)
{
    const auto apart = static_cast<qint64>(std::abs(own - usual)) * 100;
    if (own == unknown)
        ++row.silent;
    else if (apart <= static_cast<qint64>(usual) * percent)
        ++row.same;
    else
        ++(own < usual ? row.less : row.more);
}

std::vector<int> alikeElsewhere(const VacancyCardMaker& maker, int row)
{
    const auto& all = maker.offers().vacancies;
    std::vector<int> alike = maker.alikeOf(row).rows;
    std::erase_if(alike, [&](int other) { return all.at(other).employer == all.at(row).employer; });
    return alike;
}

/// The lower middle one.
int middleOf(std::vector<int> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Several vacancies that can be mended in the same way.
struct Mending
{
    quality::VacancyFinding finding;
    int vacancies = 0;
    int gain = 0;
};

std::vector<Mending> mendingsOf(const VacancyCardMaker& maker, const std::vector<int>& rows)
{
    std::map<quality::VacancyRule, Mending> byRule;
    for (const int row : rows) {
        for (const quality::VacancyFinding& finding : maker.findingsOf(maker.offers().vacancies.at(row))) {
            Mending& mending = byRule[finding.rule];
            mending.finding = finding;
            ++mending.vacancies;
            mending.gain += finding.gain;
        }
    }
    std::vector<Mending> all;
    for (const auto& [rule, mending] : byRule)
        all.push_back(mending);
    std::stable_sort(all.begin(), all.end(), [](const Mending& a, const Mending& b) {
        return a.vacancies != b.vacancies ? a.vacancies > b.vacancies : a.gain > b.gain;
    });
    all.resize(std::min(all.size(), mostFixes));
    return all;
}

} // namespace

EmployerCard::Works worksOf(const VacancyCardMaker& maker, const std::vector<int>& rows)
{
    std::map<int, int> counts;
    for (const int row : rows)
        ++counts[maker.offers().vacancies.at(row).occupation];
    EmployerCard::Works works;
    works.title = inWords(QT_TRANSLATE_NOOP("employercards", "What you look for"));
    for (const auto& [occupation, vacancies] : counts)
        works.rows.push_back({occupation == unknown
                                  ? inWords(QT_TRANSLATE_NOOP("employercards", "work that is not named"))
                                  : maker.population().codes.name(occupation),
                              vacancies});
    std::sort(works.rows.begin(), works.rows.end(), [](const EmployerCard::Work& a, const EmployerCard::Work& b) {
        return a.vacancies != b.vacancies ? a.vacancies > b.vacancies : a.occupation < b.occupation;
    });
    while (works.rows.size() > mostWorks) {
        works.others += works.rows.back().vacancies;
        works.rows.pop_back();
    }
    return works;
}

EmployerCard::Quality qualityOf(const VacancyCardMaker& maker, const std::vector<int>& rows)
{
    EmployerCard::Quality quality;
    quality.title = inWords(QT_TRANSLATE_NOOP("employercards", "Your vacancies in the mirror"));
    std::vector<int> own;
    std::vector<int> others;
    for (const int row : rows) {
        if (maker.score(row) != unknown)
            own.push_back(maker.score(row));
        for (const int other : alikeElsewhere(maker, row))
            others.push_back(maker.score(other));
    }
    if (!own.empty())
        quality.score = middleOf(std::move(own));
    quality.usual = vacancycards::medianOf(std::move(others));
    for (const Mending& mending : mendingsOf(maker, rows)) {
        const QString text =
            mending.vacancies == static_cast<int>(rows.size())
                ? inWords(QT_TRANSLATE_NOOP("employercards", "In all your vacancies"))
                : inWords(QT_TRANSLATE_NOOP("employercards", "In %1 of your %2 vacancies"))
                      .arg(text::number(mending.vacancies), text::number(static_cast<qint64>(rows.size())));
        quality.fixes.push_back({word(mending.finding.rule), mending.finding.remedy, text, mending.vacancies,
                                 (mending.gain + mending.vacancies / 2) / mending.vacancies});
    }
    quality.intro =
        quality.fixes.empty()
            ? inWords(QT_TRANSLATE_NOOP("employercards", "Your vacancies say everything that job seekers look for."))
            : inWords(QT_TRANSLATE_NOOP("employercards", "What makes most of your vacancies better:"));
    return quality;
}

EmployerCard::Standing standingOf(const VacancyCardMaker& maker, const std::vector<int>& rows)
{
    const vacancycards::Offers& offers = maker.offers();
    EmployerCard::Standing standing;
    standing.title = inWords(QT_TRANSLATE_NOOP("employercards", "Beside vacancies like yours"));
    for (const Aspect& aspect : aspects())
        standing.rows.push_back({QString::fromLatin1(aspect.word), inWords(aspect.name)});
    for (const int row : rows) {
        const std::vector<int> alike = alikeElsewhere(maker, row);
        if (static_cast<int>(alike.size()) < vacancycards::fewestVacancies)
            continue;
        ++standing.vacancies;
        for (std::size_t i = 0; i < aspects().size(); ++i) {
            const Aspect& aspect = aspects()[i];
            std::vector<int> values;
            for (const int other : alike)
                values.push_back(valueOf(offers, aspect, other));
            const int usual = vacancycards::medianOf(std::move(values));
            if (usual != unknown)
                count(valueOf(offers, aspect, row), usual, aspect.percent, standing.rows[i]);
        }
    }
    std::erase_if(standing.rows,
                  [](const EmployerCard::Comparison& row) { return row.less + row.same + row.more + row.silent == 0; });
    standing.intro =
        standing.vacancies == 0
            ? inWords(QT_TRANSLATE_NOOP("employercards", "For none of your vacancies there are 10 open vacancies of "
                                                         "other employers for such work: too few to compare with."))
            : inWords(QT_TRANSLATE_NOOP("employercards",
                                        "Each of your vacancies was laid beside the open vacancies of other employers "
                                        "for such work (%1 of %2 could be). The middle one of these is the measure."))
                  .arg(text::number(standing.vacancies), text::number(static_cast<qint64>(rows.size())));
    return standing;
}

} // namespace spiegel::employercards
