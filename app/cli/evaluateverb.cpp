// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluateverb.h"

#include "core/predictions/breakdown.h"
#include "core/predictions/evaluationreader.h"
#include "core/text/dutch.h"
#include "core/weighing/tables.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace spiegel::cli {

namespace {

using predictions::Evaluation;
using predictions::Hits;
using predictions::Model;
using predictions::Part;

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

/// What is told for people, or the key for machines.
QString titleOf(const Console& console, const char* words, const char* key)
{
    return console.format() == Format::Readable ? inWords(words) : QString::fromLatin1(key);
}

QString exact(double value)
{
    return QString::number(value, 'g', 17);
}

void writeWhole(Console& console, const Evaluation& evaluation)
{
    QJsonObject object;
    const bool isForPeople = console.format() == Format::Readable;
    Table table{{{titleOf(console, QT_TRANSLATE_NOOP("cli", "prediction"), "model")},
                 {titleOf(console, QT_TRANSLATE_NOOP("cli", "in the first 5"), "hits@5"), true},
                 {titleOf(console, QT_TRANSLATE_NOOP("cli", "in the first 10"), "hits@10"), true},
                 {titleOf(console, QT_TRANSLATE_NOOP("cli", "mean of 1 / rank"), "mrr"), true}},
                {}};
    for (std::size_t i = 0; i < predictions::modelCount; ++i) {
        const auto model = static_cast<Model>(i);
        const Hits& hits = evaluation.of(model);
        object.insert(predictions::word(model), objectOf(hits));
        if (isForPeople)
            table.rows.push_back({nameOf(model), text::percent(hits.hits5() * 100), text::percent(hits.hits10() * 100),
                                  text::number(hits.mrr(), 3)});
        else
            table.rows.push_back(
                {predictions::word(model), exact(hits.hits5()), exact(hits.hits10()), exact(hits.mrr())});
    }
    if (console.format() == Format::Json)
        console.write(QJsonDocument(object));
    else
        console.write(table);
}

QJsonArray jsonOf(const Interval& interval)
{
    return {interval.low, interval.high};
}

QJsonObject objectOf(const Part& part)
{
    QJsonObject object{
        {QStringLiteral("group"), part.kind == Part::Kind::Group ? QJsonValue(part.name) : QJsonValue()}};
    if (part.kind == Part::Kind::All || part.kind == Part::Kind::Other)
        object.insert(part.kind == Part::Kind::All ? QStringLiteral("all") : QStringLiteral("other"), true);
    object.insert(QStringLiteral("careers"), part.isHidden() ? QJsonValue() : QJsonValue(part.tried.cases()));
    for (std::size_t i = 0; i < predictions::modelCount && !part.isHidden(); ++i) {
        const auto model = static_cast<Model>(i);
        QJsonObject hits = objectOf(part.tried.of(model));
        hits.insert(QStringLiteral("hits@5_interval"), jsonOf(part.tried.of(model).interval5()));
        hits.insert(QStringLiteral("hits@10_interval"), jsonOf(part.tried.of(model).interval10()));
        object.insert(predictions::word(model), hits);
    }
    if (!part.isHidden()) {
        object.insert(QStringLiteral("gain@5_interval"), jsonOf(pairedDifference(part.tried.gain5)));
        object.insert(QStringLiteral("gain@10_interval"), jsonOf(pairedDifference(part.tried.gain10)));
    }
    return object;
}

/// '56,1% (54,0% - 58,2%)'
QString withInterval(double share, const Interval& interval)
{
    return QStringLiteral("%1 (%2 - %3)")
        .arg(text::percent(share * 100), text::percent(interval.low * 100), text::percent(interval.high * 100));
}

QStringList cellsOf(const Part& part, Model model, bool isForPeople)
{
    const Hits& hits = part.tried.of(model);
    if (isForPeople)
        return {part.name,
                text::number(qint64(hits.cases)),
                nameOf(model),
                withInterval(hits.hits5(), hits.interval5()),
                withInterval(hits.hits10(), hits.interval10()),
                text::number(hits.mrr(), 3)};
    static constexpr std::array kinds = {"all", "group", "unknown", "other"};
    QStringList cells = {part.kind == Part::Kind::Group ? part.name : QString(),
                         QString::fromLatin1(kinds[static_cast<std::size_t>(part.kind)]), QString::number(hits.cases),
                         predictions::word(model)};
    for (const double value : {hits.hits5(), hits.interval5().low, hits.interval5().high, hits.hits10(),
                               hits.interval10().low, hits.interval10().high, hits.mrr()})
        cells << exact(value);
    return cells;
}

Table emptyTable(bool isForPeople)
{
    if (isForPeople)
        return {{{inWords(QT_TRANSLATE_NOOP("cli", "group"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "careers")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "prediction"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "in the first 5")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "in the first 10")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "mean of 1 / rank")), true}},
                {}};
    Table table{{{QStringLiteral("group")}, {QStringLiteral("kind")}}, {}};
    for (const char* name :
         {"careers", "model", "hits@5", "hits@5_low", "hits@5_high", "hits@10", "hits@10_low", "hits@10_high", "mrr"})
        table.columns.push_back({QString::fromLatin1(name), qstrcmp(name, "model") != 0});
    return table;
}

void writeParts(Console& console, const std::vector<Part>& parts)
{
    const bool isForPeople = console.format() == Format::Readable;
    if (console.format() == Format::Json) {
        QJsonArray rows;
        for (const Part& part : parts)
            rows.append(objectOf(part));
        console.write(QJsonDocument(rows));
        return;
    }
    Table table = emptyTable(isForPeople);
    for (const Part& part : parts) {
        for (std::size_t i = 0; i < predictions::modelCount && !part.isHidden(); ++i)
            table.rows.push_back(cellsOf(part, static_cast<Model>(i), isForPeople));
        if (part.isHidden()) {
            QStringList cells = isForPeople ? QStringList{part.name, inWords(QT_TRANSLATE_NOOP("cli", "few"))}
                                            : QStringList{QString(), QStringLiteral("other")};
            while (static_cast<std::size_t>(cells.size()) < table.columns.size())
                cells << QString();
            table.rows.push_back(cells);
        }
    }
    console.write(table);
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
    command
        .add_option("--by", m_by,
                    inWords(QT_TRANSLATE_NOOP("cli", "Also for each level of education or each region")).toStdString())
        ->check(CLI::IsMember({"education", "region"}));
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
    const auto evaluation =
        predictions::readEvaluation(*database, *weights, surroundings.workers(), surroundings.progress);
    if (!evaluation)
        return console.failed(evaluation.error());
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
    if (const auto by = predictions::byOf(fromArgument(m_by)))
        writeParts(console, predictions::partsOf(*evaluation, *by));
    else
        writeWhole(console, *evaluation);
    return 0;
}

} // namespace spiegel::cli
