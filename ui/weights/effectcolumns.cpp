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
using tables::numberColumn;

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("uiweights", words);
}

/// One figure before and after: '53,4 → 53,9', or only once where it stays.
Column hitsColumn(const QString& title, const EffectPointer& effect, double (Hits::*figure)() const, bool isShare)
{
    constexpr int width = 92;
    const auto before = [effect, figure](int row) {
        return (effect->prediction->before.of(static_cast<Model>(row)).*figure)();
    };
    const auto after = [effect, figure](int row) {
        return (effect->prediction->after.of(static_cast<Model>(row)).*figure)();
    };
    Column column = numberColumn(title, width);
    column.unit = isShare ? QStringLiteral("%") : QString();
    column.text = [before, after, isShare](int row) -> QString {
        const auto shown = [isShare](double value) {
            return isShare ? text::number(value * 100, 1) : text::number(value, 3);
        };
        const QString old = shown(before(row));
        const QString fresh = shown(after(row));
        return old == fresh ? fresh : QStringLiteral("%1 → %2").arg(old, fresh);
    };
    column.key = [after](int row) { return tables::ordered(after(row)); };
    column.plain = [before, after](int row) { return QStringLiteral("%1 %2").arg(before(row)).arg(after(row)); };
    column.tone = [before, after](int row) {
        const double step = after(row) - before(row);
        return step > 0 ? look::Role::Ok : step < 0 ? look::Role::Danger : look::Role::Text;
    };
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
    column.width = 96;
    column.stretches = true;
    column.text = [effect, isAfter](int row) {
        const PeerLine* line = lineAt(*effect, isAfter, row);
        return line == nullptr ? QString() : line->cv;
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
    model.width = 104;
    model.stretches = true;
    model.text = [](int row) { return predictions::shortName(static_cast<Model>(row)); };
    model.toolTip = [](int row) { return predictions::name(static_cast<Model>(row)); };
    return {model, hitsColumn(said(QT_TRANSLATE_NOOP("uiweights", "First 5")), effect, &Hits::hits5, true),
            hitsColumn(said(QT_TRANSLATE_NOOP("uiweights", "First 10")), effect, &Hits::hits10, true),
            hitsColumn(said(QT_TRANSLATE_NOOP("uiweights", "MRR")), effect, &Hits::mrr, false)};
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
