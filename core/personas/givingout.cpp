// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/givingout.h"

#include "core/personas/cells.h"
#include "core/personas/reference.h"
#include "core/populations/populationreader.h"
#include "core/releases/audit.h"
#include "core/releases/releaselog.h"
#include "core/releases/worldcache.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace spiegel::personas {

namespace {

const QLatin1Char packedMark('z');
const QString product = QStringLiteral("personas");

/// A JSON list, compressed: a mailing to every employer keeps tens of thousands of groups, and 2 kB fit in a page of
/// the file beside others.
QString packed(const QStringList& members)
{
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(members)).toJson(QJsonDocument::Compact);
    return packedMark + QString::fromLatin1(qCompress(list).toBase64());
}

/// Earlier programs kept the list as it is.
QStringList unpacked(const QString& text)
{
    const QByteArray list =
        text.startsWith(packedMark) ? qUncompress(QByteArray::fromBase64(text.mid(1).toLatin1())) : text.toUtf8();
    QStringList members;
    for (const QJsonValue& member : QJsonDocument::fromJson(list).array())
        members << member.toString();
    return members;
}

QJsonObject requestOf(const Personas& personas)
{
    QJsonObject request{{QStringLiteral("around"), personas.around},
                        {QStringLiteral("within"), personas.within},
                        {QStringLiteral("mode"), geography::word(personas.mode)},
                        {QStringLiteral("k"), personas.rules.people},
                        {QStringLiteral("for"), personas.demandKey}};
    if (!personas.area.isEmpty())
        request.insert(QStringLiteral("area"), personas.area);
    return request;
}

/// What the log keeps, without who gets it.
releases::Release releaseOf(const Personas& personas, const Population& population,
                            const populations::Population& counted)
{
    releases::Release release;
    release.snapshot = personas.snapshot;
    release.population = populations::Kind::Sonar;
    release.product = product;
    release.request = requestOf(personas);
    for (const Key key : keys)
        release.variables << word(key);
    release.base = personas.rules.people;
    release.isDown = true;
    setCells(release, personas, population, counted);
    return release;
}

/// Personas as they may go out, with all that is needed to write that down.
struct Protected
{
    populations::Population counted;
    releases::Release release;
    std::vector<releases::OtherWorld> worlds; ///< that prove it; empty where it was given out before
};

bool isTheSame(const releases::Release& a, const releases::Release& b)
{
    return a.product == b.product && a.request == b.request && a.zones == b.zones && a.cells == b.cells;
}

Problem tooMuch(const std::vector<releases::Release>& earlier, int number)
{
    return Problem::refused(
        QCoreApplication::translate("personas", "Together with what was given out before, these personas would tell "
                                                "how large a small group is."),
        releases::nameOf(earlier, number),
        QCoreApplication::translate("personas", "Take a larger area, or larger groups (k)."));
}

Result<Protected> protectedOf(store::Database& database, const Population& population, Personas& personas,
                              Progress& progress, const std::vector<releases::Release>& together = {})
{
    auto counted = populations::readPopulation(database, populations::Kind::Sonar, progress);
    if (!counted)
        return fail(counted.error());
    auto earlier = releases::readReleases(database, *counted);
    if (!earlier)
        return fail(earlier.error());
    earlier->insert(earlier->end(), together.begin(), together.end());
    const auto worlds = releases::readWorlds(database, *counted);
    int exposing = 0;
    for (const bool isCounted : {true, false}) {
        personas.isCounted = isCounted;
        releases::Release release = releaseOf(personas, population, *counted);
        if (std::any_of(earlier->begin(), earlier->end(),
                        [&release](const releases::Release& before) { return isTheSame(before, release); }))
            return Protected{std::move(*counted), std::move(release), {}};
        releases::Audit audit(*counted, *earlier, release, worlds);
        const auto verdict = audit.protect(progress);
        if (!verdict)
            return fail(verdict.error());
        if (verdict->isSafe()) {
            std::vector<releases::OtherWorld> kept = audit.kept();
            return Protected{std::move(*counted), std::move(release), std::move(kept)};
        }
        exposing = verdict->exposed.front().earlier;
    }
    return fail(tooMuch(*earlier, exposing));
}

} // namespace

Result<> keepReferences(store::Database& database, const Population& population, const Personas& personas, int release)
{
    for (const Persona& persona : personas.personas) {
        QStringList members;
        for (const int row : persona.members)
            members << population.numbers.name(population.sonar.id(row));
        members.sort();
        // The same request again has the same reference: it stays with its first release.
        store::Query insert(database, QStringLiteral("INSERT OR IGNORE INTO release_reference(reference, release, "
                                                     "members) VALUES(?, ?, ?)"));
        insert.bind(1, persona.reference);
        insert.bind(2, release);
        insert.bind(3, packed(members));
        if (const auto inserted = insert.run(); !inserted)
            return inserted;
    }
    return {};
}

Result<> protect(store::Database& database, const Population& population, Personas& personas, Progress& progress,
                 const std::vector<releases::Release>& together)
{
    const auto found = protectedOf(database, population, personas, progress, together);
    return found ? Result<>() : fail(found.error());
}

Result<> giveOutWithin(store::Database& database, const Population& population, Personas& personas,
                       const QString& recipient, const QString& ground, Progress& progress)
{
    const auto secret = releases::secretOf(database);
    if (!secret)
        return fail(secret.error());
    auto found = protectedOf(database, population, personas, progress);
    if (!found)
        return fail(found.error());
    giveReferences(personas, *secret, recipient.toUtf8() + '\n' + ground.toUtf8());
    found->release.recipient = recipient;
    found->release.ground = ground;
    const auto number = releases::writeRelease(database, found->release, found->counted, toJson(personas, true));
    if (!number)
        return fail(number.error());
    if (!found->worlds.empty()) {
        if (const auto kept = releases::writeWorlds(database, found->counted, found->worlds); !kept)
            return kept;
    }
    return keepReferences(database, population, personas, *number);
}

Result<> giveOut(store::Database& database, const Population& population, Personas& personas, const QString& recipient,
                 const QString& ground, Progress& progress)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto given = giveOutWithin(database, population, personas, recipient, ground, progress); !given)
        return given;
    return transaction->commit();
}

Result<Group> findGroup(const store::Database& database, const QString& typed)
{
    Group group;
    group.reference = tidyReference(typed);
    if (group.reference.isEmpty())
        return fail(Problem::failed(
            QCoreApplication::translate("personas", "'%1' is no reference.").arg(typed), {},
            QCoreApplication::translate("personas", "Look at the paper again: one letter is wrong or missing.")));
    store::Query row(database, QStringLiteral("SELECT number, at, snapshot, recipient, ground, members "
                                              "FROM release_reference JOIN release ON number = release "
                                              "WHERE reference = ?"));
    row.bind(1, group.reference);
    if (!row.next()) {
        if (const auto outcome = row.outcome(); !outcome)
            return fail(outcome.error());
        return fail(Problem::failed(
            QCoreApplication::translate("personas", "The reference %1 was not given out from this database.")
                .arg(group.reference),
            database.path(),
            QCoreApplication::translate("personas", "Take the database it was made with; when its week was forgotten, "
                                                    "the people behind it are not known any more.")));
    }
    group.release = row.number(0);
    group.at = row.text(1);
    group.snapshot = row.day(2);
    group.recipient = row.text(3);
    group.ground = row.text(4);
    group.members = unpacked(row.text(5));
    return group;
}

} // namespace spiegel::personas
