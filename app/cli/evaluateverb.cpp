// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluateverb.h"

#include "core/people/keynumbers.h"
#include "core/people/occupationcodesreader.h"
#include "core/predictions/evaluation.h"
#include "core/quality/records.h"
#include "core/text/dutch.h"
#include "core/weighing/tables.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace spiegel::cli {

namespace {

using predictions::Evaluation;
using predictions::Hits;
using predictions::Model;

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QString nameOf(Model model)
{
    switch (model) {
    case Model::Popular:
        return inWords(QT_TRANSLATE_NOOP("cli", "what most people go to"));
    case Model::Markov1:
        return inWords(QT_TRANSLATE_NOOP("cli", "by the last occupation (Markov, first order)"));
    case Model::Markov2:
        return inWords(QT_TRANSLATE_NOOP("cli", "by the last two occupations (Markov, second order)"));
    case Model::Peers:
        return inWords(QT_TRANSLATE_NOOP("cli", "people like this person"));
    case Model::Combined:
        return inWords(QT_TRANSLATE_NOOP("cli", "people like this person and Markov together"));
    }
    return {};
}

/// Those of a file, else those in use in the database.
Result<peers::Weights> weightsOf(const std::string& path, const store::Database& database)
{
    if (path.empty()) {
        auto tables = weighing::readTables(database);
        if (!tables)
            return fail(tables.error());
        return std::move(tables->peers);
    }
    QFile file(fromArgument(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Problem::failed(inWords(QT_TRANSLATE_NOOP("cli", "The table of weights could not be read.")),
                                    file.fileName(),
                                    inWords(QT_TRANSLATE_NOOP("cli", "Look whether the file is there and is yours."))));
    return peers::Weights::parse(file.readAll());
}

QJsonObject objectOf(const Hits& hits)
{
    return {{QStringLiteral("hits@5"), hits.hits5()},
            {QStringLiteral("hits@10"), hits.hits10()},
            {QStringLiteral("mrr"), hits.mrr()},
            {QStringLiteral("cases"), hits.cases}};
}

} // namespace

QString EvaluateVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Hides the last step of careers and shows how well it is predicted"));
}

void EvaluateVerb::declare(CLI::App& command)
{
    command.add_option(
        "--weights", m_weights,
        inWords(QT_TRANSLATE_NOOP("cli", "Table of weights to try, instead of the one in use")).toStdString());
}

int EvaluateVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    auto database = surroundings.open();
    if (!database)
        return console.failed(database.error());
    const auto weights = weightsOf(m_weights, *database);
    if (!weights)
        return console.failed(weights.error());
    const auto records = quality::readRecords(*database, surroundings.workers(), surroundings.progress);
    if (!records)
        return console.failed(records.error());
    const auto codes = people::readOccupationCodes(*database, surroundings.progress);
    if (!codes)
        return console.failed(codes.error());
    const auto numbers = people::CvNumbers::read(*database, surroundings.progress);
    if (!numbers)
        return console.failed(numbers.error());
    const peers::Lives lives{records->snapshot,   records->cvs,         records->experiences,
                             records->schoolings, records->competences, *codes};
    const auto evaluation =
        predictions::evaluate(lives, *weights, *numbers, surroundings.workers(), surroundings.progress);
    if (!evaluation)
        return console.failed(evaluation.error());
    QJsonObject object;
    const bool isForPeople = console.format() == Format::Readable;
    const auto title = [&](const char* words, const char* key) -> QString {
        return isForPeople ? inWords(words) : QString::fromLatin1(key);
    };
    Table table{{{title(QT_TRANSLATE_NOOP("cli", "prediction"), "model")},
                 {title(QT_TRANSLATE_NOOP("cli", "in the first 5"), "hits@5"), true},
                 {title(QT_TRANSLATE_NOOP("cli", "in the first 10"), "hits@10"), true},
                 {title(QT_TRANSLATE_NOOP("cli", "mean of 1 / rank"), "mrr"), true}},
                {}};
    for (std::size_t i = 0; i < predictions::modelCount; ++i) {
        const auto model = static_cast<Model>(i);
        const Hits& hits = evaluation->of(model);
        object.insert(predictions::word(model), objectOf(hits));
        if (isForPeople)
            table.rows.push_back({nameOf(model), text::percent(hits.hits5() * 100), text::percent(hits.hits10() * 100),
                                  text::number(hits.mrr(), 3)});
        else
            table.rows.push_back({predictions::word(model), QString::number(hits.hits5(), 'g', 17),
                                  QString::number(hits.hits10(), 'g', 17), QString::number(hits.mrr(), 'g', 17)});
    }
    console.tell(inWords(QT_TRANSLATE_NOOP("cli", "Weights of version %1.")).arg(weights->version()));
    console.tell(inWords(QT_TRANSLATE_NOOP("cli", "Careers with a step: %1. Tried on: %2."))
                     .arg(text::number(evaluation->careers), text::number(evaluation->cases)));
    if (evaluation->cases < Evaluation::fewestCases)
        console.tell(inWords(QT_TRANSLATE_NOOP("cli", "So few careers say nothing about how good a prediction is.")));
    console.tell(
        inWords(QT_TRANSLATE_NOOP("cli", "Mixed: %1 by peers (likeness to the power %2), the rest by Markov of "
                                         "order %3."))
            .arg(text::percent(evaluation->peersShare * 100), text::number(evaluation->power),
                 text::number(evaluation->order)));
    if (console.format() == Format::Json)
        console.write(QJsonDocument(object));
    else
        console.write(table);
    return 0;
}

} // namespace spiegel::cli
