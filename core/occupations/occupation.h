// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <QString>
#include <QStringList>

namespace spiegel::occupations {

/// One occupation of a register: the built-in one (ESCO v1.2 in Dutch) or the register that a dump brings along
/// (`beroep.csv`). Texts that are not known are empty.
struct Occupation
{
    QString code;           ///< the register's own code; in the built-in one the ESCO code, such as 3118.3.12
    QString name;           ///< the preferred name; two occupations may share one (see Register::distinctName)
    QString isco;           ///< ISCO-08 unit group, 4 digits
    QString group;          ///< the built-in register: the code of the BRC 2014 group; a dump: what its register says
    int level = unknown;    ///< skill level 1 (elementary) to 4 (academic), or spiegel::unknown
    QStringList otherNames; ///< what else it is called, in the order of the register

    bool operator==(const Occupation&) const = default;
};

} // namespace spiegel::occupations
