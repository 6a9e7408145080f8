// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weights/weightswork.h"
#include "ui/desk/openat.h"

#include <QCoreApplication>
#include <QFile>

namespace spiegel::uiweights {

using weighing::Sheet;

namespace {

/// Of a sheet that was seen to be a table.
template<class Weights>
Weights weightsOf(const Sheet& sheet)
{
    return Weights::parse(sheet.toJson()).value();
}

Result<> compareCareers(store::Database& database, const Basis& basis, const QString& cv, Effect& effect,
                        const Workers& workers, Progress& progress)
{
    const auto before = weightsOf<peers::Weights>(effect.before);
    const auto after = weightsOf<peers::Weights>(effect.after);
    if (!cv.isEmpty()) {
        auto like = effects::peersEffect(database, *basis.population, cv, before, after, workers, progress);
        if (!like) {
            return fail(like.error());
        }
        effect.peers = std::move(*like);
    }
    auto prediction = effects::predictionEffect(*basis.population, before, after, workers, progress);
    if (prediction) {
        effect.prediction = std::move(*prediction);
    } else if (prediction.error().isCancelled()) {
        return fail(prediction.error());
    } else {
        effect.whyNoPrediction = prediction.error();
    }
    return {};
}

Result<> compareQuality(const Basis& basis, Effect& effect, const Workers& workers, Progress& progress)
{
    const auto scores = effects::qualityEffect(*basis.population, weightsOf<quality::Weights>(effect.before),
                                               weightsOf<quality::Weights>(effect.after), workers, progress);
    if (!scores) {
        return fail(scores.error());
    }
    effect.scores = *scores;
    return {};
}

Result<> compareIndex(store::Database& database, Basis& basis, Effect& effect, const Workers& workers,
                      Progress& progress)
{
    if (!basis.market) {
        auto market = cards::readMarket(database, *basis.population, workers, progress);
        if (!market) {
            return fail(market.error());
        }
        basis.market = std::make_shared<const cards::Market>(std::move(*market));
    }
    // A built-in table comes back from its JSON without the fit that may take its place: the room knows it by itself.
    const auto index =
        effects::indexEffect(*basis.population, *basis.market, weightsOf<employability::Weights>(effect.before),
                             weightsOf<employability::Weights>(effect.after), workers, progress);
    if (!index) {
        return fail(index.error());
    }
    effect.index = *index;
    effect.scores = index->scores;
    return {};
}

} // namespace

Result<Versions> readVersions(const QString& path)
{
    auto database = store::Database::open(path, store::Access::Write);
    Versions versions;
    if (!database) {
        versions.whyNotSave = database.error();
        database = store::Database::open(path, store::Access::Read);
        if (!database) {
            return fail(database.error());
        }
    }
    for (const Kind kind : weighing::kinds) {
        auto sets = weighing::readWeightSets(*database, kind);
        if (!sets) {
            return fail(sets.error());
        }
        versions.active[static_cast<std::size_t>(kind)] = weighing::activeNumber(*database, kind);
        versions.sets[static_cast<std::size_t>(kind)] = std::move(*sets);
    }
    return versions;
}

Result<Worked> workOut(const parts::Workplace& workplace, Basis basis, const Sheet& before, const Sheet& after,
                       const QString& cv, const Workers& workers, Progress& progress)
{
    for (const Sheet& sheet : {before, after}) {
        if (const auto whole = Sheet::parse(sheet.kind, sheet.toJson()); !whole) {
            return fail(whole.error());
        }
    }
    auto database = desk::openAt(workplace, store::Access::Read);
    if (!database) {
        return fail(database.error());
    }
    if (!basis.population) {
        auto population = cards::readPopulation(*database, workers, progress);
        if (!population) {
            return fail(population.error());
        }
        basis.population = std::make_shared<const cards::Population>(std::move(*population));
    }
    Effect effect{before, after, {}, {}, {}, {}, {}};
    Result<> done;
    switch (before.kind) {
    case Kind::Peers:
        done = compareCareers(*database, basis, cv, effect, workers, progress);
        break;
    case Kind::Quality:
        done = compareQuality(basis, effect, workers, progress);
        break;
    case Kind::Employability:
        done = compareIndex(*database, basis, effect, workers, progress);
        break;
    }
    if (!done) {
        return fail(done.error());
    }
    return Worked{std::move(basis), std::move(effect)};
}

Result<int> save(const QString& path, const Sheet& sheet, const QString& note, int expected)
{
    auto database = store::Database::open(path, store::Access::Write);
    if (!database) {
        return fail(database.error());
    }
    return weighing::saveWeights(*database, sheet, note, expected);
}

Result<int> use(const QString& path, Kind kind, int number, int expected)
{
    auto database = store::Database::open(path, store::Access::Write);
    if (!database) {
        return fail(database.error());
    }
    if (const auto used = weighing::useWeights(*database, kind, number, expected); !used) {
        return fail(used.error());
    }
    return number;
}

Result<Sheet> readSheet(const QString& path, Kind kind)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            Problem::failed(QCoreApplication::translate("uiweights", "The table of weights could not be read."), path,
                            QCoreApplication::translate("uiweights", "Look whether the file is there and is yours.")));
    }
    auto sheet = Sheet::parse(kind, file.readAll());
    if (!sheet) {
        Problem problem = sheet.error();
        problem.where = QStringLiteral("%1, %2").arg(path, problem.where);
        return fail(problem);
    }
    return sheet;
}

} // namespace spiegel::uiweights
