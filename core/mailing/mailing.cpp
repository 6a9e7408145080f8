// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailing/mailing.h"

#include "core/delivery/exportfolder.h"
#include "core/delivery/nametemplate.h"
#include "core/jobs/written.h"
#include "core/mailing/message.h"
#include "core/paper/typesetter.h"
#include "core/paper/vacancycardpage.h"
#include "core/populations/populationreader.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "core/text/csv.h"
#include "core/text/dutch.h"
#include "core/vacancycards/givingout.h"

#include <QCoreApplication>
#include <QFileInfo>
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

/// Makes the drafts of a plan one by one.
class Making
{
public:
    Making(const Mailing& mailing, const VacancyCardMaker& maker, const populations::Population& counted,
           const delivery::ExportFolder& folder)
        : m_mailing(mailing)
        , m_maker(maker)
        , m_counted(counted)
        , m_folder(folder)
    {
    }

    [[nodiscard]] Result<> make(const Draft& draft, store::Database& database, const Workers& workers,
                                Progress& progress) const
    {
        const vacancycards::Recipient recipient{draft.name.isEmpty() ? draft.employer : draft.name, m_mailing.ground};
        std::vector<Result<Made>> cards(draft.rows.size(), fail(Problem::cancelled()));
        workers.forEach(draft.rows.size(), [&](std::size_t i) { cards[i] = made(draft.rows[i], recipient, progress); });
        for (const Result<Made>& card : cards) {
            if (!card)
                return fail(card.error());
        }
        if (const auto logged = log(draft, cards, recipient, database); !logged)
            return logged;
        std::vector<Message::Attachment> attachments;
        for (std::size_t i = 0; i < cards.size(); ++i) {
            const QString& file = draft.cards[static_cast<qsizetype>(i)];
            if (const auto written = m_folder.write(file, cards[i]->pdf); !written)
                return written;
            attachments.push_back({QFileInfo(file).fileName(), cards[i]->pdf});
        }
        return m_folder.write(draft.file, emlOf(message(draft, std::move(attachments))));
    }

private:
    struct Made
    {
        VacancyCard card;
        QByteArray pdf;
    };
    [[nodiscard]] Result<Made> made(int row, const vacancycards::Recipient& recipient, Progress& progress) const
    {
        thread_local paper::Typesetter setter;
        auto card = m_maker.card(row, progress);
        if (!card)
            return fail(card.error());
        vacancycards::giveReferences(m_maker, recipient, *card);
        Made made{*std::move(card), {}};
        made.pdf = paper::vacancyCardPdf(made.card, setter);
        return made;
    }

    [[nodiscard]] Result<> log(const Draft& draft, const std::vector<Result<Made>>& cards,
                               const vacancycards::Recipient& recipient, store::Database& database) const
    {
        auto transaction = store::Transaction::begin(database);
        if (!transaction)
            return fail(transaction.error());
        for (std::size_t i = 0; i < cards.size(); ++i) {
            if (jobs::isThere(m_folder.path(draft.cards[static_cast<qsizetype>(i)]), cards[i]->pdf))
                continue; // given out before
            const auto logged = vacancycards::logCard(database, m_maker, m_counted, recipient, cards[i]->card);
            if (!logged)
                return logged;
        }
        return transaction->commit();
    }

    [[nodiscard]] Message message(const Draft& draft, std::vector<Message::Attachment> attachments) const
    {
        const LetterFields fields = fieldsOf(m_mailing, m_maker, draft);
        return {m_mailing.from,
                {draft.name, draft.address},
                m_mailing.letter.subject(fields),
                m_mailing.letter.text(fields),
                m_maker.offers().day,
                std::move(attachments)};
    }

    const Mailing& m_mailing;
    const VacancyCardMaker& m_maker;
    const populations::Population& m_counted;
    const delivery::ExportFolder& m_folder;
};

/// A spreadsheet takes what begins so for a formula.
QString harmless(const QString& text)
{
    static const QString signs = QStringLiteral("=+-@\t\r");
    return !text.isEmpty() && signs.contains(text.front()) ? QLatin1Char('\'') + text : text;
}

} // namespace

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
    const vacancycards::Offers& offers = maker.offers();
    for (int row = 0; row < offers.vacancies.count(); ++row) {
        const QString employer = maker.employerNumber(row);
        if (employer.isEmpty() || !offers.vacancies.at(row).isOpenOn(offers.day) ||
            (mailing.employer && employer != *mailing.employer))
            continue;
        Draft& draft = byEmployer[employer];
        draft.employer = employer;
        draft.name = maker.employer(row);
        draft.address = addresses->value(employer);
        draft.rows.push_back(row);
    }
    if (byEmployer.empty() && mailing.employer)
        return fail(Problem::failed(
            QCoreApplication::translate("mailing", "Employer %1 has no open vacancy in this week.")
                .arg(*mailing.employer),
            {}, QCoreApplication::translate("mailing", "Look at the number again, or choose another week.")));
    std::vector<Draft> drafts;
    QSet<QString> taken;
    for (auto& [employer, draft] : byEmployer) {
        std::sort(draft.rows.begin(), draft.rows.end(),
                  [&maker](int a, int b) { return maker.number(a) < maker.number(b); });
        draft.status = statusOf(draft, stops);
        if (draft.status == Draft::Status::Ready) {
            const QString name = fileOf(draft, taken);
            draft.file = name + QStringLiteral(".eml");
            for (const int row : draft.rows)
                draft.cards << name + QLatin1Char('/') + delivery::safePart(maker.number(row)) + QStringLiteral(".pdf");
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
    const Making making(mailing, maker, *counted, *folder);
    qint64 done = 0;
    for (const Draft& draft : *drafts) {
        progress.report(done++, static_cast<qint64>(drafts->size()),
                        QCoreApplication::translate("mailing", "Drafts for employers"));
        if (progress.cancelled())
            return fail(Problem::cancelled());
        if (draft.status != Draft::Status::Ready)
            continue;
        if (const auto made = making.make(draft, database, workers, progress); !made)
            return fail(made.error());
    }
    if (const auto written = folder->write(QString::fromLatin1(listName), csvOf(*drafts)); !written)
        return fail(written.error());
    if (const auto flushed = folder->flush(); !flushed)
        return fail(flushed.error());
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
