// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisoncolumns.h"

#include "core/text/dutch.h"
#include "ui/comparison/comparisonwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace spiegel::uicomparison {

using comparison::Row;
using comparison::Verdict;
using tables::Column;
using tables::numberColumn;

namespace {

constexpr int nameWidth = 112;
constexpr int countWidth = 72;
constexpr int peopleWidth = 62;
constexpr int shareWidth = 56;
constexpr int gapWidth = 68;
constexpr int intervalWidth = 106;
constexpr int streamWidth = 120; // 'fewer than 10'
constexpr int verdictWidth = 84;

QString say(const char* words)
{
    return QCoreApplication::translate("uicomparison", words);
}

QString points(double share)
{
    return text::number(share * 100, 1);
}

} // namespace

std::vector<Column> groupColumns(const AnswerPointer& answer)
{
    const std::function<const Row&(int)> at = [answer](int row) -> const Row& {
        return answer->comparison.rows[static_cast<std::size_t>(row)];
    };
    std::vector<Column> columns;
    if (!answer->comparison.from)
        columns.push_back(tables::nameColumn(say(QT_TRANSLATE_NOOP("uicomparison", "From")), nameWidth,
                                             [answer, at](int row) { return answer->codes().name(at(row).from); }));
    columns.push_back(tables::nameColumn(say(QT_TRANSLATE_NOOP("uicomparison", "Next occupation")), nameWidth,
                                         [answer, at](int row) { return answer->codes().name(at(row).to); }));
    Column gap = numberColumn(say(QT_TRANSLATE_NOOP("uicomparison", "difference")), gapWidth,
                              say(QT_TRANSLATE_NOOP("uicomparison", "First less second, in points of a hundred")));
    gap.key = [at](int row) { return tables::ordered(at(row).gap()); };
    gap.text = [at](int row) -> QString {
        return (at(row).gap() > 0 ? QStringLiteral("+") : QString()) + points(at(row).gap());
    };
    gap.givesWay = 1; // the interval lies around it
    columns.push_back(gap);
    Column sure = numberColumn(say(QT_TRANSLATE_NOOP("uicomparison", "between")), intervalWidth,
                               say(QT_TRANSLATE_NOOP("uicomparison", "The difference lies between these, 95% sure "
                                                                     "(Newcombe 1998, method 10)")));
    sure.key = [at](int row) { return tables::ordered(at(row).clearance()); };
    sure.text = [at](int row) -> QString {
        return points(at(row).difference.low) + QStringLiteral(" – ") + points(at(row).difference.high);
    };
    columns.push_back(sure);
    Column verdict;
    verdict.title = say(QT_TRANSLATE_NOOP("uicomparison", "judgement"));
    verdict.width = verdictWidth;
    verdict.explanation =
        say(QT_TRANSLATE_NOOP("uicomparison", "Clear: also when one keeps in mind how many differences are looked at. "
                                              "Perhaps: surely so only if one looks at this one alone"));
    verdict.key = [at](int row) { return qint64(at(row).verdict); };
    verdict.text = [at](int row) { return text(at(row).verdict); };
    verdict.tone = [at](int row) {
        return at(row).verdict == Verdict::Clear     ? look::Role::Accent
               : at(row).verdict == Verdict::NotSure ? look::Role::Muted
                                                     : look::Role::Text;
    };
    verdict.givesWay = 2; // the chart says it too
    columns.push_back(verdict);
    for (const std::size_t group : {0U, 1U}) {
        const QString name = nameOf(answer->comparison.groups, static_cast<int>(group));
        Column people = numberColumn(name, peopleWidth,
                                     say(QT_TRANSLATE_NOOP("uicomparison", "%1: people who made this step")).arg(name));
        people.key = [at, group](int row) { return qint64(at(row).parts[group].people); };
        people.text = [at, group](int row) { return text::number(qint64(at(row).parts[group].people)); };
        Column share = numberColumn(
            QStringLiteral("%"), shareWidth,
            say(QT_TRANSLATE_NOOP("uicomparison", "%1: of who left that occupation for another")).arg(name));
        share.key = [at, group](int row) { return tables::ordered(at(row).parts[group].share()); };
        share.text = [at, group](int row) { return points(at(row).parts[group].share()); };
        share.toolTip = [at, group](int row) {
            const Interval range = at(row).parts[group].interval();
            return say(QT_TRANSLATE_NOOP("uicomparison", "of %1 people; 95% sure: %2 – %3 (Wilson)"))
                .arg(text::number(qint64(at(row).parts[group].of)), text::percent(range.low * 100),
                     text::percent(range.high * 100));
        };
        people.toolTip = share.toolTip;
        share.givesWay = 3; // the chart shows it
        columns.push_back(people);
        columns.push_back(share);
    }
    return columns;
}

