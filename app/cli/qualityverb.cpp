// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/qualityverb.h"

#include "core/soundness/soundness.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <numeric>

namespace spiegel::cli {

namespace {

using soundness::Row;
using soundness::Soundness;

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QString exact(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 17) : QString();
}

QJsonValue jsonOf(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject objectOf(const Soundness& soundness, const Row& row)
{
    QJsonObject object{{QStringLiteral("group"), row.kind == Row::Kind::Group ? QJsonValue(row.group) : QJsonValue()}};
    if (row.kind == Row::Kind::Other)
        object.insert(QStringLiteral("other"), true);
    if (row.isHidden()) {
        object.insert(QStringLiteral("records"), QJsonValue());
        return object;
    }
    QJsonObject fields;
    for (std::size_t i = 0; i < soundness.fields.size(); ++i)
        fields.insert(QString::fromLatin1(soundness.fields[i].word), row.filled[i]);
    QJsonObject wrong;
    for (std::size_t i = 0; i < soundness.contradictions.size(); ++i)
        wrong.insert(QString::fromLatin1(soundness.contradictions[i].word), row.wrong[i]);
    object.insert(QStringLiteral("records"), row.records);
    object.insert(QStringLiteral("score"), QJsonObject{{QStringLiteral("mean"), jsonOf(row.mean)},
                                                       {QStringLiteral("median"), jsonOf(row.median)}});
    object.insert(QStringLiteral("fields"), fields);
    object.insert(QStringLiteral("contradictions"), wrong);
    return object;
}

Table csvTable(const Soundness& soundness)
{
    Table table{{{QStringLiteral("group")},
                 {QStringLiteral("kind")},
                 {QStringLiteral("records"), true},
                 {QStringLiteral("score_mean"), true},
                 {QStringLiteral("score_median"), true}},
                {}};
    for (const soundness::Field& field : soundness.fields)
        table.columns.push_back({QStringLiteral("filled_") + QString::fromLatin1(field.word), true});
    for (const soundness::Contradiction& one : soundness.contradictions)
        table.columns.push_back({QStringLiteral("wrong_") + QString::fromLatin1(one.word), true});
    const std::size_t columns = table.columns.size();
    for (const Row& row : soundness.rows) {
        const bool isGroup = row.kind == Row::Kind::Group;
        QStringList cells = {isGroup ? row.group : QString(), isGroup ? QStringLiteral("group")
                                                              : row.kind == Row::Kind::NotKnown
                                                                  ? QStringLiteral("unknown")
                                                                  : QStringLiteral("other")};
        if (!row.isHidden()) {
            cells << QString::number(row.records) << exact(row.mean) << exact(row.median);
            for (const double filled : row.filled)
                cells << exact(filled);
            for (const int wrong : row.wrong)
                cells << QString::number(wrong);
        }
        while (static_cast<std::size_t>(cells.size()) < columns)
            cells << QString();
        table.rows.push_back(cells);
    }
    return table;
}

/// 'opleiding 41,2%, beroep 47,0%': the fields that are filled in the least.
QString emptiest(const Soundness& soundness, const Row& row)
{
    constexpr std::size_t shown = 3;
    std::vector<std::size_t> order;
    for (std::size_t field = 0; field < row.filled.size(); ++field) {
        if (soundness.fields[field].isOpen)
            order.push_back(field);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&row](std::size_t a, std::size_t b) { return row.filled[a] < row.filled[b]; });
    QStringList texts;
    for (std::size_t i = 0; i < std::min(shown, order.size()); ++i)
        texts << title(soundness.fields[order[i]]) + QLatin1Char(' ') + text::percent(row.filled[order[i]] * 100);
    return texts.join(QStringLiteral(", "));
}

/// A line a group.
Table groupsTable(const Soundness& soundness)
{
    Table table{{{inWords(QT_TRANSLATE_NOOP("cli", "group"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "records")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "mean score")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "median")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "filled in")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "contradictions")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "filled in the least"))}},
                {}};
    for (const Row& row : soundness.rows) {
        if (row.isHidden()) {
            table.rows.push_back({row.group, inWords(QT_TRANSLATE_NOOP("cli", "few")), {}, {}, {}, {}, {}});
            continue;
        }
        table.rows.push_back(
            {row.group, text::number(row.records), row.mean ? text::number(*row.mean, 1) : text::unknownWord(),
             row.median ? text::number(*row.median, 1) : text::unknownWord(), text::percent(row.complete * 100),
             text::number(std::accumulate(row.wrong.begin(), row.wrong.end(), qint64(0))), emptiest(soundness, row)});
    }
    return table;
}

