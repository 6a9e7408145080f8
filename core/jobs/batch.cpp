// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/batch.h"

#include "core/people/changedcvs.h"
#include "core/text/dutch.h"
#include "core/text/fold.h"
#include "core/text/sorting.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace spiegel::jobs {

using delivery::NameTemplate;
using people::CvColumn;

namespace {

tl::unexpected<Problem> unknownBranch(const QString& branch, const cards::Population& population)
{
    const QStringList known = branchesOf(population);
    return fail(Problem::failed(
        QCoreApplication::translate("jobs", "There is no branch %1 in this week.").arg(branch), {},
        known.isEmpty()
            ? QCoreApplication::translate("jobs",
                                          "No CV of this week names a branch: make cards for all CVs, or a list.")
            : QCoreApplication::translate("jobs", "Choose one of: %1.").arg(known.join(QStringLiteral(", ")))));
}

PlannedCard planned(const Press& press, int row)
{
    const cards::Population& population = press.population();
    PlannedCard card{population.numbers.name(population.cvs().id(row)), row, {}, press.whyNoCard(row)};
    if (card.reason.isEmpty() && population.hasLeft(row))
        card.reason = QCoreApplication::translate("jobs", "has left werk.nl");
    return card;
}

Result<std::vector<PlannedCard>> chosenByBranch(const QString& branch, const Press& press)
{
    const cards::Population& population = press.population();
    // Several spellings may fold to one name; all of them are meant.
    const QString wanted = text::squash(branch);
    QSet<int> words;
    for (const int word : population.cvs().column(CvColumn::Branch)) {
        if (word != unknown && !words.contains(word) && text::squash(population.words.text(word)) == wanted)
            words.insert(word);
    }
    if (words.isEmpty())
        return unknownBranch(branch, population);
    std::vector<PlannedCard> chosen;
    for (int row = 0; row < population.cvs().count(); ++row) {
        if (!population.hasLeft(row) && words.contains(population.cvs().value(row, CvColumn::Branch)))
            chosen.push_back(planned(press, row));
    }
    return chosen;
}

Result<std::vector<PlannedCard>> chosen(const Batch& batch, const Press& press)
{
    if (batch.branch)
        return chosenByBranch(*batch.branch, press);
    const cards::Population& population = press.population();
    std::vector<PlannedCard> all;
    if (!batch.ids) {
        for (int row = 0; row < population.cvs().count(); ++row) {
            if (!population.hasLeft(row))
                all.push_back(planned(press, row));
        }
        return all;
    }
    QSet<QString> seen;
    for (const QString& number : *batch.ids) {
        const int row = number.isEmpty() ? -1 : press.rowOf(number);
        const PlannedCard card =
            row >= 0 ? planned(press, row)
                     : PlannedCard{number, -1, {}, QCoreApplication::translate("jobs", "not in this week")};
        if (!number.isEmpty() && !seen.contains(card.cv))
            all.push_back(card);
        seen.insert(card.cv);
    }
    return all;
}

/// Leaves out who did not change; in a list they get a reason.
void keepChanged(std::vector<PlannedCard>& cards, const Batch& batch, const cards::Population& population,
                 const std::vector<int>& changed)
{
    if (!batch.changedSince)
        return;
    const auto isUnchanged = [&](const PlannedCard& card) {
        return card.row >= 0 && !std::binary_search(changed.begin(), changed.end(), population.cvs().id(card.row));
    };
    if (!batch.ids) {
        cards.erase(std::remove_if(cards.begin(), cards.end(), isUnchanged), cards.end());
        return;
    }
    const QString reason =
        QCoreApplication::translate("jobs", "not changed since %1").arg(text::date(*batch.changedSince));
    for (PlannedCard& card : cards) {
        if (card.reason.isEmpty() && isUnchanged(card))
            card.reason = reason;
    }
}

/// A number behind the name: 'a-2.pdf'.
QString numbered(const QString& file, int number)
{
    const qsizetype dot = file.lastIndexOf(QLatin1Char('.'));
    return QStringView(file).left(dot) + QLatin1Char('-') + QString::number(number) + QStringView(file).mid(dot);
}

/// Gives every card that can be made its name. Two CVs whose numbers differ in unsafe signs only get a number behind
/// it.
Result<> nameAll(std::vector<PlannedCard>& cards, const NameTemplate& names, const Press& press)
{
    const cards::Population& population = press.population();
    QHash<QString, QString> owners; ///< name without case -> CV
    for (PlannedCard& card : cards) {
        if (!card.reason.isEmpty())
            continue;
        card.file = names.path(
            {card.cv, population.branch(card.row), population.adviser(card.row), press.occupation(card.row)});
        const QString first = card.file;
        for (int number = 2; owners.contains(card.file.toCaseFolded()); ++number) {
            if (!names.namesTheCv())
                return fail(Problem::failed(
                    QCoreApplication::translate("jobs", "Two cards would get the same name: those of CV %1 and CV %2.")
                        .arg(owners.value(card.file.toCaseFolded()), card.cv),
                    card.file, QCoreApplication::translate("jobs", "Put {cv} in the file name.")));
            card.file = numbered(first, number);
        }
        owners.insert(card.file.toCaseFolded(), card.cv);
    }
    return {};
}

/// One file for all cards that get the same name and have the same adviser.
Result<> nameBundles(std::vector<PlannedCard>& cards, const NameTemplate& names, const cards::Population& population)
{
    if (!names.names(QStringLiteral("adviseur")) || names.namesTheCv() || names.names(QStringLiteral("beroep")))
        return fail(Problem::failed(
            QCoreApplication::translate("jobs", "A file with all cards of an adviser is called after the adviser."),
            names.text(),
            QCoreApplication::translate("jobs", "Put {adviseur} in the file name, and leave out {cv} and {beroep}.")));
    struct Open
    {
        QString file;
        int cards = 0;
    };
    QHash<QString, Open> open; ///< by name and adviser
    QSet<QString> taken;
    for (PlannedCard& card : cards) {
        if (!card.reason.isEmpty())
            continue;
        const QString adviser = population.adviser(card.row);
        const QString first = names.path({card.cv, population.branch(card.row), adviser, {}});
        Open& bundle = open[first.toCaseFolded() + QLatin1Char('\n') + adviser];
        if (bundle.cards % mostInBundle == 0) {
            bundle.file = first;
            for (int number = 2; taken.contains(bundle.file.toCaseFolded()); ++number)
                bundle.file = numbered(first, number);
            taken.insert(bundle.file.toCaseFolded());
        }
        ++bundle.cards;
        card.file = bundle.file;
    }
    return {};
}

/// The files of which the first card lies in this share.
std::vector<PlannedCard> shareOf(const std::vector<PlannedCard>& cards, const Batch& batch)
{
    const std::size_t count = cards.size();
    const auto edge = [&](int shard) {
        return count * static_cast<std::size_t>(shard) / static_cast<std::size_t>(batch.shards);
    };
    std::vector<PlannedCard> share;
    std::size_t passed = 0;
    for (const std::vector<std::size_t>& unit : unitsOf(cards)) {
        if (passed >= edge(batch.shard - 1) && passed < edge(batch.shard)) {
            for (const std::size_t place : unit)
                share.push_back(cards[place]);
        }
        passed += unit.size();
    }
    return share;
}

} // namespace

