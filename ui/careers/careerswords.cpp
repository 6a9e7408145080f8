// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careers/careerswords.h"

#include "core/foundation/interval.h"
#include "core/geography/area.h"
#include "core/people/wordlist.h"
#include "core/text/dutch.h"
#include "ui/overview/occupationcolumns.h"

#include <QStringList>

#include <algorithm>

namespace spiegel::uicareers {

namespace {

QString months(double value)
{
    const bool isWhole = value == static_cast<double>(static_cast<qint64>(value));
    return text::number(value, isWhole ? 0 : 1);
}

/// A tool tip that breaks its lines: a title and what there is to say, a line each.
QString card(const QString& title, const QStringList& lines)
{
    QString card = QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped());
    for (const QString& line : lines)
        card += QStringLiteral("<p style='margin:4px 0 0 0'>%1</p>").arg(line.toHtmlEscaped());
    return QStringLiteral("<qt>%1</qt>").arg(card);
}

} // namespace

QString CareersWords::title(const CareersAnswer& answer)
{
    if (answer.isOverview())
        return tr("Careers: the most frequent steps");
    const auto number = answer.codes().find(answer.view.occupation);
    return tr("Careers: %1").arg(number ? answer.codes().name(*number) : answer.view.occupation);
}

QString CareersWords::sentence(const CareersAnswer& answer)
{
    if (answer.isOverview())
        return tr("The %1 most frequent steps from occupation to occupation. A line is wide where people leave; blue "
                  "goes to a higher level, orange to a lower one.")
            .arg(text::number(qint64(answer.steps.steps.size())));
    return tr(
        "What people did before (left) and after (right). The wider the band, the more people; what stands higher "
        "is on a higher level.");
}

QString CareersWords::period(const CareersView& view)
{
    if (view.sinceYear && view.untilYear)
        return *view.sinceYear == *view.untilYear ? QString::number(*view.sinceYear)
                                                  : tr("%1-%2").arg(*view.sinceYear).arg(*view.untilYear);
    if (view.sinceYear)
        return tr("since %1").arg(*view.sinceYear);
    return view.untilYear ? tr("up to %1").arg(*view.untilYear) : QString();
}

QString CareersWords::region(const CareersView& view)
{
    if (view.region.isEmpty())
        return {};
    const auto area = geography::Area::find(view.region);
    const QString name = area ? area->name() : view.region;
    return view.withUnknownRegion ? tr("%1 or unknown").arg(name) : name;
}

QString CareersWords::education(const CareersView& view)
{
    if (!view.education)
        return {};
    const QString name = people::educationLevels().name(*view.education);
    return view.withUnknownEducation && *view.education != unknown ? tr("%1 or unknown").arg(name) : name;
}

QString CareersWords::filters(const CareersView& view)
{
    QStringList parts;
    if (const QString value = period(view); !value.isEmpty())
        parts << tr("period %1").arg(value);
    if (const QString value = region(view); !value.isEmpty())
        parts << tr("region %1").arg(value);
    if (const QString value = education(view); !value.isEmpty())
        parts << tr("education %1").arg(value);
    parts << tr("steps made by at least %1 people").arg(text::number(qint64(view.support)));
    return parts.join(QStringLiteral("; "));
}

QString CareersWords::source(const parts::Workplace& workplace)
{
    const QString source = workplace.source.isEmpty() ? QStringLiteral("werk.nl") : workplace.source;
    const QString week = tr("Source: %1, week of %2").arg(source, text::date(workplace.snapshot));
    return workplace.demo ? tr("%1 (made-up people)").arg(week) : week;
}

