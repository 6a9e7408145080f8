// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailing/mailing.h"

#include "core/delivery/nametemplate.h"
#include "core/employercards/employercardmaker.h"
#include "core/jobs/givenbatch.h"
#include "core/mailing/making.h"
#include "core/populations/populationreader.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/text/csv.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace spiegel::mailing {

using vacancycards::VacancyCard;
using vacancycards::VacancyCardMaker;

namespace {

/// By number of the dump.
Result<QHash<QString, QString>> readAddresses(store::Database& database)
{
    QHash<QString, QString> addresses;
    store::Query rows(database, QStringLiteral("SELECT employer_key.name, word.text FROM employer_at "
                                               "JOIN employer_key ON employer_key.id = employer "
                                               "LEFT JOIN word ON word.id = employer_at.email"));
    while (rows.next())
        addresses.insert(rows.text(0), rows.text(1).trimmed());
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return addresses;
}

Draft::Status statusOf(const Draft& draft, const StopList& stops)
{
    if (stops.stops(draft.employer, draft.address))
        return Draft::Status::Stopped;
    return isAddress(draft.address) ? Draft::Status::Ready : Draft::Status::Skipped;
}

/// A name no other draft has, also where case does not count.
QString fileOf(const Draft& draft, QSet<QString>& taken)
{
    const QString name = delivery::safePart(draft.name.isEmpty() ? draft.employer : draft.name);
    QString file = name;
    if (taken.contains(file.toLower()))
        file = delivery::safePart(name + QLatin1Char(' ') + draft.employer);
    taken.insert(file.toLower());
    return file;
}

/// Drafts whose cards are made together.
constexpr qint64 fewestCards = 64;

/// Employers whose work is near each other together, so that the types of people around it are found once.
std::vector<const Draft*> byPlace(const std::vector<Draft>& drafts, const VacancyCardMaker& maker)
{
    std::vector<std::pair<int, const Draft*>> places;
    for (const Draft& draft : drafts) {
        if (draft.status == Draft::Status::Ready)
            places.emplace_back(employercards::placeOf(maker, draft.employer), &draft);
    }
    std::stable_sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Draft*> sorted;
    for (const auto& [place, draft] : places)
        sorted.push_back(draft);
    return sorted;
}

/// What the files of a mailing follow from, beside the plan.
QString contentOf(const Mailing& mailing)
{
    const LetterFields words{QStringLiteral("{werkgever}"),
                             {QStringLiteral("{vacatures}")},
                             QStringLiteral("{week}"),
                             QStringLiteral("{afzender}")};
    const Letter letter = letterOf(mailing);
    return QStringLiteral("mailing %1\n").arg(mailing.cards == Cards::PerEmployer) + letter.subject(words) +
           QLatin1Char('\n') + letter.text(words) + mailing.from.name + mailing.from.address;
}

/// A spreadsheet takes what begins so for a formula.
QString harmless(const QString& text)
{
    static const QString signs = QStringLiteral("=+-@\t\r");
    return !text.isEmpty() && signs.contains(text.front()) ? QLatin1Char('\'') + text : text;
}

} // namespace

Letter letterOf(const Mailing& mailing)
{
    return mailing.letter ? *mailing.letter : Letter::builtIn(mailing.cards == Cards::PerEmployer);
}

QString word(Draft::Status status)
{
    switch (status) {
    case Draft::Status::Ready:
        return QStringLiteral("ready");
    case Draft::Status::Stopped:
        return QStringLiteral("stopped");
    case Draft::Status::Skipped:
        break;
    }
    return QStringLiteral("skipped");
}