QJsonObject Batch::toJson() const
{
    QJsonObject json{{QStringLiteral("folder"), folder}, {QStringLiteral("names"), names}};
    if (kind != CardKind::Cv)
        json.insert(QStringLiteral("kind"), word(kind));
    if (branch)
        json.insert(QStringLiteral("branch"), *branch);
    if (ids)
        json.insert(QStringLiteral("ids"), static_cast<int>(ids->size()));
    if (changedSince)
        json.insert(QStringLiteral("changed_since"), changedSince->iso());
    if (bundle == Bundle::Adviser)
        json.insert(QStringLiteral("bundle"), QStringLiteral("adviser"));
    if (!zip.isEmpty())
        json.insert(QStringLiteral("zip"), zip);
    if (shards > 1)
        json.insert(QStringLiteral("shard"), QStringLiteral("%1/%2").arg(shard).arg(shards));
    return json;
}

Result<std::vector<int>> changedFor(const Batch& batch, const store::Database& database)
{
    if (!batch.changedSince)
        return std::vector<int>();
    auto changed = people::readChangedCvs(database, *batch.changedSince);
    if (!changed || batch.kind != CardKind::Wajong)
        return changed;
    const auto clients = people::readCvsOfChangedClients(database, *batch.changedSince);
    if (!clients)
        return fail(clients.error());
    changed->insert(changed->end(), clients->begin(), clients->end());
    std::sort(changed->begin(), changed->end());
    return changed;
}

Result<std::vector<PlannedCard>> plan(const Batch& batch, const Press& press, const std::vector<int>& changed)
{
    Q_ASSERT_X(batch.kind == press.kind(), "plan", "another kind of card");
    const cards::Population& population = press.population();
    if (batch.shards < 1 || batch.shard < 1 || batch.shard > batch.shards)
        return fail(Problem::failed(
            QCoreApplication::translate("jobs", "There is no share %1 of %2.").arg(batch.shard).arg(batch.shards), {},
            QCoreApplication::translate("jobs", "Shares count from 1: 1/4, 2/4, 3/4, 4/4.")));
    const auto names = NameTemplate::parse(batch.names);
    if (!names)
        return fail(names.error());
    auto cards = chosen(batch, press);
    if (!cards)
        return fail(cards.error());
    keepChanged(*cards, batch, population, changed);
    std::sort(cards->begin(), cards->end(), [](const PlannedCard& a, const PlannedCard& b) {
        return a.cv.toUtf8() < b.cv.toUtf8(); // by code point
    });
    const auto named = batch.bundle == Batch::Bundle::Adviser ? nameBundles(*cards, *names, population)
                                                              : nameAll(*cards, *names, press);
    if (!named)
        return fail(named.error());
    return batch.shards == 1 ? std::move(*cards) : shareOf(*cards, batch);
}

std::vector<std::vector<std::size_t>> unitsOf(const std::vector<PlannedCard>& cards)
{
    std::vector<std::vector<std::size_t>> units;
    units.reserve(cards.size());
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const auto known = cards[i].file.isEmpty() ? places.cend() : places.constFind(cards[i].file);
        if (known != places.cend()) {
            units[*known].push_back(i);
            continue;
        }
        if (!cards[i].file.isEmpty())
            places.insert(cards[i].file, units.size());
        units.push_back({i});
    }
    return units;
}

QStringList branchesOf(const cards::Population& population)
{
    QSet<int> words;
    for (const int word : population.cvs().column(CvColumn::Branch)) {
        if (word != unknown)
            words.insert(word);
    }
    QStringList names;
    for (const int word : words)
        names << population.words.text(word);
    std::sort(names.begin(), names.end(), &text::sortsBefore);
    return names;
}

} // namespace spiegel::jobs
