// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/forgetverb.h"

#include "core/dump/forget.h"
#include "core/openmatch/weeks.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace spiegel::cli {

QString ForgetVerb::description() const
{
    return QCoreApplication::translate("cli", "Removes the week of --snapshot for good");
}

void ForgetVerb::declare(CLI::App& /*command*/) {}

int ForgetVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    const auto day = dayArgument(surroundings.snapshotDay);
    if (!day)
        return console.failed(day.error());
    if (!*day)
        return console.failed(
            Problem::failed(QCoreApplication::translate("cli", "It was not said which week to remove."), {},
                            QCoreApplication::translate("cli", "Name it with --snapshot, as 2015-03-02.")));
    const auto path = surroundings.database();
    if (!path)
        return console.failed(path.error());
    auto database = store::Database::open(*path, store::Access::Write);
    if (!database)
        return console.failed(database.error());
    // A week of werk.nl, of Open Match, or both; what is neither is a problem of the first.
    const auto openMatch = openmatch::forget(*database, **day, surroundings.progress);
    if (!openMatch)
        return console.failed(openMatch.error());
    const auto snapshots = database->snapshots();
    const bool isSnapshot =
        std::any_of(snapshots.begin(), snapshots.end(), [&day](const auto& one) { return one.day == **day; });
    if (isSnapshot || !*openMatch) {
        if (const auto chosen = database->choose(**day); !chosen)
            return console.failed(chosen.error());
        if (const auto forgotten = dump::forget(*database, **day, surroundings.progress); !forgotten)
            return console.failed(forgotten.error());
    }
    if (console.format() == Format::Json)
        console.write(QJsonDocument(QJsonObject{{QStringLiteral("forgotten"), (*day)->iso()}}));
    else
        console.writeLine(QCoreApplication::translate("cli", "The week of %1 was removed.").arg((*day)->iso()));
    return 0;
}

} // namespace spiegel::cli
