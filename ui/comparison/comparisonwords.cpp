// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonwords.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::uicomparison {

using comparison::Row;
using comparison::Verdict;

namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("uicomparison", words);
}

QString count(int people)
{
    return text::number(qint64(people));
}

QString sayGroups(const Answer& answer)
{
    const Comparison& found = answer.comparison;
    const QString first = nameOf(found.groups, 0);
    const QString second = nameOf(found.groups, 1);
    if (found.rows.empty())
        return say(QT_TRANSLATE_NOOP("uicomparison", "No next step was made by 10 people or more in both groups."));
    const QString where =
        found.from ? answer.codes().name(*found.from) : say(QT_TRANSLATE_NOOP("uicomparison", "any occupation"));
    return say(QT_TRANSLATE_NOOP("uicomparison", "%1 (%2 people) and %3 (%4 people) who left %5: of %6 next steps %7 "
                                                 "differ clearly."))
        .arg(first, count(found.leavers[0]), second, count(found.leavers[1]), where,
             text::number(qint64(found.rows.size())), count(found.clear));
}

QString sayStrands(const Answer& answer)
{
    const Strands& strands = answer.strands;
    const QString name = answer.codes().name(strands.question.occupation);
    return (strands.question.isBack
                ? say(QT_TRANSLATE_NOOP("uicomparison", "What %1 people did before they first were %2."))
                : say(QT_TRANSLATE_NOOP("uicomparison", "What %1 people did after they first were %2.")))
        .arg(count(strands.people), name);
}

QString whatIsNotKnown(Split split)
{
    switch (split) {
    case Split::Sex:
        return say(QT_TRANSLATE_NOOP("uicomparison", "Of %1 people the sex is not known."));
    case Split::Region:
        return say(QT_TRANSLATE_NOOP("uicomparison", "Of %1 people the region is not known."));
    case Split::Education:
        return say(QT_TRANSLATE_NOOP("uicomparison", "Of %1 people the education is not known."));
    case Split::Competence:
        return say(QT_TRANSLATE_NOOP("uicomparison",
                                     "Of %1 people the CV names no competence at all. A CV does not say since when "
                                     "somebody has a competence: it may come from the next job."));
    case Split::Period:
        break;
    }
    return {};
}

QStringList missingOf(const Comparison& found)
{
    QStringList words;
    if (found.rest.steps > 0)
        words << say(QT_TRANSLATE_NOOP(
                         "uicomparison",
                         "Not shown: %1 steps with fewer than 10 people in a group (%2 and %3 people); %4 "
                         "of them only the first group made with 10 or more, %5 only the second."))
                     .arg(count(found.rest.steps), count(found.rest.people[0]), count(found.rest.people[1]),
                          count(found.rest.onlyIn[0]), count(found.rest.onlyIn[1]));
    if (found.groups.split != Split::Period)
        words << whatIsNotKnown(found.groups.split).arg(count(found.notKnown));
    if (found.neither > 0)
        words << say(QT_TRANSLATE_NOOP("uicomparison", "%1 people belong to neither group.")).arg(count(found.neither));
    if (found.inBoth > 0)
        words << say(QT_TRANSLATE_NOOP("uicomparison", "%1 people stepped in both periods.")).arg(count(found.inBoth));
    return words;
}

} // namespace

QString title(Split split)
{
    switch (split) {
    case Split::Sex:
        return say(QT_TRANSLATE_NOOP("uicomparison", "women and men"));
    case Split::Period:
        return say(QT_TRANSLATE_NOOP("uicomparison", "before and after a year"));
    case Split::Region:
        return say(QT_TRANSLATE_NOOP("uicomparison", "two regions"));
    case Split::Competence:
        return say(QT_TRANSLATE_NOOP("uicomparison", "a competence"));
    case Split::Education:
        break;
    }
    return say(QT_TRANSLATE_NOOP("uicomparison", "two educations"));
}

QString text(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Clear:
        return say(QT_TRANSLATE_NOOP("uicomparison", "clear"));
    case Verdict::Perhaps:
        return say(QT_TRANSLATE_NOOP("uicomparison", "perhaps"));
    case Verdict::NotSure:
        break;
    }
    return say(QT_TRANSLATE_NOOP("uicomparison", "not sure"));
}

QString headline(const Answer& answer)
{
    if (answer.view.side == ComparisonView::Side::Groups)
        return sayGroups(answer);
    if (answer.view.occupation.isEmpty())
        return say(
            QT_TRANSLATE_NOOP("uicomparison", "Choose an occupation to see what people did next, step by step."));
    if (answer.strands.people == 0)
        return say(QT_TRANSLATE_NOOP("uicomparison", "Nobody in this week has had this occupation."));
    return sayStrands(answer);
}

