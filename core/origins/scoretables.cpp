// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/cvcardmaker.h"
#include "core/origins/tables.h"
#include "core/people/wordlist.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::origins {

using employability::Part;
using people::CvColumn;

namespace {

constexpr double monthsOfYear = 12;

QString said(const char* words, int number)
{
    return QCoreApplication::translate("origins", words).arg(text::number(qint64{number}));
}

QString wordsOr(const QString& words)
{
    return words.isEmpty() ? text::unknownWord() : words;
}

/// What a part of the index was reckoned from.
QString baseOf(const CvCardMaker& maker, int row, Part part)
{
    const cards::Population& population = maker.population();
    const people::Cvs& cvs = population.cvs();
    switch (part) {
    case Part::Quality:
        return QCoreApplication::translate("origins", "the score of the checks");
    case Part::Demand:
        if (const auto near = maker.prospects().near(row))
            return said(QT_TRANSLATE_NOOP("origins", "open vacancies within reach: %1"), near->all);
        break;
    case Part::Experience:
        if (const auto worked = maker.prospects().worked(row))
            return QCoreApplication::translate("origins", "worked for %1 years, until %2 months ago")
                .arg(text::number(worked->months / monthsOfYear, 1), text::number(qint64{worked->since}));
        break;
    case Part::Mobility: {
        const int minutes = cvs.value(row, CvColumn::TravelMax);
        const int transport = cvs.value(row, CvColumn::Transport);
        return QCoreApplication::translate("origins", "travels %1 minutes; with: %2; licence: %3")
            .arg(minutes == unknown ? text::unknownWord() : text::number(qint64{minutes}),
                 wordsOr(transport == unknown ? QString() : people::transportNames(transport)),
                 cvs.value(row, CvColumn::Licence) == unknown ? text::unknownWord()
                                                              : QCoreApplication::translate("origins", "yes"));
    }
    case Part::Breadth:
        return QCoreApplication::translate("origins", "wishes: %1, in %2 directions")
            .arg(population.records.wishes.of(cvs.id(row)).size())
            .arg(maker.prospects().directions(row));
    }
    return text::unknownWord();
}

} // namespace

Origin checksOf(const CvCardMaker& maker, int row)
{
    const cards::Population& population = maker.population();
    const quality::Weights& weights = population.tables.quality;
    const quality::Facts facts = quality::factsOf(population.records, *population.background, row);
    Origin origin{{},
                  {},
                  {{QCoreApplication::translate("origins", "Check"), false, true},
                   {QCoreApplication::translate("origins", "Points"), true},
                   {QCoreApplication::translate("origins", "Of"), true},
                   {QCoreApplication::translate("origins", "What was found"), false, true}},
                  {}};
    double points = 0;
    double possible = 0;
    for (std::size_t i = 0; i < quality::ruleCount; ++i) {
        const auto rule = static_cast<quality::Rule>(i);
        const quality::Earned earned = quality::check(rule, facts);
        if (!earned.applies || !population.background->isMeasured(rule)) {
            origin.rows.push_back({-1,
                                   {{quality::title(rule)},
                                    {QStringLiteral("–")},
                                    {QStringLiteral("–")},
                                    {QCoreApplication::translate("origins", "does not count here")}}});
            continue;
        }
        points += earned.part * weights.points(rule);
        possible += weights.points(rule);
        origin.rows.push_back({-1,
                               {{quality::title(rule)},
                                decimalCell(earned.part * weights.points(rule), 1),
                                decimalCell(weights.points(rule), 1),
                                {earned.part < 1 ? quality::finding(rule, facts).text
                                                 : QCoreApplication::translate("origins", "in order")}}});
    }
    origin.sentence = QCoreApplication::translate("origins", "%1 of %2 points is a score of %3 out of 100, by the "
                                                             "table of weights '%4'.")
                          .arg(text::number(points, 1), text::number(possible, 1),
                               text::number(qint64{population.score(row)}), weights.version());
    return origin;
}

Origin indexOf(const CvCardMaker& maker, int row, const CvCard::Chances& chances)
{
    Origin origin{{},
                  {},
                  {{QCoreApplication::translate("origins", "Part"), false, true},
                   {QCoreApplication::translate("origins", "0 to 100"), true},
                   {QCoreApplication::translate("origins", "Counts for"), true},
                   {QCoreApplication::translate("origins", "Reckoned from"), false, true}},
                  {}};
    for (std::size_t i = 0; i < chances.parts.size(); ++i) {
        const CvCard::Chances::Part& part = chances.parts[i];
        origin.rows.push_back({-1,
                               {{part.title},
                                numberCell(part.score),
                                decimalCell(part.points, 1),
                                {baseOf(maker, row, static_cast<Part>(i))}}});
    }
    origin.sentence = QCoreApplication::translate("origins", "The mean of the known parts, each as often as it counts, "
                                                             "is %1. The points: %2.")
                          .arg(text::number(qint64{chances.index}), chances.weights);
    return origin;
}

} // namespace spiegel::origins