QString CareersWords::footnote(const CareersAnswer& answer)
{
    QStringList parts;
    const auto side = [&parts](const careers::Transitions& found, const QString& people) {
        parts << people.arg(text::number(qint64(found.people)));
        if (found.otherSteps > 0)
            parts << (found.otherPeople
                          ? tr("%1 steps are not shown: too few people each (%2 people in all)")
                                .arg(text::number(qint64(found.otherSteps)), text::number(qint64(*found.otherPeople)))
                          : tr("%1 steps are not shown: too few people").arg(text::number(qint64(found.otherSteps))));
    };
    if (answer.isOverview()) {
        side(answer.leaving, tr("%1 people made a step"));
        if (answer.leaving.found > static_cast<int>(answer.steps.steps.size()))
            parts << tr("of %1 steps with enough people the %2 most frequent are drawn")
                         .arg(text::number(qint64(answer.leaving.found)),
                              text::number(qint64(answer.steps.steps.size())));
        parts << tr("%1 clusters of occupations (modularity %2)")
                     .arg(text::number(qint64(answer.communities.communities.size())),
                          text::number(answer.communities.modularity, 2));
    } else {
        side(answer.arriving, tr("%1 people came"));
        side(answer.leaving, tr("%1 people left"));
    }
    return parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

EgoWords CareersWords::ofOne(const CareersAnswer& answer)
{
    EgoWords words;
    const auto number = answer.codes().find(answer.view.occupation);
    words.occupation = number ? answer.codes().name(*number) : answer.view.occupation;
    words.facts << tr("%1 people came").arg(text::number(qint64(answer.arriving.people)))
                << tr("%1 people left").arg(text::number(qint64(answer.leaving.people)));
    for (std::size_t index = 0; index < answer.steps.steps.size(); ++index) {
        const careers::Transition& step = answer.steps.steps[index];
        const bool isArriving = static_cast<int>(index) < answer.steps.arriving;
        words.names << answer.codes().name(isArriving ? step.from : step.to);
        words.figures << text::number(qint64(step.people)) + QStringLiteral(" · ") +
                             text::percentOf(step.people, step.leavers);
    }
    return words;
}

QString CareersWords::tip(const CareersAnswer& answer, int step)
{
    const careers::Transition& one = answer.steps.steps[static_cast<std::size_t>(step)];
    const people::OccupationCodes& codes = answer.codes();
    return card(
        tr("From %1 to %2").arg(codes.name(one.from), codes.name(one.to)),
        {tr("%1 of the %2 people who left %3 (%4)")
             .arg(text::number(qint64(one.people)), text::number(qint64(one.leavers)), codes.name(one.from),
                  text::percentOf(one.people, one.leavers)),
         tr("with as many people it could as well be %1 (95% interval)")
             .arg(overview::OccupationWords::interval(one.people, one.leavers)),
         tr("half of them within %1 months").arg(months(one.medianMonths)),
         one.change == occupations::LevelChange::Sideways
             ? tr("stays on %1").arg(occupations::levelText(codes.level(one.from)))
             : tr("from %1 to %2")
                   .arg(occupations::levelText(codes.level(one.from)), occupations::levelText(codes.level(one.to)))});
}

QString CareersWords::tipOfNode(const CareersAnswer& answer, const QString& code)
{
    const auto number = answer.codes().find(code);
    if (!number)
        return {};
    int arriving = 0;
    int leaving = 0;
    const careers::Transition* mostFrom = nullptr;
    const careers::Transition* mostTo = nullptr;
    const auto larger = [](const careers::Transition& one, const careers::Transition* other) {
        return other == nullptr || one.people > other->people ? &one : other;
    };
    for (const careers::Transition& step : answer.steps.steps) {
        if (step.to == *number) {
            ++arriving;
            mostFrom = larger(step, mostFrom);
        }
        if (step.from == *number) {
            ++leaving;
            mostTo = larger(step, mostTo);
        }
    }
    QStringList lines = {occupations::levelText(answer.codes().level(*number))};
    if (mostFrom != nullptr)
        lines << tr("%n step(s) to it", nullptr, arriving) + QStringLiteral("; ") +
                     tr("most people from %1: %2 of the %3 who left there (%4)")
                         .arg(answer.codes().name(mostFrom->from), text::number(qint64(mostFrom->people)),
                              text::number(qint64(mostFrom->leavers)),
                              text::percentOf(mostFrom->people, mostFrom->leavers));
    if (mostTo != nullptr)
        lines << tr("%n step(s) from it", nullptr, leaving) + QStringLiteral("; ") +
                     tr("most people to %1: %2 of the %3 who left here (%4)")
                         .arg(answer.codes().name(mostTo->to), text::number(qint64(mostTo->people)),
                              text::number(qint64(mostTo->leavers)), text::percentOf(mostTo->people, mostTo->leavers));
    lines += overview::OccupationWords::sentences(*number, answer.codes(), answer.communities);
    lines << tr("A double click shows where people came from and went to.");
    return card(answer.codes().name(*number), lines);
}

namespace {

using Steps = std::function<const careers::Transition&(int row)>;

double marginOf(const careers::Transition& step)
{
    const Interval interval = wilson(step.people, step.leavers);
    return std::max(step.share() - interval.low, interval.high - step.share());
}

} // namespace

QString CareersWords::change(occupations::LevelChange change)
{
    switch (change) {
    case occupations::LevelChange::Up:
        return tr("higher");
    case occupations::LevelChange::Sideways:
        return tr("the same");
    case occupations::LevelChange::Down:
        return tr("lower");
    case occupations::LevelChange::Unknown:
        break;
    }
    return text::unknownWord();
}

std::vector<tables::Column> CareersWords::columns(const std::shared_ptr<const CareersAnswer>& answer)
{
    const Steps step = [answer](int row) -> const careers::Transition& {
        return answer->steps.steps[static_cast<std::size_t>(row)];
    };
    const auto from = [=](int row) { return answer->codes().name(step(row).from); };
    const auto to = [=](int row) { return answer->codes().name(step(row).to); };
    std::vector<tables::Column> columns;
    if (answer->isOverview()) {
        // Each sorts by itself; long names stand on two lines, for there is little room for two of them.
        columns.push_back(tables::nameColumn(tr("From"), 122, from));
        columns.push_back(tables::nameColumn(tr("To"), 122, to));
    } else {
        columns.push_back(tables::nameColumn(tr("Step"), 160, [=](int row) {
            return row < answer->steps.arriving ? tr("from %1").arg(from(row)) : tr("to %1").arg(to(row));
        }));
    }
    tables::Column people = tables::numberColumn(tr("People"), 56, tr("Different CVs that made this step"));
    people.text = [=](int row) { return text::number(qint64(step(row).people)); };
    people.key = [=](int row) { return qint64(step(row).people); };
    people.plain = [=](int row) { return QString::number(step(row).people); };
    tables::Column share =
        tables::numberColumn(tr("Share"), 56, tr("Of all who left the first occupation for another one"));
    share.text = [=](int row) { return text::percentOf(step(row).people, step(row).leavers); };
    share.key = [=](int row) { return tables::ordered(step(row).share()); };
    share.plain = [=](int row) { return QString::number(step(row).share(), 'g', 17); };
    tables::Column margin = tables::numberColumn(
        tr("Margin"), 56,
        tr("How far chance could have moved the share, in percentage points: the longer side of Wilson's 95% "
           "interval. Large when few people left the first occupation"));
    margin.givesWay = 1;
    margin.text = [=](int row) -> QString { return QStringLiteral("±") + text::number(100 * marginOf(step(row)), 1); };
    margin.key = [=](int row) { return tables::ordered(marginOf(step(row))); };
    margin.plain = [=](int row) { return QString::number(marginOf(step(row)), 'g', 17); };
    tables::Column after =
        tables::numberColumn(tr("After"), 56, tr("Between the two starts; half of the steps took less, half more"));
    after.givesWay = 2;
    after.unit = tr("mo");
    after.text = [=](int row) { return months(step(row).medianMonths); };
    after.key = [=](int row) { return tables::ordered(step(row).medianMonths); };
    after.plain = [=](int row) { return QString::number(step(row).medianMonths); };
    tables::Column level;
    level.title = tr("Level");
    level.width = 56;
    level.text = [=](int row) { return change(step(row).change); };
    level.key = [=](int row) { // lower, the same, higher
        const auto way = step(row).change;
        return way == occupations::LevelChange::Unknown ? tables::noKey : -qint64(way);
    };
    level.plain = [=](int row) { return occupations::word(step(row).change); };
    for (tables::Column* const column : {&people, &share, &margin, &level, &after})
        columns.push_back(std::move(*column));
    for (tables::Column& column : columns)
        column.toolTip = [answer](int row) { return tip(*answer, row); };
    return columns;
}

} // namespace spiegel::uicareers