Result<std::vector<Draft>> plan(const Mailing& mailing, const VacancyCardMaker& maker, store::Database& database)
{
    const auto addresses = readAddresses(database);
    if (!addresses)
        return fail(addresses.error());
    const StopList stops = StopList::read(database);
    std::map<QString, Draft> byEmployer;
    for (const QString& employer : mailing.employer ? QStringList(*mailing.employer) : maker.employersWithOpen()) {
        const std::vector<int> rows = maker.openOf(employer);
        if (!rows.empty())
            byEmployer[employer] = {employer, maker.employer(rows.front()), addresses->value(employer), rows, {}, {}};
    }
    if (byEmployer.empty() && mailing.employer)
        return fail(Problem::failed(
            QCoreApplication::translate("mailing", "Employer %1 has no open vacancy in this week.")
                .arg(*mailing.employer),
            {}, QCoreApplication::translate("mailing", "Look at the number again, or choose another week.")));
    std::vector<Draft> drafts;
    QSet<QString> taken;
    for (auto& [employer, draft] : byEmployer) {
        draft.status = statusOf(draft, stops);
        if (draft.status == Draft::Status::Ready) {
            const QString name = fileOf(draft, taken);
            draft.file = name + QStringLiteral(".eml");
            const auto add = [&](const QString& card) {
                draft.cards << name + QLatin1Char('/') + delivery::safePart(card) + QStringLiteral(".pdf");
            };
            if (mailing.cards == Cards::PerEmployer)
                add(employer);
            for (std::size_t i = 0; mailing.cards == Cards::PerVacancy && i < draft.rows.size(); ++i)
                add(maker.number(draft.rows[i]));
        }
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

LetterFields fieldsOf(const Mailing& mailing, const VacancyCardMaker& maker, const Draft& draft)
{
    LetterFields fields;
    fields.employer = draft.name.isEmpty() ? draft.employer : draft.name;
    for (const int row : draft.rows) {
        const VacancyCard::Header header = maker.headerOf(row);
        fields.vacancies
            << (header.title.isEmpty()
                    ? QCoreApplication::translate("mailing", "vacancy %1").arg(header.vacancy)
                    : QCoreApplication::translate("mailing", "%1 (vacancy %2)").arg(header.title, header.vacancy));
    }
    fields.week = text::date(maker.offers().day);
    fields.sender = mailing.from.name.isEmpty() ? mailing.from.address : mailing.from.name;
    return fields;
}

Result<std::vector<Draft>> run(const Mailing& mailing, const VacancyCardMaker& maker, store::Database& database,
                               const Workers& workers, Progress& progress)
{
    const auto drafts = plan(mailing, maker, database);
    if (!drafts)
        return drafts;
    const auto counted = populations::readPopulation(database, populations::Kind::Sonar, progress);
    if (!counted)
        return fail(counted.error());
    const auto folder = delivery::ExportFolder::open(mailing.folder);
    if (!folder)
        return fail(folder.error());
    const auto key = jobs::givenKey(database, contentOf(mailing), {{}, mailing.ground});
    if (!key)
        return fail(key.error());
    auto log = delivery::ProgressLog::open(folder->path(QString::fromLatin1(listName) + QStringLiteral(".log")), *key);
    if (!log)
        return fail(log.error());
    Making making(mailing, maker, *counted, *folder, *log);
    std::vector<const Draft*> toMake = byPlace(*drafts, maker);
    std::erase_if(toMake, [&making](const Draft* draft) { return making.isMade(*draft); });
    qint64 total = 0;
    for (const Draft* const draft : toMake)
        total += draft->cards.size();
    qint64 done = 0;
    for (std::size_t next = 0; next < toMake.size();) {
        progress.report(done, total, QCoreApplication::translate("mailing", "Drafts for employers"));
        std::vector<const Draft*> some;
        for (qint64 cards = 0; next < toMake.size() && cards < fewestCards; ++next) {
            some.push_back(toMake[next]);
            cards += toMake[next]->cards.size();
            done += toMake[next]->cards.size();
        }
        if (progress.cancelled())
            return fail(Problem::cancelled());
        if (const auto made = making.make(some, database, workers, progress); !made)
            return fail(made.error());
    }
    if (const auto written = folder->write(QString::fromLatin1(listName), csvOf(*drafts)); !written)
        return fail(written.error());
    if (const auto flushed = folder->flush(); !flushed)
        return fail(flushed.error());
    log->remove();
    return drafts;
}

QByteArray csvOf(const std::vector<Draft>& drafts)
{
    QStringList lines{QStringLiteral("werkgever;naam;email;vacatures;concept;kaarten;status")};
    for (const Draft& draft : drafts)
        lines << text::csvRow({harmless(draft.employer), harmless(draft.name), harmless(draft.address),
                               QString::number(draft.rows.size()), draft.file, draft.cards.join(QLatin1Char(' ')),
                               word(draft.status)});
    return lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n";
}

} // namespace spiegel::mailing
