// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include <QCoreApplication>
#include <QSettings>

namespace spiegel::cli {

Workers Surroundings::workers() const
{
    return workerCount > 0 ? Workers(workerCount) : Workers::ofThisMachine();
}

Result<QString> Surroundings::database() const
{
    if (!databasePath.empty())
        return fromArgument(databasePath);
    if (const QString fromEnvironment = qEnvironmentVariable("SPIEGEL_DB"); !fromEnvironment.isEmpty())
        return fromEnvironment;
    const QSettings settings(QStringLiteral("Spiegelpaleis"), QStringLiteral("Spiegelpaleis"));
    if (const QString last = settings.value(QStringLiteral("database")).toString(); !last.isEmpty())
        return last;
    return fail(Problem::failed(QCoreApplication::translate("cli", "It is not known which database is meant."), {},
                                QCoreApplication::translate("cli", "Name it with --db FILE, or set SPIEGEL_DB.")));
}

Result<std::optional<Day>> dayArgument(const std::string& argument)
{
    if (argument.empty())
        return std::optional<Day>();
    const auto day = Day::parse(argument);
    if (!day)
        return fail(Problem::failed(QCoreApplication::translate("cli", "'%1' is no date.").arg(fromArgument(argument)),
                                    {}, QCoreApplication::translate("cli", "Write it as 2015-03-02.")));
    return day;
}

Result<store::Database> Surroundings::open(store::Access access) const
{
    const auto path = database();
    if (!path)
        return fail(path.error());
    const auto day = dayArgument(snapshotDay);
    if (!day)
        return fail(day.error());
    auto opened = store::Database::open(*path, access);
    if (!opened)
        return opened;
    if (const auto chosen = opened->choose(*day); !chosen)
        return fail(chosen.error());
    return opened;
}

} // namespace spiegel::cli
