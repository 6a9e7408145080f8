// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/weeks/journalwords.h"

#include "core/text/dutch.h"
#include "ui/tables/column.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace spiegel::loading {

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("loading", words);
}

struct Action
{
    const char* word;
    const char* text;
};
constexpr std::array actions = {
    Action{"load", QT_TRANSLATE_NOOP("loading", "week loaded")},
    Action{"forget", QT_TRANSLATE_NOOP("loading", "week removed")},
    Action{"export", QT_TRANSLATE_NOOP("loading", "exported")},
    Action{"weights", QT_TRANSLATE_NOOP("loading", "weights chosen")},
    Action{"link-ground", QT_TRANSLATE_NOOP("loading", "legal ground for linking recorded")},
    Action{"link-ground-withdrawn", QT_TRANSLATE_NOOP("loading", "legal ground for linking withdrawn")},
    Action{"link-judgement", QT_TRANSLATE_NOOP("loading", "link judged")},
    Action{"titles", QT_TRANSLATE_NOOP("loading", "titles given a code")},
    Action{"codes", QT_TRANSLATE_NOOP("loading", "codes given a meaning")},
    Action{"cards", QT_TRANSLATE_NOOP("loading", "cards made")},
    Action{"card", QT_TRANSLATE_NOOP("loading", "card made")},
};

QString loadText(const QJsonObject& detail)
{
    if (detail.contains(QStringLiteral("profile")) && detail.contains(QStringLiteral("rows"))) {
        return said(QT_TRANSLATE_NOOP("loading", "UWV Open Match Data: %1 rows, %2 rejected; from %3"))
            .arg(text::number(detail[QStringLiteral("rows")].toInteger()),
                 text::number(detail[QStringLiteral("rejected")].toInteger()),
                 detail[QStringLiteral("path")].toString());
    }
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
    for (const QJsonValue table : detail[QStringLiteral("changed")].toObject()) {
        added += table[QStringLiteral("added")].toInteger();
        changed += table[QStringLiteral("changed")].toInteger();
        removed += table[QStringLiteral("removed")].toInteger();
    }
    return said(QT_TRANSLATE_NOOP("loading", "%1 rows added, %2 changed, %3 removed; from %4"))
        .arg(text::number(added), text::number(changed), text::number(removed),
             detail[QStringLiteral("path")].toString());
}

/// A batch of cards names its folder, a single card its file.
QString exportText(const QJsonObject& detail)
{
    if (detail.contains(QStringLiteral("cv"))) {
        return said(QT_TRANSLATE_NOOP("loading", "cv-kaart of CV %1, in %2"))
            .arg(detail[QStringLiteral("cv")].toString(), detail[QStringLiteral("file")].toString());
    }
    const qint64 cards = detail[QStringLiteral("cards")].toInteger();
    const QString folder = detail[QStringLiteral("folder")].toString();
    QString told =
        cards == 1 ? said(QT_TRANSLATE_NOOP("loading", "cv-kaart of 1 CV, in %1")).arg(folder)
                   : said(QT_TRANSLATE_NOOP("loading", "cv-kaarten of %1 CVs, in %2")).arg(text::number(cards), folder);
    if (const QString branch = detail[QStringLiteral("branch")].toString(); !branch.isEmpty()) {
        told += said(QT_TRANSLATE_NOOP("loading", ", branch %1")).arg(branch);
    }
    if (const QString shard = detail[QStringLiteral("shard")].toString(); !shard.isEmpty()) {
        told += said(QT_TRANSLATE_NOOP("loading", ", share %1")).arg(shard);
    }
    return told;
}

QString valueText(const QJsonValue& value)
{
    if (value.isDouble()) {
        return text::number(value.toInteger());
    }
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    if (value.isArray()) {
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    return value.toVariant().toString();
}

} // namespace

QString momentText(const QString& iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate).toLocalTime();
    if (!at.isValid()) {
        return text::unknownWord();
    }
    const QDate day = at.date();
    return text::shortDate(Day::of(day.year(), day.month(), day.day())) + QStringLiteral(", ") +
           at.time().toString(QStringLiteral("HH:mm"));
}

qint64 momentKey(const QString& iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate);
    return at.isValid() ? at.toMSecsSinceEpoch() : tables::noKey;
}

QString actionText(const QString& action)
{
    for (const Action& one : actions) {
        if (action == QLatin1String(one.word)) {
            return said(one.text);
        }
    }
    return action;
}

QString detailText(const store::JournalEntry& entry)
{
    const QJsonObject& detail = entry.detail;
    if (entry.action == QLatin1String("load")) {
        return loadText(detail);
    }
    if (entry.action == QLatin1String("titles") || entry.action == QLatin1String("codes")) {
        return said(QT_TRANSLATE_NOOP("loading", "%1 accepted, %2 taken back"))
            .arg(text::number(detail[QStringLiteral("accepted")].toInteger()),
                 text::number(detail[QStringLiteral("taken-back")].toInteger()));
    }
    if (entry.action == QLatin1String("export") && detail[QStringLiteral("what")] == QLatin1String("cv-kaart")) {
        return exportText(detail);
    }
    if (entry.action == QLatin1String("link-ground")) {
        return detail[QStringLiteral("text")].toString();
    }
    if (entry.action == QLatin1String("link-judgement")) {
        const QString answer = detail[QStringLiteral("answer")].toString();
        return answer == QLatin1String("same")           ? said(QT_TRANSLATE_NOOP("loading", "the same person"))
               : answer == QLatin1String("not the same") ? said(QT_TRANSLATE_NOOP("loading", "not the same person"))
                                                         : said(QT_TRANSLATE_NOOP("loading", "taken back"));
    }
    QStringList parts;
    for (auto value = detail.begin(); value != detail.end(); ++value) {
        parts << value.key() + QStringLiteral(": ") + valueText(value.value());
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace spiegel::loading
