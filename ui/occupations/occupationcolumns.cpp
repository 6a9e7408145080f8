// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/occupations/occupationcolumns.h"

#include "core/market/areas.h"
#include "core/market/spanning.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <cmath>

namespace spiegel::uioccupations {

using market::Mismatch;
using market::Switch;
using tables::Column;

namespace {

constexpr int countWidth = 76;
constexpr int listNameWidth = 120;
constexpr int listCountWidth = 70;
constexpr int switchNameWidth = 120;
constexpr int kindWidth = 108;
constexpr int marginWidth = 104;
constexpr int switchCountWidth = 62;
constexpr int classWidth = 90;

QString say(const char* words)
{
    return QCoreApplication::translate("uioccupations", words);
}

Column named(const char* words, Column::Kind kind, int width, const char* explanation)
{
    Column column;
    column.title = say(words);
    column.kind = kind;
    column.width = width;
    column.explanation = say(explanation);
    return column;
}

Column counted(const char* words, const char* explanation, std::function<qint64(int row)> count)
{
    return tables::countColumn(say(words), countWidth, std::move(count), say(explanation));
}

QString percent(double share)
{
    return QStringLiteral("%1%").arg(std::lround(100 * share));
}

} // namespace

Column classColumn(int width, const std::function<market::Spanning(int row)>& spanning)
{
    Column column;
    column.title = say(QT_TRANSLATE_NOOP("uioccupations", "market"));
    column.width = width;
    column.text = [spanning](int row) {
        const auto found = spanning(row).tightness();
        return found ? market::text(*found) : QStringLiteral("–");
    };
    column.key = [spanning](int row) {
        const auto found = spanning(row).tightness();
        return found ? static_cast<qint64>(*found) : tables::noKey;
    };
    return column;
}

Column regionColumn(int width, const std::function<int(int row)>& area)
{
    Column column;
    column.title = say(QT_TRANSLATE_NOOP("uioccupations", "Region"));
    column.width = width;
    column.stretches = true;
    column.text = [area](int row) { return market::Areas::builtIn().name(area(row)); };
    column.key = [](int row) { return qint64(row); };
    return column;
}

std::vector<Column> mismatchColumns(const BooksPointer& books)
{
    const auto at = [books](int row) -> const Mismatch& { return books->occupations[static_cast<std::size_t>(row)]; };
    std::vector<Column> columns;
    Column name =
        tables::nameColumn(say(QT_TRANSLATE_NOOP("uioccupations", "Occupation")), listNameWidth,
                           [books, at](int row) { return books->maker.market().codes().name(at(row).occupation); });
    name.explanation = say(QT_TRANSLATE_NOOP("uioccupations", "As in the register"));
    name.toolTip = name.text;
    columns.push_back(name);
    columns.push_back(
        counted(QT_TRANSLATE_NOOP("uioccupations", "had it"),
                QT_TRANSLATE_NOOP("uioccupations", "People on werk.nl this week who have done this work, whenever"),
                [at](int row) { return at(row).held; }));
    columns.push_back(counted(QT_TRANSLATE_NOOP("uioccupations", "want it"),
                              QT_TRANSLATE_NOOP("uioccupations", "People who look for this work"),
                              [at](int row) { return at(row).wished; }));
    columns.push_back(counted(QT_TRANSLATE_NOOP("uioccupations", "not again"),
                              QT_TRANSLATE_NOOP("uioccupations", "Who have done this work and do not look for it"),
                              [at](int row) { return at(row).notWished(); }));
    columns.back().givesWay = 2;
    columns.push_back(counted(QT_TRANSLATE_NOOP("uioccupations", "new to it"),
                              QT_TRANSLATE_NOOP("uioccupations", "Who look for this work and have not done it"),
                              [at](int row) { return at(row).notHeld(); }));
    columns.back().givesWay = 3;
    for (Column& column : columns)
        column.width = column.stretches ? column.width : listCountWidth;
    Column tight = classColumn(classWidth, [books, at](int row) {
        return market::spanningOf(books->maker.market().counts(), at(row).occupation, market::Areas::country);
    });
    tight.explanation = say(QT_TRANSLATE_NOOP("uioccupations", "Open vacancies for people with WW who registered less "
                                                               "than 6 months ago; – where no class is sure"));
    tight.givesWay = 1;
    columns.push_back(tight);
    return columns;
}

std::vector<Column> switchColumns(const BooksPointer& books, const std::vector<Switch>& switches, bool isOn)
{
    const auto all = std::make_shared<const std::vector<Switch>>(switches);
    const auto at = [all](int row) -> const Switch& { return (*all)[static_cast<std::size_t>(row)]; };
    std::vector<Column> columns;
    Column name = named(isOn ? QT_TRANSLATE_NOOP("uioccupations", "Next occupation")
                             : QT_TRANSLATE_NOOP("uioccupations", "Earlier occupation"),
                        Column::Kind::Text, switchNameWidth, QT_TRANSLATE_NOOP("uioccupations", "As in the register"));
    name.stretches = true;
    name.wraps = true;
    name.text = [books, at, isOn](int row) {
        return books->maker.market().codes().name(isOn ? at(row).to : at(row).from);
    };
    columns.push_back(name);
    Column kind =
        named(QT_TRANSLATE_NOOP("uioccupations", "kind"), Column::Kind::Text, kindWidth,
              QT_TRANSLATE_NOOP("uioccupations", "Ahead: to a higher level, or surely more people go this way than "
                                                 "back. Sideways: to another group of occupations"));
    kind.text = [at](int row) { return market::text(at(row).kind); };
    columns.push_back(kind);
    columns.push_back(counted(QT_TRANSLATE_NOOP("uioccupations", "people"),
                              QT_TRANSLATE_NOOP("uioccupations", "Who made this step, whenever"),
                              [at](int row) { return at(row).people; }));
    columns.back().width = switchCountWidth;
    Column share = named(QT_TRANSLATE_NOOP("uioccupations", "share"), Column::Kind::Number, switchCountWidth,
                         isOn ? QT_TRANSLATE_NOOP("uioccupations", "Of all who left this occupation for another")
                              : QT_TRANSLATE_NOOP("uioccupations", "Of all who came to this occupation from another"));
    share.key = [at](int row) { return tables::ordered(double(at(row).people) / at(row).of); };
    share.text = [at](int row) { return percent(double(at(row).people) / at(row).of); };
    share.givesWay = 1; // the margin lies around it
    columns.push_back(share);
    Column sure = named(QT_TRANSLATE_NOOP("uioccupations", "margin"), Column::Kind::Number, marginWidth,
                        QT_TRANSLATE_NOOP("uioccupations", "Between these the share lies, 95% sure (Wilson)"));
    sure.key = [at](int row) { return tables::ordered(at(row).share.low); };
    sure.text = [at](int row) -> QString {
        const Interval margin = at(row).share;
        return QStringLiteral("%1 – %2%").arg(text::number(100 * margin.low, 1), text::number(100 * margin.high, 1));
    };
    columns.push_back(sure);
    columns.push_back(counted(QT_TRANSLATE_NOOP("uioccupations", "back"),
                              QT_TRANSLATE_NOOP("uioccupations", "Who went the other way; 0 also where too few did"),
                              [at](int row) { return at(row).back; }));
    columns.back().width = switchCountWidth;
    columns.back().givesWay = 3;
    Column tight = classColumn(classWidth, [books, at, isOn](int row) {
        return market::spanningOf(books->maker.market().counts(), isOn ? at(row).to : at(row).from,
                                  market::Areas::country);
    });
    tight.explanation = say(QT_TRANSLATE_NOOP("uioccupations", "Open vacancies for people with WW who registered less "
                                                               "than 6 months ago; – where no class is sure"));
    tight.givesWay = 2;
    columns.push_back(tight);
    return columns;
}

} // namespace spiegel::uioccupations
