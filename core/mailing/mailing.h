// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/workers.h"
#include "core/mailing/letter.h"
#include "core/mailing/mailbox.h"
#include "core/mailing/stoplist.h"
#include "core/vacancycards/vacancycardmaker.h"

namespace spiegel::mailing {

/// What an employer gets.
enum class Cards {
    PerVacancy,  ///< the vacaturekaart of each of its open vacancies
    PerEmployer, ///< one card over all of them
};

/// A mailing as data: which employers get cards of their open vacancies, with which letter.
struct Mailing
{
    Cards cards = Cards::PerVacancy;
    std::optional<QString> employer; ///< only the one with this number; nothing: all
    Mailbox from;
    std::optional<Letter> letter; ///< nothing: the usual one
    QString folder;
    QString ground; ///< legal ground, for the log; empty: not recorded
};

/// The letter it is sent with.
[[nodiscard]] Letter letterOf(const Mailing& mailing);

/// What becomes of one employer.
struct Draft
{
    enum class Status {
        Ready,   ///< a draft, or planned to be one
        Stopped, ///< on the stop list
        Skipped, ///< no address that can be written to
    };

    QString employer; ///< number of the dump
    QString name;
    QString address;
    std::vector<int> rows; ///< of the offers: the open vacancies
    QString file;          ///< 'NAME.eml', below the folder; empty when there is none
    QStringList cards;     ///< their PDFs, below the folder
    Status status = Status::Ready;

    bool operator==(const Draft&) const = default;
};

/// 'ready', 'stopped', 'skipped': for files, never translated.
[[nodiscard]] QString word(Draft::Status status);

/// Who would get what: employers by number, with their open vacancies by number. Problem: the employer has none.
[[nodiscard]] Result<std::vector<Draft>> plan(const Mailing& mailing, const vacancycards::VacancyCardMaker& maker,
                                              store::Database& database);

/// What the letter to an employer speaks of.
[[nodiscard]] LetterFields fieldsOf(const Mailing& mailing, const vacancycards::VacancyCardMaker& maker,
                                    const Draft& draft);
/// Makes the drafts: a .eml an employer, its cards as PDFs beside it, and the list `mailing.csv` for a mail merge. The
/// cards of an employer are logged, with the employer as recipient, before their files are there; those that are there
/// already with the same bytes were given out before. Every file is whole or not there at all; after a stop it goes on
/// where it was. Employers come in the order of the places of their work. Sends nothing. Problems: those of plan(), the
/// disk, another program at work in the folder, the database cannot be written, cancelled.
[[nodiscard]] Result<std::vector<Draft>> run(const Mailing& mailing, const vacancycards::VacancyCardMaker& maker,
                                             store::Database& database, const Workers& workers, Progress& progress);

/// The list: a line an employer.
[[nodiscard]] QByteArray csvOf(const std::vector<Draft>& drafts);
inline constexpr const char* listName = "mailing.csv";

} // namespace spiegel::mailing