std::vector<Stream> streamsOf(const Strands& strands)
{
    return streamsThrough(strands, 0, 0); // everybody passes the occupation itself
}

std::vector<Stream> streamsThrough(const Strands& strands, int passing, int node)
{
    std::vector<Stream> streams;
    for (int column = 0; column + 1 < static_cast<int>(strands.columns.size()); ++column) {
        const std::vector<Strands::Flow> flows = strands.flowsThrough(column, passing, node);
        std::map<int, int> starting;
        for (const Strands::Flow& flow : flows)
            starting[flow.from] += flow.people;
        for (const Strands::Flow& flow : flows)
            streams.push_back({column, flow, starting[flow.from]});
    }
    std::ranges::stable_sort(streams, [](const Stream& a, const Stream& b) {
        return a.column != b.column ? a.column < b.column : a.flow.people > b.flow.people;
    });
    return streams;
}

std::vector<Column> streamColumns(const AnswerPointer& answer, std::vector<Stream> streams)
{
    const auto all = std::make_shared<const std::vector<Stream>>(std::move(streams));
    const auto at = [all](int row) -> const Stream& { return (*all)[static_cast<std::size_t>(row)]; };
    const auto nodeAt = [answer](int column, int node) -> const Strands::Node& {
        return answer->strands.columns[static_cast<std::size_t>(column)][static_cast<std::size_t>(node)];
    };
    Column step = numberColumn(say(QT_TRANSLATE_NOOP("uicomparison", "step")), shareWidth,
                               say(QT_TRANSLATE_NOOP("uicomparison", "First, second or later step")));
    step.key = [at](int row) { return qint64(at(row).column) + 1; };
    step.text = [at](int row) { return text::number(qint64(at(row).column) + 1); };
    const Column from =
        tables::nameColumn(say(QT_TRANSLATE_NOOP("uicomparison", "From")), nameWidth, [answer, at, nodeAt](int row) {
            return nodeName(*answer, nodeAt(at(row).column, at(row).flow.from));
        });
    const Column to =
        tables::nameColumn(say(QT_TRANSLATE_NOOP("uicomparison", "To")), nameWidth, [answer, at, nodeAt](int row) {
            return nodeName(*answer, nodeAt(at(row).column + 1, at(row).flow.to));
        });
    Column people = numberColumn(say(QT_TRANSLATE_NOOP("uicomparison", "people")), streamWidth,
                                 say(QT_TRANSLATE_NOOP("uicomparison", "Who went this way in this step")));
    people.key = [at](int row) { return qint64(std::max(Strands::support - 1, at(row).flow.people)); };
    people.text = [at](int row) { return peopleText(at(row).flow.people); };
    people.tone = [at](int row) {
        return at(row).flow.people < Strands::support ? look::Role::Muted : look::Role::Text;
    };
    Column share = numberColumn(say(QT_TRANSLATE_NOOP("uicomparison", "share")), countWidth,
                                say(QT_TRANSLATE_NOOP("uicomparison", "Of who were where the step starts")));
    const auto shareOf = [at](int row) { return double(at(row).flow.people) / at(row).of; };
    share.key = [at, shareOf](int row) {
        return at(row).flow.people < Strands::support ? tables::noKey : tables::ordered(shareOf(row));
    };
    share.text = [at, shareOf](int row) {
        return at(row).flow.people < Strands::support ? QStringLiteral("–") : text::percent(shareOf(row) * 100);
    };
    return {step, from, to, people, share};
}

} // namespace spiegel::uicomparison
