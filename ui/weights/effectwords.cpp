// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weights/effectwords.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::uiweights {

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("uiweights", words);
}

QString many(qint64 count)
{
    return text::number(count);
}

} // namespace

QString predictionText(const effects::PredictionEffect& effect)
{
    const predictions::Evaluation& tried = effect.after;
    QString words = said(QT_TRANSLATE_NOOP("uiweights",
                                           "Of %1 careers (of %2 with a step) the last step was hidden and predicted "
                                           "from all others. How often was the true next occupation among the first 5 "
                                           "or 10, and what is the mean of 1 / its place (MRR)? Weights only count for "
                                           "the last two lines."))
                        .arg(many(tried.cases), many(tried.careers));
    if (tried.cases < predictions::Evaluation::fewestCases) {
        words += QLatin1Char(' ') +
                 said(QT_TRANSLATE_NOOP("uiweights", "So few careers say nothing about how good a prediction is."));
    }
    return words;
}

QString peersText(const effects::PeersEffect& effect)
{
    const QString whom =
        effect.occupation.isEmpty() ? effect.cv : QStringLiteral("%1, %2").arg(effect.cv, effect.occupation);
    return said(QT_TRANSLATE_NOOP("uiweights", "The %1 people most like %2: %3 of them stay."))
        .arg(many(static_cast<qint64>(effect.after.size())), whom, many(effect.kept));
}

QString scoresText(const effects::ScoreEffect& effect)
{
    QString words =
        said(QT_TRANSLATE_NOOP("uiweights", "Of %1 people %2 come in a higher class of ten points, %3 in a lower one, "
                                            "and %4 stay. The mean goes from %5 to %6."))
            .arg(many(effect.people()), many(effect.higher), many(effect.lower), many(effect.same),
                 text::number(effect.meanBefore, 1), text::number(effect.meanAfter, 1));
    if (effect.unknownBefore > 0 || effect.unknownAfter > 0) {
        words += QLatin1Char(' ') +
                 said(QT_TRANSLATE_NOOP("uiweights", "Too little is known of %1 people before, and of %2 after."))
                     .arg(many(effect.unknownBefore), many(effect.unknownAfter));
    }
    return words;
}

QString fitText(const effects::IndexEffect& effect)
{
    if (!effect.fit) {
        return said(QT_TRANSLATE_NOOP("uiweights", "Who left for work this week says too little to fit weights on. The "
                                                   "weights of experts count. This is no chance of work."));
    }
    QStringList parts;
    for (std::size_t i = 0; i < employability::partCount; ++i) {
        const auto part = static_cast<employability::Part>(i);
        parts << QStringLiteral("%1 %2").arg(weighing::name(Kind::Employability, employability::word(part)),
                                             text::number(effect.fit->weights.points(part), 0));
    }
    return said(QT_TRANSLATE_NOOP("uiweights", "From %1 people, of whom %2 left for work, follow the weights: %3. They "
                                               "count in the place of the built-in table. A version of your own counts "
                                               "as it is. This is no chance of work."))
        .arg(many(effect.fit->people), many(effect.fit->leftForWork), parts.join(QStringLiteral("; ")));
}

} // namespace spiegel::uiweights
