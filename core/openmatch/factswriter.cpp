// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openmatch/factswriter.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace spiegel::openmatch {

namespace {

class WeekWriter
{
public:
    WeekWriter(store::Database& database, Day day)
        : m_database(database)
        , m_day(day)
    {
    }

    [[nodiscard]] Result<dump::TableChange> write(const Week& week, const dump::FileReport& file)
    {
        const auto before = readBefore();
        if (!before)
            return fail(before.error());
        if (const auto cleared = clearWeek(m_database, m_day); !cleared)
            return fail(cleared.error());
        if (const auto written = writeOccupations(week); !written)
            return fail(written.error());
        if (const auto written = writeFacts(week); !written)
            return fail(written.error());
        store::Query known(m_database, QStringLiteral("INSERT INTO open_match_week VALUES(?,?,?,?)"));
        known.bind(1, m_day);
        known.bind(2, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
        known.bind(3, file.file);
        known.bind(4, file.sha256);
        if (const auto written = known.run(); !written)
            return fail(written.error());
        return change(week, *before);
    }

private:
    using Rows = QHash<QString, qint64>;

    [[nodiscard]] static QString keyOf(int kind, const QString& code, int postcode)
    {
        return QStringLiteral("%1\n%2\n%3").arg(kind).arg(postcode).arg(code);
    }

    [[nodiscard]] Result<Rows> readBefore()
    {
        Rows before;
        store::Query rows(m_database, QStringLiteral("SELECT kind, code, postcode, amount FROM open_match JOIN "
                                                     "open_match_occupation ON id = occupation WHERE day = ?"));
        rows.bind(1, m_day);
        while (rows.next())
            before.insert(keyOf(rows.number(0), rows.text(1), rows.number(2)), rows.wide(3));
        if (const auto outcome = rows.outcome(); !outcome)
            return fail(outcome.error());
        return before;
    }

    [[nodiscard]] static dump::TableChange change(const Week& week, const Rows& before)
    {
        dump::TableChange change;
        for (const auto& [place, amount] : week.amounts) {
            const auto was = before.constFind(keyOf(static_cast<int>(place.kind), place.occupation, place.postcode));
            change.added += was == before.constEnd();
            change.changed += was != before.constEnd() && *was != amount;
        }
        change.removed = before.size() - (static_cast<qint64>(week.amounts.size()) - change.added);
        return change;
    }

    [[nodiscard]] Result<> writeOccupations(const Week& week)
    {
        // A name that is not told leaves the one that is known.
        store::Query add(m_database,
                         QStringLiteral("INSERT INTO open_match_occupation(code, name) VALUES(?, ?) ON CONFLICT(code) "
                                        "DO UPDATE SET name = coalesce(excluded.name, name) RETURNING id"));
        store::Query cluster(m_database, QStringLiteral("INSERT INTO open_match_cluster VALUES(?,?,?) ON CONFLICT DO "
                                                        "UPDATE SET name = excluded.name"));
        QSet<QString> codes;
        for (const auto& [place, amount] : week.amounts)
            codes.insert(place.occupation);
        QStringList sorted(codes.begin(), codes.end());
        sorted.sort();
        for (const QString& code : sorted) {
            const auto name = week.names.find(code);
            add.bind(1, code);
            add.bind(2, name == week.names.end() ? QString() : name->second);
            if (add.next())
                m_ids.insert(code, add.number(0));
            if (const auto outcome = add.outcome(); !outcome)
                return outcome;
            add.reset();
            const auto own = week.clusters.find(code);
            if (own == week.clusters.end())
                continue;
            for (const auto& [key, called] : own->second) {
                cluster.bind(1, m_ids.value(code));
                cluster.bind(2, key);
                cluster.bind(3, called);
                if (const auto written = cluster.run(); !written)
                    return written;
                cluster.reset();
            }
        }
        return {};
    }

    [[nodiscard]] Result<> writeFacts(const Week& week)
    {
        store::Query amounts(m_database, QStringLiteral("INSERT INTO open_match VALUES(?,?,?,?,?)"));
        for (const auto& [place, amount] : week.amounts) {
            amounts.bind(1, m_day);
            amounts.bind(2, static_cast<int>(place.kind));
            amounts.bind(3, m_ids.value(place.occupation));
            amounts.bind(4, std::int64_t{place.postcode}); // unknown is a number in a key
            amounts.bind(5, static_cast<std::int64_t>(amount));
            if (const auto written = amounts.run(); !written)
                return written;
            amounts.reset();
        }
        store::Query traits(m_database, QStringLiteral("INSERT INTO open_match_trait VALUES(?,?,?,?,?)"));
        for (const auto& [trait, amount] : week.traits) {
            traits.bind(1, m_day);
            traits.bind(2, static_cast<int>(trait.kind));
            traits.bind(3, m_ids.value(trait.occupation));
            traits.bind(4, trait.name);
            traits.bind(5, static_cast<std::int64_t>(amount));
            if (const auto written = traits.run(); !written)
                return written;
            traits.reset();
        }
        return {};
    }

    store::Database& m_database;
    Day m_day;
    QHash<QString, int> m_ids;
};

} // namespace

Result<dump::TableChange> writeWeek(store::Database& database, Day day, const Week& week, const dump::FileReport& file)
{
    return WeekWriter(database, day).write(week, file);
}

Result<> clearWeek(store::Database& database, Day day)
{
    for (const char* table : {"open_match", "open_match_trait", "open_match_week"}) {
        store::Query clear(database, QStringLiteral("DELETE FROM %1 WHERE day = ?").arg(QLatin1String(table)));
        clear.bind(1, day);
        if (const auto cleared = clear.run(); !cleared)
            return cleared;
    }
    return {};
}

} // namespace spiegel::openmatch
