// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/occupationargument.h"

#include <QCoreApplication>

namespace spiegel::cli {

Result<std::optional<int>> occupationArgument(const people::OccupationCodes& codes, const std::string& argument)
{
    const QString code = QString::fromStdString(argument);
    if (const auto number = codes.find(code))
        return number;
    if (codes.occupations().indexOf(code))
        return std::optional<int>();
    return fail(
        Problem::failed(QCoreApplication::translate("cli", "There is no occupation with the code '%1'.").arg(code), {},
                        QCoreApplication::translate("cli", "Use a code of the register, such as 5311.1.")));
}

} // namespace spiegel::cli