/// Of one group a line a field, then a line a contradiction.
Table wholeTable(const Soundness& soundness, const Row& row)
{
    Table table{{{inWords(QT_TRANSLATE_NOOP("cli", "what"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "records")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "share")), true}},
                {}};
    for (std::size_t i = 0; i < soundness.fields.size(); ++i)
        table.rows.push_back({inWords(QT_TRANSLATE_NOOP("cli", "filled in: %1")).arg(title(soundness.fields[i])),
                              text::number(qRound64(row.filled[i] * row.records)), text::percent(row.filled[i] * 100)});
    for (std::size_t i = 0; i < soundness.contradictions.size(); ++i)
        table.rows.push_back(
            {inWords(QT_TRANSLATE_NOOP("cli", "contradiction: %1")).arg(title(soundness.contradictions[i])),
             text::number(row.wrong[i]), text::percentOf(row.wrong[i], row.records)});
    return table;
}

void writeReadable(Console& console, const Soundness& soundness)
{
    if (soundness.by != soundness::By::Nothing || soundness.rows.empty() || soundness.rows.front().isHidden()) {
        console.write(groupsTable(soundness));
        return;
    }
    const Row& row = soundness.rows.front();
    if (row.mean && row.median)
        console.tell(inWords(QT_TRANSLATE_NOOP("cli", "Records: %1. Score, 0 to 100: mean %2, median %3."))
                         .arg(text::number(row.records), text::number(*row.mean, 1), text::number(*row.median, 1)));
    console.write(wholeTable(soundness, row));
}

} // namespace

QString QualityVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli",
                                     "Shows how well CVs, Sonar or vacancies are filled in, and what contradicts "
                                     "itself"));
}

void QualityVerb::declare(CLI::App& command)
{
    const auto say = [](const char* text) { return inWords(text).toStdString(); };
    command.add_option("--by", m_by, say(QT_TRANSLATE_NOOP("cli", "A line for each branch, adviser, region or week")))
        ->check(CLI::IsMember({"branch", "adviser", "region", "week"}));
    command.add_option("--population", m_population, say(QT_TRANSLATE_NOOP("cli", "cv, wajong (Sonar) or vacancy")))
        ->check(CLI::IsMember({"cv", "wajong", "vacancy"}))
        ->capture_default_str();
}

int QualityVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    auto database = surroundings.open();
    if (!database)
        return console.failed(database.error());
    const auto population = soundness::populationOf(fromArgument(m_population));
    Q_ASSERT_X(population, "QualityVerb", "the parser lets no other word through");
    const auto found = soundness::readSoundness(*database, *population,
                                                soundness::byOf(fromArgument(m_by)).value_or(soundness::By::Nothing),
                                                surroundings.workers(), surroundings.progress);
    if (!found)
        return console.failed(found.error());
    if (console.format() == Format::Json) {
        QJsonArray rows;
        for (const Row& row : found->rows)
            rows.append(objectOf(*found, row));
        console.write(QJsonDocument(rows));
    } else if (console.format() == Format::Csv) {
        console.write(csvTable(*found));
    } else {
        writeReadable(console, *found);
    }
    return 0;
}

} // namespace spiegel::cli
