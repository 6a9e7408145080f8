// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/travelsource.h"

#include "core/foundation/contenthash.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace spiegel::geography {

namespace {

QString pathProperty(TravelMode mode)
{
    return QStringLiteral("travel_matrix_") + word(mode);
}

QString hashProperty(TravelMode mode)
{
    return pathProperty(mode) + QStringLiteral("_sha256");
}

QString hashOf(const QByteArray& content)
{
    return QString::fromLatin1(sha256(content));
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Problem::failed(
            QCoreApplication::translate("geography", "The file with measured travel times cannot be read."), path,
            QCoreApplication::translate("geography", "Put it back, load another, or go back to the estimate.")));
    }
    return file.readAll();
}

Problem changed(const QString& path)
{
    return Problem::failed(
        QCoreApplication::translate("geography", "The file with measured travel times is not the one that was loaded."),
        path, QCoreApplication::translate("geography", "Load it again, or go back to the estimate."));
}

} // namespace

Result<TravelMatrix> useTravelMatrix(store::Database& database, const QString& path, TravelMode mode,
                                     Progress& progress)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const auto content = contentOf(whole);
    if (!content)
        return fail(content.error());
    auto matrix = TravelMatrix::read(*content, QFileInfo(whole).fileName(), mode, progress);
    if (!matrix)
        return matrix;
    const QString hash = hashOf(*content);
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    for (const TravelMode one : travelModes) {
        if (!matrix->has(one))
            continue;
        if (const auto set = database.setProperty(pathProperty(one), whole); !set)
            return fail(set.error());
        if (const auto set = database.setProperty(hashProperty(one), hash); !set)
            return fail(set.error());
    }
    if (const auto done = transaction->commit(); !done)
        return fail(done.error());
    return matrix;
}

Result<> useTravelEstimate(store::Database& database, TravelMode mode)
{
    return database.setProperty(pathProperty(mode), QString());
}

Result<TravelTimes> travelTimes(const store::Database& database, Progress& progress)
{
    TravelTimes times = TravelTimes::builtIn();
    for (const TravelMode mode : travelModes) {
        const QString path = database.property(pathProperty(mode)).toString();
        if (path.isEmpty())
            continue;
        const auto content = contentOf(path);
        if (!content)
            return fail(content.error());
        if (hashOf(*content) != database.property(hashProperty(mode)).toString())
            return fail(changed(path));
        auto matrix = TravelMatrix::read(*content, QFileInfo(path).fileName(), mode, progress);
        if (!matrix)
            return fail(matrix.error());
        times = times.with(std::make_shared<const TravelMatrix>(*std::move(matrix)), mode);
    }
    return times;
}

QString travelKey(const store::Database& database)
{
    QString key;
    for (const TravelMode mode : travelModes) {
        if (!database.property(pathProperty(mode)).toString().isEmpty())
            key += word(mode) + QLatin1Char(' ') + database.property(hashProperty(mode)).toString() + QLatin1Char(' ');
    }
    return key;
}

} // namespace spiegel::geography
