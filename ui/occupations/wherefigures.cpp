// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/occupations/wherefigures.h"

#include "core/geography/postcodes.h"
#include "core/text/dutch.h"
#include "ui/occupations/occupationcolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>

namespace spiegel::uioccupations {

using market::Areas;
using tables::Column;
using Side = WhereView::Side;

namespace {

constexpr int nameWidth = 130;
constexpr int countWidth = 76;

QString say(const char* words)
{
    return QCoreApplication::translate("uioccupations", words);
}

QString few()
{
    return say(QT_TRANSLATE_NOOP("uioccupations", "fewer than 10"));
}

Column countColumn(const char* title, const char* explanation, std::function<int(int row)> count)
{
    Column column = tables::numberColumn(say(title), countWidth, say(explanation));
    const auto isFew = [count](int row) { return count(row) > 0 && count(row) < WhereRow::support; };
    column.key = [count, isFew](int row) { return isFew(row) ? qint64(1) : qint64(count(row)); };
    column.text = [count, isFew](int row) {
        return isFew(row) ? QStringLiteral("< 10") : text::number(qint64(count(row)));
    };
    column.tone = [count](int row) { return count(row) < WhereRow::support ? look::Role::Muted : look::Role::Text; };
    return column;
}

} // namespace

int WhereRow::people(Side side) const
{
    return side == Side::NotAgain ? mismatch.notWished() : mismatch.notHeld();
}

int WhereRow::of(Side side) const
{
    return side == Side::NotAgain ? mismatch.held : mismatch.wished;
}

bool WhereRow::isHidden(Side side) const
{
    return people(side) > 0 && people(side) < support;
}

std::vector<WhereRow> whereRows(const market::Market& market, int occupation)
{
    std::vector<WhereRow> rows;
    for (const int area : Areas::inOrder()) {
        const auto count = [&](market::Count what) { return market.counts().value(occupation, area, what); };
        rows.push_back(
            {area, {occupation, count(market::Count::Held), count(market::Count::Wished), count(market::Count::Both)}});
    }
    return rows;
}

map::Figures whereFigures(const std::vector<WhereRow>& rows, const WhereView& view, const QString& name, Day day)
{
    map::Figures figures;
    figures.title = (view.side == Side::NotAgain
                         ? say(QT_TRANSLATE_NOOP("uioccupations", "Had the work and do not look for it: %1"))
                         : say(QT_TRANSLATE_NOOP("uioccupations", "Look for the work and never had it: %1")))
                        .arg(name);
    figures.of = (view.isShare ? view.side == Side::NotAgain
                                     ? say(QT_TRANSLATE_NOOP("uioccupations", "% of who had it, by region, %1"))
                                     : say(QT_TRANSLATE_NOOP("uioccupations", "% of who look for it, by region, %1"))
                               : say(QT_TRANSLATE_NOOP("uioccupations", "people by region, %1")))
                     .arg(text::date(day));
    figures.unit = view.isShare ? QStringLiteral("%") : QString();
    figures.openness = map::Openness::Intern;
    const geography::Postcodes& postcodes = geography::Postcodes::builtIn();
    const auto places = static_cast<std::size_t>(postcodes.count());
    figures.values.resize(places);
    figures.hidden.resize(places);
    std::array<const WhereRow*, Areas::count> byArea{};
    for (const WhereRow& row : rows)
        byArea[static_cast<std::size_t>(row.area)] = &row;
    for (std::size_t place = 0; place < places; ++place) {
        const int area = Areas::builtIn().of(postcodes.at(static_cast<int>(place)).number);
        const WhereRow* const row = area < Areas::regions ? byArea[static_cast<std::size_t>(area)] : nullptr;
        if (!row)
            continue;
        const int people = row->people(view.side);
        const int of = row->of(view.side);
        figures.hidden[place] = row->isHidden(view.side) || (view.isShare && of > 0 && of < WhereRow::support);
        if (!figures.hidden[place] && (!view.isShare || of > 0))
            figures.values[place] = view.isShare ? 100.0 * people / of : double(people);
    }
    return figures;
}

std::vector<Column> whereColumns(const std::vector<WhereRow>& rows)
{
    const auto all = std::make_shared<const std::vector<WhereRow>>(rows);
    const auto at = [all](int row) -> const WhereRow& { return (*all)[static_cast<std::size_t>(row)]; };
    Column name = regionColumn(nameWidth, [at](int row) { return at(row).area; });
    name.tone = [at](int row) { return at(row).area == Areas::elsewhere ? look::Role::Muted : look::Role::Text; };
    std::vector<Column> columns = {
        name,
        countColumn(QT_TRANSLATE_NOOP("uioccupations", "had it"),
                    QT_TRANSLATE_NOOP("uioccupations", "People on werk.nl this week who have done this work, whenever"),
                    [at](int row) { return at(row).mismatch.held; }),
        countColumn(QT_TRANSLATE_NOOP("uioccupations", "want it"),
                    QT_TRANSLATE_NOOP("uioccupations", "People who look for this work"),
                    [at](int row) { return at(row).mismatch.wished; }),
        countColumn(QT_TRANSLATE_NOOP("uioccupations", "not again"),
                    QT_TRANSLATE_NOOP("uioccupations", "Who have done this work and do not look for it"),
                    [at](int row) { return at(row).people(Side::NotAgain); }),
        countColumn(QT_TRANSLATE_NOOP("uioccupations", "new to it"),
                    QT_TRANSLATE_NOOP("uioccupations", "Who look for this work and have not done it"),
                    [at](int row) { return at(row).people(Side::New); })};
    columns[1].givesWay = 1;
    columns[2].givesWay = 2;
    return columns;
}

QString whereSentence(const std::vector<WhereRow>& rows, const WhereView& view)
{
    int few_ = 0;
    int elsewhere = 0;
    const WhereRow* most = nullptr;
    for (const WhereRow& row : rows) {
        if (row.area == Areas::elsewhere)
            elsewhere = row.people(view.side);
        if (row.area >= Areas::regions)
            continue;
        few_ += row.isHidden(view.side) ? 1 : 0;
        if (!most || row.people(view.side) > most->people(view.side))
            most = &row;
    }
    QStringList words;
    if (most && most->people(view.side) >= WhereRow::support)
        words << say(QT_TRANSLATE_NOOP("uioccupations", "Most in %1: %2 people."))
                     .arg(Areas::builtIn().name(most->area), text::number(qint64(most->people(view.side))));
    if (few_ > 0)
        words << say(QT_TRANSLATE_NOOP("uioccupations", "%1 regions with fewer than 10 people are not shown."))
                     .arg(text::number(qint64(few_)));
    if (elsewhere > 0)
        words << say(QT_TRANSLATE_NOOP("uioccupations", "Of %1 people the place is not known."))
                     .arg(elsewhere < WhereRow::support ? few() : text::number(qint64(elsewhere)));
    return words.join(QLatin1Char(' '));
}

} // namespace spiegel::uioccupations
