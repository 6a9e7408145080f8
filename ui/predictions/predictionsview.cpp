// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predictions/predictionsview.h"

#include "core/predictions/evaluationreader.h"
#include "core/text/dutch.h"
#include "core/weighing/tables.h"
#include "ui/desk/openat.h"

#include <QCoreApplication>

namespace spiegel::uipredictions {

using predictions::Hits;
using predictions::Model;

namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("uipredictions", words);
}

/// '0,4' of 0.004: points of a hundred.
QString points(double share)
{
    return text::number(share * 100, 1);
}

} // namespace

Result<OutcomePointer> tryPredictions(const parts::Workplace& workplace, const Workers& workers, Progress& progress)
{
    auto database = desk::openAt(workplace, store::Access::Read);
    if (!database)
        return fail(database.error());
    const auto tables = weighing::readTables(*database);
    if (!tables)
        return fail(tables.error());
    auto evaluation = predictions::readEvaluation(*database, tables->peers, workers, progress);
    if (!evaluation)
        return fail(evaluation.error());
    auto outcome = std::make_shared<Outcome>();
    outcome->byEducation = predictions::partsOf(*evaluation, By::Education);
    outcome->byRegion = predictions::partsOf(*evaluation, By::Region);
    outcome->evaluation = std::move(*evaluation);
    outcome->weights = tables->peers.version();
    return outcome;
}

QString title(By by)
{
    return by == By::Education ? say(QT_TRANSLATE_NOOP("uipredictions", "education"))
                               : say(QT_TRANSLATE_NOOP("uipredictions", "region"));
}

std::optional<charts::Dot> dotOf(const Part& part, Model model, int most)
{
    if (part.isHidden())
        return std::nullopt;
    const Hits& hits = part.tried.of(model);
    const double share = most == 5 ? hits.hits5() : hits.hits10();
    const Interval interval = most == 5 ? hits.interval5() : hits.interval10();
    return charts::Dot{share * 100, {interval.low * 100, interval.high * 100}};
}

charts::Dots dotsOf(const Outcome& outcome, const PredictionsView& view)
{
    charts::Dots dots;
    dots.title = say(QT_TRANSLATE_NOOP("uipredictions", "How often is the next occupation predicted?"));
    dots.axis = say(QT_TRANSLATE_NOOP("uipredictions", "% of careers with the true next occupation in the first %1; "
                                                       "the line is the 95% interval"))
                    .arg(view.most);
    dots.amountTitle = say(QT_TRANSLATE_NOOP("uipredictions", "careers"));
    for (std::size_t i = 0; i < predictions::modelCount; ++i)
        dots.series << predictions::shortName(static_cast<Model>(i));
    for (const Part& part : outcome.parts(view.by)) {
        charts::DotRow row;
        row.name = part.name;
        row.isQuiet = part.kind == Part::Kind::NotKnown || part.kind == Part::Kind::Other;
        row.amount = part.isHidden() ? QString() : text::number(qint64(part.tried.cases()));
        row.note = say(QT_TRANSLATE_NOOP("uipredictions", "too few careers to judge"));
        row.tip << part.name;
        for (std::size_t i = 0; i < predictions::modelCount; ++i) {
            const auto model = static_cast<Model>(i);
            const auto dot = dotOf(part, model, view.most);
            row.dots.push_back(dot);
            if (dot)
                row.tip << say(QT_TRANSLATE_NOOP("uipredictions", "%1: %2 (%3 – %4)"))
                               .arg(predictions::name(model), text::percent(dot->value),
                                    text::percent(dot->interval.low), text::percent(dot->interval.high));
        }
        if (part.isHidden())
            row.tip << row.note;
        dots.rows.push_back(std::move(row));
    }
    constexpr double leastSpan = 20;
    charts::fitAxis(dots, 0, 100, leastSpan);
    return dots;
}

QString verdictOf(const Part& part, int most)
{
    if (part.isHidden())
        return say(QT_TRANSLATE_NOOP("uipredictions", "%1: fewer than %2 careers, too few to judge."))
            .arg(part.name, text::number(qint64(Part::fewest)));
    const auto best = dotOf(part, Model::Combined, most);
    const Pairs& pairs = most == 5 ? part.tried.gain5 : part.tried.gain10;
    const double gain = double(pairs.onlyFirst - pairs.onlySecond) / pairs.cases();
    const Interval sure = pairedDifference(pairs);
    const QString about =
        say(QT_TRANSLATE_NOOP("uipredictions", "%1: of %2 careers the true next occupation is in the first %3 for %4 "
                                               "(between %5 and %6)."))
            .arg(part.name, text::number(qint64(part.tried.cases())), QString::number(most), text::percent(best->value),
                 text::percent(best->interval.low), text::percent(best->interval.high));
    const QString figures = say(QT_TRANSLATE_NOOP("uipredictions", "%1 points, between %2 and %3"))
                                .arg(points(gain), points(sure.low), points(sure.high));
    const char* const verdict =
        sure.low > 0
            ? QT_TRANSLATE_NOOP("uipredictions", "That is surely better than by the last occupation alone (%1).")
        : sure.high < 0
            ? QT_TRANSLATE_NOOP("uipredictions", "That is surely worse than by the last occupation alone (%1).")
            : QT_TRANSLATE_NOOP("uipredictions",
                                "Whether that is better than by the last occupation alone is not sure (%1).");
    return about + QLatin1Char(' ') + say(verdict).arg(figures);
}

} // namespace spiegel::uipredictions
