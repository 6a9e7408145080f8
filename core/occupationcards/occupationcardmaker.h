// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/workers.h"
#include "core/market/market.h"
#include "core/market/zones.h"
#include "core/occupationcards/occupationcard.h"

#include <memory>

namespace spiegel::store {
class Database;
}

namespace spiegel::occupationcards {

struct Knowledge;

/// Makes the content of beroepenkaarten of one week. Reading takes some seconds for a full database; then a card takes
/// a few milliseconds. Any thread may ask. Copying it is free.
class OccupationCardMaker
{
public:
    /// How a card is told (Telling).
    enum class View { Intern, GivenOut };

    /// `secret` of the database (core/releases): rounding follows from it. At most `weeks` weeks for the trend.
    /// Problem: cancelled, the database, a file of measured travel times that has gone.
    [[nodiscard]] static Result<OccupationCardMaker> read(store::Database& database, const QByteArray& secret,
                                                          const Workers& workers, Progress& progress, int weeks = 13);

    [[nodiscard]] const market::Market& market() const;
    [[nodiscard]] const market::Zones& zones() const;
    /// Of which travel times the zones are; a sentence says it.
    [[nodiscard]] const QString& travel() const;
    [[nodiscard]] Day snapshot() const { return market().basis().day; }
    /// The codes that there are cards of: those of the register, and those that somebody named in this database; in
    /// the order of the register.
    [[nodiscard]] const QStringList& codes() const;
    [[nodiscard]] QString name(const QString& code) const;

    /// `around`: a postcode around which the spanning is told too. Problem: there is no such occupation or postcode;
    /// the remedy names what is like it.
    [[nodiscard]] Result<OccupationCard> card(const QString& code, View view, int around = unknown) const;

private:
    std::shared_ptr<const Knowledge> m_knowledge;
    std::shared_ptr<const QStringList> m_codes;
};

} // namespace spiegel::occupationcards
