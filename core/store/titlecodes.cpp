// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/titlecodes.h"

#include "core/store/database.h"

namespace spiegel::store {

Result<> numberTitleCodes(Database& database)
{
    return database.run(QStringLiteral(
        "INSERT INTO occupation_code(id, code) "
        "SELECT (SELECT ifnull(max(id), 0) FROM occupation_code) + row_number() OVER (ORDER BY code), code "
        "FROM (SELECT DISTINCT code FROM title_code WHERE code NOT IN (SELECT code FROM occupation_code))"));
}

} // namespace spiegel::store
