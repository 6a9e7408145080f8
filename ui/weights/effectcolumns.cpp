// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weights/effectcolumns.h"

#include "core/text/dutch.h"
#include "ui/weights/effectwords.h"
#include "ui/weights/scorechart.h"

#include <QCoreApplication>

namespace spiegel::uiweights {

using effects::PeerLine;
using predictions::Hits;
using predictions::Model;
using tables::Column;

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("uiweights", words);
}

Column numberColumn(const QString& title, int width)
{
    Column column;
    column.title = title;
    column.kind = Column::Kind::Number;
    column.width = width;
    return column;
}

/// One figure of one evaluation.
Column hitsColumn(const QString& title, const EffectPointer& effect, bool isAfter, double (Hits::*figure)() const,
                  bool isShare)
{
    constexpr int width = 72;
    const auto value = [effect, isAfter, figure](int row) {
        const auto& evaluation = isAfter ? effect->prediction->after : effect->prediction->before;
        return (evaluation.of(static_cast<Model>(row)).*figure)();
    };
    Column column = numberColumn(title, width);
    column.text = [value, isShare](int row) {
        return isShare ? text::percent(value(row) * 100) : text::number(value(row), 3);
    };
    column.key = [value](int row) { return tables::ordered(value(row)); };
    column.plain = [value](int row) { return QString::number(value(row)); };
    if (isAfter) {
        column.tone = [effect, figure](int row) {
            const auto model = static_cast<Model>(row);
            const double step =
                (effect->prediction->after.of(model).*figure)() - (effect->prediction->before.of(model).*figure)();
            return step > 0 ? look::Role::Ok : step < 0 ? look::Role::Danger : look::Role::Text;
        };
    }
    return column;
}

const PeerLine* lineAt(const Effect& effect, bool isAfter, int row)
{
    const auto& lines = isAfter ? effect.peers->after : effect.peers->before;
    return static_cast<std::size_t>(row) < lines.size() ? &lines[static_cast<std::size_t>(row)] : nullptr;
}

Column personColumn(const QString& title, const EffectPointer& effect, bool isAfter)
{
    Column column;
    column.title = title;
    column.width = 130;
    column.stretches = true;
    column.text = [effect, isAfter](int row) -> QString {
        const PeerLine* line = lineAt(*effect, isAfter, row);
        return line == nullptr              ? QString()
               : line->occupation.isEmpty() ? line->cv
                                            : line->cv + QStringLiteral(", ") + line->occupation;
    };
    column.toolTip = [effect, isAfter](int row) {
        const PeerLine* line = lineAt(*effect, isAfter, row);
        return line == nullptr ? QString()
                               : said(QT_TRANSLATE_NOOP("uiweights", "Likeness %1. Shared: %2"))
                                     .arg(text::number(line->score, 3), line->shared.join(QStringLiteral("; ")));
    };
    return column;
}

QString placeText(int place)
{
    return place == 0 ? said(QT_TRANSLATE_NOOP("uiweights", "after 100")) : text::number(qint64(place));
}

} // namespace

std::vector<Column> predictionColumns(const EffectPointer& effect)
{
    Column model;
    model.title = said(QT_TRANSLATE_NOOP("uiweights", "Predicted by"));
    model.width = 150;
    model.stretches = true;
    model.text = [](int row) { return modelName(static_cast<Model>(row)); };
    const QString first5 = said(QT_TRANSLATE_NOOP("uiweights", "First 5"));
    const QString first10 = said(QT_TRANSLATE_NOOP("uiweights", "First 10"));
    const QString mrr = said(QT_TRANSLATE_NOOP("uiweights", "MRR"));
    const QString after = said(QT_TRANSLATE_NOOP("uiweights", "after"));
    return {model,
            hitsColumn(first5, effect, false, &Hits::hits5, true),
            hitsColumn(after, effect, true, &Hits::hits5, true),
            hitsColumn(first10, effect, false, &Hits::hits10, true),
            hitsColumn(after, effect, true, &Hits::hits10, true),
            hitsColumn(mrr, effect, false, &Hits::mrr, false),
            hitsColumn(after, effect, true, &Hits::mrr, false)};
}

int peersRows(const Effect& effect)
{
    return static_cast<int>(std::max(effect.peers->before.size(), effect.peers->after.size()));
}

std::vector<Column> peersColumns(const EffectPointer& effect)
{
    Column place = numberColumn(said(QT_TRANSLATE_NOOP("uiweights", "Place")), 56);
    place.text = [](int row) { return text::number(qint64(row) + 1); };
    place.key = [](int row) { return qint64(row); };
    Column was = numberColumn(said(QT_TRANSLATE_NOOP("uiweights", "was")), 64);
    was.explanation = said(QT_TRANSLATE_NOOP("uiweights", "The place by the compared weights, among the first 100."));
    was.text = [effect](int row) {
        const PeerLine* line = lineAt(*effect, true, row);
        return line == nullptr ? QString() : placeText(line->otherPlace);
    };
    was.key = [effect](int row) {
        const PeerLine* line = lineAt(*effect, true, row);
        return line == nullptr || line->otherPlace == 0 ? tables::noKey : qint64(line->otherPlace);
    };
    return {place, personColumn(said(QT_TRANSLATE_NOOP("uiweights", "before")), effect, false),
            personColumn(said(QT_TRANSLATE_NOOP("uiweights", "after")), effect, true), was};
}

std::vector<Column> scoreColumns(const EffectPointer& effect)
{
    Column points;
    points.title = said(QT_TRANSLATE_NOOP("uiweights", "Points"));
    points.width = 96;
    points.stretches = true;
    points.text = [](int row) { return row == effects::classCount ? text::unknownWord() : classText(row); };
    points.key = [](int row) { return qint64(row); };
    const auto before = [effect](int row) -> qint64 {
        return row == effects::classCount ? effect->scores->unknownBefore
                                          : effect->scores->before[static_cast<std::size_t>(row)];
    };
    const auto after = [effect](int row) -> qint64 {
        return row == effects::classCount ? effect->scores->unknownAfter
                                          : effect->scores->after[static_cast<std::size_t>(row)];
    };
    const auto counts = [](const QString& title, const std::function<qint64(int)>& count, bool isStep) {
        Column column = numberColumn(title, 96);
        column.text = [count, isStep](int row) -> QString {
            return (isStep && count(row) > 0 ? QStringLiteral("+") : QString()) + text::number(count(row));
        };
        column.key = count;
        column.plain = [count](int row) { return QString::number(count(row)); };
        return column;
    };
    return {points, counts(said(QT_TRANSLATE_NOOP("uiweights", "before")), before, false),
            counts(said(QT_TRANSLATE_NOOP("uiweights", "after")), after, false),
            counts(
                said(QT_TRANSLATE_NOOP("uiweights", "difference")),
                [before, after](int row) { return after(row) - before(row); }, true)};
}

} // namespace spiegel::uiweights
