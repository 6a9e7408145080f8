// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/occupations/search.h"

namespace spiegel::occupations {

/// An occupation that a free job title ('Medewerker schoonmaak (m/v) 20 uur') may mean. Never accepted by itself: an
/// analyst decides.
struct Proposal
{
    int occupation = 0;    ///< index in the register
    QString name;          ///< the name it was recognised by
    double confidence = 0; ///< 0 to 1: 1 is the whole preferred name of one occupation only

    bool operator==(const Proposal&) const = default;
};

/// Proposes occupations for free job titles (`beroep_tekst`). Made once for many texts; it never changes after that and
/// any thread may ask.
class Proposals
{
public:
    explicit Proposals(const Search& search);

    /// At most `limit` proposals, surest first, none below 0.3. A text is recognised, from sure to less sure, as a
    /// name; as one but for plural or female form, or turned round ('medewerker keuken'); as one with typing errors; as
    /// a text that contains one or ends in one ('hoofdverpleegkundige'); as the beginning of one. What is said beside
    /// the trade (hours, m/v, 'diverse', 'via uitzendbureau') does not count. A name that several occupations share is
    /// proposed for each, with less confidence.
    [[nodiscard]] std::vector<Proposal> forText(const QString& freeText, int limit = 5) const;

private:
    Search m_search;
    QHash<QString, std::vector<int>> m_byStem; ///< names by their stems, without spaces
};

} // namespace spiegel::occupations
