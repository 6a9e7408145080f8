// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailing/making.h"

#include "core/cardpages/employercardpage.h"
#include "core/cardpages/vacancycardpage.h"
#include "core/employercards/employercardmaker.h"
#include "core/employercards/givingout.h"
#include "core/foundation/contenthash.h"
#include "core/jobs/written.h"
#include "core/mailing/message.h"
#include "core/paper/typesetter.h"
#include "core/store/transaction.h"

#include <QFileInfo>

namespace spiegel::mailing {

using vacancycards::Recipient;

namespace {

Recipient recipientOf(const Mailing& mailing, const Draft& draft)
{
    return {draft.name.isEmpty() ? draft.employer : draft.name, mailing.ground};
}

} // namespace

Making::Making(const Mailing& mailing, const vacancycards::VacancyCardMaker& maker,
               const populations::Population& counted, const delivery::ExportFolder& folder, delivery::ProgressLog& log)
    : m_mailing(mailing)
    , m_maker(maker)
    , m_counted(counted)
    , m_folder(folder)
    , m_log(log)
{
}

bool Making::isAsItWas(const QString& file) const
{
    const auto done = m_log.done().constFind(file);
    return done != m_log.done().constEnd() && jobs::isThere(m_folder.path(file), done->size, done->sha256);
}

bool Making::isMade(const Draft& draft) const
{
    return isAsItWas(draft.file) &&
           std::all_of(draft.cards.begin(), draft.cards.end(), [this](const QString& card) { return isAsItWas(card); });
}

std::vector<int> Making::placesOf(const std::vector<const Draft*>& drafts) const
{
    std::vector<int> places;
    for (const Draft* const draft : drafts) {
        if (m_mailing.cards == Cards::PerEmployer) {
            places.push_back(employercards::placeOf(m_maker, draft->employer));
            continue;
        }
        for (const int row : draft->rows)
            places.push_back(m_maker.offers().vacancies.at(row).postcode);
    }
    return places;
}

Result<Making::Card> Making::card(const Draft& draft, qsizetype place, Progress& progress) const
{
    thread_local paper::Typesetter setter;
    if (progress.cancelled())
        return fail(Problem::cancelled());
    const Recipient recipient = recipientOf(m_mailing, draft);
    Card made{draft.cards[place], {}, false, {}};
    const auto finish = [&](const auto& content, auto pdf) {
        made.pdf = std::move(pdf);
        made.isThere = jobs::isThere(m_folder.path(made.file), made.pdf);
        made.log = [this, recipient, content](store::Database& database) {
            return logCard(database, m_maker, m_counted, recipient, content);
        };
    };
    if (m_mailing.cards == Cards::PerEmployer) {
        auto content = employercards::cardOf(m_maker, draft.employer, progress);
        if (!content)
            return fail(content.error());
        giveReferences(m_maker, recipient, *content);
        finish(*content, cardpages::employerCardPdf(*content, setter));
    } else {
        auto content = m_maker.card(draft.rows[static_cast<std::size_t>(place)], progress);
        if (!content)
            return fail(content.error());
        giveReferences(m_maker, recipient, *content);
        finish(*content, cardpages::vacancyCardPdf(*content, setter));
    }
    return made;
}

Result<> Making::logAll(const std::vector<Result<Card>>& cards, store::Database& database) const
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    for (const Result<Card>& card : cards) {
        if (!card)
            return fail(card.error());
        if (card->isThere)
            continue;
        if (const auto logged = card->log(database); !logged)
            return logged;
    }
    return transaction->commit();
}

Result<> Making::write(const QString& file, const QByteArray& content)
{
    if (const auto written = m_folder.write(file, content); !written)
        return written;
    delivery::ManifestRow row;
    row.cv = row.file = file;
    row.size = content.size();
    row.sha256 = sha256(content);
    row.status = delivery::ManifestRow::Status::Written;
    row.page = 1;
    return m_log.add(row);
}

Result<> Making::make(const std::vector<const Draft*>& drafts, store::Database& database, const Workers& workers,
                      Progress& progress)
{
    std::vector<std::pair<const Draft*, qsizetype>> wanted;
    for (const Draft* const draft : drafts) {
        for (qsizetype place = 0; place < draft->cards.size(); ++place)
            wanted.emplace_back(draft, place);
    }
    m_maker.zones().prepare(placesOf(drafts), workers, progress);
    std::vector<Result<Card>> cards(wanted.size(), fail(Problem::cancelled()));
    workers.forEach(wanted.size(),
                    [&](std::size_t i) { cards[i] = card(*wanted[i].first, wanted[i].second, progress); });
    if (const auto logged = logAll(cards, database); !logged)
        return logged;
    std::size_t next = 0;
    for (const Draft* const draft : drafts) {
        const LetterFields fields = fieldsOf(m_mailing, m_maker, *draft);
        const Letter letter = letterOf(m_mailing);
        Message message{m_mailing.from,      {draft->name, draft->address}, letter.subject(fields),
                        letter.text(fields), m_maker.offers().day,          {}};
        for (qsizetype place = 0; place < draft->cards.size(); ++place) {
            const Card& one = *cards[next++];
            if (const auto written = write(one.file, one.pdf); !written)
                return written;
            message.attachments.push_back({QFileInfo(one.file).fileName(), one.pdf});
        }
        if (const auto written = write(draft->file, emlOf(message)); !written)
            return written;
    }
    return {};
}

} // namespace spiegel::mailing
