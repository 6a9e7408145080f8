// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/peers/features.h"
#include "core/people/words.h"

namespace spiegel::peers {

/// How features are called: for the command line, and for people.
class FeatureNames
{
public:
    /// Reads the texts that are needed. `codes` must outlive this object.
    [[nodiscard]] static Result<FeatureNames> read(store::Database& database, const people::OccupationCodes& codes,
                                                   const Features& features);

    /// 'last:5322.1', 'step:5311.1>4226.2', 'education:MBO4', 'age:35-44': for JSON; never translated. Different
    /// features have different words.
    [[nodiscard]] QString word(const Features& features, int feature) const;
    /// 'laatste beroep: kinderleidster', for people; translated.
    [[nodiscard]] QString text(const Features& features, int feature) const;

private:
    const people::OccupationCodes* m_codes = nullptr;
    people::Words m_fields;
    QHash<int, QString> m_competences;     ///< codes
    QHash<int, QString> m_competenceNames; ///< as far as the dump says
};

} // namespace spiegel::peers
