// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/communities/communities.h"
#include "ui/tables/column.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace spiegel::overview {

/// What the table of occupations and the tool tips say of an occupation in the whole of careers.
class OccupationWords
{
    Q_DECLARE_TR_FUNCTIONS(spiegel::overview::OccupationWords)

public:
    /// `occupations`: a row each, numbers of the codes. `codes` and `communities` outlive the columns (an answer that
    /// `keeper` holds).
    [[nodiscard]] static std::vector<tables::Column> columns(std::vector<int> occupations,
                                                             const people::OccupationCodes& codes,
                                                             const communities::Communities& communities,
                                                             std::shared_ptr<const void> keeper);
    /// 'cluster winkelmedewerker, kassamedewerker', 'brug: …'; a line each, none for an occupation without a step.
    [[nodiscard]] static QStringList sentences(int occupation, const people::OccupationCodes& codes,
                                               const communities::Communities& communities);
    /// The 95 % interval of a share: '21-26%', or '0,3-0,5%' where that is needed to tell the ends apart.
    [[nodiscard]] static QString interval(int some, int of);
};

} // namespace spiegel::overview
