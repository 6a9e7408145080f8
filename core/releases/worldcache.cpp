// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/worldcache.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace spiegel::releases {

namespace {

constexpr quint32 form = 1; // of what is packed
constexpr qsizetype hashBytes = 32;

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

QByteArray packed(const std::vector<OtherWorld>& worlds)
{
    QByteArray plain;
    QDataStream out(&plain, QIODevice::WriteOnly);
    out << form << static_cast<quint32>(worlds.size());
    for (const OtherWorld& world : worlds) {
        out << static_cast<quint32>(world.size());
        for (const Change& change : world) {
            out << change.place << change.people;
            for (const std::uint16_t category : change.categories)
                out << category;
        }
    }
    const QByteArray bytes = qCompress(plain);
    return QByteArray(hashOf(bytes) + bytes).toBase64();
}

std::vector<OtherWorld> unpacked(const QByteArray& text)
{
    const QByteArray all = QByteArray::fromBase64(text);
    const QByteArray bytes = all.mid(hashBytes);
    if (all.left(hashBytes) != hashOf(bytes))
        return {};
    QDataStream in(qUncompress(bytes));
    quint32 found = 0;
    quint32 count = 0;
    in >> found >> count;
    std::vector<OtherWorld> worlds;
    for (quint32 at = 0; found == form && at < count && in.status() == QDataStream::Ok; ++at) {
        quint32 changes = 0;
        in >> changes;
        OtherWorld& world = worlds.emplace_back();
        for (quint32 one = 0; one < changes && in.status() == QDataStream::Ok; ++one) {
            Change& change = world.emplace_back();
            in >> change.place >> change.people;
            for (std::uint16_t& category : change.categories)
                in >> category;
        }
    }
    return in.status() == QDataStream::Ok ? worlds : std::vector<OtherWorld>();
}

std::vector<OtherWorld> readWorlds(store::Database& database, const populations::Population& population)
{
    // A database of an earlier program that may only be read has no such table: then there is no row either.
    store::Query table(database, QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'release_world'"));
    if (!table.next())
        return {};
    store::Query row(database,
                     QStringLiteral("SELECT worlds FROM release_world WHERE snapshot = ? AND population = ?"));
    row.bind(1, population.snapshot());
    row.bind(2, populations::word(population.kind()));
    return row.next() ? unpacked(row.text(0).toLatin1()) : std::vector<OtherWorld>();
}

Result<> writeWorlds(store::Database& database, const populations::Population& population,
                     const std::vector<OtherWorld>& worlds)
{
    store::Query write(database, QStringLiteral("INSERT OR REPLACE INTO release_world(snapshot, population, worlds) "
                                                "VALUES(?, ?, ?)"));
    write.bind(1, population.snapshot());
    write.bind(2, populations::word(population.kind()));
    write.bind(3, QString::fromLatin1(packed(worlds)));
    return write.run();
}

} // namespace spiegel::releases
