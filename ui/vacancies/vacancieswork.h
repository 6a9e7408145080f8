// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailing/mailing.h"
#include "core/occupations/search.h"
#include "core/vacancycards/vacancycardmaker.h"
#include "ui/parts/page.h"
#include "ui/parts/workplace.h"

#include <QImage>

#include <memory>
#include <variant>

namespace spiegel::uivacancies {

using Drafts = std::vector<mailing::Draft>;

/// The open vacancies of a week, by employer.
struct Offers
{
    /// One open vacancy as the list shows it.
    struct Line
    {
        int vacancy;  ///< row of the maker
        int employer; ///< place in `employers`
        QString title;
        QString place;
    };
    vacancycards::VacancyCardMaker maker;
    Drafts employers; ///< by number, each with its open vacancies
    std::vector<Line> lines;
    occupations::Search search; ///< over the register of the week
};
using OffersPointer = std::shared_ptr<const Offers>;

/// An employer, for a card over all its open vacancies.
struct WholeEmployer
{
    QString number; ///< of the dump

    bool operator==(const WholeEmployer&) const = default;
};
/// What a card is about: an open vacancy (row of the maker), one that is described by hand, or an employer.
using Subject = std::variant<int, vacancycards::VacancyProfile, WholeEmployer>;

/// Occupations that somebody in this database has or asks for, by any name; the key is the code.
[[nodiscard]] std::vector<parts::Suggestion> findOccupations(const Offers& offers, const QString& typed);

// All of these run on a worker thread.

[[nodiscard]] Result<OffersPointer> readOffers(const parts::Workplace& workplace, const Workers& workers,
                                               Progress& progress);
/// The pages of the card as it would go out.
[[nodiscard]] Result<std::vector<QImage>> showCard(const Offers& offers, const Subject& subject, double pixelsPerMm,
                                                   Progress& progress);
/// Logged, and then written as a PDF; gives back the path.
[[nodiscard]] Result<QString> giveOutFile(const parts::Workplace& workplace, const Offers& offers,
                                          const Subject& subject, const QString& path, const QString& recipient,
                                          const QString& ground, Progress& progress);
/// Puts the employer with this number on the stop list, or takes it off; gives back who gets what then.
[[nodiscard]] Result<Drafts> setStopped(const parts::Workplace& workplace, const Offers& offers,
                                        const QString& employer, bool isStopped);
/// Drafts in a folder, each card logged; nothing is sent.
[[nodiscard]] Result<Drafts> makeDrafts(const parts::Workplace& workplace, const Offers& offers,
                                        const mailing::Mailing& mailing, const Workers& workers, Progress& progress);

} // namespace spiegel::uivacancies
