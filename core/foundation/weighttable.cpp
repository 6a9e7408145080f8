// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/weighttable.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace spiegel {

namespace {

tl::unexpected<Problem> wrongTable(const QString& where, double most)
{
    return fail(Problem::failed(
        QCoreApplication::translate("foundation", "This is not a table of weights."), where,
        QCoreApplication::translate("foundation", "Each thing stands in it once, with a number from 0 to %1 and a "
                                                  "reason; not all numbers are 0.")
            .arg(most)));
}

} // namespace

std::optional<std::size_t> placeOf(const QString& word, std::span<const char* const> words)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const char* wanted) { return word == QLatin1String(wanted); });
    if (found == words.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - words.begin());
}

Result<WeightTable> WeightTable::parse(const QByteArray& json, const Form& form)
{
    const auto key = [](const char* name) { return QString::fromLatin1(name); };
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return wrongTable(QCoreApplication::translate("foundation", "No JSON, at byte %1").arg(error.offset),
                          form.most);
    WeightTable table;
    table.version = object.value(QStringLiteral("version")).toString();
    if (table.version.isEmpty())
        return wrongTable(QStringLiteral("version"), form.most);
    table.rows.resize(form.words.size());
    std::vector<bool> seen(form.words.size());
    double sum = 0;
    const QJsonArray rows = object.value(key(form.list)).toArray();
    if (rows.isEmpty()) // perhaps a table of another kind
        return wrongTable(key(form.list), form.most);
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        const QString word = row.value(key(form.name)).toString();
        const auto place = placeOf(word, form.words);
        const double amount = row.value(key(form.amount)).toDouble(-1);
        if (!place || seen[*place] || !(amount >= 0 && amount <= form.most))
            return wrongTable(word, form.most);
        seen[*place] = true;
        table.rows[*place] = {amount, row.value(QStringLiteral("reason")).toString()};
        sum += amount;
    }
    const auto missing = std::find(seen.begin(), seen.end(), false);
    if (missing != seen.end())
        return wrongTable(key(form.words[static_cast<std::size_t>(missing - seen.begin())]), form.most);
    if (sum <= 0)
        return wrongTable(key(form.amount), form.most);
    return table;
}

void WeightTable::copyTo(std::span<double> amounts, std::span<QString> reasons) const
{
    std::transform(rows.begin(), rows.end(), amounts.begin(), [](const Row& row) { return row.amount; });
    std::transform(rows.begin(), rows.end(), reasons.begin(), [](const Row& row) { return row.reason; });
}

QByteArray WeightTable::builtIn(const QString& resource)
{
    QFile file(resource);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "WeightTable", "the table is part of the program");
    return opened ? file.readAll() : QByteArray();
}

} // namespace spiegel
