// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetgroup/targettables.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::targetgroup {

using figures::CellStatus;
using statistics::Statistics;
using statistics::TablePlan;
using tables::Column;

namespace {

constexpr int labelWidth = 150;
constexpr int numberWidth = 76;

using PlanPointer = std::shared_ptr<const TablePlan>;
using TablePointer = std::shared_ptr<const Statistics>;

QString inWords(const char* words)
{
    return QCoreApplication::translate("targetgroup", words);
}

QString reason(CellStatus status)
{
    switch (status) {
    case CellStatus::Primary:
        return inWords(QT_TRANSLATE_NOOP("targetgroup", "Hidden: so few people that they could be known."));
    case CellStatus::Secondary:
        return inWords(QT_TRANSLATE_NOOP("targetgroup", "Hidden so that no small group can be worked out."));
    case CellStatus::Open:
        break;
    }
    return {};
}

/// Beside the colour of a count that will be hidden.
QString sign(CellStatus status)
{
    return status == CellStatus::Primary     ? QStringLiteral("* ")
           : status == CellStatus::Secondary ? QStringLiteral("** ")
                                             : QString();
}

QString rowLabel(const TablePlan& plan, std::size_t row)
{
    return row < plan.rows.size() ? plan.rows[row].label : inWords(QT_TRANSLATE_NOOP("targetgroup", "Total"));
}

QString columnLabel(const TablePlan& plan, std::size_t column)
{
    if (!plan.isTwoWay())
        return column == 0 ? inWords(QT_TRANSLATE_NOOP("targetgroup", "Number"))
                           : inWords(QT_TRANSLATE_NOOP("targetgroup", "Country"));
    return column < plan.columns.size() ? plan.columns[column].label
                                        : inWords(QT_TRANSLATE_NOOP("targetgroup", "Total"));
}

/// What happens to a cell on its way out; Open where nothing is known of that.
CellStatus statusOf(const TablePointer& outside, std::size_t row, std::size_t column)
{
    const bool isThere = outside && row < static_cast<std::size_t>(outside->rows.size()) &&
                         column < static_cast<std::size_t>(outside->columns.size());
    return isThere ? outside->at(row, column).status : CellStatus::Open;
}

/// As a machine reads it: '44769', '41.5', 'x'; empty where there is no share.
QString plain(const Statistics& statistics, int row, std::size_t column, bool isShare)
{
    const statistics::Figure& figure = statistics.at(static_cast<std::size_t>(row), column);
    if (!figure.count)
        return tables::hiddenMark();
    if (!isShare)
        return QString::number(*figure.count);
    return figure.share ? QString::number(static_cast<double>(*figure.share) / 10, 'f', 1) : QString();
}

Column labels(const QString& title, std::function<QString(int)> text)
{
    Column column;
    column.title = title;
    column.width = labelWidth;
    column.stretches = true;
    column.text = std::move(text);
    column.toolTip = column.text;
    return column;
}

Column countColumn(const PlanPointer& plan, const TablePointer& outside, std::size_t place)
{
    Column column;
    column.title = columnLabel(*plan, place);
    column.kind = Column::Kind::Number;
    column.width = numberWidth;
    const auto count = [plan, place](int row) { return trueCount(*plan, static_cast<std::size_t>(row), place); };
    column.text = [count, outside, place](int row) -> QString {
        return sign(statusOf(outside, static_cast<std::size_t>(row), place)) + text::number(qint64(count(row)));
    };
    column.key = [count](int row) { return qint64(count(row)); };
    column.tone = [outside, place](int row) {
        const CellStatus status = statusOf(outside, static_cast<std::size_t>(row), place);
        return status == CellStatus::Primary     ? look::Role::Danger
               : status == CellStatus::Secondary ? look::Role::Warning
                                                 : look::Role::Text;
    };
    column.toolTip = [outside, place](int row) {
        return reason(statusOf(outside, static_cast<std::size_t>(row), place));
    };
    return column;
}

Column shareColumn(const PlanPointer& plan)
{
    const bool isOfCountry = !plan->national.empty();
    Column column;
    column.title = isOfCountry ? inWords(QT_TRANSLATE_NOOP("targetgroup", "% of country"))
                               : inWords(QT_TRANSLATE_NOOP("targetgroup", "% of column"));
    column.kind = Column::Kind::Number;
    column.width = numberWidth;
    const auto base = [plan, isOfCountry](int row) {
        return isOfCountry ? plan->national[static_cast<std::size_t>(row)] : plan->total();
    };
    const auto count = [plan](int row) { return trueCount(*plan, static_cast<std::size_t>(row), 0); };
    column.text = [base, count](int row) {
        return base(row) == 0 ? QStringLiteral("-") : text::percentOf(count(row), base(row));
    };
    column.key = [base, count](int row) {
        return base(row) == 0 ? tables::noKey : tables::ordered(double(count(row)) / base(row));
    };
    return column;
}

} // namespace

