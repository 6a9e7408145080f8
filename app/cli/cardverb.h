// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/vacancycards/vacancycardmaker.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace spiegel::cli {

/// Makes one card.
class CardVerb final : public Verb
{
public:
    [[nodiscard]] const char* name() const override { return "card"; }
    [[nodiscard]] QString description() const override;
    void declare(CLI::App& command) override;
    [[nodiscard]] int run(Surroundings& surroundings) override;

private:
    struct Made
    {
        QString cv;
        QJsonObject content;
        QByteArray pdf;
    };
    [[nodiscard]] Result<Made> cvCard(store::Database& database, Surroundings& surroundings) const;
    [[nodiscard]] Result<Made> wajongCard(store::Database& database, Surroundings& surroundings) const;
    /// What was told of a vacancy that is not there yet; nothing: a vacancy of the week is meant. Problem: no such
    /// level.
    [[nodiscard]] Result<std::optional<vacancycards::VacancyProfile>> vacancyProfile() const;
    [[nodiscard]] static Result<vacancycards::VacancyCardMaker> vacancyCardMaker(store::Database& database,
                                                                                 Surroundings& surroundings);
    /// Gives it out: it stands in the log when this returns.
    [[nodiscard]] Result<Made> employerCard(store::Database& database, Surroundings& surroundings) const;
    /// Likewise.
    [[nodiscard]] Result<Made> vacancyCard(store::Database& database, Surroundings& surroundings) const;
    /// Likewise.
    [[nodiscard]] Result<Made> occupationCard(store::Database& database, Surroundings& surroundings) const;
    /// Public data: nothing of it is protected or logged.
    [[nodiscard]] bool isFromOpenMatch(const store::Database& database) const;
    [[nodiscard]] int openMatchCard(Surroundings& surroundings, const store::Database& database) const;
    /// To the file, or to standard output; gives the exit status.
    [[nodiscard]] int handOver(Console& console, const Made& made) const;
    [[nodiscard]] bool givesOut() const; ///< protected, and in the log of what was given out
    [[nodiscard]] Result<Made> make(store::Database& database, Surroundings& surroundings) const;

    struct Profile
    {
        std::string occupation; ///< empty: none
        std::string employer;
        int postcode = unknown;
        std::string education;
        int hoursMin = unknown; ///< a week
        int hoursMax = unknown;
        int experience = unknown; ///< years
        std::vector<std::string> competences;
    };

    std::string m_kind;
    Profile m_profile;
    std::string m_id;
    std::string m_source;   ///< empty: the dump, where there is one
    std::string m_out;      ///< empty: to standard output
    int m_around = unknown; ///< of an occupation
    std::string m_recipient;
    std::string m_ground;
};

} // namespace spiegel::cli
