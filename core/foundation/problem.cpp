// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/problem.h"

#include <QCoreApplication>

namespace spiegel {

QString Problem::text() const
{
    QString line = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
    if (!remedy.isEmpty())
        line += QLatin1Char(' ') + remedy;
    return line;
}

Problem Problem::failed(const QString& what, const QString& where, const QString& remedy)
{
    return {Kind::Failed, what, where, remedy};
}

Problem Problem::refused(const QString& what, const QString& where, const QString& remedy)
{
    return {Kind::Refused, what, where, remedy};
}

Problem Problem::cancelled()
{
    return {Kind::Cancelled, QCoreApplication::translate("foundation", "Stopped on request."), {}, {}};
}

} // namespace spiegel