std::size_t rowCount(const TablePlan& plan)
{
    return plan.rows.size() + 1;
}

std::size_t columnCount(const TablePlan& plan)
{
    return plan.isTwoWay() ? plan.columns.size() + 1 : plan.national.empty() ? 1 : 2;
}

int trueCount(const TablePlan& plan, std::size_t row, std::size_t column)
{
    if (plan.isTwoWay())
        return plan.counts[row * (plan.columns.size() + 1) + column];
    return column == 0 ? plan.counts[row] : plan.national[row];
}

std::vector<Column> insideColumns(const PlanPointer& plan, const TablePointer& outside)
{
    std::vector<Column> columns = {labels(populations::name(plan->request.by.front()),
                                          [plan](int row) { return rowLabel(*plan, static_cast<std::size_t>(row)); })};
    for (std::size_t column = 0; column < columnCount(*plan); ++column) {
        columns.push_back(countColumn(plan, outside, column));
        if (!plan->isTwoWay() && column == 0)
            columns.push_back(shareColumn(plan));
    }
    return columns;
}

std::vector<Column> outsideColumns(const TablePointer& statistics)
{
    const auto printed = std::make_shared<const statistics::PrintedTable>(statistics::printed(*statistics));
    std::vector<Column> columns;
    for (qsizetype place = 0; place < printed->head.size(); ++place) {
        const auto text = [printed, place](int row) { return printed->rows[static_cast<std::size_t>(row)][place]; };
        if (place == 0) {
            columns.push_back(labels(printed->head.front(), text));
            continue;
        }
        Column column;
        column.title = printed->head[place];
        column.kind = Column::Kind::Number;
        column.width = numberWidth;
        column.text = text;
        column.key = [](int row) { return qint64(row); };
        const auto figure = static_cast<std::size_t>((place - 1) / 2); // a count and its share
        const auto status = [statistics, figure](int row) {
            return statusOf(statistics, static_cast<std::size_t>(row), figure);
        };
        const bool isShare = place % 2 == 0;
        column.plain = [statistics, figure, isShare](int row) { return plain(*statistics, row, figure, isShare); };
        column.tone = [status](int row) {
            return status(row) == CellStatus::Open ? look::Role::Text : look::Role::Muted;
        };
        column.toolTip = [status](int row) { return reason(status(row)); };
        columns.push_back(std::move(column));
    }
    return columns;
}

QString hiddenSentence(const Statistics& statistics)
{
    const auto with = [&statistics](CellStatus status) {
        return std::count_if(statistics.figures.begin(), statistics.figures.end(),
                             [status](const statistics::Figure& one) { return one.status == status; });
    };
    if (statistics.release.base > 0)
        return inWords(QT_TRANSLATE_NOOP("targetgroup", "All figures are rounded to multiples of %1."))
            .arg(statistics.release.base);
    const auto small = with(CellStatus::Primary);
    const auto others = with(CellStatus::Secondary);
    if (small + others == 0)
        return inWords(QT_TRANSLATE_NOOP("targetgroup", "Nothing needs to be hidden."));
    return inWords(QT_TRANSLATE_NOOP("targetgroup", "Hidden: %1 too small (*), %2 to protect those (**)."))
        .arg(text::number(qint64(small)), text::number(qint64(others)));
}

} // namespace spiegel::targetgroup
