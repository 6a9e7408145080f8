// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcardmaker.h"
#include "core/wajongcards/carving.h"
#include "core/wajongcards/clients.h"

namespace spiegel::wajongcards {

/// Makes the content of Wajong cards of one snapshot, from what cv-kaarten are made of, the Sonar population and the
/// register of tasks. A card takes about a millisecond. Any thread may ask. Copying it is free.
class WajongCardMaker
{
public:
    /// Reads everything. Problem: cancelled, an empty database, the database.
    [[nodiscard]] static Result<WajongCardMaker> read(store::Database& database, const Workers& workers,
                                                      Progress& progress);
    /// For who makes cv-kaarten already.
    [[nodiscard]] static Result<WajongCardMaker> read(store::Database& database, const cards::CvCardMaker& others,
                                                      Progress& progress);

    [[nodiscard]] const cards::Population& population() const { return m_others.population(); }
    [[nodiscard]] const cards::CvCardMaker& others() const { return m_others; }

    /// Why the CV in this row of the population has no Wajong card: no Sonar client is linked to it by the dump, or
    /// more than one. Empty when there can be one; a CV without any work can have one.
    [[nodiscard]] QString whyNoCard(int row) const;
    /// The row of the population of a CV number, else of the CV of the Sonar client with this number. -1: there is
    /// none.
    [[nodiscard]] int rowOf(const QString& number) const;

    /// whyNoCard() must be empty.
    [[nodiscard]] WajongCard card(int row) const;
    /// By the number of a CV or, where no CV of the week has it, of a Sonar client. Problems: nobody has it; the client
    /// has no CV; whyNoCard().
    [[nodiscard]] Result<WajongCard> card(const QString& number) const;

    /// What is near the person of a card, and the open vacancies in it for occupations with a simple task: those that
    /// the card counts.
    [[nodiscard]] nearby::Neighbourhood neighbourhood(int row) const;
    [[nodiscard]] std::vector<int> openFor(int row, const QString& task) const;
    /// What the CV alone and Sonar alone say about the person.
    [[nodiscard]] Facts cvFacts(int row) const;
    [[nodiscard]] Facts sonarFacts(int row) const;
    /// A competence of the person, by its name, and who says so.
    struct Skill
    {
        QString name;
        bool isInCv = false;
        bool isInSonar = false;
    };
    /// All that may stand on the card, also those it has no room for; in the order of the card.
    [[nodiscard]] std::vector<Skill> skills(int row) const;

private:
    struct Knowledge
    {
        Clients clients;
        WorkContent content;
        std::optional<Carving> carving;
    };
    explicit WajongCardMaker(cards::CvCardMaker others)
        : m_others(std::move(others))
    {
    }
    [[nodiscard]] int clientOf(int row) const;
    /// Of the CV and of Sonar.
    [[nodiscard]] std::vector<int> competencesOf(int row, int client) const;
    [[nodiscard]] WajongCard::Tasks tasksOf(const Facts& facts, int row, const std::vector<int>& competences) const;
    void addOthers(WajongCard& card, int row) const;

    cards::CvCardMaker m_others;
    std::shared_ptr<const Knowledge> m_knowledge;
};

} // namespace spiegel::wajongcards
