// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/legalground.h"

#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace spiegel::linking {

namespace {

constexpr int shortestText = 10;
const QString property = QStringLiteral("link_ground");

Result<> write(store::Database& database, const QString& action, const QJsonObject& ground, const QString& also = {})
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    const QByteArray json = QJsonDocument(ground).toJson(QJsonDocument::Compact);
    if (const auto set = database.setProperty(property, QString::fromUtf8(json)); !set)
        return set;
    if (const auto told = store::writeJournal(database, action, database.snapshot(), ground); !told)
        return told;
    if (!also.isEmpty()) {
        if (const auto ran = database.run(also); !ran)
            return ran;
    }
    return transaction->commit();
}

} // namespace

std::optional<LegalGround> readLegalGround(const store::Database& database)
{
    const QJsonObject ground = QJsonDocument::fromJson(database.property(property).toString().toUtf8()).object();
    const QString text = ground[QStringLiteral("text")].toString();
    if (text.isEmpty())
        return std::nullopt;
    return LegalGround{text, ground[QStringLiteral("at")].toString()};
}

Result<> recordLegalGround(store::Database& database, const QString& text)
{
    const QString plain = text.simplified();
    if (plain.size() < shortestText)
        return fail(Problem::failed(
            QCoreApplication::translate("linking", "This says too little to be a legal ground."), plain,
            QCoreApplication::translate("linking", "Name the decision: who took it, when, and on what it rests.")));
    return write(database, QStringLiteral("link-ground"),
                 {{QStringLiteral("text"), plain},
                  {QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}});
}

Result<> withdrawLegalGround(store::Database& database)
{
    return write(database, QStringLiteral("link-ground-withdrawn"), {}, QStringLiteral("DELETE FROM link_judgement"));
}

} // namespace spiegel::linking
