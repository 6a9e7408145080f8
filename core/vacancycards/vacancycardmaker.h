// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/words.h"
#include "core/quality/vacancyquality.h"
#include "core/vacancycards/profile.h"
#include "core/vacancycards/seekers.h"
#include "core/vacancycards/zones.h"
#include "core/wajongcards/workcontent.h"

namespace spiegel::vacancycards {

/// Makes the content of vacaturekaarten of one snapshot. Reading takes some seconds for a full database; then a card
/// takes a few tenths of a second, most of it for the personas. Any thread may ask. Copying it is free.
class VacancyCardMaker
{
public:
    /// `secret` of the database (core/releases): rounding follows from it. Problem: cancelled, the database.
    [[nodiscard]] static Result<VacancyCardMaker> read(store::Database& database, const QByteArray& secret,
                                                       const Workers& workers, Progress& progress);

    [[nodiscard]] const personas::Population& population() const { return *m_knowledge->population; }
    [[nodiscard]] const Offers& offers() const { return m_knowledge->offers; }
    [[nodiscard]] const seekers::Ground& ground() const { return *m_knowledge->ground; }
    [[nodiscard]] const wajongcards::WorkContent& content() const { return m_knowledge->content; }
    [[nodiscard]] const Zones& zones() const { return *m_knowledge->zones; }
    [[nodiscard]] const QByteArray& secret() const { return m_knowledge->secret; }
    /// The dump's number of the vacancy in this row.
    [[nodiscard]] QString number(int row) const;
    [[nodiscard]] QString employer(int row) const;       ///< name; empty when not known
    [[nodiscard]] QString employerNumber(int row) const; ///< of the dump; empty when not known
    /// Rows of the open vacancies of the employer with this number, by number; empty: it has none.
    [[nodiscard]] std::vector<int> openOf(const QString& employer) const;
    /// Numbers of the employers that have any, sorted.
    [[nodiscard]] QStringList employersWithOpen() const;
    /// Its points, 0..100.
    [[nodiscard]] int score(int row) const { return m_knowledge->scores[static_cast<std::size_t>(row)]; }
    /// What can be better in it, most useful first.
    [[nodiscard]] std::vector<quality::VacancyFinding> findingsOf(const vacancies::Vacancy& vacancy) const;
    /// Those it is compared with.
    [[nodiscard]] Alike alikeOf(int row) const { return m_knowledge->likes.of(offers().vacancies.at(row), row); }
    /// The head of its card, at once.
    [[nodiscard]] VacancyCard::Header headerOf(int row) const;
    /// What the foot of a card says: of which week it is, and how people are protected.
    [[nodiscard]] QString method() const;
    /// -1: no vacancy of this week has the number.
    [[nodiscard]] int rowOf(const QString& number) const;

    /// Problem: cancelled.
    [[nodiscard]] Result<VacancyCard> card(int row, Progress& progress) const;
    /// Problem: no such vacancy in this week.
    [[nodiscard]] Result<VacancyCard> card(const QString& number, Progress& progress) const;

    /// Of a vacancy that is described by hand. What belongs in its text stands in the place of what could be better.
    /// Problem: an occupation or competence that is not known, cancelled.
    [[nodiscard]] Result<VacancyCard> card(const VacancyProfile& profile, Progress& progress) const;

private:
    /// A vacancy among those it is compared with.
    struct Subject
    {
        const Offers& offers;
        int row;
        QString number;
        [[nodiscard]] const vacancies::Vacancy& vacancy() const { return offers.vacancies.at(row); }
    };
    struct Employer
    {
        QString key; ///< the dump's number
        QString name;
    };
    struct Knowledge
    {
        std::optional<personas::Population> population;
        quality::Records records;
        Offers offers;
        wajongcards::WorkContent content;
        people::Words titles;
        QHash<int, QString> numbers;     ///< by id of the vacancy
        QHash<int, Employer> employers;  ///< by id
        QHash<QString, int> ids;         ///< of vacancies, by number
        QHash<QString, int> competences; ///< numbers, by code
        QByteArray secret;
        std::vector<int> scores; ///< quality by row
        std::optional<quality::VacancyBackground> background;
        std::optional<seekers::Ground> ground;
        std::optional<Zones> zones;
        Likes likes;
        QHash<QString, std::vector<int>> open; ///< rows by number of the employer
    };
    friend class KnowledgeReader;

    [[nodiscard]] VacancyCard::Quality qualityOf(int row) const;
    [[nodiscard]] VacancyCard::Quality checklistOf(const Subject& subject) const;
    [[nodiscard]] std::vector<VacancyCard::Fix> fixesOf(const vacancies::Vacancy& vacancy) const;
    [[nodiscard]] VacancyCard::Seekers seekersOf(const Subject& subject) const;
    [[nodiscard]] personas::Demand demandOf(const Subject& subject) const;
    /// What follows from the work itself, for a card whose header and quality are there.
    [[nodiscard]] Result<VacancyCard> completed(VacancyCard card, const Subject& subject, Progress& progress) const;

    std::shared_ptr<const Knowledge> m_knowledge;
};

} // namespace spiegel::vacancycards
