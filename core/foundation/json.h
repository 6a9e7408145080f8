// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

/// How contents are told as JSON: what is unknown is null, never 0 or an empty text.
namespace spiegel::json {

[[nodiscard]] inline QString key(const char* name)
{
    return QString::fromLatin1(name);
}

[[nodiscard]] inline QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

[[nodiscard]] inline QJsonValue orNull(int number)
{
    return number == unknown ? QJsonValue() : QJsonValue(number);
}

/// What `make` makes of each row.
template<class Rows, class Make>
[[nodiscard]] QJsonArray array(const Rows& rows, const Make& make)
{
    QJsonArray all;
    for (const auto& row : rows)
        all.append(make(row));
    return all;
}

} // namespace spiegel::json
