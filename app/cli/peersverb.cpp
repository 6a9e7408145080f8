// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/peersverb.h"

#include "core/peers/mirror.h"
#include "core/text/dutch.h"
#include "core/weighing/tables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace spiegel::cli {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

Result<peers::Mirror> readMirror(Surroundings& surroundings)
{
    auto database = surroundings.open();
    if (!database)
        return fail(database.error());
    const auto tables = weighing::readTables(*database);
    if (!tables)
        return fail(tables.error());
    return peers::Mirror::read(*database, tables->peers, surroundings.workers(), surroundings.progress);
}

Result<int> rowOf(const peers::Mirror& mirror, const std::string& cv)
{
    const int row = mirror.rowOf(fromArgument(cv));
    if (row >= 0)
        return row;
    return fail(Problem::failed(
        inWords(QT_TRANSLATE_NOOP("cli", "There is no CV %1 in the week of %2."))
            .arg(fromArgument(cv), text::date(mirror.snapshot())),
        {}, inWords(QT_TRANSLATE_NOOP("cli", "Look at the number again, or choose another week with --snapshot."))));
}

QJsonObject objectOf(const peers::Mirror& mirror, int row)
{
    const peers::Features::List list = mirror.features().list(row);
    QJsonObject weights;
    for (std::size_t i = 0; i < list.ids.size(); ++i)
        weights.insert(mirror.names().word(mirror.features(), list.ids[i]), list.weights[i] / 100.0);
    return {{QStringLiteral("cv"), mirror.name(row)}, {QStringLiteral("features"), weights}};
}

} // namespace

QString PeersVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Shows the CVs that are most like one CV, and what they share"));
}

void PeersVerb::declare(CLI::App& command)
{
    const auto say = [](const char* text) { return inWords(text).toStdString(); };
    command.add_option("--cv", m_cv, say(QT_TRANSLATE_NOOP("cli", "Number of the CV")))->required();
    command.add_option("--top", m_top, say(QT_TRANSLATE_NOOP("cli", "At most so many peers")))
        ->check(CLI::Range(1, 1000000000))
        ->capture_default_str();
}

int PeersVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    const auto mirror = readMirror(surroundings);
    if (!mirror)
        return console.failed(mirror.error());
    const auto row = rowOf(*mirror, m_cv);
    if (!row)
        return console.failed(row.error());
    peers::PeerSearch search(mirror->index());
    const bool isForPeople = console.format() == Format::Readable;
    QJsonArray array;
    Table table{{{inWords(QT_TRANSLATE_NOOP("cli", "CV"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "score")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "shared, what counts most first"))}},
                {}};
    if (!isForPeople)
        table.columns = {{QStringLiteral("cv")}, {QStringLiteral("score"), true}, {QStringLiteral("shared")}};
    for (const peers::Peer& peer : search.like(*row, m_top)) {
        QStringList shared;
        for (const peers::Shared& one :
             peers::sharedFeatures(mirror->features().list(*row), mirror->features().list(peer.row)))
            shared << (isForPeople ? mirror->names().text(mirror->features(), one.feature)
                                   : mirror->names().word(mirror->features(), one.feature));
        if (console.format() == Format::Json) {
            array.append(QJsonObject{{QStringLiteral("cv"), mirror->name(peer.row)},
                                     {QStringLiteral("score"), peer.score},
                                     {QStringLiteral("shared"), QJsonArray::fromStringList(shared)}});
            continue;
        }
        constexpr qsizetype mostShown = 3;
        if (isForPeople)
            shared = shared.mid(0, mostShown);
        table.rows.push_back({mirror->name(peer.row),
                              isForPeople ? text::number(peer.score, 3) : QString::number(peer.score, 'g', 17),
                              shared.join(isForPeople ? QStringLiteral("; ") : QStringLiteral(" "))});
    }
    if (console.format() == Format::Json)
        console.write(
            QJsonDocument(QJsonObject{{QStringLiteral("cv"), mirror->name(*row)}, {QStringLiteral("peers"), array}}));
    else
        console.write(table);
    return 0;
}

QString FeaturesVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Shows how the peer search sees a CV: its features and what they weigh"));
}

void FeaturesVerb::declare(CLI::App& command)
{
    command.add_option("--cv", m_cv,
                       inWords(QT_TRANSLATE_NOOP("cli", "Number of the CV; all CVs without it")).toStdString());
}

int FeaturesVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    const auto mirror = readMirror(surroundings);
    if (!mirror)
        return console.failed(mirror.error());
    if (m_cv.empty()) {
        // One JSON object a line, also without --json: it is for other programs only.
        for (int row = 0; row < mirror->cvs(); ++row) {
            if (surroundings.progress.cancelled())
                return console.failed(Problem::cancelled());
            console.write(QJsonDocument(objectOf(*mirror, row)).toJson(QJsonDocument::Compact) + '\n');
        }
        return 0;
    }
    const auto row = rowOf(*mirror, m_cv);
    if (!row)
        return console.failed(row.error());
    if (console.format() == Format::Json) {
        console.write(QJsonDocument(objectOf(*mirror, *row)));
        return 0;
    }
    const bool isForPeople = console.format() == Format::Readable;
    Table table{
        {{isForPeople ? inWords(QT_TRANSLATE_NOOP("cli", "feature")) : QStringLiteral("feature")},
         {isForPeople ? inWords(QT_TRANSLATE_NOOP("cli", "weight")) : QStringLiteral("weight"), true},
         {isForPeople ? inWords(QT_TRANSLATE_NOOP("cli", "people who have it")) : QStringLiteral("people"), true}},
        {}};
    const peers::Features::List list = mirror->features().list(*row);
    for (std::size_t i = 0; i < list.ids.size(); ++i) {
        const int feature = list.ids[i];
        table.rows.push_back(
            {isForPeople ? mirror->names().text(mirror->features(), feature)
                         : mirror->names().word(mirror->features(), feature),
             isForPeople ? text::number(list.weights[i] / 100.0, 2) : QString::number(list.weights[i] / 100.0),
             isForPeople ? text::number(mirror->features().people(feature))
                         : QString::number(mirror->features().people(feature))});
    }
    console.write(table);
    return 0;
}

} // namespace spiegel::cli
