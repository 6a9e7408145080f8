// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// The two classifications that occupations are counted by: ISCO-08 (international, four levels deep) and the
/// Beroepenindeling ROA-CBS 2014 (BRC 2014, 114 groups). Both are read once, when first asked for.
namespace spiegel::occupations {

/// The Dutch name of an ISCO-08 group of any depth ("2", "26", "265", "2654"); empty when there is no such group.
[[nodiscard]] QString iscoName(const QString& code);
/// All 619 ISCO-08 codes in their own order (0, 01, 011, 0110, 02 …).
[[nodiscard]] const QStringList& iscoCodes();

/// How sure the BRC 2014 group of an ISCO unit group is.
enum class GroupMatch {
    Main,    ///< the source names this unit group as the main one of that BRC group
    Near,    ///< taken from the nearest unit group of the same ISCO minor group (3 digits)
    Unknown, ///< the minor group has no entry at all
};
/// The BRC 2014 code ("0131") of an ISCO unit group, or empty.
[[nodiscard]] QString brcOfIsco(const QString& iscoUnitGroup);
[[nodiscard]] GroupMatch brcMatch(const QString& iscoUnitGroup);

struct BrcGroup
{
    QString code; ///< "0131"
    QString name; ///< "Leidsters kinderopvang en onderwijsassistenten"
    QString isco; ///< the unit group with the largest share; empty for two rest groups
};
/// All 114 groups by code.
[[nodiscard]] const std::vector<BrcGroup>& brcGroups();
/// What to show for `Occupation::group`: the name of a BRC 2014 group; any other text as it is.
[[nodiscard]] QString groupName(const QString& group);

} // namespace spiegel::occupations