QString footnote(const Answer& answer)
{
    const bool isGroups = answer.view.side == ComparisonView::Side::Groups;
    QStringList words;
    if (isGroups) {
        words = missingOf(answer.comparison);
    } else if (answer.strands.people > 0) {
        words << say(QT_TRANSLATE_NOOP("uicomparison",
                                       "Everybody counts once. Occupations, and flows between two of them, of fewer "
                                       "than 10 people are in ‘other’. Arrow and colour: whether the level is higher "
                                       "or lower than of the first occupation."));
    }
    if (isGroups && answer.comparison.rows.size() > Answer::mostRows)
        words.prepend(
            say(QT_TRANSLATE_NOOP("uicomparison", "These are the %1 clearest differences of %2."))
                .arg(text::number(qint64(Answer::mostRows)), text::number(qint64(answer.comparison.rows.size()))));
    const int withoutMonth = isGroups ? answer.comparison.withoutMonth : answer.strands.withoutMonth;
    if (withoutMonth > 0)
        words << say(QT_TRANSLATE_NOOP("uicomparison",
                                       "%1 people had such work without a known start: it is in no step."))
                     .arg(count(withoutMonth));
    if (isGroups && !answer.comparison.rows.empty())
        words << say(QT_TRANSLATE_NOOP(
                         "uicomparison",
                         "Intervals: 95%, Wilson and Newcombe (1998). Clear: also with one chance in twenty "
                         "of any mistake over all %1 differences."))
                     .arg(text::number(qint64(answer.comparison.rows.size())));
    return words.join(QLatin1Char(' '));
}

QString rowName(const Answer& answer, const Row& row)
{
    const QString to = answer.codes().name(row.to);
    return answer.comparison.from ? to : answer.codes().name(row.from) + QStringLiteral(" → ") + to;
}

charts::Dots dotsOf(const Answer& answer)
{
    const Comparison& found = answer.comparison;
    charts::Dots dots;
    dots.title = say(QT_TRANSLATE_NOOP("uicomparison", "Where do they go next?"));
    dots.axis = say(QT_TRANSLATE_NOOP("uicomparison", "% of who left the occupation; the line is the 95% interval"));
    dots.amountTitle = say(QT_TRANSLATE_NOOP("uicomparison", "difference"));
    dots.series = {nameOf(found.groups, 0), nameOf(found.groups, 1)};
    dots.connects = true;
    for (int i = 0; i < answer.shownRows(); ++i) {
        const Row& row = found.rows[static_cast<std::size_t>(i)];
        charts::DotRow line;
        line.name = rowName(answer, row);
        line.amount = text(row.verdict);
        line.isQuiet = row.verdict == Verdict::NotSure;
        line.tip << line.name;
        for (std::size_t group = 0; group < row.parts.size(); ++group) {
            const comparison::Part& part = row.parts[group];
            const Interval sure = part.interval();
            line.dots.push_back(charts::Dot{part.share() * 100, {sure.low * 100, sure.high * 100}});
            line.tip << say(QT_TRANSLATE_NOOP("uicomparison", "%1: %2 of %3 people, %4 (%5 – %6)"))
                            .arg(dots.series[static_cast<qsizetype>(group)], count(part.people), count(part.of),
                                 text::percent(part.share() * 100), text::percent(sure.low * 100),
                                 text::percent(sure.high * 100));
        }
        line.tip << say(QT_TRANSLATE_NOOP("uicomparison", "Difference %1 points (%2 – %3): %4"))
                        .arg(text::number(row.gap() * 100, 1), text::number(row.difference.low * 100, 1),
                             text::number(row.difference.high * 100, 1), text(row.verdict));
        dots.rows.push_back(std::move(line));
    }
    constexpr double leastSpan = 10;
    charts::fitAxis(dots, 0, 100, leastSpan);
    return dots;
}

QString peopleText(int people)
{
    return people < Strands::support ? say(QT_TRANSLATE_NOOP("uicomparison", "fewer than 10")) : count(people);
}

QString nodeName(const Answer& answer, const Strands::Node& node)
{
    switch (node.kind) {
    case Strands::Node::Kind::Occupation:
        return answer.codes().name(node.occupation);
    case Strands::Node::Kind::Other:
        return say(QT_TRANSLATE_NOOP("uicomparison", "other occupations"));
    case Strands::Node::Kind::NoStep:
        break;
    }
    return answer.strands.question.isBack ? say(QT_TRANSLATE_NOOP("uicomparison", "no earlier step known"))
                                          : say(QT_TRANSLATE_NOOP("uicomparison", "no next step known"));
}

} // namespace spiegel::uicomparison
