// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predictions/predictionscolumns.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::uipredictions {

using predictions::Model;
using tables::Column;

namespace {

constexpr int nameWidth = 140;
constexpr int countWidth = 76;
constexpr int shareWidth = 68;
constexpr int gainWidth = 120;

QString say(const char* words)
{
    return QCoreApplication::translate("uipredictions", words);
}

const Pairs& gainOf(const Part& part, int most)
{
    return most == 5 ? part.tried.gain5 : part.tried.gain10;
}

/// '+0,4': points of a hundred, always with a sign.
QString signedPoints(double share)
{
    const QString words = text::number(share * 100, 1);
    return share > 0 && words != text::number(0.0, 1) ? QLatin1Char('+') + words : words;
}

Column shareColumn(const std::function<const Part&(int)>& at, Model model, int most)
{
    Column column;
    column.title = predictions::shortName(model);
    column.kind = Column::Kind::Number;
    column.width = shareWidth;
    column.explanation = predictions::name(model) + QStringLiteral(", %");
    column.text = [at, model, most](int row) {
        const auto dot = dotOf(at(row), model, most);
        return dot ? text::number(dot->value, 1) : QStringLiteral("–");
    };
    column.key = [at, model, most](int row) {
        const auto dot = dotOf(at(row), model, most);
        return dot ? tables::ordered(dot->value) : tables::noKey;
    };
    column.toolTip = [at, model, most](int row) {
        const auto dot = dotOf(at(row), model, most);
        return dot ? say(QT_TRANSLATE_NOOP("uipredictions", "95% sure: %1 – %2 (Wilson)"))
                         .arg(text::percent(dot->interval.low), text::percent(dot->interval.high))
                   : QString();
    };
    return column;
}

} // namespace

std::vector<Column> partColumns(const OutcomePointer& outcome, By by, int most)
{
    const std::function<const Part&(int)> at = [outcome, by](int row) -> const Part& {
        return outcome->parts(by)[static_cast<std::size_t>(row)];
    };
    Column name;
    name.title = title(by);
    name.width = nameWidth;
    name.stretches = true;
    name.text = [at](int row) { return at(row).name; };
    name.key = [](int row) { return qint64(row); }; // low to high, then what is not known
    name.tone = [at](int row) {
        return at(row).kind == Part::Kind::NotKnown || at(row).kind == Part::Kind::Other ? look::Role::Muted
                                                                                         : look::Role::Text;
    };
    Column careers;
    careers.title = say(QT_TRANSLATE_NOOP("uipredictions", "careers"));
    careers.kind = Column::Kind::Number;
    careers.width = countWidth;
    careers.explanation = say(QT_TRANSLATE_NOOP("uipredictions", "Of which the last step was hidden and predicted"));
    careers.text = [at](int row) {
        return at(row).isHidden() ? QStringLiteral("–") : text::number(qint64(at(row).tried.cases()));
    };
    careers.key = [at](int row) { return at(row).isHidden() ? tables::noKey : qint64(at(row).tried.cases()); };
    Column gain;
    gain.title = say(QT_TRANSLATE_NOOP("uipredictions", "more than Markov 1"));
    gain.kind = Column::Kind::Number;
    gain.width = gainWidth;
    gain.explanation =
        say(QT_TRANSLATE_NOOP("uipredictions", "How much more often both together are right than the last occupation "
                                               "alone, for the same careers (95%, Newcombe 1998 for pairs)"));
    gain.text = [at, most](int row) -> QString {
        const Pairs& pairs = gainOf(at(row), most);
        if (at(row).isHidden())
            return QStringLiteral("–");
        const Interval sure = pairedDifference(pairs);
        return signedPoints(sure.low) + QStringLiteral(" – ") + signedPoints(sure.high);
    };
    gain.key = [at, most](int row) {
        return at(row).isHidden() ? tables::noKey : tables::ordered(pairedDifference(gainOf(at(row), most)).low);
    };
    gain.tone = [at, most](int row) {
        const Interval sure = pairedDifference(gainOf(at(row), most));
        return at(row).isHidden() || sure.contains(0) ? look::Role::Muted
               : sure.low > 0                         ? look::Role::Ok
                                                      : look::Role::Danger;
    };
    std::vector<Column> columns = {name, careers};
    for (std::size_t i = 0; i < predictions::modelCount; ++i)
        columns.push_back(shareColumn(at, static_cast<Model>(i), most));
    columns.push_back(gain);
    return columns;
}

} // namespace spiegel::uipredictions
